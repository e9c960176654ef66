/** The order of the two bytes of a character. */
export type Utf16 = 'UTF-16LE' | 'UTF-16BE';

/**
 * Whether bytes are UTF-16, and in which order: by a byte order mark; or, at their beginning, by NULs at every other
 * place alone and at most of these, as the letters without marks and the digits of a Vietnamese text give them.
 */
export function utf16Order(bytes: Uint8Array): Utf16 | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'UTF-16LE';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'UTF-16BE';
  const start = bytes.subarray(0, 1000);
  if (!start.includes(0)) return undefined;
  const even = start.filter((byte, at) => byte === 0 && at % 2 === 0).length;
  const odd = start.filter((byte, at) => byte === 0 && at % 2 === 1).length;
  if (Math.min(even, odd) > 0 || Math.max(even, odd) <= start.length / 4) return undefined;
  return odd > 0 ? 'UTF-16LE' : 'UTF-16BE';
}

/** UTF-16 as text, without its mark; undefined where a character is not whole. */
export function readUtf16(bytes: Uint8Array, order: Utf16): string | undefined {
  if (bytes.length % 2 === 1) return undefined;
  const little = order === 'UTF-16LE' ? Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length) : swapped(bytes);
  const text = little.toString('utf16le').replace(/^\uFEFF/, '');
  return loneHalf.test(text) ? undefined : text;
}

const loneHalf = /\p{Surrogate}/u;

function swapped(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes).swap16();
}
