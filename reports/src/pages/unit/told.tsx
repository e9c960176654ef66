import { UnitLink, UnitName } from '../../parts/names.js';
import type { Sentence } from '../../sentence.js';
import type { View } from './view.js';

/** A sentence whose names link to their pages of the same year, but for the unit the page is about. */
export function Told({ context, at, s }: Pick<View, 'context' | 'at'> & { s: Sentence }) {
  return (
    <>
      {s.map(piece =>
        typeof piece === 'string' ? (
          piece
        ) : piece.unit.code === at.unit.code ? (
          <UnitName context={context} unit={piece.unit} />
        ) : (
          <UnitLink context={context} unit={piece.unit} year={at.linked} />
        ),
      )}
    </>
  );
}
