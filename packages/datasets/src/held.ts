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

/** Notes the places of one file, year by year. */
export class HeldPlaces {
  readonly #places = new Map<YearGrid, Uint8Array>();
  #last: { readonly grid: YearGrid; readonly places: Uint8Array } | undefined;

  /** Notes a place; `unit` and `node` are positions in the grid of its year. */
  note(grid: YearGrid, unit: number, node: number, what: InPlace): void {
    if (this.#last?.grid !== grid) {
      const places = this.#places.get(grid) ?? new Uint8Array(grid.units.length * grid.nodes.length);
      this.#places.set(grid, places);
      this.#last = { grid, places };
    }
    this.#last.places[unit * grid.nodes.length + node] =
      what === 'score' ? SCORE : what === 'withheld' ? WITHHELD : UNREADABLE;
  }

  /** The years met, oldest first. */
  get years(): readonly HeldYear[] {
    return [...this.#places].map(([grid, places]) => heldYear(grid, places)).sort((a, b) => a.year - b.year);
  }
}

/** One pass over the places: a first load reads tens of thousands. */
function heldYear({ year, units, nodes }: YearGrid, places: Uint8Array): HeldYear {
  const nodeListed = new Uint8Array(nodes.length);
  const listed: string[] = [];
  const withheld: { unit: string; nodes: string[] }[] = [];
  let scores = 0;
  for (let unit = 0, at = 0; unit < units.length; unit++) {
    const code = units[unit]?.code as string;
    const none: string[] = [];
    let any = 0;
    for (let node = 0; node < nodes.length; node++, at++) {
      const mark = places[at] as number;
      if (mark === 0) continue;
      any = 1;
      nodeListed[node] = 1;
      if (mark === SCORE) scores++;
      else if (mark === WITHHELD) none.push(nodes[node]?.id as string);
    }
    if (any) listed.push(code);
    if (none.length > 0) withheld.push({ unit: code, nodes: none });
  }
  const ids = nodes.filter((_, node) => nodeListed[node] === 1).map(({ id }) => id);
  return { year, units: listed, nodes: ids, scores, withheld };
}
