import type { Dataset } from '@papi/datasets';
import type { Lang } from '@papi/methodology';
import { describe } from '@papi/tables';
import { type Command, Option } from 'commander';
import { InputMistake, UsageError } from '../exit.js';
import { help } from '../help.js';
import { indexWords } from '../index-words.js';
import { type CommonOptions, datasetOf, optionsIn } from '../options.js';
import { progress } from '../progress.js';
import { type RespondentArguments, respondentOptions, respondentsOf, scoreRules } from '../score/respondent-options.js';
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
  const option = optionsIn(lang);
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
      const base = options.baseUrl === undefined ? '' : folderUrl(options.baseUrl, t.notAChoice);
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
        if (error instanceof OccupiedError) throw new InputMistake(t.occupied(out));
        if (error instanceof NoWholeError) throw new InputMistake(t.noWhole(error.years, indexWords(dataset, lang)));
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

function folderUrl(text: string, wrong: (option: string, text: string, choices: readonly string[]) => string): string {
  if (!URL.canParse(text) || !/^https?:/.test(text)) throw new UsageError(wrong('--base-url', text, ['https://…']));
  return text.endsWith('/') ? text : `${text}/`;
}
