import type { Span } from './drawing.js';

/** The years of a panel laid out from 0 (the first) to 1 (the last). */
export interface YearScale {
  /** Middle of a year. */
  at(year: number): number;
  /** Half the width of a year. */
  readonly half: number;
}

export function yearScale([first, last]: readonly [number, number]): YearScale {
  const steps = last - first;
  return { at: year => (steps === 0 ? 0.5 : (year - first) / steps), half: 0.5 / Math.max(1, steps) };
}

/** Where new series start within the years: a rule stands half a year before each but the first. */
export function breaks(series: readonly Span[], [first, last]: readonly [number, number]): number[] {
  const starts = series.map(span => span.from).sort((a, b) => a - b);
  return starts.slice(1).filter(year => year > first && year <= last);
}

/** 2023 is ’23. */
function shortYear(year: number): string {
  return `’${String(year % 100).padStart(2, '0')}`;
}

/** A year written under a panel, with its class. */
export interface YearLabel {
  readonly year: number;
  readonly text: string;
  readonly class: '' | 'b' | 'wideonly';
}

/**
 * Every year of a wide panel, short. On narrow screens every second one gives way, never the edition's.
 *
 * @example allYears([2023, 2024], 2024) // ’23 (wideonly), ’24 (b)
 */
export function allYears([first, last]: readonly [number, number], edition: number | null): YearLabel[] {
  const kept = edition ?? last;
  return Array.from({ length: last - first + 1 }, (_, i) => {
    const year = first + i;
    const gives = (year - kept) % 2 !== 0;
    return { year, text: shortYear(year), class: year === edition ? 'b' : gives ? 'wideonly' : '' };
  });
}

/** Years between two labels of a narrow panel, as a share of all years: fewer would run into each other. */
const LABEL_GAP = 0.22;

/**
 * Some years of a narrow panel: the edition's, the first (in full), the last and every fifth from the first, as far as
 * they leave each other room.
 *
 * @example someYears([2011, 2024], 2023) // 2011, ’16, ’23 (b)
 */
export function someYears([first, last]: readonly [number, number], edition: number | null): YearLabel[] {
  const gap = Math.max(1, Math.round((last - first) * LABEL_GAP));
  const wanted = edition === null || edition < first || edition > last ? [first, last] : [edition, first, last];
  for (let year = first + 5; year < last; year += 5) wanted.push(year);
  const kept: number[] = [];
  for (const year of wanted) {
    if (kept.every(other => Math.abs(other - year) >= gap)) kept.push(year);
  }
  kept.sort((a, b) => a - b);
  return kept.map(year => ({
    year,
    text: year === first ? String(year) : shortYear(year),
    class: year === edition ? 'b' : '',
  }));
}
