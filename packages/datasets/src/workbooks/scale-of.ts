import type { Methodology } from '@papi/methodology';

/** The ends between which an indicator's value may lie. */
export interface Scale {
  readonly lo: number;
  readonly hi: number;
}

/**
 * The scale of a concept: the printed one of any year, widened by the ends of its scoring rules (some values run beyond
 * the scale that is printed) and by a tenth at each end. Undefined where none is printed (kilometres, minutes), or the
 * concept is not known.
 */
export function scaleOf({ indicators, scoring }: Methodology, concept: string): Scale | undefined {
  const own = indicators.filter(i => i.concept === concept);
  const ends = own.flatMap(({ year, id, parent, lo, hi }) => {
    if (lo === null || hi === null) return [];
    const rule = scoring.find(r => r.node === parent && r.from <= year && year <= r.to);
    const term = rule?.terms.find(({ item }) => item === id);
    const scored = term ? [term.worst, term.best].filter(end => typeof end === 'number') : [];
    return [lo, hi, ...scored];
  });
  if (ends.length === 0) return undefined;
  const [lo, hi] = [Math.min(...ends), Math.max(...ends)];
  return { lo: lo < 0 ? lo - (hi - lo) / 10 : lo, hi: hi + (hi - lo) / 10 };
}
