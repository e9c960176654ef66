import type { Lang } from '@papi/methodology';
import { type Command, Option } from 'commander';
import { InputMistake, UsageError } from '../exit.js';
import { help } from '../help.js';
import { type CommonOptions, datasetOf, optionsIn } from '../options.js';
import { progress } from '../progress.js';
import { texts } from '../texts.js';

interface ReportOptions extends Pick<CommonOptions, 'data' | 'year' | 'lang'> {
  readonly out: string;
  readonly baseUrl?: string;
}

/** `papi report`: the static site. */
export function addReport(program: Command, lang: Lang): void {
  const option = optionsIn(lang);
  const says = help[lang];
  program
    .command('report')
    .description(says.commands.report)
    .addOption(option.data)
    .addOption(option.yearOfFiles)
    .addOption(new Option('--out <folder>', says.options.site).default('site'))
    .addOption(new Option('--base-url <url>', says.options.baseUrl))
    .addOption(option.lang)
    .action(async (options: ReportOptions) => {
      const { lang, out } = options;
      const t = texts[lang];
      const base = options.baseUrl === undefined ? '' : folderUrl(options.baseUrl, t.notAChoice);
      const dataset = datasetOf(options);
      // Loaded here alone: drawing takes a while to load, and the other commands need none of it.
      const { buildSite, NoWholeError, OccupiedError } = await import('@papi/reports');
      const bar = progress(t.building);
      try {
        const site = await buildSite(dataset, { out, base, onProgress: bar.at });
        bar.end();
        const pages = site.pages.toLocaleString(lang === 'vi' ? 'vi-VN' : 'en-GB');
        const megabytes = (site.bytes / 1e6).toLocaleString(lang === 'vi' ? 'vi-VN' : 'en-GB', {
          maximumFractionDigits: 1,
        });
        process.stdout.write(`${site.unchanged ? t.unchanged(pages, out) : t.built(pages, megabytes, out)}\n`);
      } catch (error) {
        bar.end();
        if (error instanceof OccupiedError) throw new InputMistake(t.occupied(out));
        if (error instanceof NoWholeError) throw new InputMistake(t.noWhole(error.years));
        throw error;
      }
    });
}

function folderUrl(text: string, wrong: (option: string, text: string, choices: readonly string[]) => string): string {
  if (!URL.canParse(text) || !/^https?:/.test(text)) throw new UsageError(wrong('--base-url', text, ['https://…']));
  return text.endsWith('/') ? text : `${text}/`;
}
