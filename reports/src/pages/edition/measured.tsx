import { Section } from '../../parts/section.js';
import type { Context } from '../../site/context.js';
import { edition } from '../../texts/edition.js';
import { AxisLink } from '../national/axes.js';
import { indicatorCount } from './compare.js';

/** The axes and sub-axes of the year, and since when each axis compares. */
export function Measured({ context, year }: { context: Context; year: number }) {
  const { model, lang, w, t, href } = context;
  const says = edition[lang];
  const indicators = indicatorCount(model, year);
  return (
    <Section
      id="measured"
      heading={says.measuredHeading}
      finding={says.indicators(indicators, year)}
      rail={!model.single && <p class="note">{says.measuredNote}</p>}
    >
      <table class="stack meas">
        <caption class="vh">{says.measuredCaption(year)}</caption>
        <thead>
          <tr>
            <th scope="col">{w.axis}</th>
            <th scope="col">{says.columns.subAxes}</th>
            {indicators && (
              <th scope="col" class="r">
                {says.columns.indicators}
              </th>
            )}
            {!model.single && (
              <th scope="col" class="r">
                {says.columns.since}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {model.axes(year).map(axis => (
            <tr key={axis.id}>
              <th scope="row">
                <span class="no">{axis.id}</span> <AxisLink context={context} axis={axis} year={year} />
              </th>
              <td data-l={says.columns.subAxes} class="full">
                <ul class="subs">
                  {model.subAxes(year, axis.id).map(sub => (
                    <li key={sub.id}>
                      <span class="no">{sub.id}</span>{' '}
                      <a href={href({ page: 'sub-axis', node: sub.id })}>{t(sub.name)}</a>
                    </li>
                  ))}
                </ul>
              </td>
              {indicators && (
                <td data-l={says.columns.indicators} class="r">
                  {indicatorCount(model, year, axis.id)?.all}
                </td>
              )}
              {!model.single && (
                <td data-l={says.columns.since} class="r">
                  {model.series(axis.id, year)?.from ?? w.none}
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}
