import type { Lang } from '@papi/methodology';
import type { Others } from '@papi/scoring';
import type { LonelyRule } from '@papi/survey';
import { Option } from 'commander';
import { benchmarkWord } from './benchmarks-asked.js';
import { formats } from './output.js';
import { sharedOptionTexts } from './texts/shared-options.js';

const others: readonly Others[] = ['held', 'moving'];
const lonelyRules: readonly LonelyRule[] = ['fail', 'remove', 'certainty', 'adjust', 'average'];

/**
 * The options that several commands take, made anew for one command, in one language: their names, texts, choices and defaults
 * stand here alone. A command that takes another kind of value by the same name has an option of its own.
 *
 * @example program.command('rank').addOption(sharedOptions('vi').provinces)
 */
export function sharedOptions(lang: Lang) {
  const says = sharedOptionTexts[lang];
  return {
    index: new Option('--index <folder>', says.index),
    data: new Option('--data <files...>', says.data),
    provinces: new Option('--province <names...>', says.provinces),
    /** The one unit a command is about, which it cannot do without. */
    province: new Option('--province <name>', says.province).makeOptionMandatory(),
    node: new Option('--node <nodes...>', says.node),
    year: new Option('--year <year>', says.year),
    startYear: new Option('--year <year>', says.startYear),
    yearOfFiles: new Option('--year <year>', says.yearOfFiles),
    others: new Option('--others <what>', says.others).choices(others).default('held'),
    shareBenchmark: new Option('--benchmark <what>', says.shareBenchmark).argParser(benchmarkWord).default('q3'),
    codebook: new Option('--codebook <file>', says.codebook),
    nest: new Option('--nest', says.nest),
    lonelyPsu: new Option('--lonely-psu <rule>', says.lonelyPsu).choices(lonelyRules).default('fail'),
    level: new Option('--level <share>', says.level).default('0.95'),
    lang: new Option('--lang <lang>', says.lang).choices(['vi', 'en']).default('vi'),
    format: new Option('--format <format>', says.format).choices(formats).default('table'),
    /** A format without CSV, for what is no table. */
    formatOfReport: new Option('--format <format>', says.format).choices(['table', 'json']).default('table'),
    out: new Option('--out <file>', says.out),
    /** A file whose ending says what kind of paper it is. */
    paper: new Option('--out <file>', says.paper),
  };
}
