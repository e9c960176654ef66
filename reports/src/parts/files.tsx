import type { Download } from '../downloads/download.js';
import { downloadsOf } from '../downloads/list.js';
import type { Numbers } from '../format.js';
import type { Context } from '../site/context.js';

/** Files for download, by path (see `downloadsOf`): a link, the format and the size each. */
export function Files({ context, paths }: { context: Context; paths: readonly string[] }) {
  const { byPath } = downloadsOf(context.model);
  return (
    <ul class="files">
      {paths.map(path => {
        const file = byPath.get(path);
        if (!file) throw new Error(`no such download: ${path}`);
        return (
          <li key={path}>
            <FileLink context={context} file={file} />
          </li>
        );
      })}
    </ul>
  );
}

/** A link to a file, with its format and size beside it. */
export function FileLink({ context, file }: { context: Context; file: Download }) {
  const { file: to, t, f } = context;
  return (
    <>
      <a href={to(file.path)}>{t(file.title)}</a> <span>{`${file.format}, ${size(f, file.bytes())}`}</span>
    </>
  );
}

/** A size as a reader takes it in: `41 kB`, `1,6 MB` (a kB is 1,000 bytes). */
export function size(f: Numbers, bytes: number): string {
  if (bytes < 1e3) return `${f.count(bytes)} B`;
  return bytes < 999_500 ? `${f.count(bytes / 1e3)} kB` : `${f.tick(bytes / 1e6, 1)} MB`;
}
