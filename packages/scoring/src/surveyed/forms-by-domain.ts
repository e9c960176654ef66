import type { Domain, ItemEstimates, SurveyedItem } from './item-estimates.js';
import { type NodeForm, nodeForms } from './node-forms.js';
import type { YearPlan } from './year-plan.js';

/** A domain and how its nodes follow from its items. */
export interface DomainForms {
  readonly domain: Domain;
  readonly forms: readonly NodeForm[];
}

/**
 * How the nodes of every domain follow from its items. Most domains of a year have the same items: their forms are made
 * once.
 *
 * @param leastAnswers an item with fewer answers, or none, is dropped from its sub-axis; in all groups of a unit where one
 *   of so many respondents drops it, so that they are scored on the same items
 */
export function formsByDomain(
  { estimates, domains }: ItemEstimates,
  items: readonly SurveyedItem[],
  plans: ReadonlyMap<number, YearPlan>,
  leastAnswers: number,
): DomainForms[] {
  const { estimate } = estimates.columns;
  const numberOf = new Map(items.map((item, i) => [item.indicator, i]));
  const dropped = droppedItems({ estimates, domains }, leastAnswers);
  const made = new Map<string, readonly NodeForm[]>();
  return domains.map(domain => {
    const left = dropped(domain);
    const states = Array.from(domain.at, (at, item) =>
      left.has(item) ? 'dropped' : Number.isNaN(estimate[at]!) ? undefined : item,
    );
    const pattern = `${domain.year} ${states.join()}`;
    const forms =
      made.get(pattern) ?? nodeForms(plans.get(domain.year)!, indicator => states[numberOf.get(indicator) ?? -1]);
    made.set(pattern, forms);
    return { domain, forms };
  });
}

/** The items, by number, that a domain drops: its own, and those of the groups of its unit that may be shown. */
function droppedItems(
  { estimates, domains }: ItemEstimates,
  leastAnswers: number,
): (domain: Domain) => ReadonlySet<number> {
  const { n } = estimates.columns;
  const few = (domain: Domain) => Array.from(domain.at.keys()).filter(item => n[domain.at[item]!]! < leastAnswers);
  const ofUnit = new Map<string, number[]>();
  for (const domain of domains) {
    const known = ofUnit.get(placeOf(domain)) ?? [];
    if (domain.respondents >= leastAnswers) known.push(...few(domain));
    ofUnit.set(placeOf(domain), known);
  }
  return domain => new Set([...ofUnit.get(placeOf(domain))!, ...few(domain)]);
}

function placeOf({ year, unit }: Domain): string {
  return `${year}/${unit}`;
}
