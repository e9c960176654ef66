import { downloadsOf } from '../../downloads/list.js';
import { Section } from '../../parts/section.js';
import { byName } from '../compare/chooser.js';
import type { DataProps } from './props.js';

/** The files of single units, under their regions. Their sizes stand on the units' own pages. */
export function UnitList({ context, texts, nouns }: DataProps) {
  const { model, t, file, lang, w } = context;
  return (
    <Section id="units" heading={texts.units(nouns)} finding={texts.unitsFinding(nouns)}>
      <div data-filter={w.filter}>
        <div class="regions">
          {model.regions.map(region => (
            <div key={region.code}>
              <h3>{t(region.name)}</h3>
              <ul class="own">
                {byName(model.unitsIn(region.code)).map(unit => (
                  <li key={unit.code}>
                    <span lang={lang === 'vi' ? undefined : 'vi'}>{unit.name.vi}</span>
                    <span class="nb">
                      {downloadsOf(model)
                        .ofUnit(unit.code)
                        .map(({ path, format }) => (
                          <a key={format} href={file(path)} aria-label={`${unit.name.vi}, ${format}`}>
                            {format}
                          </a>
                        ))}
                    </span>
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </div>
      </div>
    </Section>
  );
}
