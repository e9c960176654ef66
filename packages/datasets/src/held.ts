import type { YearGrid } from './grid.js';

/** What one file, or one sheet, has of one year: its units and nodes with a place for a score, a score in it or not. */
export interface HeldYear {
  readonly year: number;
  /** Codes of the units, in the order of the geography. */
  readonly units: readonly string[];
  /** Ids of the nodes, in reading order. */
  readonly nodes: readonly string[];
  /** Number of scores. */
  readonly scores: number;
  /** Units of which a place says that there is no score, with the nodes of those places. */
  readonly withheld: readonly { readonly unit: string; readonly nodes: readonly string[] }[];
}

/** What stands in a place: a score, a word or a blank that says there is none, or what could not be read. */
export type InPlace = 'score' | 'withheld' | 'unreadable';

/** A place in one byte; 0 is no place. */
const [UNREADABLE, WITHHELD, SCORE] = [1, 2, 3] as const;

/** The places of one file in one year, and which units and nodes have one. */
interface YearPlaces {
  readonly grid: YearGrid;
  readonly places: Uint8Array;
  readonly units: Uint8Array;
  readonly nodes: Uint8Array;
}

/** Notes the places of one file, year by year. */
export class HeldPlaces {
  readonly #years = new Map<YearGrid, YearPlaces>();
  #last: YearPlaces | undefined;

  /** Notes a place; `unit` and `node` are positions in the grid of its year. */
  note(grid: YearGrid, unit: number, node: number, what: InPlace): void {
    if (this.#last?.grid !== grid) this.#last = this.#of(grid);
    const { places, units, nodes } = this.#last;
    places[unit * nodes.length + node] = what === 'score' ? SCORE : what === 'withheld' ? WITHHELD : UNREADABLE;
    units[unit] = 1;
    nodes[node] = 1;
  }

  #of(grid: YearGrid): YearPlaces {
    const year = this.#years.get(grid) ?? placesIn(grid);
    this.#years.set(grid, year);
    return year;
  }

  /** The years met, oldest first. */
  get years(): readonly HeldYear[] {
    return [...this.#years.values()].map(heldYear).sort((a, b) => a.year - b.year);
  }
}

function placesIn(grid: YearGrid): YearPlaces {
  const { units, nodes } = grid;
  return {
    grid,
    places: new Uint8Array(units.length * nodes.length),
    units: new Uint8Array(units.length),
    nodes: new Uint8Array(nodes.length),
  };
}

function heldYear({ grid, places, units, nodes }: YearPlaces): HeldYear {
  const codes = grid.units.map(({ code }) => code);
  const ids = grid.nodes.map(({ id }) => id);
  let scores = 0;
  for (let at = 0; at < places.length; at++) if (places[at] === SCORE) scores++;
  const none = new Map<string, string[]>();
  for (let at = places.indexOf(WITHHELD); at >= 0; at = places.indexOf(WITHHELD, at + 1)) {
    const code = codes[Math.floor(at / ids.length)] as string;
    const of = none.get(code) ?? [];
    none.set(code, of);
    of.push(ids[at % ids.length] as string);
  }
  return {
    year: grid.year,
    units: codes.filter((_, unit) => units[unit] === 1),
    nodes: ids.filter((_, node) => nodes[node] === 1),
    scores,
    withheld: [...none].map(([unit, nodes]) => ({ unit, nodes })),
  };
}
