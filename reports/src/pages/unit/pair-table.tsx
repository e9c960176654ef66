import { intervalCell } from '../../parts/interval.js';
import { Scroll } from '../../parts/table.js';
import { capital } from '../../texts/grammar.js';
import { groupTexts, type PairNames } from '../../texts/groups.js';
import { intervalTexts } from '../../texts/interval.js';
import { differenceCell } from '../groups/compared.js';
import type { PairLine } from './pairs.js';
import type { View } from './view.js';

interface PairTableProps extends Pick<View, 'context' | 'at'> {
  readonly lines: readonly PairLine[];
  readonly names: PairNames;
}

/** Both scores, the difference and its test on the total and each axis on which two parts of a unit are compared. */
export function PairTable({ context, at, lines, names }: PairTableProps) {
  const { f, t, w, lang } = context;
  const texts = groupTexts[lang];
  const say = intervalTexts[lang];
  const caption = texts.caption(at.unit.name.vi, names, at.year);
  const { level } = at.model.survey!.rules;
  const sides = [capital(names.value, lang), capital(names.base, lang)];
  const n = (x: number) => (Number.isFinite(x) ? f.count(x) : w.none);
  return (
    <Scroll context={context} label={texts.summary(names)}>
      <table class="full pairs">
        <caption>
          <span class="stay">{caption}</span>
        </caption>
        <thead>
          <tr>
            <th scope="col">{w.score}</th>
            {sides.flatMap(side => [
              <th key={side} scope="col">
                {side}
              </th>,
              <th key={`${side}ci`} scope="col">
                {say.short(level)}
              </th>,
              <th key={`${side}n`} scope="col">
                n
              </th>,
            ])}
            <th scope="col">{texts.difference}</th>
            <th scope="col">{say.short(level)}</th>
            <th scope="col">{texts.holm}</th>
            <th scope="col">{texts.verdictHead}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ node, compared: { value, base, difference, proved } }) => (
            <tr key={node.id} class={node.level === 'total' ? 'ax' : undefined}>
              <th scope="row">{node.level === 'axis' ? `${node.id} ${t(node.name)}` : t(node.name)}</th>
              {[value!, base!].flatMap((side, i) => [
                <td key={i}>{f.score(side.score)}</td>,
                <td key={`${i}ci`} class="nb">
                  {intervalCell(context, side)}
                </td>,
                <td key={`${i}n`}>{n(side.n)}</td>,
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
