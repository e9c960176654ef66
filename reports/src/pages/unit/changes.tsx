import { Section } from '../../parts/section.js';
import { explainedTexts } from '../../texts/explained.js';
import type { ChangeTexts, Verdicts } from '../../texts/unit-change.js';
import { anchorOf } from '../explained/view.js';
import { methodsLink } from '../methods/anchors.js';
import { AxisChanges } from './axis-changes.js';
import { Movers } from './movers.js';
import { type Outcome, outcomeOf } from './outcome.js';
import { type PlacesRow, placesOf } from './places.js';
import { RankSplit } from './rank-split.js';
import type { View } from './view.js';

/** What moved since the year before and, where the totals compare, why the rank moved. None in the first year. */
export function Changes(view: View) {
  const { context, t, at } = view;
  if (at.before === undefined || !at.scored) return null;
  const rows = placesOf(at);
  const split = rows.some(row => row.kind === 'axis');
  const verdicts = verdictsOf(view);
  const reason = at.change?.reason === 'series' ? at.model.series(at.root.id, at.year)?.why : null;
  const why = reason ? context.t(reason) : null;
  const beside = at.axes.some(({ change }) => change && !Number.isNaN(change.rankFrom - change.rankTo));
  return (
    <Section
      id="changes"
      heading={t.change.heading(at.before)}
      finding={`${t.change.verdicts(at.before, verdicts, why)}${split ? ` ${driversOf(t.change, rows)}` : ''}`}
      rail={
        split && (
          <p class="note">
            {t.change.splitNote(at.model.changeCount(at.year, at.root.id)?.both ?? 0)}{' '}
            <a href={methodsLink(context, 'rank-moves')}>{t.facts.how.places}</a>
          </p>
        )
      }
    >
      {split ? <RankSplit {...view} rows={rows} /> : beside && <AxisChanges {...view} />}
      <Movers {...view} />
      <p>
        <a href={`${context.href({ page: 'explained', unit: at.unit.code })}#${anchorOf(at.year)}`}>
          {explainedTexts(at.model.texts, context.lang).link}
        </a>
      </p>
    </Section>
  );
}

/** The axes by verdict. */
function verdictsOf({ at }: View): Verdicts {
  const by = (...outcomes: readonly Outcome[]) =>
    at.axes.filter(axis => outcomes.includes(outcomeOf(at, axis))).map(({ node }) => node.id);
  return {
    up: by('up'),
    down: by('down'),
    level: by('flat', 'unclear'),
    broken: by('broken'),
    fresh: by('fresh'),
    missing: by('missing'),
  };
}

/** Less than this many places is not worth a sentence. */
const WORTH = 0.05;

function driversOf(texts: ChangeTexts, rows: readonly PlacesRow[]): string {
  const parts = rows.flatMap(({ kind, part, places }) => (kind === 'axis' && part ? [{ no: part, places }] : []));
  const most = parts.reduce((a, b) => (b.places > a.places ? b : a));
  const least = parts.reduce((a, b) => (b.places < a.places ? b : a));
  return texts.drivers(most.places >= WORTH ? most : null, least.places <= -WORTH ? least : null);
}
