import type { ColumnTable } from 'arquero';
import type { Block } from './border.js';

/** A table's rows, filtered and ordered as it is, as one block; columns are taken out once, when first asked for. */
export function tableBlock(table: ColumnTable): Block {
  const plain = !table.isFiltered() && !table.isOrdered();
  const names = new Set(table.columnNames());
  const taken = new Map<string, ArrayLike<unknown>>();
  return {
    rows: table.numRows(),
    column: name => {
      let values = taken.get(name);
      if (values === undefined) {
        if (!names.has(name)) {
          throw new RangeError(`no column '${name}' (columns: ${[...names].join(', ')})`);
        }
        const data: unknown = table.data()[name as keyof ReturnType<typeof table.data>];
        values =
          plain && (Array.isArray(data) || ArrayBuffer.isView(data))
            ? (data as ArrayLike<unknown> & object)
            : table.array(name);
        taken.set(name, values);
      }
      return values;
    },
  };
}
