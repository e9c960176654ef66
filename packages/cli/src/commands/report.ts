import { type Command, Option } from 'commander';
import { InputMistake, UsageError } from '../exit.js';
import { type CommonOptions, datasetOf, option } from '../options.js';
import { progress } from '../progress.js';
import { texts } from '../texts.js';

interface ReportOptions extends Pick<CommonOptions, 'data' | 'year' | 'lang'> {
  readonly out: string;
  readonly baseUrl?: string;
}

/** `papi report`: the static site. */
export function addReport(program: Command): void {
  program
    .command('report')
    .description('build the static site, in both languages')
    .addOption(option.data())
    .addOption(new Option('--year <year>', 'the year of files that do not say it'))
    .addOption(new Option('--out <folder>', 'the folder to publish; replaced as a whole').default('site'))
    .addOption(new Option('--base-url <url>', 'the address the site will have: gives canonical links and a sitemap'))
    .addOption(option.lang())
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
