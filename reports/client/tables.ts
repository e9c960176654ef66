// Sorts tables marked data-sortable and filters tables and lists marked data-filter. Nothing on a page needs this script.
{
  const collator = new Intl.Collator('vi', { numeric: true });
  const comma = document.documentElement.lang === 'vi';

  type Value = number | string | null;

  /** What a cell is sorted by: data-v where it has one, a number where its text begins with one, else its text. */
  const valueIn = (cell: Element | undefined): Value => {
    const given = cell?.getAttribute('data-v');
    if (given !== null && given !== undefined) return given === '' || Number.isNaN(+given) ? given || null : +given;
    const text = cell?.textContent?.trim() ?? '';
    if (text === '' || text === '–') return null;
    const digits = cell?.tagName === 'TH' ? null : /^[^\p{L}\d−-]*([−-]?\d[\d.,]*)/u.exec(text);
    if (!digits) return text;
    const plain = digits[1]!.replace('−', '-');
    return Number.parseFloat(comma ? plain.replaceAll('.', '').replace(',', '.') : plain.replaceAll(',', ''));
  };

  const compare = (a: Value, b: Value): number =>
    typeof a === 'number' && typeof b === 'number' ? a - b : collator.compare(String(a), String(b));

  /** Sorts the rows inside each body; what has no value comes last either way. Equal rows keep their order. */
  const sort = (table: HTMLTableElement, column: number, sign: 1 | -1): void => {
    for (const body of table.tBodies) {
      const rows = [...body.rows].map(row => ({ row, value: valueIn(row.cells[column]) }));
      rows.sort((a, b) => {
        if (a.value === null || b.value === null) return Number(a.value === null) - Number(b.value === null);
        return sign * compare(a.value, b.value);
      });
      body.append(...rows.map(({ row }) => row));
    }
  };

  for (const table of document.querySelectorAll<HTMLTableElement>('table[data-sortable]')) {
    const heads = [...(table.tHead?.rows[table.tHead.rows.length - 1]?.cells ?? [])];
    heads.forEach((head, column) => {
      if (head.hasAttribute('data-plain') || !head.textContent?.trim()) return;
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'sort';
      if (head.querySelector('a')) {
        button.setAttribute('aria-label', head.textContent.trim());
        head.append(' ', button);
      } else {
        button.append(...head.childNodes);
        head.append(button);
      }
      button.addEventListener('click', () => {
        const now = head.getAttribute('aria-sort');
        const down = now ? now === 'ascending' : head.hasAttribute('data-desc');
        for (const other of heads) other.removeAttribute('aria-sort');
        head.setAttribute('aria-sort', down ? 'descending' : 'ascending');
        sort(table, column, down ? -1 : 1);
      });
    });
  }

  /** A text as it stays when typed carelessly: “Đắk Lắk” is `daklak`. */
  const fold = (text: string): string =>
    text
      .normalize('NFD')
      .toLowerCase()
      .replaceAll('đ', 'd')
      .replaceAll(/[^a-z0-9]/g, '');

  document.querySelectorAll<HTMLElement>('[data-filter]').forEach((box, i) => {
    const items = [...box.querySelectorAll<HTMLElement>('tbody tr, li')].map(item => ({
      item,
      text: fold((item.querySelector('th') ?? item).textContent ?? ''),
    }));
    // A heading goes with the list under it: the box of both vanishes when nothing in it is left.
    const boxes = items.map(({ item }) => {
      const list = item.closest('ul, ol, table');
      return item.closest<HTMLElement>('[data-filter-group]') ?? list?.parentElement;
    });
    const groups = [...new Set(boxes)].filter(group => group && group !== box && box.contains(group));
    const field = document.createElement('p');
    const label = document.createElement('label');
    const input = document.createElement('input');
    const count = document.createElement('output');
    field.className = 'filter';
    label.append(box.dataset.filter ?? '');
    input.type = 'search';
    input.autocomplete = 'off';
    input.spellcheck = false;
    label.htmlFor = input.id = `filter${i}`;
    count.htmlFor.add(input.id);
    field.append(label, input, count);
    (box.closest('.scroll') ?? box).before(field);

    input.addEventListener('input', () => {
      const wanted = fold(input.value);
      let shown = 0;
      for (const { item, text } of items) {
        item.hidden = !text.includes(wanted);
        if (!item.hidden) shown++;
      }
      for (const group of groups) group!.hidden = !group!.querySelector('tbody tr:not([hidden]), li:not([hidden])');
      count.value = wanted ? `${shown} / ${items.length}` : '';
    });
  });
}
