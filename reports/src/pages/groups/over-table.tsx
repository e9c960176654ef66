import { intervalCell } from '../../parts/interval.js';
import { UnitLink } from '../../parts/names.js';
import { Scroll } from '../../parts/table.js';
import type { Context } from '../../site/context.js';
import { capital } from '../../texts/grammar.js';
import { groupTexts, type PairNames } from '../../texts/groups.js';
import { intervalTexts } from '../../texts/interval.js';
import { differenceCell } from './compared.js';
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
  const { model, t, f, w, lang, text } = context;
  const texts = groupTexts[lang];
  const say = intervalTexts[lang];
  const level = say.short(model.survey!.rules.level);
  const rows = [...(over.whole ? [over.whole] : []), ...over.compared];
  const heads = [names.value, names.base].flatMap(part => [capital(part, lang), level, 'n']);
  return (
    <Scroll context={context} label={texts.overSummary(names)}>
      <table class="full pairs">
        <caption>
          <span class="stay">{texts.overCaption(t(model.node(node, year)!.name), names, year)}</span>
        </caption>
        <thead>
          <tr>
            <th scope="col">{capital(text('unit_short_one'), lang)}</th>
            {[...heads, texts.difference, level, texts.holm, texts.verdictHead].map((head, i) => (
              <th key={i} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ unit, compared: { value, base, difference, proved } }) => (
            <tr key={unit?.code ?? ''}>
              <th scope="row">{unit ? <UnitLink context={context} unit={unit} year={year} /> : texts.whole}</th>
              {[value!, base!].flatMap((side, i) => [
                <td key={i}>{f.score(side.score)}</td>,
                <td key={`${i}ci`} class="nb">
                  {intervalCell(context, side)}
                </td>,
                <td key={`${i}n`}>{Number.isFinite(side.n) ? f.count(side.n) : w.none}</td>,
              ])}
              <td>{f.change(difference!.difference)}</td>
              <td class="nb">{differenceCell(context, difference!)}</td>
              <td>{Number.isFinite(difference!.pHolm) ? say.p(difference!.pHolm) : w.none}</td>
              <td>{texts.verdict(proved)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}
