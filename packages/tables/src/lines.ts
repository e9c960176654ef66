/**
 * A text's records: its lines, joined where a line end stands inside quotes, that is after an odd number of quotes.
 * Every line end is accepted, the last may be missing; a blank line is an empty record.
 */
export function recordsOf(text: string): string[] {
  const lines = text.split(text.includes('\r') ? /\r\n|\r|\n/ : '\n');
  if (lines.at(-1) === '') lines.pop();
  if (!hasQuote(text)) return lines;
  const records: string[] = [];
  let start = 0;
  let next = 0;
  let open = false;
  for (const line of lines) {
    const end = next + line.length;
    next = end + (text.startsWith('\r\n', end) ? 2 : 1);
    if (hasQuote(line) && line.split('"').length % 2 === 0) open = !open;
    if (open) continue;
    records.push(text.slice(start, end));
    start = next;
  }
  return open ? [...records, text.slice(start)] : records;
}

/** Whether a record must be parsed, not just split. */
export function hasQuote(text: string): boolean {
  return text.includes('"');
}
