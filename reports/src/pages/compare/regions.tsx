import { GroupKey } from '../../parts/marks.js';
import { Section } from '../../parts/section.js';
import { UnitDirectory } from '../../parts/unit-directory.js';
import type { CompareProps } from './chooser.js';

/** The way without a script: regions, whose pages compare all their units, and the pages of the units. */
export function Regions({ context, texts, nouns }: CompareProps) {
  return (
    <Section
      id="regions"
      heading={texts.regions(nouns)}
      rail={
        <>
          <p class="note">{texts.regionsHow(nouns)}</p>
          <p class="note">{texts.groupsOf(context.model.newest)}</p>
          <GroupKey context={context} />
        </>
      }
    >
      <UnitDirectory context={context} year={context.model.newest} />
    </Section>
  );
}
