import type { NiceScale } from '@papi/charts';
import { AxisRows } from '../../parts/axis-rows.js';
import { Legend } from '../../parts/marks.js';
import { Section } from '../../parts/section.js';
import { Fold } from '../../parts/table.js';
import type { Context } from '../../site/context.js';
import type { Difference } from '../../site/survey.js';
import { capital } from '../../texts/grammar.js';
import { groupTexts, type PairNames, type PairSaid } from '../../texts/groups.js';
import { intervalTexts } from '../../texts/interval.js';
import { gapOf, namesOf, whyNot } from '../groups/compared.js';
import { PairTable } from './pair-table.js';
import type { PairDrawing, PairLine } from './pairs.js';
import type { View } from './view.js';

/** Women and men, urban and rural, and the like: each on the total and on every axis. None where no groups are known. */
export function Groups({ context, at, drawn }: View) {
  const { survey } = at.model;
  if (!survey || drawn.pairs.length === 0 || !at.scored) return null;
  const texts = groupTexts[context.lang];
  const { level, showFrom } = survey.rules;
  const all = drawn.pairs.map(pair => ({ pair, said: saidOf(context, pair, showFrom) }));
  const some = all.some(({ pair }) => pair.total || pair.axes.length > 0);
  return (
    <Section
      id="groups"
      heading={texts.heading}
      finding={texts.finding(all.map(({ said }) => said))}
      rail={
        some &&
        texts.notes(level, showFrom).map(note => (
          <p key={note} class="note">
            {note}
          </p>
        ))
      }
    >
      {all.map(({ pair, said }) => (
        <Pair key={`${pair.pair.group.id}/${pair.pair.value.id}`} context={context} at={at} drawn={pair} said={said} />
      ))}
    </Section>
  );
}

function saidOf(context: Context, drawn: PairDrawing, least: number): PairSaid {
  const names = namesOf(context, drawn.pair);
  const tested = drawn.axes.filter(({ compared }) => compared.proved !== null);
  const proved = tested.filter(({ compared }) => compared.proved);
  const ids = (lines: readonly PairLine[]) => lines.map(({ node }) => node.id);
  return {
    ...names,
    not: drawn.total || drawn.axes.length > 0 ? null : whyNot(drawn.parts, names, least),
    total: drawn.total ? gapOf(drawn.total.compared) : null,
    higher: ids(proved.filter(({ compared }) => compared.difference!.difference > 0)),
    lower: ids(proved.filter(({ compared }) => compared.difference!.difference < 0)),
    tested: tested.length,
  };
}

interface PairProps extends Pick<View, 'context' | 'at'> {
  readonly drawn: PairDrawing;
  readonly said: PairSaid;
}

function Pair({ context, at, drawn, said }: PairProps) {
  const texts = groupTexts[context.lang];
  const { level } = at.model.survey!.rules;
  const { total, axes, scales, parts } = drawn;
  const n = (x: number | undefined) => (x === undefined || !Number.isFinite(x) ? null : x);
  return (
    <div class="pair">
      <h3>{texts.pair(said)}</h3>
      <p>
        {texts.said(said, level)}{' '}
        {said.not === null && texts.counts(said, { value: n(parts.value?.n), base: n(parts.base?.n) })}
      </p>
      {(total || axes.length > 0) && (
        <>
          <Legend
            items={[
              ['second', capital(said.value, context.lang)],
              ['first', capital(said.base, context.lang)],
            ]}
          />
          {total && <Lines context={context} lines={[total]} scale={scales.total!} names={said} />}
          {axes.length > 0 && (
            <Lines context={context} lines={axes} scale={scales.axes!} names={said} linked={at.linked} />
          )}
          <Fold summary={texts.summary(said)}>
            <PairTable context={context} at={at} lines={[...(total ? [total] : []), ...axes]} names={said} />
          </Fold>
        </>
      )}
    </div>
  );
}

interface LinesProps {
  readonly context: Context;
  readonly lines: readonly PairLine[];
  readonly scale: NiceScale;
  readonly names: PairNames;
  /** The year of the axes' pages; not given for the total, which has none. */
  readonly linked?: number | null;
}

function Lines({ context, lines, scale, names, linked }: LinesProps) {
  const { f, t, lang, href } = context;
  const texts = groupTexts[lang];
  return (
    <AxisRows
      context={context}
      scale={scale}
      decimals={scale.decimals}
      rows={lines.map(({ node, compared: { value, base, difference, proved }, drawing }) => ({
        no: node.level === 'axis' ? node.id : '',
        name:
          linked === undefined ? (
            <b>{t(node.name)}</b>
          ) : (
            <a href={href({ page: 'axis', node: node.id, year: linked })}>{t(node.name)}</a>
          ),
        drawing,
        title: texts.rowTitle(t(node.name), names, [f.score(value!.score), f.score(base!.score)]),
        value: (
          <>
            <span class="nb">
              <b>{f.change(difference!.difference)}</b>{' '}
              <DifferenceInterval context={context} difference={difference!} />
            </span>
            <span class={proved ? 'proved' : undefined}>{texts.verdict(proved)}</span>
          </>
        ),
      }))}
    />
  );
}

interface DifferenceProps {
  readonly context: Context;
  readonly difference: Difference;
}

/** The interval of a difference, short; nothing where there is none, as the verdict beside it says. */
function DifferenceInterval({ context, difference: { low, high } }: DifferenceProps) {
  if (!Number.isFinite(low) || !Number.isFinite(high)) return null;
  return <span class="iv">{intervalTexts[context.lang].signedShort(low, high)}</span>;
}
