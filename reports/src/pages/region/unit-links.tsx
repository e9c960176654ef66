import type { Unit } from '@papi/methodology';
import { Fragment } from 'preact';
import { UnitLink } from '../../parts/names.js';
import type { Context } from '../../site/context.js';

/** Names with links, with commas between. */
export function UnitLinks({ context, units, year }: { context: Context; units: readonly Unit[]; year: number }) {
  return (
    <>
      {units.map((unit, i) => (
        <Fragment key={unit.code}>
          {i > 0 && ', '}
          <UnitLink context={context} unit={unit} year={year} />
        </Fragment>
      ))}
    </>
  );
}
