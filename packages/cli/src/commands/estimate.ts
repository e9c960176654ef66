import type { Lang } from '@papi/methodology';
import { describe, Faults } from '@papi/tables';
import { type Command, Option } from 'commander';
import type { EstimateArguments } from '../estimate/arguments.js';
import { askedOf } from '../estimate/asked.js';
import { ColumnFinder } from '../estimate/column-finder.js';
import { designOf } from '../estimate/design.js';
import { estimateRows, estimatesOf } from '../estimate/estimates.js';
import { intervalChoice } from '../estimate/interval-choice.js';
import { layoutOf } from '../estimate/layout.js';
import { calibrated, readMargin } from '../estimate/margins.js';
import { methodNote } from '../estimate/note.js';
import { openFile } from '../estimate/open-file.js';
import { soughtValues } from '../estimate/sought-values.js';
import { SurveyRows } from '../estimate/survey-rows.js';
import { usesOf } from '../estimate/uses.js';
import { lonelyRules, optionsIn } from '../options.js';
import { emit } from '../output.js';
import { keepInputs } from '../own-files.js';
import { estimateTexts } from '../texts/estimate.js';
import { estimateMessages } from '../texts/messages.js';

/** `papi estimate`: estimates from any survey file, with standard errors that honour its design. */
export function addEstimate(program: Command, lang: Lang): void {
  const { about, file, options: says, example } = estimateTexts[lang];
  const option = optionsIn(lang);
  const list = (flags: string, text: string) =>
    new Option(flags, text).argParser((value: string, before: readonly string[] = []) => [...before, value]);
  program
    .command('estimate')
    .description(about)
    .argument('<file>', file)
    .option('--weight <column>', says.weight)
    .option('--stratum <column>', says.stratum)
    .addOption(list('--psu <columns>', says.psu))
    .addOption(list('--fpc <columns>', says.fpc))
    .option('--nest', says.nest)
    .addOption(list('--by <columns>', says.by))
    .addOption(list('--mean <columns>', says.mean))
    .addOption(list('--total <columns>', says.total))
    .addOption(list('--ratio <A/B>', says.ratio))
    .addOption(list('--proportion <V=value>', says.proportion))
    .addOption(list('--quantile <V@p>', says.quantile))
    .addOption(list('--where <column=value>', says.where))
    .option('--deff', says.deff)
    .addOption(
      new Option('--deff-reference <sample>', says.deffReference)
        .choices(['with-replacement', 'without-replacement'])
        .default('with-replacement'),
    )
    .addOption(new Option('--lonely-psu <rule>', says.lonelyPsu).choices([...lonelyRules]).default('fail'))
    .option('--interval <kind>', says.interval)
    .addOption(new Option('--level <share>', says.level).default('0.95'))
    .addOption(new Option('--missing <rule>', says.missing).choices(['per-item', 'listwise']).default('per-item'))
    .option('--missing-codes <codes>', says.missingCodes)
    .addOption(list('--replicate-weights <columns>', says.replicateWeights))
    .option('--replicate-type <type>', says.replicateType)
    .option('--mse', says.mse)
    .addOption(list('--post-stratify <file>', says.postStratify))
    .addOption(option.format)
    .addOption(option.lang)
    .addOption(option.out)
    .addHelpText('after', example)
    .action(estimate);
}

function estimate(path: string, options: EstimateArguments): void {
  const { lang } = options;
  keepInputs(options.out, [path, ...(options.postStratify ?? [])], lang);
  const interval = intervalChoice(options.interval, options.level, lang);
  const faults = new Faults();
  const source = openFile(path, lang);
  const { header, file } = source;
  const finder = new ColumnFinder(header, lang);
  const margins = (options.postStratify ?? []).map(each => readMargin(each, finder, lang));
  const written = askedOf(options, finder);
  const uses = usesOf(written, margins, options);
  for (const name of [...uses.numbers, ...uses.keys])
    if (header.indexOf(name) !== header.lastIndexOf(name))
      faults.fault({ file, row: 1, column: name }, estimateMessages.doubleColumn(name));
  faults.throwIfAny();

  const rows = new SurveyRows(source, uses, faults);
  const values = soughtValues(written, rows, lang);
  // Told as the file has them: `sex=F` where `sex=f` was written.
  const asked = { ...written, where: values.where.map(({ column, equals }) => ({ column, value: String(equals) })) };
  rows.choose(values.where);
  const deffReference = options.deffReference === 'with-replacement' ? 'with replacement' : 'without replacement';
  const result = rows.told(() => {
    const design = calibrated(designOf(rows, asked, options), margins, uses.numbers, lang);
    const estimates = estimatesOf(design, asked, values, { ...interval, deffReference });
    return estimateRows(estimates, asked, options.missing === 'listwise');
  });
  emit(layoutOf(result, asked, options), options.format, lang, options.out);
  const note = { asked, level: interval.level, calibrated: margins.length > 0, ungrouped: rows.ungrouped };
  if (options.format === 'table' && result.length > 0) say(methodNote(result, note, lang));
  for (const warning of faults.warnings) say(describe(warning, lang));
}

function say(text: string): void {
  process.stderr.write(`${text}\n`);
}
