import type { Lang } from '@papi/methodology';
import { rounded, upTo } from '@papi/tables';
import { type FormatLocaleObject, formatLocale } from 'd3-format';

const locales: Record<Lang, FormatLocaleObject> = {
  vi: formatLocale({ decimal: ',', thousands: '.', grouping: [3], currency: ['', ' ₫'] }),
  en: formatLocale({ decimal: '.', thousands: ',', grouping: [3], currency: ['', ''] }),
};

/** Numbers as a reader of one language writes them, halves rounded away from zero. Each takes a finite number and gives text. */
export interface Numbers {
  /** A score: two decimals, `42,33`. */
  readonly score: (x: number) => string;
  /** A score on which a rank turns: four decimals, `42,3265`. */
  readonly fine: (x: number) => string;
  /** Four decimals rounded up, so that points to be reached are still enough as printed: 42.32652 is `42,3266`. */
  readonly needed: (x: number) => string;
  /**
   * A gap, which is more than nothing: two decimals, or as many up to four as it takes to say something: `0,12`, `0,003`;
   * below that `dưới 0,0001`. What is nothing is `0,00`.
   */
  readonly gap: (x: number) => string;
  /** A change: two decimals with its sign, `+1,20`, `−0,38`; no sign where it rounds to nothing. */
  readonly change: (x: number) => string;
  /** A share as a percentage without decimals: 0.47 is `47%`. */
  readonly percent: (x: number) => string;
  /** A relative change with its sign and one decimal: 0.029 is `+2,9%`. */
  readonly relative: (x: number) => string;
  /** A count with thousands separated: `19.536`. */
  readonly count: (x: number) => string;
  /** Places in a ranking, which come in halves: `10`, `10,5`. */
  readonly places: (x: number) => string;
  /** A number of a formula as it stands, up to six decimals and no more than it has: `1,284`, `8,8`, `150.000`. */
  readonly exact: (x: number) => string;
  /** A tick of a scale: as many decimals as given. */
  readonly tick: (x: number, decimals: number) => string;
}

const under: Record<Lang, string> = { vi: 'dưới', en: 'under' };

/** The numbers of one language: Vietnamese with a decimal comma, English with a point; a true minus sign in both. */
export function numbers(lang: Lang): Numbers {
  return byLanguage[lang];
}

function numbersOf(lang: Lang): Numbers {
  const written = (specifier: string, decimals: number) => {
    const format = locales[lang].format(specifier);
    return (x: number) => format(rounded(x, decimals));
  };
  // What rounds to nothing has no sign.
  const signed = (specifier: string, decimals: number, zero: string) => {
    const format = locales[lang].format(specifier);
    return (x: number) => {
      const value = rounded(x, decimals);
      return value === 0 ? zero : format(value);
    };
  };
  const ticks = [0, 1, 2, 3, 4].map(decimals => written(`.${decimals}f`, decimals));
  const [two, fine] = [ticks[2]!, ticks[4]!];
  const [count, one] = [written(',.0f', 0), ticks[1]!];
  return {
    score: two,
    fine,
    needed: x => fine(upTo(x, 4)),
    gap: x => {
      const decimals = [2, 3, 4].find(each => x === 0 || rounded(x, each) > 0);
      return decimals === undefined ? `${under[lang]} ${fine(0.0001)}` : ticks[decimals]!(x);
    },
    change: signed('+.2f', 2, two(0)),
    percent: written('.0%', 2),
    relative: signed('+.1%', 3, locales[lang].format('.1%')(0)),
    count,
    places: x => (Number.isInteger(x) ? count : one)(x),
    exact: written(',.6~f', 6),
    tick: (x, decimals) => (ticks[decimals] ?? written(`.${decimals}f`, decimals))(x),
  };
}

const byLanguage: Record<Lang, Numbers> = { vi: numbersOf('vi'), en: numbersOf('en') };
