import type { Unit } from '@papi/methodology';
import type { PageMaker } from '../../build/jobs.js';
import { plain } from '../../sentence.js';
import type { Page } from '../../site/document.js';
import type { Model } from '../../site/model.js';
import { unitTexts } from '../../texts/unit.js';
import { Axes } from './axes.js';
import { Changes } from './changes.js';
import { drawUnit } from './drawings.js';
import { Figures } from './figures.js';
import { Groups } from './groups.js';
import { Head, ledeOf } from './head.js';
import { UnitIndicators } from './indicators.js';
import { Peers } from './peers.js';
import { Ranks } from './ranks.js';
import { Strengths } from './strengths.js';
import { Trends } from './trends.js';
import { unitYear } from './unit-year.js';
import type { View } from './view.js';
import { Weak } from './weak.js';

/**
 * The pages of one unit: one for each year in which it has any score, and the newest edition at the address without a year,
 * also where that edition withheld every score of the unit.
 */
export function unitPages(model: Model, unit: Unit): readonly PageMaker[] {
  const years = [...new Set([...model.yearsOf(unit.code), model.newest])].map(year => unitYear(model, unit, year));
  const drawnOf = drawUnit(model, unit, years);
  return years.map(at => ({
    route: { page: 'unit', unit: unit.code, year: at.linked },
    make: context => pageOf({ context, t: unitTexts(model.texts, context.lang), at, drawn: drawnOf(at) }),
  }));
}

function pageOf(view: View): Page {
  const { context, t, at } = view;
  const region = at.model.region(at.unit.region);
  const name = at.unit.name.vi;
  return {
    title: t.facts.title(name, at.year, at.stand),
    description: plain(ledeOf(view)),
    crumbs: [
      { label: context.t(region.name), to: { page: 'region', region: region.code } },
      { label: `${name} ${at.year}`, lang: 'vi' },
    ],
    cite: `${name}, ${t.naming.index} ${at.year}`,
    body: (
      <>
        <Head {...view} />
        {at.scored && <Axes {...view} />}
        <Weak {...view} />
        {at.scored && <UnitIndicators {...view} />}
        {at.scored && <Strengths {...view} />}
        <Groups {...view} />
        <Changes {...view} />
        {!at.model.single && <Trends {...view} />}
        {!at.model.single && <Ranks {...view} />}
        <Peers {...view} />
        <Figures {...view} />
      </>
    ),
  };
}
