/**
 * A text reduced to what stays when it is typed carelessly: no case, no tone marks, `đ` as `d`, no spaces, no punctuation.
 * Two texts are the same word for a reader when their folds are equal. Folding twice changes nothing.
 *
 * @example
 * fold('TP. Hồ Chí Minh') // 'tphochiminh'
 * fold('Đắk Lắk') === fold('dak-lak') // true
 */
export function fold(text: string): string {
  return foldWords(text).replaceAll(' ', '');
}

/**
 * As `fold`, with one space between words, for telling a prefix from the name it stands before.
 *
 * @example
 * foldWords('Tỉnh Bà Rịa – Vũng Tàu') // 'tinh ba ria vung tau'
 */
export function foldWords(text: string): string {
  const bare = isAscii.test(text) ? text.toLowerCase() : unmarked(text);
  return bare.replace(notWord, ' ').trim();
}

const isAscii = /^[\0-\x7F]*$/;
const marks = /\p{M}+/gu;
const notWord = /[^\p{L}\p{N}]+/gu;

// Lower case can bring marks of its own (İ), and compatible forms can bring capitals: hence twice.
function unmarked(text: string): string {
  const once = text.normalize('NFKD').toLowerCase().normalize('NFKD').toLowerCase();
  return once.replace(marks, '').replaceAll('đ', 'd');
}
