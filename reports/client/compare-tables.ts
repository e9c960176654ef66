/** The tables of the compare page. */
const compareTables = (() => {
  const { html, fill, say, score, change } = scriptDom;
  const { axesIn, chip, columnOf, letter, nameOf, partsIn, rankText, series, titleOf, top, years } = compareFigures;
  type Named = import('./compare-data.js').CompareNode;

  /** A score's interval below it, where errors are known. */
  const within = (column: import('./compare-data.js').CompareColumn, unit: number): Node[] => {
    const ends = column.within?.[unit];
    return ends ? [html('small', {}, `${score(ends[0])}–${score(ends[1])}`)] : [];
  };

  const totalTable = ({ chosen, year }: CompareChoice): Node => {
    const column = columnOf(year, top(year).id);
    const first = column?.score[chosen[0]!];
    const rows = chosen.map((unit, i) => {
      const value = column?.score[unit];
      const known = column && value != null;
      return html(
        'tr',
        {},
        html(
          'th',
          { scope: 'row' },
          html('b', { class: `ltr s${i + 1}` }, letter(i)),
          ' ',
          compareLinks.unit(unit, year),
        ),
        html(
          'td',
          { class: 'r', 'data-l': say('score') },
          ...(known ? [html('b', {}, score(value)), ' ', ...within(column, unit)] : ['–']),
        ),
        html(
          'td',
          { class: 'r', 'data-l': say('axesHead') },
          i > 0 && known && first != null ? change(value - first) : '–',
        ),
        html('td', { class: 'r', 'data-l': say('rankHead') }, known ? rankText(column, unit) : '–'),
        html('td', { class: 'full', 'data-l': say('group') }, column ? chip(column, unit) : '–'),
      );
    });
    const heads = ['score', 'axesHead', 'rankHead', 'group'].map((key, i) =>
      html('th', { scope: 'col', ...(i < 3 ? { class: 'r' } : {}) }, say(key)),
    );
    const corner = html('th', { scope: 'col' }, say('unitHead'));
    return html(
      'table',
      { class: 'stack' },
      html('caption', { class: 'vh' }, `${say('totalTable')}, ${year}`),
      html('thead', {}, html('tr', {}, corner, ...heads)),
      html('tbody', {}, ...rows),
    );
  };

  const fullTable = ({ chosen, year }: CompareChoice): Node => {
    const others = chosen.slice(1);
    const row = (node: Named, kind: string): HTMLElement => {
      const column = columnOf(year, node.id);
      const first = column?.score[chosen[0]!];
      const label =
        node.parent === null ? [titleOf(node)] : [html('span', { class: 'no' }, node.id), ' ', titleOf(node)];
      const cells = chosen.map(unit => {
        const value = column?.score[unit];
        if (!column || value == null) return html('td', {}, '–');
        return html(
          'td',
          { class: `q${column.group[unit]}` },
          score(value),
          ...within(column, unit),
          html('small', {}, rankText(column, unit)),
        );
      });
      const gaps = others.map(unit => {
        const value = column?.score[unit];
        return html('td', { class: 'gap' }, value != null && first != null ? change(value - first) : '–');
      });
      return html('tr', { class: kind }, html('th', { scope: 'row' }, ...label), ...cells, ...gaps);
    };
    const heads = [
      ...chosen.map((unit, i) =>
        html('th', { scope: 'col' }, html('span', { class: 'no' }, letter(i)), ' ', nameOf(unit)),
      ),
      ...others.map((_, i) => html('th', { scope: 'col' }, ...fill('against', { a: 'A', b: letter(i + 1) }))),
    ];
    return html(
      'table',
      { class: 'heat' },
      html('caption', { class: 'vh' }, `${say('tableCaption')}, ${year}`),
      html('thead', {}, html('tr', {}, html('th', { scope: 'col' }, say('tableCorner')), ...heads)),
      html('tbody', {}, row(top(year), 'ax')),
      ...axesIn(year).map(axis =>
        html(
          'tbody',
          {},
          row(axis, 'ax'),
          ...partsIn(year)
            .filter(n => n.parent === axis.id)
            .map(n => row(n, 'in')),
        ),
      ),
    );
  };

  const yearTable = ({ chosen, year: now }: CompareChoice): Node => {
    const seriesOf = (at: number): string | undefined =>
      series.find(([id, from, to]) => id === top(at).id && from <= at && at <= to)?.join();
    const rows = [...years].reverse().map((year, i, all) => {
      const newer = all[i - 1];
      const node = top(year).id;
      const column = columnOf(year, node);
      const cells = chosen.flatMap(unit => {
        const value = column?.score[unit];
        return column && value != null
          ? [html('td', { class: 'r' }, score(value)), html('td', { class: 'r' }, rankText(column, unit))]
          : [html('td', { class: 'r' }, '–'), html('td', { class: 'r' }, '–')];
      });
      const kind = [year === now ? 'me' : '', newer !== undefined && seriesOf(newer) !== seriesOf(year) ? 'new' : '']
        .join(' ')
        .trim();
      return html('tr', kind ? { class: kind } : {}, html('th', { scope: 'row' }, String(year)), ...cells);
    });
    const heads = chosen.flatMap((unit, i) => [
      html('th', { scope: 'col', class: 'r' }, html('span', { class: 'no' }, letter(i)), ' ', nameOf(unit)),
      html('th', { scope: 'col', class: 'r' }, say('rankHead')),
    ]);
    return html(
      'table',
      {},
      html('caption', {}, say('trendsCaption')),
      html('thead', {}, html('tr', {}, html('th', { scope: 'col' }, say('year')), ...heads)),
      html('tbody', {}, ...rows),
    );
  };

  return { totalTable, fullTable, yearTable };
})();
