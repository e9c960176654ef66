import type { ScoringRule, ScoringTerm } from '@papi/methodology';
import { Fold, Scroll } from '../../parts/table.js';
import type { Context } from '../../site/context.js';
import type { MethodsTables } from '../../texts/methods-tables.js';
import type { MethodProps } from './props.js';

/** How each sub-axis follows from its items, as far as that is known. */
export function Rules({ context, tables }: MethodProps) {
  const rules = context.model.methodology.scoring;
  if (rules.length === 0) return null;
  return (
    <Fold summary={tables.rulesSummary(rules.length)}>
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
            {rules.map(rule => (
              <Rule key={`${rule.node}/${rule.from}`} context={context} tables={tables} rule={rule} />
            ))}
          </tbody>
        </table>
      </Scroll>
    </Fold>
  );
}

function Rule({ context, tables, rule }: { context: Context; tables: MethodsTables; rule: ScoringRule }) {
  const { model, t, f, w } = context;
  const { node, from, to, lo, hi, terms, status, largestResidual } = rule;
  const name = model.node(node, to)?.short;
  return (
    <tr>
      <th scope="row">
        <span class="no">{node}</span> {name && t(name)}
      </th>
      <td class="nb">{from === to ? from : `${from}–${to}`}</td>
      <td class="nb">{lo === null || hi === null ? w.none : `${f.score(lo)}–${f.score(hi)}`}</td>
      <td>
        {terms.length === 0
          ? w.none
          : terms.map(({ item, worst, best }, i) => (
              <span key={i} class="nb">
                {item ?? tables.hidden}: {end(f, tables, worst)} → {end(f, tables, best)}
                {i < terms.length - 1 && '; '}
              </span>
            ))}
      </td>
      <td>{tables.statuses[status]}</td>
      <td class="r">{largestResidual === null || status === 'exact' ? w.none : f.tick(largestResidual, 3)}</td>
    </tr>
  );
}

function end(f: Context['f'], tables: MethodsTables, value: ScoringTerm['worst']): string {
  if (value === 'min') return tables.lowest;
  return value === 'max' ? tables.highest : f.count(value);
}
