import type { Lang } from '@papi/methodology';
import type { CommanderError } from 'commander';
import { help } from './help.js';
import { texts } from './texts.js';

/** What the parser found wrong, in a person's language; undefined where it has shown the help in place of a message. */
export function parserWords({ code, message }: CommanderError, lang: Lang): string | undefined {
  if (code === 'commander.help') return undefined;
  const choice = /^error: option '(--[\w-]+)[^']*' argument '(.*)' is invalid\. Allowed choices are (.*)\.$/s.exec(
    message,
  );
  if (choice) {
    const [, option = '', text = '', choices = ''] = choice;
    return texts[lang].notAChoice(option, text, choices.split(', '));
  }
  const [found = '', besides] = [...message.matchAll(/'([^']*)'/g)].map(([, named]) => named);
  const near = /\(Did you mean (?:one of )?(.*)\?\)$/.exec(message)?.[1];
  return help[lang].wrong[code]?.(found, near ?? besides) ?? message;
}
