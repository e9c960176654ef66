import type { Model } from '../../site/model.js';
import type { SurveyFigures } from '../../texts/methods-survey.js';
import { approximateIn } from '../groups/approximate.js';

/** What the methods page tells of the survey; null where the scores were published as they are. */
export function surveyFigures(model: Model): Omit<SurveyFigures, 'coverage'> | null {
  const { survey } = model;
  if (!survey) return null;
  const { level, interval, showFrom } = survey.rules;
  const psus = survey.domains.map(domain => domain.psus);
  return {
    level,
    interval,
    showFrom,
    respondents: survey.domains.reduce((sum, domain) => sum + domain.respondents, 0),
    units: model.units.length,
    psus: [Math.min(...psus), Math.max(...psus)],
    approximate: approximateIn(model, model.newest),
    groups: survey.pairs.length > 0,
  };
}
