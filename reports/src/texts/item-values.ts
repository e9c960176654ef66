import type { Indicator, Lang } from '@papi/methodology';
import type { IndicatorSpread, IndicatorStanding } from '@papi/scoring';
import { rounded } from '@papi/tables';
import { type Numbers, numbers } from '../format.js';

type Measured = Pick<Indicator, 'unit'>;

/** Values of single indicators in words: each in its own unit. */
export interface ItemValueTexts {
  /** `57,3%`, `0,5 km`, `31.482 nghìn đồng`; points of a scale with two decimals. */
  readonly value: (item: Measured, x: number) => string;
  /** How far a value lies from the median, which side is better being known; higher or lower where it is not. */
  readonly gap: (item: Measured, at: Pick<IndicatorStanding, 'value' | 'median' | 'gap'>) => string;
  /** Points of the sub-axis to be won, or why they are not known. */
  readonly points: (at: Pick<IndicatorStanding, 'leverage' | 'status'>) => string;
  /** How it is scored: points for a step, and from the worst value to the best; a rough rule's ends are fitted, and not told. */
  readonly scored: (item: Measured, rule: Pick<IndicatorSpread, 'status' | 'slope' | 'worst' | 'best'>) => string;
  readonly notScored: string;
  readonly unknown: string;
}

/** Marks figures whose rule is not known exactly. */
const APPROXIMATE = '≈';
/** Keeps a number and its unit on one line. */
const SPACE = '\u00a0';

/** Whether points of such a rule are approximate. */
export function isRough(status: IndicatorSpread['status']): boolean {
  return status === 'approximate' || status === 'incomplete';
}

interface Units {
  readonly minutes: string;
  readonly vnd: string;
  /** Percentage points. */
  readonly pp: string;
  /** Points of the indicator's own scale. */
  readonly scale: string;
}

/** How much of a unit a step of it is, wide enough for its points to be read. */
const steps: Readonly<Record<Indicator['unit'], number>> = {
  share: 0.1,
  percent: 10,
  points: 1,
  km: 1,
  minutes: 5,
  vnd: 10_000,
};

/** With up to so many decimals, none of them an idle 0. */
const short = (f: Numbers, x: number, most: number) => {
  const value = rounded(x, most);
  return f.tick(value, String(value).split('.')[1]?.length ?? 0);
};

function valueIn(f: Numbers, units: Units, { unit }: Measured, x: number): string {
  if (unit === 'share') return `${f.tick(x * 100, 1)}%`;
  if (unit === 'percent') return `${f.tick(x, 1)}%`;
  if (unit === 'points') return f.score(x);
  if (unit === 'km') return `${short(f, x, 2)}${SPACE}km`;
  return unit === 'minutes' ? `${short(f, x, 1)}${SPACE}${units.minutes}` : `${f.count(x)} ${units.vnd}`;
}

/** A difference: percentage points where values are shares; null where it rounds to nothing. */
function amountIn(f: Numbers, units: Units, item: Measured, x: number): string | null {
  const by = Math.abs(x);
  const shown = item.unit === 'share' ? by * 100 : by;
  const decimals = { share: 1, percent: 1, points: 2, km: 2, minutes: 1, vnd: 0 }[item.unit];
  if (rounded(shown, decimals) === 0) return null;
  if (item.unit === 'share' || item.unit === 'percent') return `${f.tick(shown, 1)}${SPACE}${units.pp}`;
  return valueIn(f, units, item, by);
}

function stepIn(f: Numbers, units: Units, { unit }: Measured): string {
  const step = steps[unit];
  if (unit === 'share' || unit === 'percent') return `10${SPACE}${units.pp}`;
  if (unit === 'points') return `${step} ${units.scale}`;
  return valueIn(f, units, { unit }, step);
}

