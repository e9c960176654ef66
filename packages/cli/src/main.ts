import type { Lang } from '@papi/methodology';
import { InputError } from '@papi/tables';
import { CommanderError } from 'commander';
import { exit, InputMistake, UsageError } from './exit.js';
import { inOptionWords } from './option-words.js';
import { parserWords } from './parser-words.js';
import { programOf } from './program.js';
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

/** Says what went wrong to the one who can mend it, and gives the exit code. */
function told(error: unknown, lang: Lang): number {
  const t = texts[lang];
  const say = (text: string) => process.stderr.write(`${text}\n`);
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return exit.done;
    const words = parserWords(error, lang);
    if (words !== undefined) say(`${words} ${t.usageHint}`);
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
