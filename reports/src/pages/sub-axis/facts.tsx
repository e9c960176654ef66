import { type Agency, agencyFor, agencyMonth } from '@papi/methodology';
import { AgencyNames } from '../../parts/agency-names.js';
import type { Context } from '../../site/context.js';
import { nodeTexts } from '../../texts/node.js';
import { subAxisTexts } from '../../texts/sub-axis.js';
import { asPrinted } from '../node/facts.js';
import { monthOf } from '../priorities/month.js';
import type { Shown } from './subject.js';

/** The figures a planner needs first: the scale and how far it can really be climbed, where units lie, who leads the work. */
export function SubAxisFacts({ context, shown }: { context: Context; shown: Shown }) {
  const { model, lang, f, text } = context;
  const { node, year, here } = shown;
  const texts = subAxisTexts[lang].facts;
  const says = nodeTexts[lang];
  const spread = model.spread(year, node)!;
  return (
    <dl class="facts">
      <div>
        <dt>{texts.scale}</dt>
        <dd>
          <b>{says.range(asPrinted(context, here.lo), asPrinted(context, here.hi))}</b>{' '}
          {here.ceiling < here.hi && texts.ceiling(f.score(here.ceiling))}
        </dd>
      </div>
      <div>
        <dt>{texts.range(year)}</dt>
        <dd>
          <b>{says.range(f.score(spread.min), f.score(spread.max))}</b>{' '}
          {texts.rangeNote(spread.of, text('unit_short_many'))}
        </dd>
      </div>
      <div>
        <dt>{texts.median}</dt>
        <dd>
          <b>{f.score(spread.median)}</b> {texts.half(f.score(spread.q1), f.score(spread.q3), text('unit_short_many'))}
        </dd>
      </div>
      <Lead context={context} shown={shown} />
    </dl>
  );
}

/** Later than any month: the agency in force. */
const NOW = '9999-12';

/** Who leads the work in the month that stands for the year's results, and who does now where that has changed. */
function Lead({ context, shown }: { context: Context; shown: Shown }) {
  const { model, lang } = context;
  const { node, year } = shown;
  const texts = subAxisTexts[lang].facts;
  const month = agencyMonth(year);
  const then = agencyFor(model.methodology, node, year, month);
  const now = year === model.newest ? agencyFor(model.methodology, node, year, NOW) : undefined;
  const later = now && now !== then ? now : undefined;
  if (!then && !later) return null;
  return (
    <div class="lead-agency">
      <dt>{texts.lead(monthOf(month))}</dt>
      <dd>
        {then && <Names context={context} agency={then} />}
        {later && (
          <p>
            {texts.since(Number(later.from.slice(0, 4)), Number(later.from.slice(5, 7)))}{' '}
            <Names context={context} agency={later} />
          </p>
        )}
      </dd>
    </div>
  );
}

function Names({ context, agency }: { context: Context; agency: Agency }) {
  return (
    <>
      <b>
        <AgencyNames context={context} agencies={agency.lead} />
      </b>
      {agency.with.length > 0 && (
        <>
          {' '}
          {subAxisTexts[context.lang].facts.with} <AgencyNames context={context} agencies={agency.with} />
        </>
      )}
    </>
  );
}
