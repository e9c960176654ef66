import type { ComponentChildren } from 'preact';
import { Say } from '../../parts/names.js';
import { rangeNote } from '../../parts/rank-range.js';
import { Notes } from '../../parts/table.js';
import { ref } from '../../sentence.js';
import type { Context } from '../../site/context.js';
import { nodeTexts } from '../../texts/node.js';
import { surveyTexts } from '../../texts/survey.js';
import { approximateIn } from '../groups/approximate.js';
import { comparableBefore, newcomersOf } from './facts.js';

interface CaveatsProps {
  readonly context: Context;
  readonly year: number;
  readonly node: string;
  /** The years of what the node measures now; all years by default. */
  readonly years?: { readonly from: number; readonly to: number };
  /** More to say, after what is said of the scores. */
  readonly more?: readonly ComponentChildren[];
}

/** What a reader must know of one node's scores in one year: who is missing, what groups and changes are, which years compare. */
export function Caveats({ context, year, node, years, more = [] }: CaveatsProps) {
  const { model, lang, text, textIfAny, t } = context;
  const says = nodeTexts[lang];
  const withheld = model.withheld(year, node);
  const newcomers = newcomersOf(model, year, node);
  const here = model.node(node, year)!;
  const nodes = new Set([node, ...model.subAxes(year, node).map(n => n.id)]);
  const approximate = approximateIn(model, year).filter(id => nodes.has(id));
  const exceptions = model.methodology.exceptions.filter(e => e.year === year && nodes.has(e.node));
  return (
    <Notes
      items={[
        withheld.length > 0 && (
          <>
            <Say context={context} s={says.withheld(withheld.map(ref), year)} /> {text('withheld')}
          </>
        ),
        newcomers && <Say context={context} s={says.newcomers(newcomers.units, year, newcomers.before)} />,
        text('no_se'),
        rangeNote(context, year, node),
        approximate.length > 0 && surveyTexts[lang].approximate(approximate),
        text('groups'),
        comparableBefore(model, year, node) !== undefined && text('rule'),
        !model.single && <Say key="series" context={context} s={says.series(spansOf(context, node, years))} />,
        ...exceptions.map(e => (
          <Say key={e.unit} context={context} s={says.exception(ref(model.unit(e.unit)), t(e.note))} />
        )),
        here.ceiling < here.hi && textIfAny('ceiling'),
        ...more,
      ]}
    />
  );
}

/** A node's series within some years, each but the first with the reason it starts. */
function spansOf({ model, t }: Context, node: string, { from: first, to: last } = { from: -Infinity, to: Infinity }) {
  return model
    .allSeries(node)
    .filter(({ from, to }) => first <= to && from <= last)
    .map(({ from, to, why }) => ({ from, to, why: why && from > first ? t(why) : null }));
}
