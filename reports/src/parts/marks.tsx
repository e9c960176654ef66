import type { ComponentChildren } from 'preact';
import type { Context } from '../site/context.js';
import type { Group, Verdict } from '../site/rows.js';

/** A group's name with its colour; never the colour alone. */
export function Chip({ context, group }: { context: Context; group: Group | null }) {
  return <span class={`chip k${group ?? 0}`}>{group === null ? context.w.withheld : context.w.groups[group]}</span>;
}

/** An arrow up or down beside a figure. The words stand in the text next to it. */
export function Arrow({ verdict }: { verdict: Verdict }) {
  if (verdict === 'up')
    return (
      <span class="up" aria-hidden="true">
        ↑
      </span>
    );
  if (verdict === 'down')
    return (
      <span class="dn" aria-hidden="true">
        ↓
      </span>
    );
  return null;
}

/** What each mark means. The samples use the classes of the charts, so that a legend cannot drift from its chart. */
export function Legend({
  items,
}: {
  items: readonly (readonly [sample: keyof typeof samples, label: ComponentChildren])[];
}) {
  return (
    <ul class="key">
      {items.map(([sample, label]) => (
        <li key={sample}>
          <svg width="36" height="18" aria-hidden="true">
            {samples[sample]}
          </svg>
          <span>{label}</span>
        </li>
      ))}
    </ul>
  );
}

const samples = {
  now: <circle class="now f0" cx="18" cy="9" r="6.5" />,
  was: <circle class="was" cx="18" cy="9" r="4.5" />,
  ci: (
    <g>
      <line class="ci" x1="2" x2="34" y1="9" y2="9" />
      <circle class="now f0" cx="18" cy="9" r="5" />
    </g>
  ),
  upright: (
    <g>
      <line class="tci" x1="18" x2="18" y1="1" y2="17" />
      <circle class="now f0" cx="18" cy="9" r="4" />
    </g>
  ),
  first: (
    <g>
      <line class="cib" x1="2" x2="34" y1="9" y2="9" />
      <circle class="pb" cx="18" cy="9" r="5" />
    </g>
  ),
  second: (
    <g>
      <line class="cia" x1="2" x2="34" y1="9" y2="9" />
      <circle class="pa" cx="18" cy="9" r="5" />
    </g>
  ),
  rise: <rect class="wfu" x="4" y="3" width="28" height="12" />,
  fall: <rect class="wfd" x="4" y="3" width="28" height="12" />,
  median: <line class="med" x1="18" x2="18" y1="0" y2="18" />,
  half: <rect class="half" x="4" y="3" width="28" height="12" />,
  span: <rect class="rng" x="4" y="2" width="28" height="14" />,
  range: <line class="range" x1="2" x2="34" y1="9" y2="9" />,
  own: <line class="ownl" x1="2" x2="34" y1="9" y2="9" />,
  medianLine: <line class="medl" x1="2" x2="34" y1="9" y2="9" />,
  break: <line class="brk" x1="18" x2="18" y1="0" y2="18" />,
  group1: <circle class="now f1" cx="18" cy="9" r="5" />,
  group2: <circle class="now f2" cx="18" cy="9" r="5" />,
  group3: <circle class="now f3" cx="18" cy="9" r="5" />,
  group4: <circle class="now f4" cx="18" cy="9" r="5" />,
} as const;

/** The four groups as a legend of chips. */
export function GroupKey({ context }: { context: Context }) {
  return (
    <ul class="key">
      {([1, 2, 3, 4] as const).map(group => (
        <li key={group}>
          <Chip context={context} group={group} />
        </li>
      ))}
    </ul>
  );
}
