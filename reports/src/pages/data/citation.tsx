import { versionOf } from '../../downloads/version.js';
import { Section } from '../../parts/section.js';
import { Notes } from '../../parts/table.js';
import { withCode } from './code.js';
import type { DataProps } from './props.js';

/** How to cite the figures, on what terms they may be used again, how to check a file. */
export function Citation({ context, texts, nouns }: DataProps) {
  const { model, text, textIfAny } = context;
  const cited = texts.citation(
    text('citation'),
    text('name'),
    text('site_title'),
    model.years[0]!,
    model.newest,
    versionOf(model),
  );
  const site = textIfAny('site');
  return (
    <Section id="cite" heading={texts.cite} print="keep">
      <blockquote class="cited">{cited}</blockquote>
      <Notes
        items={[
          texts.changed,
          <>
            {texts.licence(nouns)} {site && <a href={site}>{textIfAny('site_name') || site}</a>}
          </>,
          withCode(texts.verify),
          text('not_official'),
        ]}
      />
    </Section>
  );
}
