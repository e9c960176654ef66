/** The figures of the page's data block, laid out. */
const targetFigures = (() => {
  type Data = import('./target-data.js').TargetData;
  type List = import('./target-data.js').TargetList;

  const data = JSON.parse(document.querySelector('#target-data')?.textContent ?? '') as Data;

  /** The scores of a list: whole numbers are divided once, which gives each exactly as it was published. */
  const scores = ({ scale, steps }: List): readonly number[] => {
    if (scale === 0) return steps;
    let sum = 0;
    return steps.map(step => {
      sum += step;
      return sum / scale;
    });
  };
  /** The yearly gains of the others, in their order; 0 for one that did not move. */
  const gains = ({ scale, since, years, unlike }: Data['moving'], now: readonly number[]): readonly number[] => {
    const took = new Map(unlike);
    return now.map((score, i) => {
      const first = scale === 0 ? since[i]! : (Math.round(score * scale) - since[i]!) / scale;
      return (score - first) / (took.get(i) ?? years) || 0;
    });
  };
  const field = ({ own, others }: Data['total']) => ({ own, others: scores(others) });

  const total = field(data.total);
  return {
    total,
    gains: gains(data.moving, total.others),
    axes: data.axes.map(([id, scored]) => ({ id, ...field(scored) })),
    parts: data.parts.map(([id, axis, score, lo, hi, ceiling]) => ({ id, axis, score, lo, hi, ceiling })),
    caps: data.caps.map(([part, gap, gain]) => ({ part, gap, gain })),
    rates: data.rates.map(rows => rows.map(([met, starts, low, high]) => ({ met, starts, low, high }))),
  };
})();
