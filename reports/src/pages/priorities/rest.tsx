import type { ComponentChildren } from 'preact';
import { Say } from '../../parts/names.js';
import { Section } from '../../parts/section.js';
import { Notes } from '../../parts/table.js';
import { mergerOfUnit } from '../../texts/merger.js';
import { methodsLink } from '../methods/anchors.js';
import type { PriorityView } from './view.js';
import { hasCommon } from './year.js';

/** Where to read on, and what to mind. */
export function Rest({ context, t, at }: PriorityView) {
  const { href, text } = context;
  const { model, unit, year } = at;
  const links: readonly (readonly [string, ComponentChildren])[] = [
    [
      href({ page: 'unit', unit: unit.code, year: year === model.newest ? null : year }),
      <Say key="unit" context={context} s={t.links.unit(unit, year)} />,
    ],
    ...(model.single
      ? []
      : ([
          [
            href({ page: 'explained', unit: unit.code }),
            <Say key="explained" context={context} s={t.links.explained(unit)} />,
          ],
        ] as const)),
    ...(hasCommon(model) ? [[href({ page: 'priorities', unit: null }), t.links.common(model.newest)] as const] : []),
    [methodsLink(context, 'leverage'), t.links.how],
  ];
  return (
    <Section id="more" heading={t.restHeading}>
      <ul class="list">
        {links.map(([to, label]) => (
          <li key={to}>
            <a href={to}>{label}</a>
          </li>
        ))}
      </ul>
      <Notes
        items={[
          ...t.caveats,
          text('no_se'),
          !model.single && text('rule'),
          text('groups'),
          mergerOfUnit(context, unit),
        ]}
      />
    </Section>
  );
}
