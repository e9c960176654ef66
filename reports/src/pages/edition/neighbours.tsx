import type { Context } from '../../site/context.js';
import { edition } from '../../texts/edition.js';

/** Links to the year before and the year after. */
export function Neighbours({ context, year }: { context: Context; year: number }) {
  const { model, lang, href } = context;
  const says = edition[lang];
  const [before, after] = [model.before(year), model.after(year)];
  return (
    <nav class="prevnext" aria-label={says.neighbours}>
      {before !== undefined && (
        <a href={href({ page: 'edition', year: before })} rel="prev">
          ‹ {says.previous(before)}
        </a>
      )}
      {after !== undefined && (
        <a href={href({ page: 'edition', year: after })} rel="next">
          {says.next(after)} ›
        </a>
      )}
    </nav>
  );
}
