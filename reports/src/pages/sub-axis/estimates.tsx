import type { Indicator } from '@papi/methodology';
import { UnitLink } from '../../parts/names.js';
import { Section } from '../../parts/section.js';
import { Fold, Scroll } from '../../parts/table.js';
import type { Context } from '../../site/context.js';
import { capital } from '../../texts/grammar.js';
import { indicatorTexts } from '../../texts/indicators.js';
import { intervalTexts } from '../../texts/interval.js';
import { asPrinted } from '../node/facts.js';
import type { Shown } from './subject.js';

/** What each unit's respondents said of each indicator of a sub-axis; nothing where they are not known. */
export function IndicatorEstimates({ context, shown }: { context: Context; shown: Shown }) {
  const { model, lang, t, f, text } = context;
  const { node, year } = shown;
  const { survey } = model;
  if (!survey) return null;
  const known = model.methodology.indicators.filter(
    i => i.year === year && i.parent === node && model.units.some(u => survey.estimate(year, u.code, i.id)),
  );
  if (known.length === 0) return null;
  const texts = indicatorTexts[lang];
  const level = intervalTexts[lang].short(survey.rules.level);
  return (
    <Section
      id="estimates"
      heading={texts.heading(text('unit_short_one'))}
      rail={texts.notes(survey.rules.showFrom).map(note => (
        <p key={note} class="note">
          {note}
        </p>
      ))}
    >
      {known.map(indicator => (
        <Fold key={indicator.id} summary={`${indicator.id} ${t(indicator.name)}`}>
          <Scroll context={context} label={texts.caption(indicator.id, t(indicator.name), year)}>
            <table class="full">
              <caption>
                <span class="stay">
                  {texts.caption(indicator.id, t(indicator.name), year)}{' '}
                  {texts.scale(indicator, x => print(context, x))}
                </span>
              </caption>
              <thead>
                <tr>
                  <th scope="col">{capital(text('unit_short_one'), lang)}</th>
                  <th scope="col">{texts.value}</th>
                  <th scope="col">{level}</th>
                  <th scope="col">{intervalTexts[lang].n}</th>
                </tr>
              </thead>
              <tbody>
                {model.units.map(unit => {
                  const estimate = survey.estimate(year, unit.code, indicator.id);
                  return (
                    <tr key={unit.code}>
                      <th scope="row">
                        <UnitLink context={context} unit={unit} year={year} />
                      </th>
                      <td>{estimate?.shown ? printedValue(context, indicator, estimate.score) : texts.hidden}</td>
                      <td class="nb">
                        {estimate?.shown && Number.isFinite(estimate.low) && Number.isFinite(estimate.high)
                          ? `${printedValue(context, indicator, estimate.low)}–${printedValue(context, indicator, estimate.high)}`
                          : '–'}
                      </td>
                      <td>{estimate && Number.isFinite(estimate.n) ? f.count(estimate.n) : '–'}</td>
                    </tr>
                  );
                })}
              </tbody>
            </table>
          </Scroll>
        </Fold>
      ))}
    </Section>
  );
}

/** A value in the indicator's own unit: a share as a percentage, anything else with two decimals. */
function printedValue({ f }: Context, { unit }: Indicator, x: number): string {
  if (!Number.isFinite(x)) return '–';
  if (unit === 'share') return `${f.tick(x * 100, 1)}%`;
  return Math.abs(x) >= 1000 ? f.count(x) : f.score(x);
}

function print(context: Context, x: number): string {
  return Math.abs(x) >= 1000 ? context.f.count(x) : asPrinted(context, x);
}
