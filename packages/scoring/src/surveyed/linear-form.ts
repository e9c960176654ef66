/** A score as a sum of items: constant + Σ coefficient × the estimate of the item with that number. */
export interface LinearForm {
  readonly constant: number;
  readonly items: readonly number[];
  readonly coefficients: readonly number[];
}

/** A part of a sum with the range it is scored in. */
export interface RangedPart {
  readonly lo: number;
  readonly hi: number;
  /** Undefined where the part is not scored. */
  readonly form: LinearForm | undefined;
}

/** constant + Σ times × form. */
export function sumOfForms(forms: readonly LinearForm[], times: readonly number[], constant = 0): LinearForm {
  return {
    constant: forms.reduce((sum, form, i) => sum + times[i]! * form.constant, constant),
    items: forms.flatMap(form => form.items),
    coefficients: forms.flatMap((form, i) => form.coefficients.map(c => times[i]! * c)),
  };
}

/**
 * The sum of parts. A part that is not scored is taken to stand where the others stand on average in their ranges,
 * lo + (hi − lo) · mean of (x − lo)/(hi − lo), so that sums of different parts keep one range.
 *
 * @returns undefined where no part is scored
 */
export function sumOfParts(parts: readonly RangedPart[]): LinearForm | undefined {
  const forms: LinearForm[] = [];
  const times: number[] = [];
  const scored = parts.filter(part => part.form !== undefined);
  const missing = parts.filter(part => part.form === undefined);
  const width = missing.reduce((sum, { lo, hi }) => sum + hi - lo, 0);
  let constant = missing.reduce((sum, { lo }) => sum + lo, 0);
  for (const { lo, hi, form } of scored) {
    const share = width / (scored.length * (hi - lo));
    forms.push(form!);
    times.push(1 + share);
    constant -= share * lo;
  }
  return forms.length === 0 ? undefined : sumOfForms(forms, times, constant);
}
