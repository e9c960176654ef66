import { Files } from '../../parts/files.js';
import { UnitLink, UnitName } from '../../parts/names.js';
import { Section } from '../../parts/section.js';
import { Fold } from '../../parts/table.js';
import type { Context } from '../../site/context.js';
import { edition } from '../../texts/edition.js';
import { national } from '../../texts/national.js';
import { RankingTable } from './ranking-table.js';

/** The ranking as a table, sums known not to add up, and the files of the year. */
export function Numbers({ context, year }: { context: Context; year: number }) {
  const { model, lang } = context;
  const says = edition[lang];
  return (
    <Section id="numbers" heading={says.numbersHeading}>
      <Fold summary={says.rankingSummary(year)}>
        <RankingTable context={context} year={year} />
      </Fold>
      <Exceptions context={context} year={year} />
      <div class="dl">
        <h3>{says.filesHeading}</h3>
        <Files
          context={context}
          paths={[
            `data/scores-${year}.csv`,
            ...['data/series.csv', 'data/nodes.csv'],
            ...(model.methodology.editions.length > 0 ? ['data/editions.csv'] : []),
          ]}
        />
      </div>
    </Section>
  );
}

function Exceptions({ context, year }: { context: Context; year: number }) {
  const { model, lang, f, t } = context;
  const says = edition[lang];
  const known = model.methodology.exceptions.filter(e => e.year === year);
  if (known.length === 0) return null;
  return (
    <div>
      <h3>{says.exceptionsHeading}</h3>
      <ul class="bul">
        {known.map(e => {
          const unit = model.units.find(u => u.code === e.unit);
          const node = model.node(e.node, year);
          return (
            <li key={`${e.unit}/${e.node}`}>
              {unit &&
                (model.yearsOf(unit.code).includes(year) ? (
                  <UnitLink context={context} unit={unit} year={year} />
                ) : (
                  <UnitName context={context} unit={unit} />
                ))}
              {', '}
              {says.exception(node ? national[lang].node(node) : e.node, f.tick(e.difference, 4))} {t(e.note)}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
