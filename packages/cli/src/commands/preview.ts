import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Lang } from '@papi/methodology';
import { type Command, Option } from 'commander';
import { InputMistake, UsageError } from '../exit.js';
import { help } from '../help.js';
import { type CommonOptions, wholeNumber } from '../options.js';
import { serve } from '../serve.js';
import { sharedOptions } from '../shared-options.js';
import { texts } from '../texts.js';

interface PreviewOptions extends Pick<CommonOptions, 'lang'> {
  readonly port?: string;
}

/** `papi preview`: serves a built site on this machine. */
export function addPreview(program: Command, lang: Lang): void {
  const option = sharedOptions(lang);
  const says = help[lang];
  program
    .command('preview')
    .description(says.commands.preview)
    .argument('[folder]', says.folder, 'site')
    .addOption(new Option('--port <port>', says.options.port))
    .addOption(option.lang)
    .action(async (folder: string, options: PreviewOptions) => {
      const t = texts[options.lang];
      const port = wholeNumber('--port', options.port, options.lang);
      if (port !== undefined && port > 65_535) throw new UsageError(t.notAPort(String(port)));
      if (!existsSync(join(folder, 'index.html'))) throw new InputMistake(t.noSite(folder));
      const address = await serve(folder, port).catch((error: NodeJS.ErrnoException) => {
        if (error.code === 'EADDRINUSE') throw new InputMistake(t.portTaken(port ?? 8000));
        throw error;
      });
      process.stdout.write(`${t.serving(address)}\n`);
      await new Promise(() => {});
    });
}
