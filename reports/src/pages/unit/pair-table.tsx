import { groupTexts, type PairNames } from '../../texts/groups.js';
import { ComparedTable } from '../groups/compared-table.js';
import type { PairLine } from './pairs.js';
import type { View } from './view.js';

interface PairTableProps extends Pick<View, 'context' | 'at'> {
  readonly lines: readonly PairLine[];
  readonly names: PairNames;
}

/** Both scores, the difference and its test on the total and each axis on which two parts of a unit are compared. */
export function PairTable({ context, at, lines, names }: PairTableProps) {
  const { t, w, lang } = context;
  const texts = groupTexts[lang];
  return (
    <ComparedTable
      context={context}
      label={texts.summary(names)}
      caption={texts.caption(at.unit.name.vi, names, at.year)}
      head={w.score}
      names={names}
      lines={lines.map(({ node, compared }) => ({
        key: node.id,
        head: node.level === 'axis' ? `${node.id} ${t(node.name)}` : t(node.name),
        class: node.level === 'total' ? 'ax' : undefined,
        compared,
      }))}
    />
  );
}
