import { Section } from '../../parts/section.js';
import { Notes } from '../../parts/table.js';
import { withCode } from './code.js';
import type { DataProps } from './props.js';

/** How to open the files without harm to letters and numbers. */
export function Opening({ texts }: DataProps) {
  return (
    <Section id="open" heading={texts.open} finding={texts.openFinding}>
      <div class="two">
        {texts.opening.map(({ head, steps }) => (
          <div key={head}>
            <h3>{head}</h3>
            <Notes items={steps.map(withCode)} />
          </div>
        ))}
      </div>
    </Section>
  );
}
