import type { Lang } from '@papi/methodology';
import { InputError } from '@papi/tables';
import { Command, CommanderError } from 'commander';
import { addChange } from './commands/change.js';
import { addCheck } from './commands/check.js';
import { addEstimate } from './commands/estimate.js';
import { addImport } from './commands/import.js';
import { addPlan } from './commands/plan.js';
import { addPreview } from './commands/preview.js';
import { addProgress } from './commands/progress.js';
import { addRank } from './commands/rank.js';
import { addReport } from './commands/report.js';
import { addScore } from './commands/score.js';
import { addTarget } from './commands/target.js';
import { addWeak } from './commands/weak.js';
import { addWhatIf } from './commands/what-if.js';
import { exit, InputMistake, UsageError } from './exit.js';
import { help } from './help.js';
import { inOptionWords } from './option-words.js';
import { texts } from './texts.js';

/**
 * Runs the command line and gives its exit code: 0 done, 1 faulty input, 2 wrong usage, 70 a fault of our own (its stack
 * is printed). Results go to stdout; what is said about them goes to stderr.
 *
 * @example await main(['rank', '--year', '2023', '--node', 'total', '--format', 'json'])
 */
export async function main(args: readonly string[]): Promise<number> {
  endQuietlyWhenNobodyReads();
  try {
    process.exitCode = exit.done;
    await programOf(langOf(args)).parseAsync(args.map(ofAnyUnit), { from: 'user' });
    return Number(process.exitCode ?? exit.done);
  } catch (error) {
    return told(error, langOf(args));
  }
}

function programOf(lang: Lang): Command {
  const says = help[lang];
  const program = new Command('papi').description(says.about).helpCommand('help [command]', says.helpOf);
  for (const add of [
    addCheck,
    addImport,
    addRank,
    addChange,
    addWeak,
    addTarget,
    addWhatIf,
    addPlan,
    addProgress,
    addEstimate,
    addScore,
    addReport,
    addPreview,
  ])
    add(program, lang);
  for (const command of [program, ...program.commands]) {
    command
      .exitOverride()
      .helpOption('-h, --help', says.help)
      .configureHelp({ styleTitle: title => says.titles[title] ?? title, optionDescription: says.option })
      // Told in one place with all other faults, in the language asked for.
      .configureOutput({ outputError: () => {} });
  }
  return program;
}

/** Says what went wrong to the one who can mend it, and gives the exit code. */
function told(error: unknown, lang: Lang): number {
  const t = texts[lang];
  const say = (text: string) => process.stderr.write(`${text}\n`);
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return exit.done;
    const found = error.message.match(/'([^']*)'/)?.[1] ?? '';
    const wrong = help[lang].wrong[error.code];
    const choices = error.message.match(/Allowed choices are (.*)\.$/)?.[1];
    if (wrong) say(`${wrong(found)}${choices === undefined ? '' : ` ${t.choices(choices)}`} ${t.usageHint}`);
    return exit.wrongUsage;
  }
  if (error instanceof UsageError) {
    say(`${error.message} ${t.usageHint}`);
    return exit.wrongUsage;
  }
  if (error instanceof InputError) {
    say(t.faults(error.counts.faults));
    for (const line of inOptionWords(error).lines(lang)) say(`  ${line}`);
    return exit.faultyInput;
  }
  if (error instanceof InputMistake) {
    say(error.message);
    return exit.faultyInput;
  }
  say(t.ourFault);
  say(error instanceof Error ? (error.stack ?? error.message) : String(error));
  return exit.broken;
}

/** `--unit` for `--province`: what another index ranks may be no province. */
function ofAnyUnit(arg: string): string {
  return arg.replace(/^--unit(?=$|=)/, '--province');
}

/** The language of messages, known even where the arguments are wrong. */
function langOf(args: readonly string[]): Lang {
  const at = args.indexOf('--lang');
  return args[at + 1] === 'en' && at >= 0 ? 'en' : args.includes('--lang=en') ? 'en' : 'vi';
}

/** `papi rank | head`: a reader who leaves early is no fault. */
function endQuietlyWhenNobodyReads(): void {
  process.stdout.off('error', endQuietly).on('error', endQuietly); // once, however often this runs
}

function endQuietly(error: NodeJS.ErrnoException): void {
  if (error.code === 'EPIPE') process.exit(exit.done);
  throw error;
}
