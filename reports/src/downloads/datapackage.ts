import type { Lang } from '@papi/methodology';
import { nodeSlug } from '../routes.js';
import { madeUp } from '../site/made-up.js';
import type { Model } from '../site/model.js';
import type { Field } from './column.js';
import type { Download } from './download.js';
import { downloadsOf } from './list.js';
import { versionOf } from './version.js';

export const packagePath = 'data/datapackage.json';

/**
 * Every table of the site described for programs: a Data Package (Frictionless, version 1) with each file's columns,
 * types, keys, size and checksum. Names and descriptions in English, in Vietnamese beside them.
 */
export function dataPackage(model: Model): string {
  const { scores, index, survey, units } = downloadsOf(model);
  const warning = (lang: Lang) => madeUp({ model, lang })?.whole;
  const { texts } = model;
  const described = {
    profile: 'tabular-data-package',
    name: `${nodeSlug(texts.short?.en ?? 'index')}-scores`,
    title: texts.name?.en,
    title_vi: texts.name?.vi,
    ...(warning('en') && { synthetic: true, description: `${warning('en')}.`, description_vi: `${warning('vi')}.` }),
    version: versionOf(model),
    homepage: texts.site?.en,
    sources: model.dataset.sources.map(({ file, sha256, bytes }) => ({ title: file, hash: `sha256:${sha256}`, bytes })),
    ...(!model.survey && {
      contributors: [{ title: (texts.publisher_long ?? texts.publisher)?.en, role: 'publisher' }],
    }),
    resources: [
      ...[...scores, ...index, ...survey].map(file => ({
        ...resource(file),
        bytes: file.bytes(),
        hash: `sha256:${file.sha256()}`,
      })),
      ...(['CSV', 'JSON'] as const).map(format => together(units.filter(file => file.format === format))),
    ],
  };
  return `${JSON.stringify(described, null, 2)}\n`;
}

function resource(file: Download) {
  return {
    name: inFolder(file.path).replace(/\.\w+$/, ''),
    path: inFolder(file.path),
    profile: 'tabular-data-resource',
    title: file.title.en,
    title_vi: file.title.vi,
    description: file.about.en,
    description_vi: file.about.vi,
    format: file.format.toLowerCase(),
    mediatype: file.format === 'CSV' ? 'text/csv' : 'application/json',
    encoding: 'utf-8',
    schema: schema(file.fields, file.key),
  };
}

/** Files of one layout as one resource. */
function together(files: readonly Download[]) {
  return {
    ...resource(files[0]!),
    name: `unit-${files[0]!.format.toLowerCase()}`,
    path: files.map(file => inFolder(file.path)),
    title: 'Scores, ranks, changes and weak spots, a file for each unit',
    title_vi: 'Điểm, hạng, thay đổi và điểm yếu, mỗi đơn vị một tệp',
  };
}

function schema(fields: readonly Field[], key: readonly string[]) {
  return { fields: fields.map(field), missingValues: [''], primaryKey: key };
}

function field({ name, type, about, empty, values }: Field) {
  return {
    name,
    type,
    description: empty ? `${about.en}. Empty: ${empty.en}` : about.en,
    description_vi: empty ? `${about.vi}. Để trống: ${empty.vi}` : about.vi,
    constraints: { ...(empty ? {} : { required: true }), ...(values ? { enum: values } : {}) },
  };
}

/** A path as the package names it: from its own folder. */
function inFolder(path: string): string {
  return path.slice(packagePath.lastIndexOf('/') + 1);
}
