import type { ComponentChildren } from 'preact';

/** A text whose parts between backquotes are to be typed as they stand. */
export function withCode(text: string): ComponentChildren {
  return text.split('`').map((part, i) => (i % 2 === 0 ? part : <code key={part}>{part}</code>));
}
