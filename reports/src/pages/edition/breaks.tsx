import type { IndexNode } from '@papi/methodology';
import { Section } from '../../parts/section.js';
import type { Context } from '../../site/context.js';
import { edition } from '../../texts/edition.js';
import { capital } from '../../texts/grammar.js';
import { droppedIn, startsOf } from './compare.js';

/** Which series start this year, and why; nothing where none does. */
export function Breaks({ context, year }: { context: Context; year: number }) {
  const { model, lang, t, text } = context;
  const says = edition[lang];
  const starts = startsOf(model, year, t);
  const dropped = droppedIn(model, year);
  if (starts.length === 0 && dropped.length === 0) return null;
  const axes = (nodes: readonly IndexNode[]) => nodes.filter(n => n.level === 'axis').length;
  const fresh = starts.filter(s => s.why === null).flatMap(s => s.nodes);
  const rows = [
    ...starts.map(s => ({ why: s.why ?? says.fresh, nodes: s.nodes })),
    ...(dropped.length > 0 ? [{ why: says.dropped(model.before(year)!), nodes: dropped }] : []),
  ];
  return (
    <Section
      id="series"
      heading={says.breaksHeading}
      finding={says.breaksFinding({
        year,
        axes: axes(starts.flatMap(s => s.nodes)),
        of: model.axes(year).length,
        fresh: axes(fresh),
      })}
      rail={<p class="note">{text('series')}</p>}
    >
      <table class="stack brks">
        <caption class="vh">{says.breaksCaption(year)}</caption>
        <thead>
          <tr>
            <th scope="col">{says.starts}</th>
            <th scope="col">{says.why}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ why, nodes }) => (
            <tr key={why}>
              <th scope="row">
                <NodeList context={context} nodes={nodes} />
              </th>
              <td data-l={says.why} class="full">
                {capital(why, lang)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}

/** The total and axes by name, sub-axes by number after them. */
function NodeList({ context, nodes }: { context: Context; nodes: readonly IndexNode[] }) {
  const { t } = context;
  const named = nodes.filter(n => n.level !== 'sub-axis');
  const subs = nodes.filter(n => n.level === 'sub-axis');
  const short = subs.length > 4;
  return (
    <ul class="subs">
      {named.map(n => (
        <li key={n.id}>
          {n.level === 'axis' && <span class="no">{n.id} </span>}
          {t(n.name)}
        </li>
      ))}
      {short ? (
        <li>{subs.map(n => n.id).join(', ')}</li>
      ) : (
        subs.map(n => (
          <li key={n.id}>
            <span class="no">{n.id}</span> {t(n.name)}
          </li>
        ))
      )}
    </ul>
  );
}
