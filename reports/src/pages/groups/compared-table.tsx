import type { ComponentChildren } from 'preact';
import { intervalCell } from '../../parts/interval.js';
import { Scroll } from '../../parts/table.js';
import type { Context } from '../../site/context.js';
import { capital } from '../../texts/grammar.js';
import { groupTexts, type PairNames } from '../../texts/groups.js';
import { intervalTexts } from '../../texts/interval.js';
import { type Compared, differenceCell } from './compared.js';

/** One comparison, under the name of what it is made in. */
interface ComparedLine {
  readonly key: string;
  readonly head: ComponentChildren;
  readonly class?: string | undefined;
  readonly compared: Compared;
}

interface ComparedTableProps {
  readonly context: Context;
  /** What the table tells a screen reader. */
  readonly label: string;
  readonly caption: string;
  /** What the lines are. */
  readonly head: string;
  readonly names: PairNames;
  readonly lines: readonly ComparedLine[];
}

/** Both scores of two parts, the difference and its test, a line each. */
export function ComparedTable({ context, label, caption, head, names, lines }: ComparedTableProps) {
  const { model, f, w, lang } = context;
  const texts = groupTexts[lang];
  const say = intervalTexts[lang];
  const level = say.short(model.survey!.rules.level);
  const heads = [names.value, names.base].flatMap(part => [capital(part, lang), level, 'n']);
  return (
    <Scroll context={context} label={label}>
      <table class="full pairs">
        <caption>
          <span class="stay">{caption}</span>
        </caption>
        <thead>
          <tr>
            {[head, ...heads, texts.difference, level, texts.holm, texts.verdictHead].map((name, i) => (
              <th key={i} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map(({ key, head: name, class: kind, compared: { value, base, difference, proved } }) => (
            <tr key={key} class={kind}>
              <th scope="row">{name}</th>
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
