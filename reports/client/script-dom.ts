/** Elements, words and numbers for a page that a script writes in. Text from data is only ever set as text. */
const scriptDom = (() => {
  type Piece = Node | string;
  type Attributes = Readonly<Record<string, string | number>>;

  const lang = document.documentElement.lang;

  const dress = <E extends Element>(element: E, attributes: Attributes, children: readonly Piece[]): E => {
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
    element.append(...children);
    return element;
  };

  /** An HTML element. */
  const html = (name: string, attributes: Attributes = {}, ...children: Piece[]): HTMLElement =>
    dress(document.createElement(name), attributes, children);

  /** An SVG element. */
  const svg = (name: string, attributes: Attributes = {}, ...children: Piece[]): SVGElement =>
    dress(document.createElementNS('http://www.w3.org/2000/svg', name), attributes, children);

  const patterns = new Map<string, string>();
  for (const item of document.querySelector<HTMLTemplateElement>('template[id$="-words"]')?.content.children ?? []) {
    patterns.set(item.getAttribute('data-k') ?? '', item.textContent ?? '');
  }

  /** A pattern of the page with its `{places}` filled; a place may hold several pieces, and may come twice. */
  const fill = (key: string, values: Readonly<Record<string, Piece | readonly Piece[]>> = {}): Piece[] =>
    (patterns.get(key) ?? '')
      .split(/\{(\w+)\}/)
      .flatMap((part, i) => (i % 2 === 0 ? part : (values[part] ?? '')))
      .map(piece => (typeof piece === 'string' ? piece : piece.cloneNode(true)));

  /** As `fill`, as plain text. */
  const say = (key: string, values: Readonly<Record<string, Piece | readonly Piece[]>> = {}): string =>
    fill(key, values)
      .map(piece => (typeof piece === 'string' ? piece : piece.textContent))
      .join('');

  /** Pieces with something between them, another thing before the last. */
  const join = (items: readonly (readonly Piece[])[], between: string, last = between): Piece[] =>
    items.flatMap((item, i) => (i === 0 ? item : [i === items.length - 1 ? last : between, ...item]));

  /** A Vietnamese name, marked as such where the page is in another language. */
  const named = (name: string): Piece => (lang === 'vi' ? name : html('span', { lang: 'vi' }, name));

  const two = new Intl.NumberFormat(lang, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const plain = new Intl.NumberFormat(lang, { maximumFractionDigits: 2 });
  const score = (x: number): string => two.format(x);
  const tick = (x: number): string => plain.format(x);
  /** With a sign, a true minus; none where it rounds to nothing. */
  const change = (x: number): string =>
    Math.abs(x) < 0.005 ? two.format(0) : `${x > 0 ? '+' : '−'}${two.format(Math.abs(x))}`;

  return { lang, html, svg, fill, say, join, named, score, tick, change };
})();
