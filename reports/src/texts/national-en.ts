import type { IndexNode } from '@papi/methodology';
import { list, say, together } from '../sentence.js';
import { alike } from './alike.js';
import { capital, idsInOrder, inWords } from './grammar.js';
import type { NationalTexts, RegionShare, TopMove, WideMove } from './national.js';

/** English. */
export const en: NationalTexts = {
  counted: (count, n) => `${count} ${count === 1 ? n.shortOne : n.shortMany}`,
  scored: (of, all, n) => (of === all ? `all ${all} ${n.many} have a score` : `${of} of ${all} ${n.many} have a score`),
  node: node =>
    node.level === 'axis'
      ? `axis ${node.id} (${node.name.en})`
      : node.level === 'total'
        ? 'the total'
        : `${node.id} ${node.name.en}`,
  axes: nodes => `${nodes.length === 1 ? 'axis' : 'axes'} ${inWords(idsInOrder(nodes), 'and')}`,
  share: (share, percent) => (share < 0.005 ? 'under 1%' : percent(share)),

  total: (v, n) => {
    const median = `The median total in ${v.year} is ${v.median}`;
    if (v.only) return `${median}.`;
    if (v.before === null) return `${v.year} is the first year with scores. ${median}.`;
    if (v.why !== null) return `The total of ${v.year} does not compare with ${v.before}: ${v.why}. ${median}.`;
    const shift =
      v.shift && (v.shift.way === 'level' ? `level with ${v.before}` : `${v.shift.way} ${v.shift.size} on ${v.before}`);
    const first = shift ? `${median}, ${shift}.` : `${median}.`;
    const c = v.counts;
    if (!c) return first;
    const some = (k: number, verb: string) => `${k === 0 ? 'none' : k} ${verb}`;
    const same = c.both - c.rose - c.fell;
    const bySign = inWords(
      [some(c.rose, 'rose'), some(c.fell, 'fell'), ...(same > 0 ? [some(same, 'did not change')] : [])],
      'and',
    );
    const byRule = inWords(
      [
        some(c.up, 'rose'),
        some(c.down, 'fell'),
        some(c.both - c.up - c.down, v.tested ? 'cannot be called either' : 'stayed level'),
      ],
      'and',
    );
    return `${first} Of the ${en.counted(c.both, n)} with a score in both years, ${bySign}; by ${v.rule}, ${byRule}.`;
  },

  leaders: (v, n) =>
    say`${list(v.first, 'and')} ${v.first.length === 1 ? 'comes' : 'come'} first with ${v.firstScore}, ${list(v.last, 'and')} last with ${v.lastScore}; half of the ${n.many} lie between ${v.q1} and ${v.q3}.`,

  regions: (high, low, n) => {
    const part = (group: string, regions: readonly RegionShare[], first: boolean) =>
      regions.length > 0 &&
      `the share in the ${group} group is largest in ${inWords(
        regions.map((r, i) => `the ${r.name} (${r.count} of ${r.of}${first && i === 0 ? ` ${n.shortMany}` : ''})`),
        'and',
      )}`;
    const parts = [part('High', high, true), part('Low', low, high.length === 0)].filter(p => p !== false);
    return parts.length === 0 ? '' : `${capital(parts.join('; '), 'en')}.`;
  },

  axesFinding: (v, n) => {
    if (v.before === null) return '';
    if (v.compared === 0) return `No axis compares with ${v.before}.`;
    const name = (axes: readonly IndexNode[]) => capital(axes.length === 1 ? en.node(axes[0]!) : en.axes(axes), 'en');
    const medians = (m: WideMove['medians']) =>
      m
        ? m.way === 'level'
          ? `; its median is still ${m.to}`
          : m.way === 'up'
            ? `; its median rose from ${m.from} to ${m.to}`
            : `, though its median fell from ${m.from} to ${m.to}`
        : '';
    const up = v.up
      ? `${name(v.up.axes)} ${v.up.axes.length > 1 ? 'each ' : ''}rose in ${v.up.count} of ${v.up.of} ${n.shortMany} by ${v.rule}${v.compared > v.up.axes.length ? ', more than any other axis' : ''}${medians(v.up.medians)}.`
      : `No ${n.shortOne} rose on any axis by ${v.rule}.`;
    const down = v.down
      ? `${name(v.down.axes)} fell in the largest number of ${n.shortMany} (${v.down.count} of ${v.down.of}${v.down.axes.length > 1 ? ' each' : ''}).`
      : `No ${n.shortOne} fell on any axis.`;
    const apart =
      v.apart.length > 0 &&
      `${capital(en.axes(v.apart), 'en')} ${v.apart.length === 1 ? 'does' : 'do'} not compare with ${v.before}.`;
    return [up, down, apart].filter(Boolean).join(' ');
  },

  moves: (v, n) => {
    const top = (move: TopMove | null, verb: string) =>
      move &&
      say`${list(move.units, 'and')} ${move.units.length > 1 ? 'each ' : ''}${verb} ${move.places} ${move.places === 1 ? 'place' : 'places'}`;
    const [up, down] = [top(v.up, 'rose'), top(v.down, 'fell')];
    if (!up && !down) return say`No ${n.shortOne} changed rank since ${v.before}.`;
    const usual = v.usual.map((u, i) => `${i === 0 ? 'moves of ' : ''}${u.places} places or more make up ${u.share}`);
    return together(
      up && down ? say`${up}, while ${down}.` : say`${up ?? down}.`,
      usual.length > 0 && `Of all changes of rank over one year inside a series, ${inWords(usual, 'and')}.`,
    );
  },

  apartHeading: before => `No comparison with ${before}`,
  apart: (year, before, why) =>
    `The total of ${year} does not compare with ${before}: ${why}. No change of score or rank is given between the two years.`,

  missing: (v, year, all, n) => {
    if (v.length === 0) return say`All ${all} ${n.many} have a score in ${year}.`;
    const whole = v.filter(m => m.axes === null);
    return together(
      whole.length > 0 &&
        say`${list(
          whole.map(m => m.unit),
          'and',
        )} ${whole.length === 1 ? 'has' : 'have'} no score in ${year}.`,
      ...alike(v).map(({ units, axes }) => {
        const have = units.length === 1 ? 'has' : 'have';
        return axes.length === 0
          ? say`${list(units, 'and')} ${have} no total.`
          : say`${list(units, 'and')} ${have} no score on ${en.axes(axes)}, and so no total.`;
      }),
    );
  },

  mapHeading: 'Four groups on the map',
  mapTitle: (index, year, total) => `Tile map: four groups by ${index} ${total.toLocaleLowerCase('en')}, ${year}`,
  axesHeading: n => `The axes across ${n.whole}`,
  axesNote: (before, n) =>
    before === null ? '' : `Arrows count the ${n.shortMany} that rose or fell since ${before}.`,
  medianOf: year => `median ${year}`,
  axisTitle: v =>
    `${v.name}: median ${v.median}${v.before ? `, in ${v.before.year} ${v.before.median}` : ''}; middle half ${v.half[0]} to ${v.half[1]}; lowest ${v.range[0]}, highest ${v.range[1]}`,
  rose: 'up',
  fell: 'down',
  ofBoth: both => `of ${both}`,
  since: year => `new series from ${year}`,
  movesHeading: 'Biggest rank moves',
  movesNote: (year, before, both, ofBefore, of, n) =>
    `Rank by the total, ${before} (hollow) to ${year} (full, coloured by group); high ranks are on the right. Covers the ${both} ${n.many} with a score in both years; each year’s rank is among those with a score that year (${ofBefore} and ${of}).`,
};
