// Targets of one unit, and a trial of single scores. What is chosen is kept in the address: #target?rank=30&3.2=0,2.
{
  const { root, choice, fault, write, restore } = targetForm;
  const { rows, axes, show, fillIn, filled } = targetRaises;
  const { needed, shares } = targetSums;
  const { need, history, sharesNote, sharesTable } = targetAnswers;
  const { read, upTo } = targetNumbers;

  const slot = (name: string): HTMLElement => root.querySelector<HTMLElement>(`[data-slot="${name}"]`)!;
  const button = (name: string): HTMLButtonElement => document.querySelector(`[data-act="${name}"]`)!;
  const mark = 'target?';

  /** The shares of the target in the form, rounded up as they are shown. */
  let given: ReadonlyMap<number, number> = new Map();
  let goal: number | undefined;

  const answer = (): void => {
    const chosen = choice();
    const found = chosen && needed(chosen.target, chosen.others);
    const spread = found && found.points > 0 ? shares(found.points) : undefined;
    goal = found?.score;
    given = new Map(spread?.given.map(({ part, points }) => [part, upTo(points)]));
    slot('need').replaceChildren(...(chosen && found ? need(chosen, found) : [fault()]));
    slot('rate').textContent = found ? history(found) : '';
    slot('shares-part').hidden = !spread;
    slot('shares-note').textContent = spread ? sharesNote(spread) : '';
    slot('shares').replaceChildren(
      ...(spread && given.size > 0
        ? [
            sharesTable(
              spread,
              rows.map(row => row.names),
            ),
          ]
        : []),
    );
    button('use').hidden = given.size === 0;
    show(goal);
  };

  const keep = (): void => {
    const values = new URLSearchParams([...write(), ...filled()].map(([key, value]) => [key, value]));
    const hash = `#${mark}${values}`;
    window.history.replaceState(null, '', hash);
    for (const link of document.querySelectorAll<HTMLAnchorElement>('.lang a')) link.hash = hash;
  };

  const recall = (): void => {
    const hash = location.hash.slice(1);
    if (!hash.startsWith(mark)) return;
    const values = new URLSearchParams(hash.slice(mark.length));
    restore(values);
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
