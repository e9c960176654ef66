import { Section } from '../../parts/section.js';
import type { DataProps } from './props.js';

/** How to open the files without harm to letters and numbers. */
export function Opening({ texts }: DataProps) {
  return (
    <Section id="open" heading={texts.open} finding={texts.openFinding}>
      <div class="two">
        {texts.opening.map(({ head, steps }) => (
          <div key={head}>
            <h3>{head}</h3>
            <ol class="steps">
              {steps.map(step => (
                <li key={step}>{step}</li>
              ))}
            </ol>
          </div>
        ))}
      </div>
    </Section>
  );
}
