import type { Field } from '../../downloads/column.js';
import type { Download } from '../../downloads/download.js';
import { downloadsOf } from '../../downloads/list.js';
import { Section } from '../../parts/section.js';
import { Fold, Notes } from '../../parts/table.js';
import type { DataProps } from './props.js';

/** The columns of every file. Files of one layout share a table. */
export function Dictionary(props: DataProps) {
  const { context, texts, nouns } = props;
  const { model, t } = context;
  const { scores, index, survey, units } = downloadsOf(model);
  const [all, newest] = scores;
  const shown: readonly (readonly [title: string, file: Download | undefined])[] = [
    [t(all!.title), all],
    [texts.perYear(model.newest), newest],
    [texts.perUnit(nouns), units[0]],
    ...[...survey, ...index].map(file => [t(file.title), file] as const),
  ];
  return (
    <Section id="columns" heading={texts.columns} finding={texts.columnsFinding}>
      <div>{shown.map(([title, file]) => file && <Columns key={title} {...props} title={title} file={file} />)}</div>
      <Notes items={model.survey ? texts.missingOwn : texts.missing} />
    </Section>
  );
}

function Columns({ context, texts, title, file }: DataProps & { readonly title: string; readonly file: Download }) {
  const { t } = context;
  const { columnHead: head } = texts;
  return (
    <Fold summary={title}>
      <table class="stack columns">
        <caption>
          {t(file.about)} {texts.key(file.key)}
        </caption>
        <thead>
          <tr>
            <th scope="col">{head.name}</th>
            <th scope="col">{head.meaning}</th>
            <th scope="col">{head.type}</th>
            <th scope="col">{head.empty}</th>
          </tr>
        </thead>
        <tbody>
          {file.fields.map(field => (
            <ColumnRow key={field.name} context={context} texts={texts} field={field} />
          ))}
        </tbody>
      </table>
    </Fold>
  );
}

function ColumnRow({ context, texts, field }: Pick<DataProps, 'context' | 'texts'> & { readonly field: Field }) {
  const { name, type, about, empty, values } = field;
  const { t } = context;
  const { columnHead: head } = texts;
  return (
    <tr>
      <th scope="row">
        <code>{name}</code>
      </th>
      <td data-l={head.meaning} class="full">
        {t(about)}
        {values && `. ${texts.values(values)}`}
      </td>
      <td data-l={head.type} class="nb">
        {texts.types[type]}
      </td>
      <td data-l={head.empty} class="rest">
        {empty ? t(empty) : texts.never}
      </td>
    </tr>
  );
}
