import type { Unit } from '@papi/methodology';
import type { ComponentChildren } from 'preact';
import { Fragment } from 'preact';
import { Section } from '../../parts/section.js';
import { Notes } from '../../parts/table.js';
import type { Context } from '../../site/context.js';
import type { CommonView } from './common-table.js';

/** The units by the content they should put right first, each linked to its own page. */
export function CommonFirst({ context, t, at }: CommonView) {
  const { model, text } = context;
  const { year, sound, elsewhere, scored } = at;
  const rows = at.rows.filter(row => row.first.length > 0).sort((a, b) => b.first.length - a.first.length);
  const most = rows[0]?.first.length ?? 0;
  const top = rows
    .filter(row => row.first.length === most)
    .map(({ node }) => ({ no: node.id, name: context.t(node.name) }));
  return (
    <Section
      id="first"
      heading={t.firstHeading}
      finding={t.firstFinding(top, most, scored)}
      rail={<p class="note">{t.firstNote}</p>}
    >
      <div class="firsts">
        {rows.map(({ node, first }) => (
          <Group
            key={node.id}
            name={
              <>
                <span class="no">{node.id}</span> {context.t(node.name)}
              </>
            }
            count={t.units(first.length)}
          >
            <PriorityLinks context={context} units={first} />
          </Group>
        ))}
        {sound.length > 0 && (
          <Group name={t.nothingWeak} count={t.units(sound.length)}>
            <PriorityLinks context={context} units={sound} />
          </Group>
        )}
        {elsewhere.length > 0 && (
          <Group name={t.elsewhere(year)} count={t.units(elsewhere.length)}>
            {elsewhere.map(({ unit, year: older }, i) => (
              <Fragment key={unit.code}>
                {i > 0 && ', '}
                <PriorityLink context={context} unit={unit} /> ({t.basedOn(older)})
              </Fragment>
            ))}
          </Group>
        )}
      </div>
      <Notes items={[text('no_se'), !model.single && text('rule'), text('groups')]} />
    </Section>
  );
}

interface GroupProps {
  readonly name: ComponentChildren;
  readonly count: string;
  readonly children: ComponentChildren;
}

function Group({ name, count, children }: GroupProps) {
  return (
    <section>
      <h3>
        {name} <span class="note">{count}</span>
      </h3>
      <p>{children}</p>
    </section>
  );
}

function PriorityLinks({ context, units }: { readonly context: Context; readonly units: readonly Unit[] }) {
  return (
    <>
      {units.map((unit, i) => (
        <Fragment key={unit.code}>
          {i > 0 && ', '}
          <PriorityLink context={context} unit={unit} />
        </Fragment>
      ))}
    </>
  );
}

function PriorityLink({ context: { href, lang }, unit }: { readonly context: Context; readonly unit: Unit }) {
  return (
    <a href={href({ page: 'priorities', unit: unit.code })} lang={lang === 'vi' ? undefined : 'vi'}>
      {unit.name.vi}
    </a>
  );
}
