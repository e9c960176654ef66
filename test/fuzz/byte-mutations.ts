import type { Draws } from '../simulation/random.js';
import type { Mutation } from './mutation.js';
import { toTcvn3, toWindows1258 } from './old-encodings.js';
import { type SourceFile, textOf } from './source-files.js';

function inBytes(name: string, change: (bytes: Buffer, draws: Draws) => Uint8Array): Mutation {
  return {
    name,
    apply: (source, draws) => ({
      bytes: change(Buffer.from(source.encode(textOf(source.rows, source.delimiter))), draws),
    }),
  };
}

function inText(
  name: string,
  change: (text: string, draws: Draws, source: SourceFile) => Uint8Array | string,
): Mutation {
  return {
    name,
    apply(source, draws) {
      const changed = change(textOf(source.rows, source.delimiter), draws, source);
      return { bytes: typeof changed === 'string' ? source.encode(changed) : changed };
    },
  };
}

const encodings: readonly ((text: string) => Uint8Array)[] = [
  text => Buffer.from(text),
  text => Buffer.from(`\uFEFF${text}`),
  text => Buffer.from(text, 'utf16le'),
  text => Buffer.from(`\uFEFF${text}`, 'utf16le'),
  text => Buffer.from(text, 'utf16le').swap16(),
  text => Buffer.from(`\uFEFF${text}`, 'utf16le').swap16(),
  text => Buffer.from(text.normalize('NFD')),
  text => Buffer.from(text, 'latin1'),
  toWindows1258,
  toTcvn3,
  // Old bytes taken for Latin letters, and UTF-8 taken so, saved as Unicode.
  text => Buffer.from(Buffer.from(toTcvn3(text)).toString('latin1')),
  text => Buffer.from(Buffer.from(text).toString('latin1')),
  text => Buffer.concat([Buffer.from('\uFEFF', 'utf16le'), Buffer.from(text)]),
];

/** Damage to the bytes of a file, its encoding and its form. */
export const byteMutations: readonly Mutation[] = [
  inBytes('cut off', (bytes, draws) => bytes.subarray(0, draws.below(bytes.length))),
  inBytes('cut off', (bytes, draws) => bytes.subarray(0, bytes.length - draws.below(40))),
  inBytes('begun late', (bytes, draws) => bytes.subarray(draws.below(bytes.length))),
  inBytes('a bit turned', (bytes, draws) => {
    const at = draws.below(bytes.length);
    bytes[at] = (bytes[at] as number) ^ (1 << draws.below(8));
    return bytes;
  }),
  inBytes('bytes lost', (bytes, draws) => {
    const at = draws.below(bytes.length);
    return Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + 1 + draws.below(300))]);
  }),
  inBytes('bytes put in', (bytes, draws) => {
    const at = draws.below(bytes.length);
    const noise = Buffer.from(Array.from({ length: 1 + draws.below(6) }, () => draws.below(256)));
    return Buffer.concat([bytes.subarray(0, at), noise, bytes.subarray(at)]);
  }),
  inBytes('the file twice', bytes => Buffer.concat([bytes, bytes])),
  inBytes('NULs at the end', bytes => Buffer.concat([bytes, Buffer.alloc(512)])),
  inText('encoded otherwise', (text, draws) =>
    (encodings[draws.below(encodings.length)] as (text: string) => Uint8Array)(text),
  ),
  inText('encoded otherwise', (text, draws) =>
    (encodings[draws.below(encodings.length)] as (text: string) => Uint8Array)(text),
  ),
  inText('other line ends', (text, draws) =>
    text.replaceAll('\r\n', ['\n', '\r', '\n\n', '\r\r\n', '\u2028'][draws.below(5)] as string),
  ),
  inText('another delimiter', (text, draws, { delimiter }) =>
    text.replaceAll(delimiter, [',', ';', '\t', '|'][draws.below(4)] as string),
  ),
  inText('a line sep=', (text, draws) => `sep=${[',', ';', '\t', '|'][draws.below(4)]}\r\n${text}`),
  inText('all in quotes', (text, _, { delimiter }) =>
    text
      .split('\r\n')
      .map(line =>
        line.includes('"') || line === ''
          ? line
          : line
              .split(delimiter)
              .map(cell => `"${cell}"`)
              .join(delimiter),
      )
      .join('\r\n'),
  ),
  inText('a quote', (text, draws) => {
    const at = draws.below(text.length);
    return `${text.slice(0, at)}"${text.slice(at)}`;
  }),
  inText('a delimiter lost or doubled', (text, draws, { delimiter }) => {
    const at = text.indexOf(delimiter, draws.below(text.length));
    return at < 0 ? text : text.slice(0, at) + (draws.below(2) === 0 ? '' : delimiter + delimiter) + text.slice(at + 1);
  }),
];
