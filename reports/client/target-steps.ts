/** The steps of a path as a table. */
const targetSteps = (() => {
  const { html, say } = scriptDom;
  const { score, needed } = targetNumbers;
  const { start, yearOf, place, seen } = targetAnswers;
  type Step = ReturnType<typeof targetSums.path>[number];

  /** Each piece is kept on one line. */
  const history = (step: Step): (Node | string)[] => {
    const words = seen(step);
    if (!words) return ['–'];
    return [
      html('span', { class: 'nb' }, say('seenTimes', words)),
      ' ',
      html('span', { class: 'nb' }, say('seenShare', words)),
    ];
  };

  /** The columns after the year: the head of each, and its class: numbers stand to the right. */
  const right = { class: 'r' };
  const columns = [
    ['stepTarget', {}],
    ['headWanted', right],
    ['stepPoints', right],
    ['stepYearly', right],
    ['stepRank', right],
    ['stepHistory', {}],
  ] as const;
  const head = (key: string): string => say(key, { year: String(start) });

  const row = (step: Step): HTMLElement => {
    const { target, rankWanted, points, perYear, rankThen } = step;
    const cells = [
      'score' in target
        ? [say('stepScore', { score: needed(target.score) })]
        : [say('stepTo', { rank: String(rankWanted) })],
      [points > 0 ? needed(step.score) : score(step.score)],
      [needed(points)],
      [needed(perYear)],
      [place(rankThen)],
      history(step),
    ];
    return html(
      'tr',
      {},
      html('th', { scope: 'row' }, yearOf(step)),
      ...columns.map(([key, kind], i) => html('td', { ...kind, 'data-l': head(key) }, ...cells[i]!)),
    );
  };

  const table = (steps: readonly Step[], others: TargetChoice['others']): HTMLElement =>
    html(
      'table',
      { class: 'stack steps' },
      html('caption', {}, say(others === 'held' ? 'stepsHeld' : 'stepsMoving', { year: yearOf(steps.at(-1)!) })),
      html(
        'thead',
        {},
        html(
          'tr',
          {},
          html('th', { scope: 'col' }, head('stepYear')),
          ...columns.map(([key, kind]) => html('th', { scope: 'col', ...kind }, head(key))),
        ),
      ),
      html('tbody', {}, ...steps.map(row)),
    );

  return { table };
})();
