import { Say } from '../../parts/names.js';
import type { TargetView } from './target-tool.js';

/** Some targets, each with what it needs and how often the like was met: what stands there without a script. */
export function TargetTable({ context, t, unit, facts }: TargetView) {
  const { f, w } = context;
  const { heads } = t;
  return (
    <table class="stack targets">
      <caption>
        <Say context={context} s={t.caption({ unit, ...facts })} />
      </caption>
      <thead>
        <tr>
          <th scope="col">{heads.goal}</th>
          <th scope="col" class="r">
            {heads.score}
          </th>
          <th scope="col" class="r">
            {heads.held}
          </th>
          <th scope="col">{heads.within}</th>
          <th scope="col" class="r">
            {heads.moving}
          </th>
          <th scope="col">{heads.history}</th>
        </tr>
      </thead>
      <tbody>
        {facts.goals.map(({ target, held, moving, rate, within }) => (
          <tr key={held.rankWanted}>
            <th scope="row">{t.goal(target, held.rankWanted)}</th>
            <td class="r" data-l={heads.score}>
              {held.points === 0 ? f.fine(held.score) : f.needed(held.scoreNeeded)}
            </td>
            <td class="r" data-l={heads.held}>
              {f.needed(held.points)}
            </td>
            <td data-l={heads.within}>{t.within(within)}</td>
            <td class="r" data-l={heads.moving}>
              {facts.moved ? f.needed(moving.points) : w.none}
            </td>
            <td data-l={heads.history} class="full">
              {t.rate(rate).map(piece => (
                <span key={piece} class="nb">
                  {piece}{' '}
                </span>
              ))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
