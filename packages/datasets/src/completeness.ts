import type { Methodology } from '@papi/methodology';
import type { Faults, Message } from '@papi/tables';
import type { YearGrid } from './grid.js';
import { messages } from './messages.js';
import { labelled } from './units.js';
import { unitWords } from './words.js';

/**
 * Tells which units of the geography and which nodes of the year no file has a place for. A unit whose cells are all
 * empty is there: its scores are withheld. In a person's file this is a warning; bundled data must be whole.
 */
export function checkComplete(methodology: Methodology, grid: YearGrid, whole: boolean, faults: Faults): void {
  const place = { file: [...new Set(grid.files.map(f => f.name))].join(', ') };
  const tell = (message: Message) => (whole ? faults.fault(place, message) : faults.warn(place, message));
  const { year, units, nodes, unlistedUnits, unlistedNodes } = grid;
  if (unlistedUnits.length > 0) {
    const here = units.length - unlistedUnits.length;
    const missing = unlistedUnits.map(labelled);
    tell(messages.fewerUnits(year, here, units.length, missing, unitWords(methodology)[here === 1 ? 'one' : 'many']));
  }
  if (unlistedNodes.length > 0) {
    const here = nodes.length - unlistedNodes.length;
    tell(
      messages.fewerNodes(
        year,
        here,
        nodes.length,
        unlistedNodes.map(node => node.id),
      ),
    );
  }
}
