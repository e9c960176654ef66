import { Option } from 'commander';

/**
 * An option that may be given again and again, one value each time: `--mean income --mean age`. (An option of several values,
 * `--data <files...>`, would take the file that a command is about for one of them.)
 */
export class ListOption extends Option {
  constructor(flags: string, description: string) {
    super(flags, description);
    this.argParser((value: string, before: readonly string[] = []) => [...before, value]);
  }
}
