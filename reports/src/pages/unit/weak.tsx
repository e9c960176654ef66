import { agencyFor } from '@papi/methodology';
import { BarCell } from '../../parts/bar-cell.js';
import { Say, UnitName } from '../../parts/names.js';
import { Section } from '../../parts/section.js';
import type { Reason } from '../../site/rows.js';
import { NodeName, Since } from './node-cells.js';
import type { View } from './view.js';

const reasons: readonly Reason[] = ['low', 'falling', 'stuck', 'far'];

/** The weak sub-axes by what closing each would bring: why each is weak, the arithmetic, and who leads the work on it. */
export function Weak(view: View) {
  const { context, t, at, drawn } = view;
  const { w, f } = context;
  const { unit, year, before, weak, shown } = at;
  if (shown.length === 0) {
    return (
      <Section
        id="weak"
        heading={t.weak.weakHeading}
        finding={<Say context={context} s={t.weak.none(unit, year)} />}
        rail={<Meanings {...view} of={reasons} />}
      >
        {null}
      </Section>
    );
  }
  const { shown: bring, all } = at.closed;
  const leads = shown.map(({ node }) => agencyFor(at.model.methodology, node, year, `${year}-06`)?.lead ?? []);
  const known = leads.some(lead => lead.length > 0);
  const since = before !== undefined && shown.some(spot => spot.trend !== null) && w.changeSince(before);
  return (
    <Section
      id="weak"
      print="newpage"
      heading={t.weak.weakHeading}
      finding={<Say context={context} s={t.weak.weakFinding(unit, shown.length, weak.length, bring)} />}
      rail={
        <>
          {t.weak.arithmetic.map(note => (
            <p key={note} class="note">
              {note}
            </p>
          ))}
          <Meanings {...view} of={reasons.filter(reason => weak.some(spot => spot.reasons.includes(reason)))} />
        </>
      }
    >
      <table class="stack weak">
        <caption class="vh">{t.weak.weakCaption(unit, shown.length)}</caption>
        <thead>
          <tr>
            <th scope="col">{w.subAxis}</th>
            <th scope="col" class="r">
              {w.rank}
            </th>
            <th scope="col">
              {t.weak.heads.gap[0]}
              <br />
              {t.weak.heads.gap[1]}
            </th>
            <th scope="col" class="r">
              {t.weak.heads.gain[0]}
              <br />
              {t.weak.heads.gain[1]}
            </th>
            {since && <th scope="col">{since}</th>}
            {known && <th scope="col">{t.weak.heads.agency}</th>}
          </tr>
        </thead>
        <tbody>
          {shown.map((spot, i) => (
            <tr key={spot.node}>
              <th scope="row">
                <NodeName context={context} node={spot.node} year={year} />
                <br />
                {spot.reasons.map(reason => (
                  <span key={reason} class="tag">
                    {reason === 'low' && spot.yearsLow > 1 ? t.weak.lowYears(spot.yearsLow) : w.reasons[reason]}
                  </span>
                ))}
              </th>
              <td data-l={w.rank} class="r o2">
                {w.rankOf(spot.rank, spot.of)}
              </td>
              <td data-l={t.weak.heads.gap.join(' ')} class="gap full">
                <BarCell figure={f.score(spot.leverage)} drawing={drawn.gaps[i]!} />
              </td>
              <td data-l={t.weak.heads.gain.join(' ')} class="r o2">
                {Number.isNaN(spot.rankGain) ? w.none : spot.rankGain > 0 ? `+${f.places(spot.rankGain)}` : '0'}
              </td>
              {since && (
                <td data-l={since} class="o2">
                  <Since context={context} verdict={spot.trend} relative={spot.relative} />
                </td>
              )}
              {known && (
                <td data-l={t.weak.heads.agency} class="ag full o3" lang={context.lang === 'vi' ? undefined : 'vi'}>
                  {leads[i]!.length > 0 ? leads[i]!.join('; ') : w.none}
                </td>
              )}
            </tr>
          ))}
        </tbody>
        {bring && shown.length > 1 && (
          <tfoot>
            <tr>
              <th scope="row">{t.weak.together(shown.length)}</th>
              <td />
              <td data-l={t.weak.heads.gap[1]} class="gap">
                <b>{f.score(bring.points)}</b>
              </td>
              <td data-l={t.weak.heads.gain.join(' ')} class="r">
                <b>{bring.from.rank > bring.to.rank ? `+${bring.from.rank - bring.to.rank}` : '0'}</b>
              </td>
              {since && <td />}
              {known && <td />}
            </tr>
          </tfoot>
        )}
      </table>
      {weak.length > shown.length && (
        <p class="note">
          {t.weak.more(weak.slice(shown.length).map(({ node, leverage }) => ({ no: node, gap: leverage })))}{' '}
          {all && t.weak.closeAll(weak.length, all)}
        </p>
      )}
      {known && <p class="note">{context.text('agencies_note')}</p>}
    </Section>
  );
}

/** What each reason means, for those that occur. */
function Meanings({ context, of }: View & { of: readonly Reason[] }) {
  const { w } = context;
  return (
    <p class="note">
      {of.map(reason => (
        <span key={reason}>
          <b>{w.reasons[reason]}</b>: {w.reasonMeanings[reason]}.{' '}
        </span>
      ))}
    </p>
  );
}
