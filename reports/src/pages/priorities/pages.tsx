import { bars } from '@papi/charts';
import type { Unit } from '@papi/methodology';
import type { PageMaker } from '../../build/jobs.js';
import { plain } from '../../sentence.js';
import type { Page } from '../../site/document.js';
import type { Model } from '../../site/model.js';
import { commonTexts } from '../../texts/common-priorities.js';
import { priorityTexts } from '../../texts/priorities.js';
import { unitTexts } from '../../texts/unit.js';
import { Against } from './against.js';
import { commonWeak } from './common-facts.js';
import { commonPage } from './common-page.js';
import { prioritiesOf } from './facts.js';
import { Falling } from './falling.js';
import { Head } from './head.js';
import { Items } from './items.js';
import { Order } from './order.js';
import { OverYears } from './over-years.js';
import { Rest } from './rest.js';
import { TargetTool, targetScripts } from './target-tool.js';
import type { PriorityView } from './view.js';
import { hasCommon, priorityYear, targetYear } from './year.js';

/** What a unit should put right first, and what a target would need: of its newest edition with scores. */
export function priorityPages(model: Model, unit: Unit): readonly PageMaker[] {
  const year = priorityYear(model, unit.code);
  if (year === undefined) return [];
  const at = prioritiesOf(model, unit, year);
  const most = Math.max(...at.rows.map(({ spot }) => spot.leverage), 1e-9);
  const drawn = bars(
    at.rows.map(({ spot }) => ({ value: spot.leverage })),
    { max: most },
  );
  return [
    {
      route: { page: 'priorities', unit: unit.code },
      make: context =>
        pageOf({
          context,
          t: priorityTexts(model.texts, context.lang),
          u: unitTexts(model.texts, context.lang),
          at,
          bars: drawn,
        }),
    },
  ];
}

function pageOf(view: PriorityView): Page {
  const { context, t, at } = view;
  const { model, unit, year, listed, rows } = at;
  const region = model.region(unit.region);
  const name = unit.name.vi;
  const aimed = targetYear(model, unit.code);
  return {
    title: t.title(name, year),
    description: plain(t.lede(unit, year, listed, rows.length, at.at.findings.length)),
    crumbs: [
      { label: context.t(region.name), to: { page: 'region', region: region.code } },
      { label: name, lang: 'vi', to: { page: 'unit', unit: unit.code, year: null } },
      { label: t.crumb },
    ],
    cite: `${name}, ${t.naming.index} ${year}`,
    ...(aimed !== undefined && { scripts: targetScripts }),
    body: (
      <>
        <Head {...view} />
        <Order {...view} />
        <Against {...view} />
        {!model.single && <OverYears {...view} />}
        <Items {...view} />
        <Falling {...view} />
        {aimed !== undefined && <TargetTool context={context} model={model} unit={unit} year={aimed} />}
        <Rest {...view} />
      </>
    ),
  };
}

/** Which contents are weak in most units: the newest edition. */
export function commonPriorityPages(model: Model): readonly PageMaker[] {
  if (!hasCommon(model)) return [];
  const at = commonWeak(model);
  const drawn = bars(
    at.rows.map(({ counts }) => ({ value: counts.weak, of: counts.of })),
    { max: Math.max(1, ...at.rows.map(({ counts }) => counts.of)) },
  );
  return [
    {
      route: { page: 'priorities', unit: null },
      make: context => commonPage({ context, t: commonTexts(model.texts, context.lang), at, bars: drawn }),
    },
  ];
}
