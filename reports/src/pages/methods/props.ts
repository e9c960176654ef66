import type { Context } from '../../site/context.js';
import type { MethodsTables } from '../../texts/methods-tables.js';

/** What each table of the methods page is given. */
export interface MethodProps {
  readonly context: Context;
  readonly tables: MethodsTables;
}
