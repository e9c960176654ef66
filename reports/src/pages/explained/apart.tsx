import { nodeIn } from '@papi/methodology';
import type { BrokenPair } from './pairs.js';
import { axesApart } from './told.js';
import type { View } from './view.js';

/** Two editions that do not compare: why not, what is measured otherwise, and which axes compare all the same. */
export function Apart({ context, t, model, unit, pair }: View & { readonly pair: BrokenPair }) {
  const { from, to } = pair;
  const { broken, whole } = axesApart({ model }, pair);
  const name = (id: string) => (nodeIn(model.whole, id, to) ?? nodeIn(model.whole, id, from))!.name;
  return (
    <>
      {broken.length > 0 && (
        <ul class="bul">
          {broken.map(({ node, how, starts }) => (
            <li key={node}>
              <b>
                {node} {context.t(name(node))}
              </b>
              :{' '}
              {t.broken({
                ...{ how, to },
                starts: starts.map(({ year, why }) => ({ year, why: why && context.t(why) })),
              })}
            </li>
          ))}
        </ul>
      )}
      {whole.length > 0 && model.yearsOf(unit.code).includes(to) && (
        <p class="say">
          <a href={`${context.href({ page: 'unit', unit: unit.code, year: to === model.newest ? null : to })}#changes`}>
            {t.stillCompare(
              whole.map(({ id }) => id),
              to,
            )}
          </a>
        </p>
      )}
    </>
  );
}
