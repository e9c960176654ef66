import { Say, UnitLink } from '../../parts/names.js';
import { Ornament } from '../../parts/picture.js';
import { ScaleRow } from '../../parts/ranked-list.js';
import { Section } from '../../parts/section.js';
import { Fold } from '../../parts/table.js';
import { ref } from '../../sentence.js';
import type { Context } from '../../site/context.js';
import { groupTexts, type PairOverUnits } from '../../texts/groups.js';
import { gapOf, namesOf } from './compared.js';
import { OverTable } from './over-table.js';
import type { OverUnits, UnitGap } from './over-units.js';

interface OverProps {
  readonly context: Context;
  readonly year: number;
  readonly node: string;
  readonly drawn: readonly OverUnits[];
}

/** In which units two groups of respondents differ on one node; nothing where no groups are known. */
export function OverSection({ context, year, node, drawn }: OverProps) {
  const { survey } = context.model;
  if (!survey || drawn.length === 0) return null;
  const texts = groupTexts[context.lang];
  const { level, showFrom } = survey.rules;
  const some = drawn.some(({ drawn }) => drawn.length > 0);
  return (
    <Section
      id="groups"
      heading={texts.overHeading}
      rail={
        some &&
        texts.overNotes(level, showFrom).map(note => (
          <p key={note} class="note">
            {note}
          </p>
        ))
      }
    >
      {drawn.map(over => (
        <Pair
          key={`${over.pair.group.id}/${over.pair.value.id}`}
          context={context}
          year={year}
          node={node}
          over={over}
          level={level}
        />
      ))}
    </Section>
  );
}

interface PairProps extends Omit<OverProps, 'drawn'> {
  readonly over: OverUnits;
  readonly level: number;
}

function Pair({ context, year, node, over, level }: PairProps) {
  const { lang, text } = context;
  const texts = groupTexts[lang];
  const said = saidOf(context, over);
  const nouns = { one: text('unit_short_one'), many: text('unit_short_many') };
  return (
    <div class="pair">
      <h3>{texts.pair(said)}</h3>
      <p>
        <Say context={context} s={texts.over(said, level, nouns)} year={year === context.model.newest ? null : year} />
      </p>
      {over.drawn.length > 0 && (
        <>
          <p class="note">{texts.rightward(said)}</p>
          <div class="rank" aria-hidden="true">
            <div class="scale">
              <ScaleRow context={context} ticks={over.ticks} decimals={over.decimals} />
            </div>
          </div>
          <div class="plot gaps">
            <Ornament drawing={over.back} class="back" />
            <ul class="rank">
              {over.drawn.map(gap => (
                <Row key={gap.unit?.code ?? ''} context={context} year={year} gap={gap} />
              ))}
            </ul>
          </div>
          <Fold summary={texts.overSummary(said)}>
            <OverTable context={context} year={year} node={node} over={over} names={said} />
          </Fold>
        </>
      )}
    </div>
  );
}

function saidOf(context: Context, { pair, whole, compared, without }: OverUnits): PairOverUnits {
  const proved = compared.filter(gap => gap.compared.proved);
  const units = (gaps: readonly UnitGap[]) => gaps.map(gap => ref(gap.unit!));
  return {
    ...namesOf(context, pair),
    whole: whole ? gapOf(whole.compared) : null,
    higher: units(proved.filter(gap => gap.compared.difference!.difference > 0)),
    lower: units(proved.filter(gap => gap.compared.difference!.difference < 0).reverse()),
    tested: compared.filter(gap => gap.compared.proved !== null).length,
    without,
  };
}

function Row({
  context,
  year,
  gap: { unit, compared, row },
}: {
  context: Context;
  year: number;
  gap: OverUnits['drawn'][number];
}) {
  const { lang, f } = context;
  const texts = groupTexts[lang];
  return (
    <li>
      <span class="n" />
      {unit ? <UnitLink context={context} unit={unit} year={year} /> : <b>{texts.whole}</b>}
      <Ornament drawing={row} class="dots" />
      <span class={compared.proved ? 'v proved' : 'v'}>
        {f.change(compared.difference!.difference)}
        <span class="vh">, {texts.verdict(compared.proved)}</span>
      </span>
    </li>
  );
}
