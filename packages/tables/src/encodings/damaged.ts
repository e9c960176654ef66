/**
 * Whether bytes that are not UTF-8 are mostly so, and hence a damaged UTF-8 text rather than one of an old encoding: more
 * than half of the bytes beyond ASCII stand in whole UTF-8 characters.
 */
export function isDamagedUtf8(bytes: Uint8Array): boolean {
  let whole = 0;
  let beyond = 0;
  for (let at = 0; at < bytes.length; ) {
    const lead = bytes[at] as number;
    if (lead < 0x80) {
      at++;
      continue;
    }
    const length = lead >= 0xc2 && lead < 0xe0 ? 2 : lead >= 0xe0 && lead < 0xf0 ? 3 : lead >= 0xf0 ? 4 : 1;
    const others = bytes.subarray(at + 1, at + length);
    const sound = length > 1 && others.length === length - 1 && others.every(byte => (byte & 0xc0) === 0x80);
    if (sound) whole += length;
    beyond += sound ? length : 1;
    at += sound ? length : 1;
  }
  return whole > beyond / 2;
}
