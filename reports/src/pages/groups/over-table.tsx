import { UnitLink } from '../../parts/names.js';
import type { Context } from '../../site/context.js';
import { capital } from '../../texts/grammar.js';
import { groupTexts, type PairNames } from '../../texts/groups.js';
import { ComparedTable } from './compared-table.js';
import type { OverUnits } from './over-units.js';

interface OverTableProps {
  readonly context: Context;
  readonly year: number;
  readonly node: string;
  readonly over: OverUnits;
  readonly names: PairNames;
}

/** Both scores, the difference and its test in every unit in which two groups are compared. */
export function OverTable({ context, year, node, over, names }: OverTableProps) {
  const { model, t, lang, text } = context;
  const texts = groupTexts[lang];
  return (
    <ComparedTable
      context={context}
      label={texts.overSummary(names)}
      caption={texts.overCaption(t(model.node(node, year)!.name), names, year)}
      head={capital(text('unit_short_one'), lang)}
      names={names}
      lines={[...(over.whole ? [over.whole] : []), ...over.compared].map(({ unit, compared }) => ({
        key: unit?.code ?? '',
        head: unit ? <UnitLink context={context} unit={unit} year={year} /> : texts.whole,
        compared,
      }))}
    />
  );
}
