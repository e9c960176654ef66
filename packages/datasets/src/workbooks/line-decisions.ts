import type { Methodology } from '@papi/methodology';
import { type Faults, shown } from '@papi/tables';
import type { Candidate } from './candidate.js';
import { decisions } from './decisions.js';
import { hasCells, placeOf, type ReadLine } from './meanings.js';
import { sheetMessages as messages } from './messages.js';
import type { Decision } from './types.js';

/** What is to be told of a sheet's layout and labels; lines that were not understood become warnings. */
export function lineDecisions({ indicators }: Methodology, candidate: Candidate, faults: Faults): Decision[] {
  const { frame, year, lines } = candidate;
  warnOfUnread(candidate, faults);
  const names = (of: 'weighted' | 'variance') =>
    lines.filter(({ meaning }) => meaning.kind === 'statistic' && meaning.of === of);
  const [weighted, variance] = [names('weighted'), names('variance')];
  const known = lines.flatMap(({ meaning }) => (meaning.kind === 'indicator' ? [meaning] : []));
  const shownOnly = known.filter(({ id, concept }) =>
    indicators.some(i => i.year === year.year && i.id === id && i.concept === concept && i.scored === 'no'),
  );
  const unlisted = known.filter(({ listed }) => !listed);
  const cautions = lines.flatMap(({ meaning }) =>
    (meaning.kind === 'node' || meaning.kind === 'indicator') && meaning.label?.caution
      ? [decisions.caution(meaning.id, meaning.label.caution)]
      : [],
  );
  const unfamiliar = lines.flatMap(({ meaning }) =>
    meaning.kind === 'node' && meaning.unfamiliar !== undefined ? [`${meaning.id}: ${shown(meaning.unfamiliar)}`] : [],
  );
  return [
    decisions.layout(frame.kind),
    ...year.decisions,
    ...(frame.cells.hidden ? [decisions.hidden()] : []),
    ...(frame.aggregates.length > 0 ? [decisions.aggregates(frame.aggregates.map(shown))] : []),
    ...(frame.separators > 0 ? [decisions.separators(frame.separators)] : []),
    ...(weighted.length > 0 ? [decisions.weighted(ats(weighted), !weighted.some(line => hasCells(frame, line)))] : []),
    ...(variance.length > 0 ? [decisions.variance(ats(variance))] : []),
    ...cautions,
    ...(unfamiliar.length > 0 ? [decisions.unfamiliar(unfamiliar)] : []),
    ...(shownOnly.length > 0 ? [decisions.shownOnly(shownOnly.map(({ id }) => id))] : []),
    ...(unlisted.length > 0
      ? [
          decisions.ownOrder(
            year.year,
            unlisted.filter(({ label }) => !label).map(({ id }) => id),
          ),
        ]
      : []),
  ];
}

function ats(lines: readonly ReadLine[]): string[] {
  return lines.map(({ at }) => at);
}

function warnOfUnread({ frame, year, lines }: Candidate, faults: Faults): void {
  for (const line of lines) {
    if (line.meaning.kind !== 'unknown') continue;
    const { parent, elsewhere } = line.meaning;
    const text = shown(line.labels.join(' / '));
    if (parent === undefined) faults.warn(placeOf(frame, line), messages.unknownLine(text));
    else faults.warn(placeOf(frame, line), messages.unknownIndicator(text, parent, year.year, elsewhere));
  }
}
