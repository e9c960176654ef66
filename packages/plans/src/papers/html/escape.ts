const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A text that stands in HTML as it is, between tags or in an attribute. */
export function escaped(text: string): string {
  return text.replace(/[&<>"']/g, sign => entities[sign] ?? sign);
}

/** An element with text in it; nothing where there is none. */
export function element(tag: string, text: string, className = ''): string {
  return text === '' ? '' : `<${tag}${className && ` class="${className}"`}>${escaped(text)}</${tag}>`;
}
