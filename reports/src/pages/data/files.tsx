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
  const { scores, index, survey } = downloadsOf(context.model);
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
      <FileTable {...props} caption={texts.scores} files={scores.slice(0, 1)} yearly={scores.slice(1)} />
      {survey.length > 0 && <FileTable {...props} caption={texts.survey} files={survey} />}
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

interface FileTableProps extends DataProps {
  readonly caption: string;
  readonly files: readonly Download[];
  /** Files of single years, all of one layout. */
  readonly yearly?: readonly Download[];
}

function FileTable({ context, texts, caption, files, yearly }: FileTableProps) {
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
        {yearly && yearly.length > 0 && <Yearly context={context} texts={texts} files={yearly} />}
      </tbody>
    </table>
  );
}

/** Files that differ by their year alone, in one row. */
function Yearly({
  context,
  texts,
  files,
}: Pick<DataProps, 'context' | 'texts'> & { readonly files: readonly Download[] }) {
  const { t, f, file: to, model } = context;
  const sizes = files.map(file => file.bytes());
  const ends = [size(f, Math.min(...sizes)), size(f, Math.max(...sizes))];
  return (
    <tr>
      <th scope="row">
        {texts.yearly}
        <span class="yearly">
          {[...model.years].reverse().map((year, i) => (
            <a key={year} href={to(files[i]!.path)}>
              {year}
            </a>
          ))}
        </span>
      </th>
      <td data-l={texts.head.row} class="full">
        {t(files[0]!.about)}
      </td>
      <td data-l={texts.head.size} class="r">
        {ends[0] === ends[1] ? ends[0] : ends.join(' – ')}
      </td>
      <td data-l={texts.head.sum} class="rest">
        SHA256SUMS
      </td>
    </tr>
  );
}
