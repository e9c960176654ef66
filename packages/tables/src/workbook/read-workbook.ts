import type { Faults } from '../faults.js';
import { workbookMessages as messages } from './messages.js';
import { readSharedTexts } from './shared-texts.js';
import { readSheetRows, type Sheet } from './sheet.js';
import { type Parts, unzip } from './unzip.js';
import { readXml, XmlError } from './xml.js';

/** Whether bytes begin as a workbook does: a zip file, or the older kind of Office file. */
export function isWorkbook(bytes: Uint8Array): boolean {
  return isZip(bytes) || isOldOffice(bytes);
}

/**
 * The sheets of an Excel workbook (.xlsx), in its own order, hidden ones too. Only cells are read: no formula is worked
 * out, no link followed, no macro run, nothing written to the disk.
 *
 * @param file base name, for the faults
 * @returns undefined after a fault: a file that is no workbook, is damaged, has a password, or unpacks to more than 200 MB
 * @example readWorkbook(readFileSync('PAPI2018.xlsx'), 'PAPI2018.xlsx', faults)?.[0]?.rows[0]?.cells
 */
export function readWorkbook(bytes: Uint8Array, file: string, faults: Faults): readonly Sheet[] | undefined {
  if (isOldOffice(bytes)) {
    faults.fault({ file }, messages.oldWorkbook());
    return undefined;
  }
  const parts = unzip(bytes, file, faults);
  if (!parts) return undefined;
  if (!parts.has('xl/workbook.xml')) {
    faults.fault({ file }, messages.notWorkbook());
    return undefined;
  }
  try {
    return sheetsOf(parts);
  } catch (error) {
    if (!(error instanceof XmlError)) throw error;
    faults.fault({ file }, messages.damaged());
    return undefined;
  }
}

function sheetsOf(parts: Parts): Sheet[] {
  const text = (name: string) => new TextDecoder().decode(parts.get(name) ?? new Uint8Array());
  const targets = new Map<string, string>();
  readXml(text('xl/_rels/workbook.xml.rels'), {
    open(name, attribute) {
      if (name === 'Relationship') targets.set(attribute('Id') ?? '', partName(attribute('Target') ?? ''));
    },
  });
  const sheets: { name: string; hidden: boolean; part: string }[] = [];
  readXml(text('xl/workbook.xml'), {
    open(name, attribute) {
      if (name !== 'sheet') return;
      const hidden = (attribute('state') ?? 'visible') !== 'visible';
      sheets.push({ name: attribute('name') ?? '', hidden, part: targets.get(attribute('id') ?? '') ?? '' });
    },
  });
  const shared = [...parts.keys()].find(name => name.toLowerCase() === 'xl/sharedstrings.xml');
  const texts = shared === undefined ? [] : readSharedTexts(text(shared));
  return sheets
    .filter(({ part }) => parts.has(part))
    .map(({ name, hidden, part }) => ({ name, hidden, rows: readSheetRows(text(part), texts) }));
}

/** The part that a relation of the workbook points to. */
function partName(target: string): string {
  return target.startsWith('/') ? target.slice(1) : `xl/${target}`;
}

function isZip(bytes: Uint8Array): boolean {
  return startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]);
}

function isOldOffice(bytes: Uint8Array): boolean {
  return startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0]);
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, i) => bytes[i] === byte);
}
