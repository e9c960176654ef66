// Targets of one unit, and a trial of single scores. What is chosen is kept in the address, as is what follows it:
// #target?rank=30&year=2025&then=1&until=2028&3.2=0,2.
{
  const { root, choice, fault, write, restore } = targetForm;
  const { rows, axes, show, fillIn, filled } = targetRaises;
  const { path, shares } = targetSums;
  const { need, end, history, sharesNote, sharesTable } = targetAnswers;
  const { read, upTo } = targetNumbers;

  const slot = (name: string): HTMLElement => root.querySelector<HTMLElement>(`[data-slot="${name}"]`)!;
  const button = (name: string): HTMLButtonElement => document.querySelector(`[data-act="${name}"]`)!;
  const mark = 'target?';

  /** The shares of the last step, rounded up as they are shown. */
  let given: ReadonlyMap<number, number> = new Map();
  let goal: number | undefined;

  const answer = (): void => {
    const chosen = choice();
    const steps = chosen ? path(chosen) : [];
    const [first, last] = [steps[0], steps.at(-1)];
    const spread = last && last.points > 0 ? shares(last.points, last.ahead) : undefined;
    goal = last?.score;
    given = new Map(spread?.given.map(({ part, points }) => [part, upTo(points)]));
    slot('need').replaceChildren(...(chosen && first ? need(chosen, first) : [fault()]));
    slot('rate').textContent = first ? history(first) : '';
    const goesOn = chosen !== undefined && steps.length > 1;
    slot('end').replaceChildren(...(goesOn && last ? end(last) : []));
    slot('steps-part').hidden = !goesOn;
    slot('steps').replaceChildren(...(goesOn ? [targetSteps.table(steps, chosen.others)] : []));
    slot('shares-part').hidden = !spread;
    slot('shares-note').textContent = spread && last ? sharesNote(spread, last) : '';
    const names = rows.map(row => row.names);
    slot('shares').replaceChildren(...(spread && last && given.size > 0 ? [sharesTable(spread, last, names)] : []));
    button('use').hidden = given.size === 0;
    show(goal);
  };

  /** The page in another language opens with the same. */
  const carry = (hash: string): void => {
    for (const link of document.querySelectorAll<HTMLAnchorElement>('.lang a')) link.hash = hash;
  };
  const keep = (): void => {
    const values = new URLSearchParams([...write(), ...filled()].map(([key, value]) => [key, value]));
    const hash = `#${mark}${values}`;
    window.history.replaceState(null, '', hash);
    carry(hash);
  };

  const recall = (): void => {
    const hash = location.hash.slice(1);
    if (!hash.startsWith(mark)) return;
    const values = new URLSearchParams(hash.slice(mark.length));
    restore(values);
    carry(location.hash);
    fillIn(
      new Map(
        rows.flatMap(({ part }, i) => {
          const points = read(values.get(part.id) ?? '');
          return points ? [[i, points] as const] : [];
        }),
      ),
    );
    document.querySelector('#target')?.scrollIntoView();
  };

  for (const type of ['input', 'change']) {
    root.addEventListener(type, () => {
      answer();
      keep();
    });
  }
  for (const { input, slider } of rows) {
    input.addEventListener('input', () => {
      show(goal);
      keep();
    });
    slider.addEventListener('input', () => {
      input.value = slider.value === '0' ? '' : targetNumbers.typed(Number(slider.value) / 100);
      show(goal);
      keep();
    });
  }
  button('use').addEventListener('click', () => {
    fillIn(given);
    show(goal);
    keep();
    document.querySelector('#try')?.scrollIntoView();
    axes
      .find(axis => axis.open)
      ?.querySelector('summary')
      ?.focus({ preventScroll: true });
  });
  button('reset').addEventListener('click', () => {
    fillIn(new Map());
    show(goal);
    keep();
  });

  for (const element of document.querySelectorAll<HTMLElement>('[data-scripted]')) {
    element.hidden = element.dataset.scripted === 'off';
  }
  recall();
  answer();
  const first = targetFigures.caps[0];
  if (first) axes[targetFigures.parts[first.part]!.axis]!.open = true;
}
