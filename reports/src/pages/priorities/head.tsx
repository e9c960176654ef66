import { Chip } from '../../parts/marks.js';
import { Say, UnitName } from '../../parts/names.js';
import { Hero } from '../../parts/years.js';
import type { Named } from '../../texts/priorities.js';
import { FIRST } from './facts.js';
import type { PriorityView } from './view.js';

/** How many contents are weak, where to begin, and what closing the gaps would bring. */
export function Head(view: PriorityView) {
  const { context, t, at } = view;
  const { model, unit, year, rows, listed } = at;
  const region = model.region(unit.region);
  const { stand, findings } = at.at;
  const first = rows.slice(0, FIRST);
  const [some, all] = [first.at(-1)?.soFar ?? null, rows.at(-1)?.soFar ?? null];
  const tests = rows.filter(({ spot }) => spot.proved != null);
  return (
    <Hero
      title={
        <>
          <UnitName context={context} unit={unit} />: {t.heading}
        </>
      }
      sub={t.sub(year, context.t(region.name))}
    >
      {year < model.newest && (
        <p class="note">
          <Say context={context} s={t.older(unit, model.newest, year)} />
        </p>
      )}
      <div class="split">
        <div class="say">
          <p class="lede">
            <Say context={context} s={t.lede(unit, year, listed, rows.length, findings.length)} />
          </p>
          {rows.length > 0 && (
            <p>
              {t.start(
                first.map(({ spot }): Named => ({ no: spot.node, name: context.t(model.node(spot.node, year)!.name) })),
                some,
              )}{' '}
              {rows.length > first.length && all && t.all(rows.length, listed, all)}
              {!stand && <Say context={context} s={t.noTotal(unit, year)} />}
            </p>
          )}
          {rows.length > 0 && (
            <p>
              {t.proved(
                tests.length > 0 ? { proved: tests.filter(({ spot }) => spot.proved).length, of: tests.length } : null,
              )}
            </p>
          )}
        </div>
        <Facts {...view} />
      </div>
    </Hero>
  );
}

/** Where the unit stands, how many contents are weak, and the total and rank once all are closed. */
function Facts({ context, t, at }: PriorityView) {
  const { f, w } = context;
  const { rows, listed } = at;
  const { stand, findings } = at.at;
  const all = rows.at(-1)?.soFar ?? null;
  return (
    <dl class="facts">
      <div>
        <dt>{t.facts.standing}</dt>
        <dd>
          <b>
            <Chip context={context} group={stand?.group ?? null} />
          </b>
          {stand && `${w.total.toLowerCase()} ${f.score(stand.score)}`}
        </dd>
      </div>
      <div>
        <dt>{t.facts.weak}</dt>
        <dd>
          <b>{listed === 'weak' ? rows.length : 0}</b>
          {t.facts.ofScored(findings.length)}
        </dd>
      </div>
      {stand && all && (
        <>
          <div>
            <dt>{t.facts.gain}</dt>
            <dd>
              <b>+{f.gap(all.points)}</b>
              {t.facts.ifAll(rows.length)}
            </dd>
          </div>
          <div>
            <dt>{t.facts.rankThen}</dt>
            <dd>
              <b>{w.rankOf(all.to.rank, all.to.of)}</b>
              {t.facts.now(stand)}
            </dd>
          </div>
        </>
      )}
    </dl>
  );
}
