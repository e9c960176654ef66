import { Section } from '../../parts/section.js';
import { raisableOf } from './target-data.js';
import type { TargetView } from './target-tool.js';

/** The trial of single scores: names and places that the script makes fields of, out of sight until it runs. */
export function TargetTrial({ context, t, facts }: TargetView) {
  const { model } = context;
  return (
    <div id="target-trial" data-scripted="on" hidden>
      <Section
        id="try"
        heading={t.tryHeading}
        rail={[...t.tryHow, t.share].map(note => (
          <p key={note} class="note">
            {note}
          </p>
        ))}
      >
        <div class="outcome">
          <dl>
            {(['total', 'rank', 'group', 'goal'] as const).map(key => (
              <div key={key}>
                <dt>{t.tryLabels[key]}</dt>
                <dd data-slot={key} />
              </div>
            ))}
          </dl>
          <p class="vh" role="status" data-slot="outcome" />
        </div>
        {raisableOf(model, facts).map(({ axis, parts }) => (
          <details key={axis.id} class="trial">
            <summary>
              <span>
                <span class="no">{axis.id}</span> {context.t(axis.name)}
              </span>
              <span data-slot="axis" />
            </summary>
            <ol>
              {parts.map(part => (
                <li key={part.id}>
                  <span class="no">{part.id}</span> {context.t(part.name)}
                </li>
              ))}
            </ol>
          </details>
        ))}
        <p>
          <button type="button" class="act" data-act="reset">
            {t.reset}
          </button>
        </p>
      </Section>
    </div>
  );
}
