/** What the process says when it ends (the command line's contract). */
export const exit = {
  done: 0,
  /** The data given holds a mistake. */
  faultyInput: 1,
  /** The command was not written as it should be. */
  wrongUsage: 2,
  /** Our own fault: the stack is printed. */
  broken: 70,
} as const;

/** A command that was not written as it should be: told in one line, exit 2. */
export class UsageError extends Error {}

/** A mistake that is no place in a file, such as a folder that must not be replaced: told in one line, exit 1. */
export class InputMistake extends Error {}
