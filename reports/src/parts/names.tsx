import type { Unit } from '@papi/methodology';
import type { Sentence } from '../sentence.js';
import type { Context } from '../site/context.js';

interface UnitProps {
  readonly context: Context;
  readonly unit: Unit;
  /** The edition to link to; null for the newest. */
  readonly year?: number | null;
}

/** A unit's name, marked as Vietnamese where the page is not. */
export function UnitName({ context, unit }: UnitProps) {
  return context.lang === 'vi' ? unit.name.vi : <span lang="vi">{unit.name.vi}</span>;
}

/**
 * A unit's name with a link to its page; the name alone where it has none for that year. In the newest edition every unit
 * has a page, also one whose scores were withheld.
 */
export function UnitLink({ context, unit, year = null }: UnitProps) {
  const { model, href, lang } = context;
  const dated = year === model.newest ? null : year;
  if (dated !== null && !model.yearsOf(unit.code).includes(dated)) return <UnitName context={context} unit={unit} />;
  return (
    <a href={href({ page: 'unit', unit: unit.code, year: dated })} lang={lang === 'vi' ? undefined : 'vi'}>
      {unit.name.vi}
    </a>
  );
}

/** A sentence as prose: names marked with their language, linked to their page of `year` where one is given. */
export function Say({ context, s, year }: { context: Context; s: Sentence | string; year?: number | null }) {
  if (typeof s === 'string') return <>{s}</>;
  return (
    <>
      {s.map(piece =>
        typeof piece === 'string' ? (
          piece
        ) : year === undefined ? (
          <UnitName context={context} unit={piece.unit} />
        ) : (
          <UnitLink context={context} unit={piece.unit} year={year} />
        ),
      )}
    </>
  );
}
