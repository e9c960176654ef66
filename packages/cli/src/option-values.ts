import type { Lang } from '@papi/methodology';
import type { Command } from 'commander';
import { UsageError } from './exit.js';
import { help } from './help.js';
import { ListOption } from './list-option.js';
import { texts } from './texts.js';

/**
 * Makes a command refuse an option of one value that is given twice, of which the last would be taken in silence, and one whose
 * value was forgotten: it is blank, or the next option was taken for it. Options of several values, and those that are on or off, may
 * stand as often as a person likes. A blank argument is none.
 *
 * @throws {UsageError} when the command is parsed, before it does anything
 */
export function requireValues(command: Command, lang: Lang): void {
  const t = texts[lang];
  const isOption = (text: string) =>
    command.options.some(({ long, short }) => text === short || text === long || text.startsWith(`${long}=`));
  for (const option of command.options) {
    if (option.isBoolean()) continue;
    const { parseArg, variadic } = option;
    const several = variadic || option instanceof ListOption;
    const [name, attribute] = [`--${option.name()}`, option.attributeName()];
    option.argParser((value: string, before: unknown) => {
      if (value.trim() === '' || isOption(value)) throw new UsageError(t.needsValue(name));
      if (!several && command.getOptionValueSource(attribute) === 'cli')
        throw new UsageError(t.givenTwice(name, [String(before), value]));
      if (parseArg) return parseArg(value, before);
      return variadic ? withBefore(before, value) : value;
    });
  }
  for (const argument of command.registeredArguments) {
    argument.argParser((value: string, before: unknown) => {
      if (value.trim() === '') throw new UsageError(help[lang].missing(argument.name()));
      return argument.variadic ? withBefore(before, value) : value;
    });
  }
}

function withBefore(before: unknown, value: string): readonly unknown[] {
  return [...(Array.isArray(before) ? before : []), value];
}
