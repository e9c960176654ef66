import type { Dataset } from '@papi/datasets';
import type { Lang } from '@papi/methodology';
import { describe } from '@papi/tables';
import { type Command, Option } from 'commander';
import { InputMistake, UsageError } from '../exit.js';
import { help } from '../help.js';
import { indexWords } from '../index-words.js';
import { type CommonOptions, datasetOf } from '../options.js';
import { requireFolder } from '../own-files.js';
import { progress } from '../progress.js';
import { type RespondentArguments, respondentOptions, respondentsOf, scoreRules } from '../score/respondent-options.js';
import { sharedOptions } from '../shared-options.js';
import { surveyDataset } from '../survey-dataset.js';
import { scoreTexts } from '../texts/score.js';
import { texts } from '../texts.js';

interface ReportOptions extends Pick<CommonOptions, 'index' | 'data' | 'lang'>, RespondentArguments {
  readonly out: string;
  readonly baseUrl?: string;
  readonly respondents?: string;
}

/** `papi report`: the static site. */
export function addReport(program: Command, lang: Lang): void {
  const option = sharedOptions(lang);
  const says = help[lang];
  const command = program
    .command('report')
    .description(says.commands.report)
    .addOption(option.index)
    .addOption(option.data)
    .addOption(new Option('--respondents <file>', says.options.respondents).conflicts('data'))
    .addOption(option.yearOfFiles);
  for (const each of respondentOptions(lang)) command.addOption(each);
  command
    .addOption(new Option('--out <folder>', says.options.site).default('site'))
    .addOption(new Option('--base-url <url>', says.options.baseUrl))
    .addOption(option.lang)
    .action(async (options: ReportOptions) => {
      const { lang, out } = options;
      const t = texts[lang];
      requireTheirData(command, options);
      requireFolder(out, lang);
      const base = options.baseUrl === undefined ? '' : folderUrl(options.baseUrl, lang);
      const dataset = options.respondents === undefined ? datasetOf(options) : surveyed(options.respondents, options);
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
        const { code, syscall } = error as NodeJS.ErrnoException;
        if (error instanceof OccupiedError) throw new InputMistake(t.occupied(out));
        if (error instanceof NoWholeError) throw new InputMistake(t.noWhole(error.years, indexWords(dataset, lang)));
        // The system's own refusal; any other error is a fault of ours.
        if (code !== undefined && syscall !== undefined) throw new InputMistake(t.notWritten(out, code));
        throw error;
      }
    });
}

/** The scores of a file of respondents, with their errors, and those of groups. */
function surveyed(path: string, options: ReportOptions): Dataset {
  const respondents = respondentsOf(path, options);
  if (respondents.synthetic)
    process.stderr.write(`${scoreTexts[options.lang].synthetic(indexWords(respondents, options.lang))}\n`);
  for (const warning of respondents.warnings) process.stderr.write(`${describe(warning, options.lang)}\n`);
  return surveyDataset(respondents, scoreRules(options));
}

/** @throws {UsageError} an option that has no data to work on, and would be passed over in silence */
function requireTheirData(command: Command, { respondents, data, lang }: ReportOptions): void {
  const given = (option: Option) => command.getOptionValueSource(option.attributeName()) === 'cli';
  const [idle] = respondents === undefined ? respondentOptions(lang).filter(given) : [];
  if (idle) throw new UsageError(texts[lang].goesWith(`--${idle.name()}`, ['--respondents']));
  if (respondents === undefined && data === undefined && command.getOptionValueSource('year') === 'cli')
    throw new UsageError(texts[lang].goesWith('--year', ['--data', '--respondents']));
}

function folderUrl(text: string, lang: Lang): string {
  if (!URL.canParse(text) || !/^https?:/.test(text)) throw new UsageError(texts[lang].notAnAddress('--base-url', text));
  return text.endsWith('/') ? text : `${text}/`;
}
