import { type Index, loadIndex } from '@papi/datasets';

/** The year of the files. */
export const YEAR = 2022;
const AXES = ['2', '8'];

const whole = loadIndex();
const kept = (node: string) => AXES.includes(node.split('.')[0]!);
const { methodology } = whole;

/** PAPI's index with two of its axes: in 2022 7 sub-axes and 24 scored indicators, so that files can be small. */
export const index: Index = {
  ...whole,
  methodology: {
    ...methodology,
    nodes: methodology.nodes.filter(({ id }) => id === 'total' || kept(id)),
    scoring: methodology.scoring.filter(({ node }) => kept(node)),
  },
};

/** Ids of the scored indicators with the ends of their scales. */
export const indicators = methodology.indicators
  .filter(({ year, parent, scored }) => year === YEAR && kept(parent) && scored === 'yes')
  .map(({ id, lo, hi }) => ({ id, lo: lo!, hi: hi! }));
