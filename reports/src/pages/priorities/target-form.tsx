import type { Group } from '../../site/rows.js';
import { farthest } from './target-facts.js';
import type { TargetView } from './target-tool.js';

/** The form of a target and the places of its answer, out of sight until the script runs. */
export function TargetForm({ context, t, unit, facts }: TargetView) {
  const { model, w } = context;
  const { rank, of, group, root, year } = facts;
  const end = year + farthest;
  const { lo, hi } = model.node(root, year)!;
  const kinds = (['rank', 'places', 'group', 'score'] as const).filter(kind => kind !== 'places' || rank > 1);
  // The unit's own group too: to stay there may take points while others move on.
  const open = ([1, 2, 3] as const).filter(place => place <= group || place === 1) satisfies readonly Group[];
  return (
    <div id="target-form" data-scripted="on" hidden data-unit={unit.name.vi} data-lo={lo} data-hi={hi}>
      <fieldset class="aim">
        <legend>{t.choose}</legend>
        <label>
          <span>{t.kind}</span>
          <select data-field="kind">
            {kinds.map(kind => (
              <option key={kind} value={kind}>
                {t.kinds[kind]}
              </option>
            ))}
          </select>
        </label>
        <label data-kind="rank">
          <span>{t.rankField(of)}</span>
          <input type="number" data-field="rank" min="1" max={of} step="1" autocomplete="off" />
        </label>
        {rank > 1 && (
          <label data-kind="places" hidden>
            <span>{t.placesField(rank - 1)}</span>
            <input type="number" data-field="places" min="0" max={rank - 1} step="1" autocomplete="off" />
          </label>
        )}
        <label data-kind="group" hidden>
          <span>{t.groupField}</span>
          <select data-field="group">
            {open.map(place => (
              <option key={place} value={place}>
                {w.groups[place]}
              </option>
            ))}
          </select>
        </label>
        <label data-kind="score" hidden>
          <span>{t.scoreField(lo, hi)}</span>
          <input type="text" inputmode="decimal" data-field="score" autocomplete="off" />
        </label>
        <label>
          <span>{t.yearField(year + 1, end)}</span>
          <input type="number" data-field="year" min={year + 1} max={end} step="1" autocomplete="off" />
        </label>
        <label>
          <span>{t.others}</span>
          <select data-field="others">
            {(facts.moved ? (['held', 'moving'] as const) : (['held'] as const)).map(way => (
              <option key={way} value={way}>
                {t.otherWays[way]}
              </option>
            ))}
          </select>
        </label>
        <details>
          <summary>{t.onward}</summary>
          <div>
            <label>
              <span>{t.thenField}</span>
              <input type="number" data-field="then" min="0" max={of - 1} step="1" autocomplete="off" />
            </label>
            <label>
              <span>{t.untilField(end)}</span>
              <input type="number" data-field="until" min={year + 2} max={end} step="1" autocomplete="off" />
            </label>
          </div>
        </details>
      </fieldset>
      <div role="status">
        <p class="find" data-slot="need" />
        <p data-slot="rate" />
        <p data-slot="end" />
      </div>
      <div data-slot="steps-part">
        <div data-slot="steps" />
        <p class="note">{t.stepsNote(year)}</p>
      </div>
      <div data-slot="shares-part">
        <h3>{t.sharesHeading}</h3>
        <p data-slot="shares-note" />
        <div data-slot="shares" />
        <p>
          <button type="button" class="act" data-act="use">
            {t.use}
          </button>
        </p>
      </div>
    </div>
  );
}
