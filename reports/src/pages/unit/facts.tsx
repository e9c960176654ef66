import type { ComponentChildren } from 'preact';
import { Approximate, IntervalOf } from '../../parts/interval.js';
import { Chip } from '../../parts/marks.js';
import { intervalTexts } from '../../texts/interval.js';
import { rankRangeTexts } from '../../texts/rank-range.js';
import { surveyTexts } from '../../texts/survey.js';
import { standOf } from './unit-year.js';
import type { View } from './view.js';

/** Group, total, rank and change, one line each. */
export function Facts({ context, t, at }: View) {
  const { f, w, lang } = context;
  const { model, unit, year, before, root, stand, change, spread } = at;
  if (!stand) {
    return (
      <dl class="facts">
        <Fact term={w.group} figure={<Chip context={context} group={null} />} />
        <Fact term={w.total} figure={w.none}>
          {t.facts.median(f.score(spread.median))}
        </Fact>
        <Fact term={w.rank} figure={w.none}>
          {t.facts.ofAll(spread.of, model.units.length)}
        </Fact>
      </dl>
    );
  }
  const old = before === undefined ? null : standOf(model, unit, before);
  const range = model.rankRange(year, unit.code, root.id);
  const estimate = model.estimate(year, unit.code, root.id);
  const asked = model.survey?.domain(year, unit.code);
  const compares = change !== undefined && change.verdict !== 'not comparable' && old !== null;
  return (
    <dl class="facts">
      <Fact term={w.group} figure={<Chip context={context} group={stand.group} />}>
        {compares && t.facts.group(old.year, old.group)}
      </Fact>
      <Fact
        term={w.total}
        figure={
          <>
            {f.score(stand.score)}
            <Approximate context={context} estimate={estimate} />
          </>
        }
      >
        <IntervalOf context={context} estimate={estimate} named />
        {t.facts.median(f.score(spread.median))}
      </Fact>
      <Fact term={w.rank} figure={w.rankOf(stand.rank, stand.of)}>
        {range && <span class="iv">{rankRangeTexts[lang].beside(range)}</span>}
        {t.facts.ofAll(stand.of, model.units.length)}
      </Fact>
      {asked && (
        <Fact term={intervalTexts[lang].n} figure={f.count(asked.respondents)}>
          {surveyTexts[lang].drawn(asked)}
        </Fact>
      )}
      {before !== undefined && (
        <Fact
          term={w.changeSince(before)}
          figure={compares ? t.facts.points(f.change(change.delta)) : t.facts.notComparable}
        >
          {compares ? t.facts.places(old, stand) : old ? t.facts.rankIn(old) : t.facts.withheldIn(before)}
        </Fact>
      )}
    </dl>
  );
}

interface FactProps {
  readonly term: string;
  readonly figure: ComponentChildren;
  readonly children?: ComponentChildren;
}

function Fact({ term, figure, children }: FactProps) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>
        <b>{figure}</b>
        {children}
      </dd>
    </div>
  );
}
