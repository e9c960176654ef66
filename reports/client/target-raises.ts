/** The trial of single scores: a field and a slider for each part, and what they bring. */
const targetRaises = (() => {
  const { html, say } = scriptDom;
  const { score, change, typed, read } = targetNumbers;
  const { whatIf, made } = targetSums;
  const { place, goalText, goalLabel } = targetAnswers;
  const { parts } = targetFigures;
  type Piece = Node | string;

  const root = document.querySelector<HTMLElement>('#target-trial')!;
  const slot = (name: string): HTMLElement => root.querySelector<HTMLElement>(`[data-slot="${name}"]`)!;
  const axes = [...root.querySelectorAll<HTMLDetailsElement>('details')];
  const group = (place: number): HTMLElement => html('span', { class: `chip k${place}` }, say(`group${place}`));

  /** Hundredths of a point that a slider may move: from the lowest score to the ceiling. */
  const room = ({ score: own, lo, hi, ceiling }: (typeof parts)[number]) => ({
    min: Math.min(0, Math.ceil((lo - own) * 100 - 1e-6)),
    max: Math.max(0, Math.floor(((ceiling ?? hi) - own) * 100 + 1e-6)),
  });

  const rows = [...root.querySelectorAll<HTMLLIElement>('li')].map((item, i) => {
    const part = parts[i]!;
    const names = html('label', { for: `raise-${i}` }, ...item.childNodes);
    const input = html('input', {
      id: `raise-${i}`,
      type: 'text',
      inputmode: 'decimal',
      autocomplete: 'off',
      placeholder: typed(0),
      'aria-describedby': `raise-${i}-note`,
    }) as HTMLInputElement;
    const title = names.textContent?.trim() ?? '';
    const slider = html('input', {
      type: 'range',
      step: 1,
      value: 0,
      'aria-label': say('slider', { part: title }),
      ...room(part),
    }) as HTMLInputElement;
    const after = html('output', { for: `raise-${i}` });
    const note = html('p', { class: 'note', id: `raise-${i}-note`, 'aria-live': 'polite' });
    item.replaceChildren(names, input, slider, after, note);
    return { part, names, input, slider, after, note };
  });

  /** What is wrong with a raise, as a sentence; empty where nothing is. */
  const faultOf = ({ part, input }: (typeof rows)[number]): string => {
    if (input.value.trim() === '') return '';
    const points = read(input.value);
    if (points === undefined) return say('badNumber');
    const then = made(part.score + points);
    if (then >= part.lo - 1e-9 && then <= part.hi + 1e-9) return '';
    const [least, most] = [part.lo - part.score, part.hi - part.score];
    return say('outside', { lo: typed(part.lo), hi: typed(part.hi), least: change(least), most: change(most) });
  };

  /** Points by part; what is no number or out of range adds nothing. */
  const raises = (): readonly number[] => rows.map(row => (faultOf(row) === '' ? (read(row.input.value) ?? 0) : 0));

  const moved = (from: string, to: string): Piece[] => (from === to ? [to] : [`${from} → `, html('b', {}, to)]);
  const ranked = (from: number, to: number, of: number): Piece[] =>
    from === to ? [place(to, of)] : [`${from} → `, html('b', {}, place(to, of))];
  const regrouped = (from: number, to: number): Piece[] =>
    from === to ? [group(to)] : [group(from), ' → ', group(to)];

  const showRows = (then: readonly number[]): void => {
    rows.forEach((row, i) => {
      const { part, input, slider, note } = row;
      const fault = faultOf(row);
      const points = then[i]! - part.score;
      const above = part.ceiling !== null && then[i]! > part.ceiling + 1e-9;
      if (document.activeElement !== slider) slider.value = String(Math.round(points * 100));
      slider.setAttribute('aria-valuetext', say('sliderValue', { score: score(then[i]!), change: change(points) }));
      row.after.replaceChildren(...moved(score(part.score), score(then[i]!)));
      if (fault) input.setAttribute('aria-invalid', 'true');
      else input.removeAttribute('aria-invalid');
      note.textContent = fault || (above ? say('overCeiling', { ceiling: typed(part.ceiling!) }) : '');
    });
  };

  /** Shows what the raises bring; `goal` is the score that the target above needs. */
  const show = (goal: number | undefined): void => {
    const points = raises();
    const { total, axes: onAxes, parts: then } = whatIf(points);
    showRows(then);
    onAxes.forEach((axis, i) => {
      axes[i]!.querySelector('[data-slot="axis"]')!.replaceChildren(
        html('span', { class: 'nb' }, ...moved(score(axis.own), score(axis.score))),
        ' ',
        html('span', { class: 'nb' }, ...ranked(axis.rank, axis.rankThen, axis.of)),
        ' ',
        html('span', { class: 'nb' }, ...regrouped(axis.group, axis.groupThen)),
      );
    });
    slot('total').replaceChildren(...moved(score(total.own), score(total.score)));
    slot('rank').replaceChildren(...ranked(total.rank, total.rankThen, total.of));
    slot('group').replaceChildren(...regrouped(total.group, total.groupThen));
    slot('goal').parentElement!.hidden = goal === undefined;
    if (goal !== undefined) {
      slot('goal').previousElementSibling!.textContent = goalLabel(goal);
      slot('goal').textContent = goalText(goal, total.score);
    }
    tell(
      say('outcome', {
        score: score(total.score),
        rank: place(total.rankThen),
        group: say(`group${total.groupThen}`),
      }),
    );
  };

  // A screen reader is told once the hand rests, not at each step of a slider.
  let resting: ReturnType<typeof setTimeout> | undefined;
  const tell = (text: string): void => {
    clearTimeout(resting);
    if (slot('outcome').textContent === '') slot('outcome').textContent = text;
    else resting = setTimeout(() => slot('outcome').replaceChildren(text), 700);
  };

  /** Writes points into the fields, by part, and opens the axes they lie in. */
  const fillIn = (points: ReadonlyMap<number, number>): void => {
    rows.forEach(({ input }, i) => {
      const value = points.get(i) ?? 0;
      input.value = value === 0 ? '' : typed(value);
    });
    axes.forEach((axis, i) => {
      if (parts.some((part, at) => part.axis === i && points.has(at))) axis.open = true;
    });
  };

  /** What is filled in, by the id of the part. */
  const filled = (): readonly (readonly [key: string, value: string])[] =>
    rows.flatMap(({ part }, i) => (raises()[i] ? [[part.id, typed(raises()[i]!).replace('−', '-')] as const] : []));

  return { root, rows, axes, show, fillIn, filled };
})();
