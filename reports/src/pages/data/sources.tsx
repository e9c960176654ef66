import { size } from '../../parts/files.js';
import { Section } from '../../parts/section.js';
import { Scroll } from '../../parts/table.js';
import type { DataProps } from './props.js';

/** The files the scores were read from, each with its checksum. */
export function Sources({ context, texts, nouns }: DataProps) {
  const { model, f } = context;
  const { sources } = model.dataset;
  const { sourceHead: head } = texts;
  return (
    <Section
      id="sources"
      heading={texts.sources}
      finding={texts.sourcesFinding(nouns, sources.length)}
      rail={<p class="note">{texts.sourcesHow}</p>}
    >
      <Scroll context={context} label={texts.sourcesTable}>
        <table>
          <caption class="vh">{texts.sourcesTable}</caption>
          <thead>
            <tr>
              <th scope="col">{head.file}</th>
              <th scope="col">{head.years}</th>
              <th scope="col" class="r">
                {head.size}
              </th>
              <th scope="col">{head.sum}</th>
            </tr>
          </thead>
          <tbody>
            {sources.map(({ file, years, bytes, sha256 }) => (
              <tr key={file}>
                <th scope="row" class="nb">
                  {file}
                </th>
                <td>{span(years)}</td>
                <td class="r">{size(f, bytes)}</td>
                <td>
                  <code>{sha256}</code>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </Section>
  );
}

function span(years: readonly number[]): string {
  const [first, last] = [years[0], years.at(-1)];
  return first === last ? String(first) : `${first}–${last}`;
}
