import type { Context } from '../../site/context.js';
import { axisTexts } from '../../texts/axis.js';

/** The other axes of the same year. */
export function OtherAxes({ context, node, year }: { context: Context; node: string; year: number }) {
  const { model, lang, t, text, href } = context;
  const axes = model.axes(year);
  return (
    <nav class="axes" aria-labelledby="other">
      <h2 id="other">{axisTexts[lang].allAxes(axes.length, text('axis_many'))}</h2>
      <ul>
        {axes.map(axis => (
          <li key={axis.id}>
            {axis.id === node ? (
              <b aria-current="page">
                <span class="no">{axis.id}</span> {t(axis.name)}
              </b>
            ) : (
              <a href={href({ page: 'axis', node: axis.id, year: year === model.newest ? null : year })}>
                <span class="no">{axis.id}</span> {t(axis.name)}
              </a>
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
}
