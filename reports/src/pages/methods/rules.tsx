import type { ScoringRule, ScoringTerm } from '@papi/methodology';
import { Fragment } from 'preact';
import { Fold, Scroll } from '../../parts/table.js';
import type { Context } from '../../site/context.js';
import type { MethodsTables } from '../../texts/methods-tables.js';
import type { MethodProps } from './props.js';

/** How each sub-axis follows from its items, as far as that is known. */
export function Rules({ context, tables }: MethodProps) {
  const rules = context.model.methodology.scoring;
  if (rules.length === 0) return null;
  return (
    <Fold summary={tables.rulesSummary}>
      <Scroll context={context} label={tables.rulesCaption}>
        <table class="rules">
          <caption>{tables.rulesCaption}</caption>
          <thead>
            <tr>
              <th scope="col">{tables.node}</th>
              <th scope="col">{tables.years}</th>
              <th scope="col">{tables.range}</th>
              <th scope="col">{tables.terms}</th>
              <th scope="col">{tables.status}</th>
              <th scope="col" class="r">
                {tables.residual}
              </th>
            </tr>
          </thead>
          <tbody>
            {together(rules).map(({ rule, years }) => (
              <Rule key={`${rule.node}/${rule.from}`} context={context} tables={tables} rule={rule} years={years} />
            ))}
          </tbody>
        </table>
      </Scroll>
    </Fold>
  );
}

interface RuleYears {
  readonly rule: ScoringRule;
  /** All stretches of years of the rule, written. */
  readonly years: readonly string[];
}

/** Rules of one node that differ by their years alone, as one. */
function together(rules: readonly ScoringRule[]): readonly RuleYears[] {
  const known = new Map<string, RuleYears>();
  for (const rule of rules) {
    const { from, to, ...same } = rule;
    const key = JSON.stringify(same);
    const earlier = known.get(key);
    const span = from === to ? String(from) : `${from}–${to}`;
    known.set(key, earlier ? { rule: earlier.rule, years: [...earlier.years, span] } : { rule, years: [span] });
  }
  return [...known.values()];
}

interface RuleProps extends RuleYears {
  readonly context: Context;
  readonly tables: MethodsTables;
}

function Rule({ context, tables, rule, years }: RuleProps) {
  const { model, t, f, w } = context;
  const { node, to, lo, hi, terms, status, largestResidual } = rule;
  const name = model.node(node, to)?.short;
  return (
    <tr>
      <th scope="row">
        <span class="no">{node}</span> {name && t(name)}
      </th>
      <td>
        {years.map((span, i) => (
          <Fragment key={span}>
            {i > 0 && ', '}
            <span class="nb">{span}</span>
          </Fragment>
        ))}
      </td>
      <td class="nb">{lo === null || hi === null ? w.none : `${f.score(lo)}–${f.score(hi)}`}</td>
      <td>
        {terms.length === 0
          ? w.none
          : terms.map(({ item, worst, best }, i) => (
              <Fragment key={i}>
                {i > 0 && '; '}
                <span class="nb">
                  {item ?? tables.hidden}: {end(f, tables, worst)} → {end(f, tables, best)}
                </span>
              </Fragment>
            ))}
      </td>
      <td>{tables.statuses[status]}</td>
      <td class="r">{largestResidual === null || status === 'exact' ? w.none : f.tick(largestResidual, 3)}</td>
    </tr>
  );
}

function end(f: Context['f'], tables: MethodsTables, value: ScoringTerm['worst']): string {
  if (value === 'min') return tables.lowest;
  return value === 'max' ? tables.highest : f.exact(value);
}
