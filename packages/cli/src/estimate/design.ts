import { type Design, streamedDesign, withReplicateWeights } from '@papi/survey';
import type { EstimateArguments } from './arguments.js';
import type { Asked } from './asked.js';
import { replicateScale } from './replicate-scale.js';
import type { SurveyRows } from './survey-rows.js';

/** The design of the sample as the options describe it, over the rows of the file. */
export function designOf(rows: SurveyRows, asked: Asked, options: EstimateArguments): Design {
  const { weight, stratum, psu, fpc, replicateWeights } = asked;
  const design = streamedDesign(() => rows.blocks(), {
    ...(weight !== undefined && { weight }),
    ...(stratum !== undefined && { strata: stratum }),
    ...(psu.length > 0 && { psu }),
    ...(fpc.length > 0 && { fpc }),
    nest: options.nest ?? false,
    lonely: options.lonelyPsu,
    file: rows.file,
  });
  if (options.replicateType === undefined) return design;
  const scale = replicateScale(options.replicateType, replicateWeights.length, options.lang);
  return withReplicateWeights(design, replicateWeights, { scale, mse: options.mse ?? false });
}
