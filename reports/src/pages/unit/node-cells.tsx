import { Arrow } from '../../parts/marks.js';
import type { Context } from '../../site/context.js';
import type { Verdict } from '../../site/rows.js';

/** The number and name of a node, linked to its page. */
export function NodeName({ context, node, year }: { context: Context; node: string; year: number }) {
  const { model, href, t } = context;
  const found = model.node(node, year)!;
  const name = t(found.name);
  const linked = year === model.newest ? null : year;
  return (
    <>
      <span class="no">{node}</span>{' '}
      {found.level === 'sub-axis' ? (
        <a href={href({ page: 'sub-axis', node })}>{name}</a>
      ) : found.level === 'axis' ? (
        <a href={href({ page: 'axis', node, year: linked })}>{name}</a>
      ) : (
        name
      )}
    </>
  );
}

interface SinceProps {
  readonly context: Context;
  /** Null where the year before does not compare. */
  readonly verdict: Verdict | null;
  readonly relative: number;
}

/** The verdict of a change in words, with an arrow and its size. */
export function Since({ context, verdict, relative }: SinceProps) {
  const { f, w } = context;
  if (verdict === null || verdict === 'not comparable') return <>{w.verdicts['not comparable']}</>;
  const look = verdict === 'up' ? 'up' : verdict === 'down' ? 'dn' : undefined;
  return (
    <>
      <Arrow verdict={verdict} /> <span class={look}>{w.verdicts[verdict]}</span>{' '}
      <span class="nb">{f.relative(relative)}</span>
    </>
  );
}
