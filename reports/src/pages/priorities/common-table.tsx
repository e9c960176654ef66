import type { Drawing } from '@papi/charts';
import { BarCell } from '../../parts/bar-cell.js';
import { Section } from '../../parts/section.js';
import { Scroll } from '../../parts/table.js';
import { lowCeiling } from '../../site/ceilings.js';
import type { Context } from '../../site/context.js';
import type { CommonTexts } from '../../texts/common-priorities.js';
import { capital } from '../../texts/grammar.js';
import { methodsLink } from '../methods/anchors.js';
import type { CommonWeak } from './common-facts.js';

/** What every section of the page on all units is given. */
export interface CommonView {
  readonly context: Context;
  readonly t: CommonTexts;
  readonly at: CommonWeak;
  /** A bar for each row. */
  readonly bars: readonly Drawing[];
}

/** Every content: in how many units it is weak, why, and how high the median stands in its range. */
export function CommonTable(view: CommonView) {
  const { context, t, at } = view;
  const { f, w, lang } = context;
  const { rows, year } = at;
  const [weak = '', ...others] = t.tableNote;
  const stuck = `${capital(w.reasons.stuck, lang)}: ${w.reasonMeanings.stuck}.`;
  const notes = [weak, ...(context.model.single ? [] : [stuck]), ...others];
  const half = rows.filter(({ counts }) => counts.weak > counts.of / 2).length;
  const order = context.model.subAxes(year);
  const cut = order.filter(node => lowCeiling(node) && rows.some(row => row.node === node));
  return (
    <Section
      id="contents"
      heading={t.tableHeading}
      finding={t.tableFinding(half, rows.length)}
      rail={
        <>
          {notes.map(note => (
            <p key={note} class="note">
              {note}
            </p>
          ))}
          {cut.length > 0 && (
            <p class="note">
              {t.ceilings(
                cut.map(node => ({
                  no: node.id,
                  ceiling: f.score(node.ceiling),
                  hi: f.tick(node.hi, node.hi % 1 ? 2 : 0),
                })),
              )}{' '}
              <a href={methodsLink(context, 'ceilings')}>{t.ceilingMore}</a>
            </p>
          )}
          <p class="note">
            {context.w.sortHint} <a href={methodsLink(context, 'weak')}>{t.how}</a>
          </p>
        </>
      }
    >
      <Scroll context={context} label={t.caption(year)}>
        <Table {...view} />
      </Scroll>
    </Section>
  );
}

function Table({ context, t, at, bars }: CommonView) {
  const { f, w, href } = context;
  const { year, rows } = at;
  const tested = rows.some(({ counts }) => counts.tested > 0);
  const overYears = !context.model.single;
  return (
    <table class="common" data-sortable>
      <caption class="vh">{t.caption(year)}</caption>
      <thead>
        <tr>
          <th scope="col">{w.subAxis}</th>
          <th scope="col" data-desc>
            {t.heads.weak}
          </th>
          <th scope="col" class="r" data-desc>
            {t.heads.low}
          </th>
          {overYears && (
            <>
              <th scope="col" class="r" data-desc>
                {t.heads.stuck}
              </th>
              <th scope="col" class="r" data-desc>
                {t.heads.falling}
              </th>
            </>
          )}
          {tested && (
            <th scope="col" class="r" data-desc>
              {t.heads.proved}
            </th>
          )}
          <th scope="col" class="r">
            {t.heads.reach}
          </th>
          <th scope="col" class="r" data-desc>
            {t.heads.leverage}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ node, counts, reach }, i) => (
          <tr key={node.id}>
            <th scope="row">
              <span class="no">{node.id}</span>{' '}
              <a href={href({ page: 'sub-axis', node: node.id })}>{context.t(node.short)}</a>
            </th>
            <td class="gap" data-v={counts.weak}>
              <BarCell figure={w.rankOf(counts.weak, counts.of)} drawing={bars[i]!} />
            </td>
            <td class="r">{counts.low}</td>
            {overYears && (
              <>
                <td class="r">{counts.stuck}</td>
                <td class="r">{counts.falling}</td>
              </>
            )}
            {tested && <td class="r">{counts.proved}</td>}
            <td class="r">{f.percent(reach.share)}</td>
            <td class="r">{f.score(counts.leverage)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
