/** What the compare page says in sentences. */
const compareFindings = (() => {
  const { fill, join, say, score } = scriptDom;
  const { axesIn, columnOf, groupText, nameOf, rankText, scoreOf, titleOf, top } = compareFigures;
  type Piece = Node | string;

  /** The totals: who is ahead of whom, who has none. */
  const lead = ({ chosen, year }: CompareChoice): Piece[] => {
    const column = columnOf(year, top(year).id);
    const totals = chosen
      .flatMap(unit => {
        const value = column?.score[unit];
        return column && value != null
          ? [{ unit, value, rank: rankText(column, unit), group: groupText(column, unit) }]
          : [];
      })
      .sort((a, b) => b.value - a.value);
    const missing = chosen.filter(unit => !totals.some(t => t.unit === unit));
    const [a, b] = totals;
    const said: Piece[][] = [];
    const of = (t: typeof a & {}) => ({
      a: nameOf(t.unit),
      x: score(t.value),
      ra: t.rank,
      ga: t.group,
      year: String(year),
    });
    if (totals.length > 2) {
      said.push(
        fill('order', {
          year: String(year),
          list: join(
            totals.map(t => fill('item', of(t))),
            ', ',
          ),
        }),
      );
    } else if (a && b && a.value === b.value) {
      said.push(fill('level', { ...of(a), b: nameOf(b.unit) }));
    } else if (a && b) {
      const gap = score(a.value - b.value);
      said.push(fill('ahead', { ...of(a), b: nameOf(b.unit), gap, y: score(b.value), rb: b.rank, gb: b.group }));
    } else if (a) said.push(fill('alone', of(a)));
    for (const unit of missing) said.push(fill('missing', { a: nameOf(unit), year: String(year) }));
    return join(said, ' ');
  };

  /** Who is highest on which axes, and for two the axis on which they differ most. */
  const axesFinding = ({ chosen, year }: CompareChoice): Piece[] => {
    const rows = axesIn(year).flatMap(axis => {
      const values = chosen.flatMap(unit => scoreOf(year, axis.id, unit) ?? []);
      return values.length > 1
        ? [{ axis, best: Math.max(...values), gap: Math.max(...values) - Math.min(...values) }]
        : [];
    });
    if (rows.length === 0) return fill('noAxes', { year: String(year) });
    const leaders = chosen.flatMap(unit => {
      const led = rows.filter(({ axis, best }) => scoreOf(year, axis.id, unit) === best).map(({ axis }) => [axis.id]);
      return led.length > 0 ? [fill('leader', { a: nameOf(unit), axes: join(led, ', ', ` ${say('and')} `) })] : [];
    });
    const said = [fill('leaders', { list: join(leaders, '; ') })];
    if (chosen.length === 2) {
      const far = rows.reduce((a, b) => (b.gap > a.gap ? b : a));
      said.push(fill('furthest', { no: far.axis.id, axis: titleOf(far.axis), gap: score(far.gap) }));
    }
    return join(said, ' ');
  };

  return { lead, axesFinding };
})();
