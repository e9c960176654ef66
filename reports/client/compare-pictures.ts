/** The drawings of the compare page with the figures beside them. */
const comparePictures = (() => {
  const { html, svg, say, score, change } = scriptDom;
  const { axesIn, chip, columnOf, letter, nameOf, rankText, scoreOf, series, titleOf, top, units, years } =
    compareFigures;

  const axisRows = ({ chosen, year }: CompareChoice): Node[] => {
    const columns = axesIn(year).flatMap(axis => {
      const column = columnOf(year, axis.id);
      return column ? [{ axis, column }] : [];
    });
    const scale = compareDraw.scaleOf(
      Math.min(...columns.map(({ column }) => column.spread[0])),
      Math.max(...columns.map(({ column }) => column.spread[4])),
      9,
    );
    const rows = columns.map(({ axis, column }) => {
      const first = column.score[chosen[0]!];
      const lines = chosen.map((unit, i) => {
        const value = column.score[unit];
        const mark = html('span', { 'aria-hidden': 'true', class: 'no' }, letter(i));
        const heard = html('span', { class: 'vh' }, nameOf(unit), ' ');
        if (value == null) return html('p', {}, mark, heard, html('span', { class: 'wide' }, say('withheld')));
        const apart = i > 0 && first != null ? change(value - first) : '';
        const figures = [score(value), apart, rankText(column, unit)].map((text, n) =>
          html(n === 0 ? 'b' : 'span', { class: 'r' }, text),
        );
        return html('p', {}, mark, heard, ...figures, chip(column, unit));
      });
      const link = compareLinks.axis(axis, year);
      const name = html('p', { class: 'name' }, html('span', { class: 'no' }, axis.id), html('span', {}, link));
      return html('li', {}, name, compareDraw.dots(column, chosen, scale), html('div', { class: 'val' }, ...lines));
    });
    const heads = ['score', 'axesHead', 'rankHead', 'group'].map((key, i) =>
      html('span', i < 3 ? { class: 'r' } : {}, say(key)),
    );
    const head = html(
      'div',
      { class: 'axis' },
      compareDraw.labels(scale),
      html('p', { class: 'heads' }, html('span'), ...heads),
    );
    return [head, html('ul', { class: 'rows' }, ...rows)];
  };

  const panels = ({ chosen, year }: CompareChoice): Node[] => {
    const nodes = [top(year), ...axesIn(year)];
    const all = nodes.map(node => {
      const lines = [
        { class: 'medl', letter: '', values: years.map(y => columnOf(y, node.id)?.spread[2] ?? null) },
        ...chosen.map((unit, i) => ({
          class: `s${i + 1}`,
          letter: letter(i),
          values: years.map(y => scoreOf(y, node.id, unit)),
        })),
      ];
      const known = lines.flatMap(line => line.values.filter(value => value !== null));
      return { node, lines, lo: Math.min(...known), hi: Math.max(...known) };
    });
    const widest = Math.max(...all.slice(1).map(({ lo, hi }) => hi - lo)) * 1.06;
    return all.map(({ node, lines, lo, hi }) => {
      const half = (node.parent === null ? (hi - lo) * 1.06 : widest) / 2;
      const list = chosen.map(unit => {
        const value = scoreOf(year, node.id, unit);
        return `${units[unit]!.name} ${value === null ? say('withheld') : score(value)}`;
      });
      const title = say('panel', { axis: titleOf(node), list: `${list.join(', ')} (${year})` });
      const spans = series.filter(([id]) => id === node.id).map(([, from, to]) => [from, to] as const);
      const drawing = compareDraw.panel({
        years,
        series: spans,
        lines,
        lo: (lo + hi) / 2 - half,
        hi: (lo + hi) / 2 + half,
        year,
        title,
      });
      const number = node.parent === null ? [] : [html('span', { class: 'no' }, node.id), ' '];
      return html('div', {}, html('h3', {}, html('span', {}, ...number, titleOf(node))), drawing);
    });
  };

  const legend = ({ chosen }: CompareChoice): Node[] =>
    chosen.map((unit, i) => {
      const sample = svg('svg', { width: 30, height: 12, 'aria-hidden': 'true' });
      sample.append(svg('line', { class: `s${i + 1}`, x1: 1, x2: 29, y1: 6, y2: 6 }));
      return html('li', {}, sample, html('span', {}, html('b', {}, letter(i)), ' ', nameOf(unit)));
    });

  return { axisRows, panels, legend };
})();