/** The ends of the values scored, as short as they can be. */
function endIn(f: Numbers, units: Units, item: Measured, x: number): string {
  if (item.unit === 'share') return `${short(f, x * 100, 1)}%`;
  if (item.unit === 'percent') return `${short(f, x, 1)}%`;
  return item.unit === 'points' ? short(f, x, 2) : valueIn(f, units, item, x);
}

function pointsIn(f: Numbers, { leverage, status }: Pick<IndicatorStanding, 'leverage' | 'status'>, under: string) {
  if (leverage === 0) return '0';
  return `${isRough(status) ? `${APPROXIMATE}${SPACE}` : ''}${leverage < 0.005 ? under : f.score(leverage)}`;
}

function vi(): ItemValueTexts {
  const f = numbers('vi');
  const units: Units = { minutes: 'phút', vnd: 'nghìn đồng', pp: `điểm${SPACE}%`, scale: 'điểm trên thang' };
  const [notScored, unknown] = ['không tính điểm', 'chưa rõ cách tính'];
  return {
    value: (item, x) => valueIn(f, units, item, x),
    gap: (item, { value, median, gap }) => {
      const by = amountIn(f, units, item, value - median);
      if (by === null) return 'bằng trung vị';
      if (Number.isNaN(gap)) return `${value > median ? 'cao' : 'thấp'} hơn trung vị ${by}`;
      return gap > 0 ? `kém trung vị ${by}` : `tốt hơn trung vị ${by}`;
    },
    points: at => {
      if (at.status === 'not scored') return notScored;
      return Number.isNaN(at.leverage) ? unknown : pointsIn(f, at, 'dưới 0,01');
    },
    scored: (item, { status, slope, worst, best }) => {
      if (status === 'not scored') return notScored;
      if (Number.isNaN(slope)) return unknown;
      const [from, to] = [worst, best].map(end => endIn(f, units, item, end));
      const gain = f.tick(Math.abs(slope) * steps[item.unit], 3);
      const step = `${slope > 0 ? 'tăng' : 'giảm'} ${stepIn(f, units, item)} thì thêm`;
      if (isRough(status)) return `${step} khoảng ${gain} điểm`;
      return `${step} ${gain} điểm; tính từ ${from} (kém nhất) đến ${to} (tốt nhất)`;
    },
    notScored,
    unknown,
  };
}

function en(): ItemValueTexts {
  const f = numbers('en');
  const units: Units = { minutes: 'minutes', vnd: 'thousand VND', pp: 'pp', scale: 'points of its scale' };
  const [notScored, unknown] = ['not scored', 'rule unknown'];
  return {
    value: (item, x) => valueIn(f, units, item, x),
    gap: (item, { value, median, gap }) => {
      const by = amountIn(f, units, item, value - median);
      if (by === null) return 'at the median';
      if (Number.isNaN(gap)) return `${by} ${value > median ? 'above' : 'below'} the median`;
      return `${by} ${gap > 0 ? 'worse' : 'better'} than the median`;
    },
    points: at => {
      if (at.status === 'not scored') return notScored;
      return Number.isNaN(at.leverage) ? unknown : pointsIn(f, at, 'under 0.01');
    },
    scored: (item, { status, slope, worst, best }) => {
      if (status === 'not scored') return notScored;
      if (Number.isNaN(slope)) return unknown;
      const [from, to] = [worst, best].map(end => endIn(f, units, item, end));
      const gain = f.tick(Math.abs(slope) * steps[item.unit], 3);
      const way = slope > 0 ? 'more' : 'less';
      const step = `${item.unit === 'points' ? `1 point ${way} on its scale` : `${stepIn(f, units, item)} ${way}`} adds`;
      if (isRough(status)) return `${step} about ${gain} points`;
      return `${step} ${gain} points; scored from ${from} (worst) to ${to} (best)`;
    },
    notScored,
    unknown,
  };
}

export const itemValueTexts: Readonly<Record<Lang, ItemValueTexts>> = { vi: vi(), en: en() };
