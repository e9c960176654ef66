import type { Sentence } from '../../sentence.js';
import type { Group } from '../../site/rows.js';
import { mergerOfUnit } from '../../texts/merger.js';
import { surveyTexts } from '../../texts/survey.js';
import { approximateIn } from '../groups/approximate.js';
import { placesOf } from './places.js';
import type { View } from './view.js';

/** What to mind when reading the page: withheld scores, errors, groups, half places, sums that do not add up. */
export function caveatsOf({ context, t, at }: View): readonly Sentence[] {
  const { model, unit, year, before, root, stand, axes } = at;
  const { text } = context;
  const edition = model.methodology.editions.find(e => e.year === year);
  const note = edition && context.t(edition.note);
  const missing = axes.filter(a => !a.standing).map(a => a.node.id);
  const withheldIn = (y: number) => {
    const units = model.withheld(y, model.root(y).id);
    return units.length > 0 && t.data.withheldUnits(units, y);
  };
  const ranking = model.ranking(year, root.id);
  const sizes = ([1, 2, 3, 4] as readonly Group[]).map(g => ranking.filter(r => r.standing.group === g).length);
  const both = model.changeCount(year, root.id)?.both ?? 0;
  const exceptions = model.methodology.exceptions.filter(e => e.year === year && e.unit === unit.code);
  const asked = model.survey?.domain(year, unit.code);
  const survey = surveyTexts[context.lang];
  const approximate = approximateIn(model, year, unit.code);
  const said: (Sentence | string | false | null | undefined)[] = [
    note ? t.data.edition(year, note) : !stand && t.data.withheldAxes(unit, year, at.scored ? missing : null),
    !note && withheldIn(year),
    before !== undefined && withheldIn(before),
    model.withheld(year, root.id).length > 0 && text('withheld'),
    ...exceptions.map(e => context.t(e.note)),
    edition?.respondents != null && !model.survey && t.data.respondents(year, context.f.count(edition.respondents)),
    placesOf(at).length > 0 && t.data.halves(both),
    before !== undefined && text('rule'),
    model.survey && asked && survey.made(asked, model.survey.rules),
    text('no_se'),
    model.texts.printed && text('printed'),
    approximate.length > 0 && survey.approximate(approximate),
    text('groups'),
    t.data.groupSizes(year, sizes),
    mergerOfUnit(context, unit),
  ];
  return said.flatMap(s => (!s ? [] : typeof s === 'string' ? [[s]] : [s]));
}
