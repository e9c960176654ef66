import type { Diagnostic } from '@papi/tables';
import { type Understood, unknownFile } from './file-report.js';

/** A file or sheet with everything said about it. */
export interface Told {
  readonly understood: Understood;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Gives each file or sheet what is said about it; what is about several stands with each. A file or sheet that only what is
 * wrong with it is known of follows the others.
 *
 * @param files names of all files, to tell a sheet's place from a file's name
 */
export function belonging(
  files: readonly string[],
  known: readonly Understood[],
  diagnostics: readonly Diagnostic[],
): readonly Told[] {
  const own = known.map(understood => ({ understood, diagnostics: [] as Diagnostic[] }));
  const others = new Map<string, { readonly understood: Understood; readonly diagnostics: Diagnostic[] }>();
  for (const diagnostic of diagnostics) {
    const about = own.filter(({ understood }) => isAbout(diagnostic, placeOf(understood)));
    // A fault of a whole workbook is one of each of its sheets.
    const wider = about.length > 0 ? about : own.filter(({ understood }) => isAbout(diagnostic, understood.file));
    for (const told of wider) told.diagnostics.push(diagnostic);
    if (wider.length > 0) continue;
    const told = others.get(diagnostic.file) ?? { understood: unknownAt(diagnostic.file, files), diagnostics: [] };
    others.set(diagnostic.file, told);
    told.diagnostics.push(diagnostic);
  }
  return [...own, ...others.values()];
}

function placeOf({ file, sheet }: Understood): string {
  return sheet === null ? file : `${file} [${sheet}]`;
}

/** What is about several files names them in a row. */
function isAbout({ file }: Diagnostic, place: string): boolean {
  return `, ${file}, `.includes(`, ${place}, `);
}

function unknownAt(place: string, files: readonly string[]): Understood {
  const file = files.find(name => place.startsWith(`${name} [`) && place.endsWith(']'));
  return file === undefined ? unknownFile(place) : unknownFile(file, place.slice(file.length + 2, -1));
}
