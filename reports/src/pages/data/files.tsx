import { packagePath } from '../../downloads/datapackage.js';
import type { Download } from '../../downloads/download.js';
import { downloadsOf } from '../../downloads/list.js';
import { checksumsPath } from '../../downloads/write.js';
import { size } from '../../parts/files.js';
import { Section } from '../../parts/section.js';
import type { DataProps } from './props.js';

/** Every file that holds more than one unit, with its size and checksum. */
export function AllFiles(props: DataProps) {
  const { context, texts } = props;
  const { scores, index } = downloadsOf(context.model);
  return (
    <Section
      id="files"
      heading={texts.files}
      finding={texts.filesFinding}
      rail={texts.filesHow.map(how => (
        <p key={how} class="note">
          {how}
        </p>
      ))}
    >
      <FileTable {...props} caption={texts.scores} files={scores} />
      <FileTable {...props} caption={texts.index} files={index} />
      <ul class="files">
        <li>
          <a href={context.file(packagePath)}>{texts.dictionary}</a> <span>JSON</span>
        </li>
        <li>
          <a href={context.file(checksumsPath)}>{texts.allSums}</a> <span>SHA256SUMS</span>
        </li>
      </ul>
    </Section>
  );
}

function FileTable({ context, texts, caption, files }: DataProps & { readonly caption: string; readonly files: readonly Download[] }) {
  const { t, f, file: to } = context;
  const { head } = texts;
  return (
    <table class="stack downloads">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{head.file}</th>
          <th scope="col">{head.row}</th>
          <th scope="col" class="r">
            {head.size}
          </th>
          <th scope="col">{head.sum}</th>
        </tr>
      </thead>
      <tbody>
        {files.map(file => (
          <tr key={file.path}>
            <th scope="row">
              <a href={to(file.path)}>{t(file.title)}</a>
            </th>
            <td data-l={head.row} class="full">
              {t(file.about)}
            </td>
            <td data-l={head.size} class="r">
              {size(f, file.bytes())}
            </td>
            <td data-l={head.sum} class="rest">
              <code>{file.sha256().slice(0, 12)}</code>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
