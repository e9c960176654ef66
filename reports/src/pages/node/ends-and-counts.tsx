import { Say } from '../../parts/names.js';
import type { Context } from '../../site/context.js';
import { nodeTexts } from '../../texts/node.js';
import { comparableBefore, endsOf, nounsOf } from './facts.js';

/** Who is first and last on a node, and how many moved since the year before where that compares. */
export function EndsAndCounts({ context, node, year }: { context: Context; node: string; year: number }) {
  const { model, lang, f, text } = context;
  const says = nodeTexts[lang];
  const nouns = nounsOf(context);
  const { first, last } = endsOf(model, year, node)!;
  const before = comparableBefore(model, year, node);
  const count = before === undefined ? undefined : model.changeCount(year, node);
  return (
    <p>
      <Say context={context} s={says.ends(first, last, f, nouns)} year={year} />{' '}
      {count && (
        <Say
          context={context}
          s={
            model.tested(year, node)
              ? says.countsTested(count, before!, year, nouns)
              : says.counts(count, before!, year, text('rule_short'), nouns)
          }
        />
      )}
    </p>
  );
}
