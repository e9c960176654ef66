import type { Lang } from '@papi/methodology';

/** What units did that met a target before, to stand after “12 units” or “12 times”. */
interface DidTexts {
  readonly up: (places: number) => string;
  readonly kept: string;
  readonly notDown: (places: number) => string;
  readonly gained: (points: string) => string;
  readonly notLost: (points: string) => string;
}

const placesEn = (places: number) => `${places} ${places === 1 ? 'place' : 'places'}`;

export const didTexts: Readonly<Record<Lang, DidTexts>> = {
  vi: {
    up: places => `tăng từ ${places} bậc trở lên`,
    kept: 'giữ hạng hoặc tăng hạng',
    notDown: places => `không giảm quá ${places} bậc`,
    gained: points => `tăng từ ${points} điểm trở lên`,
    notLost: points => `không giảm quá ${points} điểm`,
  },
  en: {
    up: places => `rose ${placesEn(places)} or more`,
    kept: 'kept or bettered its rank',
    notDown: places => `fell by no more than ${placesEn(places)}`,
    gained: points => `gained ${points} points or more`,
    notLost: points => `lost no more than ${points} points`,
  },
};
