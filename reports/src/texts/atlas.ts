import type { Lang } from '@papi/methodology';
import type { Numbers } from '../format.js';
import { list, type Sentence, say, type UnitRef } from '../sentence.js';
import type { Group, Spread } from '../site/rows.js';

/** Words of the map, the ranked list and the movers, which stand on several kinds of page. */
export interface AtlasTexts {
  /** What scores a group holds, from the cut points: `7,53 đến dưới 7,81`. */
  readonly cut: (group: Group, spread: Spread, f: Numbers) => string;
  /** `15 tỉnh, thành phố`: a count with the word for what is ranked. */
  readonly units: (count: number, one: string, many: string) => string;
  readonly withheldCount: string;
  readonly mapHeading: string;
  readonly mapTitle: (name: string, year: number) => string;
  /** Note under the map; `islands` is the index's own sentence on parts that are not surveyed. */
  readonly mapNote: (of: number, all: number, many: string) => string;
  /** Which units have no score here. */
  readonly withheld: (units: readonly UnitRef[], year: number) => Sentence;
  readonly key: {
    readonly now: (year: number) => string;
    readonly before: (year: number) => string;
    readonly median: (year: number, score: string) => string;
    readonly change: (year: number) => string;
  };
  readonly byRegion: (region: string) => string;
  readonly byRegionCaption: (region: string, many: string) => string;
  readonly rise: string;
  readonly fall: string;
  readonly places: string;
  readonly ranks: string;
  readonly to: string;
  /** Read out in place of the arrow. */
  readonly up: string;
  readonly down: string;
  /** Label of a row of units by rank, for those who hear it. */
  readonly noScore: string;
}

const ends = (a: string, b: string, to: string) => (a === b ? a : `${a} ${to} ${b}`);

export const atlas: Readonly<Record<Lang, AtlasTexts>> = {
  vi: {
    cut: (group, s, f) =>
      ({
        1: `từ ${f.score(s.q3)} trở lên`,
        2: ends(f.score(s.median), f.score(s.q3), 'đến dưới'),
        3: ends(f.score(s.q1), f.score(s.median), 'đến dưới'),
        4: `dưới ${f.score(s.q1)}`,
      })[group],
    units: (count, one, many) => `${count} ${count === 1 ? one : many}`,
    withheldCount: 'Không có điểm',
    mapHeading: 'Trên bản đồ',
    mapTitle: (name, year) => `Bản đồ ô vuông, bốn nhóm: ${name} ${year}`,
    mapNote: (of, all, many) =>
      `Mỗi ô là một đơn vị, không thể hiện diện tích. Bốn nhóm là tứ phân vị của ${of === all ? `${of}` : `${of} trong ${all}`} ${many} có điểm.`,
    withheld: (units, year) => say`${list(units, 'và')} không có điểm năm ${year}.`,
    key: {
      now: year => `${year}, màu theo nhóm`,
      before: year => `${year}`,
      median: (year, score) => `trung vị ${year}: ${score}`,
      change: year => `cột cuối: thay đổi so với năm ${year}`,
    },
    byRegion: region => `Theo ${region}`,
    byRegionCaption: (region, many) => `Số ${many} của mỗi ${region} trong từng nhóm`,
    rise: 'Tăng',
    fall: 'Giảm',
    places: 'bậc',
    ranks: 'hạng',
    to: ' đến ',
    up: 'tăng ',
    down: 'giảm ',
    noScore: 'không có điểm',
  },
  en: {
    cut: (group, s, f) =>
      ({
        1: `${f.score(s.q3)} and above`,
        2: ends(f.score(s.median), f.score(s.q3), 'to below'),
        3: ends(f.score(s.q1), f.score(s.median), 'to below'),
        4: `below ${f.score(s.q1)}`,
      })[group],
    units: (count, one, many) => `${count} ${count === 1 ? one : many}`,
    withheldCount: 'No score',
    mapHeading: 'On the map',
    mapTitle: (name, year) => `Tile map in four groups: ${name}, ${year}`,
    mapNote: (of, all, many) =>
      `One tile each, whatever the area. The four groups are quartiles of the ${of === all ? `${of}` : `${of} out of ${all}`} ${many} with a score.`,
    withheld: (units, year) => say`${list(units, 'and')} ${units.length === 1 ? 'has' : 'have'} no score in ${year}.`,
    key: {
      now: year => `${year}, colour by group`,
      before: year => `${year}`,
      median: (year, score) => `median ${year}: ${score}`,
      change: year => `last column: change since ${year}`,
    },
    byRegion: region => `By ${region}`,
    byRegionCaption: (region, many) => `How many ${many} of each ${region} are in each group`,
    rise: 'Up',
    fall: 'Down',
    places: 'places',
    ranks: 'rank',
    to: ' to ',
    up: 'up ',
    down: 'down ',
    noScore: 'no score',
  },
};
