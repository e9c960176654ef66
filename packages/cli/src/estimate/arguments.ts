import type { Lang } from '@papi/methodology';
import type { LonelyRule } from '@papi/survey';
import type { Format } from '../output.js';

/** The options of `papi estimate` as they were written; lists where an option may be repeated. */
export interface EstimateArguments {
  readonly weight?: string;
  readonly stratum?: string;
  readonly psu?: readonly string[];
  readonly fpc?: readonly string[];
  readonly nest?: boolean;
  readonly by?: readonly string[];
  readonly mean?: readonly string[];
  readonly total?: readonly string[];
  readonly ratio?: readonly string[];
  readonly proportion?: readonly string[];
  readonly quantile?: readonly string[];
  readonly where?: readonly string[];
  readonly deff?: boolean;
  readonly deffReference: 'with-replacement' | 'without-replacement';
  readonly lonelyPsu: LonelyRule;
  readonly interval?: string;
  readonly level: string;
  readonly missing: 'per-item' | 'listwise';
  readonly missingCodes?: string;
  readonly replicateWeights?: readonly string[];
  readonly replicateType?: string;
  readonly mse?: boolean;
  readonly postStratify?: readonly string[];
  readonly format: Format;
  readonly lang: Lang;
  readonly out?: string;
}
