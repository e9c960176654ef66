import type { Lang } from '@papi/methodology';
import { UsageError } from '../exit.js';
import { estimateTexts } from '../texts/estimate.js';

/**
 * What the squared deviations of R replicates are multiplied by: `JK1` (R − 1)/R, `BRR` 1/R, `bootstrap` 1/(R − 1),
 * `Fay=ρ` 1/(R(1 − ρ)²), `scale=s` s (as `svrepdesign` of R's survey).
 *
 * @throws {UsageError} a type that is none of these
 */
export function replicateScale(type: string, replicates: number, lang: Lang): number {
  const [name = '', text] = type.split('=', 2);
  const value = text === undefined || text.trim() === '' ? undefined : Number(text.replace(',', '.'));
  const kind = name.trim().toLowerCase();
  if (value === undefined) {
    if (kind === 'jk1') return (replicates - 1) / replicates;
    if (kind === 'brr') return 1 / replicates;
    if (kind === 'bootstrap') return 1 / (replicates - 1);
  } else {
    if (kind === 'fay' && value >= 0 && value < 1) return 1 / (replicates * (1 - value) ** 2);
    if (kind === 'scale' && value > 0) return value;
  }
  throw new UsageError(estimateTexts[lang].notAReplicateType(type));
}
