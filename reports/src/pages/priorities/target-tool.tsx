import type { Unit } from '@papi/methodology';
import { Say } from '../../parts/names.js';
import { Section } from '../../parts/section.js';
import type { Context } from '../../site/context.js';
import type { Model } from '../../site/model.js';
import { namingOf } from '../../texts/naming.js';
import { type TargetToolTexts, targetToolTexts } from '../../texts/target-tool.js';
import { methodsLink } from '../methods/anchors.js';
import { targetData } from './target-data.js';
import { type Goal, type TargetFacts, targetFacts } from './target-facts.js';
import { TargetForm } from './target-form.js';
import { TargetTable } from './target-table.js';
import { TargetTrial } from './target-trial.js';

/** Where the script of targets lies: pages with a `TargetTool` load it. */
export const targetScripts = ['assets/target.js'] as const;

interface TargetToolProps {
  readonly context: Context;
  readonly model: Model;
  readonly unit: Unit;
  /** The unit's newest year with a total. */
  readonly year: number;
}

/** What every part of the sections on targets is given. */
export interface TargetView {
  readonly context: Context;
  readonly t: TargetToolTexts;
  readonly unit: Unit;
  readonly facts: TargetFacts;
}

/**
 * What a target would need, what it may come from, and how often the like was met: a table that needs no script, and with a script a
 * form for any target, and a trial of single scores.
 */
export function TargetTool({ context, model, unit, year }: TargetToolProps) {
  const facts = targetFacts(model, unit.code, year);
  const t = targetToolTexts[context.lang](namingOf(model.texts, context.lang));
  const view: TargetView = { context, t, unit, facts };
  const start = { unit, ...facts };
  const [place, next] = [nextPlace(facts), nextGroup(facts)];
  return (
    <>
      <Section
        id="target"
        heading={t.heading(year === model.newest ? year + 1 : null)}
        finding={<Say context={context} s={t.finding(start, place?.held ?? null, next)} />}
        rail={
          <>
            {t.how(start, facts.moved).map(note => (
              <p key={note} class="note">
                {note}
              </p>
            ))}
            <p class="note">
              <a href={methodsLink(context, 'targets')}>{t.method}</a>
            </p>
          </>
        }
      >
        <TargetTable {...view} />
        <p class="note">{t.caps}</p>
        <p class="note" data-scripted="off">
          {t.without}
        </p>
        <TargetForm {...view} />
      </Section>
      <TargetTrial {...view} />
      <template id="target-words">
        {Object.entries({ ...t.patterns, ...groupWords(context), year: String(year) }).map(([key, words]) => (
          <p key={key} data-k={key}>
            {words}
          </p>
        ))}
      </template>
      {/* Numbers and codes alone, in which no tag can open. */}
      <script
        type="application/json"
        id="target-data"
        dangerouslySetInnerHTML={{ __html: JSON.stringify(targetData(model, facts)).replaceAll('<', '\\u003c') }}
      />
    </>
  );
}

/** The target one place up; none for the first. */
function nextPlace({ goals }: TargetFacts): Goal | undefined {
  return goals
    .filter(({ held }) => held.rankWanted < held.rank)
    .sort((a, b) => b.held.rankWanted - a.held.rankWanted)[0];
}

/** The nearest better group, by its number. */
function nextGroup({ goals }: TargetFacts) {
  const goal = goals.find(({ target }) => 'group' in target);
  if (!goal || !('group' in goal.target)) return null;
  return { ...goal.held, group: ({ 'Mid-low': 3, 'Mid-high': 2, High: 1 } as const)[goal.target.group] };
}

function groupWords({ w }: Context) {
  return { group1: w.groups[1], group2: w.groups[2], group3: w.groups[3], group4: w.groups[4] };
}
