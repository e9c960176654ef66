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
  const field = ({ own, others }: Data['total']) => ({ own, others: scores(others) });

  return {
    total: field(data.total),
    moving: scores(data.moving),
    axes: data.axes.map(([id, scored]) => ({ id, ...field(scored) })),
    parts: data.parts.map(([id, axis, score, lo, hi, ceiling]) => ({ id, axis, score, lo, hi, ceiling })),
    caps: data.caps.map(([part, most, bound]) => ({ part, most, bound })),
    rates: data.rates.map(([met, starts, low, high]) => ({ met, starts, low, high })),
  };
})();
