import { AxisHeat } from '../../parts/heat-table.js';
import { GroupKey } from '../../parts/marks.js';
import { Section } from '../../parts/section.js';
import { Told } from './told.js';
import type { View } from './view.js';

/** The units of the region beside each other, best total first, those without one last. */
export function Peers({ context, t, at }: View) {
  const { model, unit, year, root, stand } = at;
  const region = model.region(unit.region);
  const name = context.t(region.name);
  const members = model.unitsIn(region.code);
  const ranked = model.ranking(year, root.id).filter(r => r.unit.region === region.code);
  const withheld = members.filter(u => !ranked.some(r => r.unit === u));
  const ahead = stand ? ranked.filter(r => r.standing.rank < stand.rank).map(r => r.unit) : [];
  const place = { unit, place: stand ? ahead.length + 1 : null, scored: ranked.length, all: members.length, ahead };
  return (
    <Section
      id="region"
      print="keep"
      heading={t.data.peersHeading(name)}
      finding={<Told context={context} at={at} s={t.data.peers(place, name)} />}
      rail={
        <>
          <p class="note">{t.data.peersNote}</p>
          <GroupKey context={context} />
          <p class="note">
            <a href={context.href({ page: 'region', region: region.code })}>{t.data.regionPage(name)}</a>
          </p>
        </>
      }
    >
      <AxisHeat
        context={context}
        year={year}
        units={[...ranked.map(r => r.unit), ...withheld]}
        caption={t.data.peersCaption(name, year)}
        corner={t.data.corner}
        own={unit.code}
      />
    </Section>
  );
}
