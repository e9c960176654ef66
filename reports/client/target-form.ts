/** The form of targets: what is asked for, as people type it. */
const targetForm = (() => {
  const { say } = scriptDom;
  const { read, score, typed } = targetNumbers;
  const { of, rank, groupAmong } = targetSums;
  type Kind = 'rank' | 'places' | 'group' | 'score';

  const root = document.querySelector<HTMLElement>('#target-form')!;
  const field = (name: string) => root.querySelector<HTMLInputElement | HTMLSelectElement>(`[data-field="${name}"]`)!;
  // The first has no places to win, and is not asked for them.
  const kinds = (['rank', 'places', 'group', 'score'] as const satisfies readonly Kind[]).filter(name => field(name));
  const [lo, hi] = [Number(root.dataset.lo), Number(root.dataset.hi)];
  const { own, others } = targetFigures.total;

  const onward = root.querySelector('details')!;
  const from = targetAnswers.start;
  const end = from + targetFigures.rates.length;

  const kind = (): Kind => kinds.find(name => name === field('kind').value) ?? 'rank';
  const show = (): void => {
    for (const label of root.querySelectorAll<HTMLElement>('[data-kind]')) label.hidden = label.dataset.kind !== kind();
  };

  const isWhole = (value: number, least: number, most: number): boolean =>
    Number.isInteger(value) && value >= least && value <= most;
  /** A whole number in a field; undefined for anything else. */
  const whole = (name: string, least: number, most: number): number | undefined => {
    const value = read(field(name).value);
    return value !== undefined && isWhole(value, least, most) ? value : undefined;
  };

  /** The target in the form; undefined where its number is none or out of range. */
  const target = (): TargetAsked | undefined => {
    const value = read(field(kind()).value);
    if (value === undefined) return undefined;
    switch (kind()) {
      case 'rank':
        return isWhole(value, 1, of) ? { rank: value } : undefined;
      case 'places':
        return isWhole(value, 0, rank - 1) ? { places: value } : undefined;
      case 'group':
        return { group: value };
      case 'score':
        return value >= lo && value <= hi ? { score: value } : undefined;
    }
  };
  const targetFault = (): string => {
    if (kind() === 'score') {
      return say('badScore', { lo: typed(lo), hi: typed(hi), example: score(own) });
    }
    return kind() === 'rank' ? say('badRank', { most: String(of) }) : say('badPlaces', { most: String(rank - 1) });
  };

  const year = (): number | undefined => whole('year', from + 1, end);
  /** Whether more is to follow the target; letters in the field are no empty field. */
  const goesOn = (): boolean => field('then').value.trim() !== '' || field('then').validity.badInput;
  const then = (): number | undefined => whole('then', 0, of - 1);
  const until = (): number | undefined => whole('until', (year() ?? from) + 1, end);

  /** What is wrong with the years, by field; the later waits for the earlier to be right. */
  const yearFaults = (): [name: string, why: string][] => {
    const years = (least: number) => ({ least: String(least), most: String(end) });
    const first = year();
    if (first === undefined) return [['year', say('badYear', years(from + 1))]];
    if (!goesOn()) return [];
    if (first === end) return [['then', say('badEnd', years(end))]];
    if (then() === undefined) return [['then', say('badThen', { most: String(of - 1) })]];
    return until() === undefined ? [['until', say('badUntil', years(first + 1))]] : [];
  };

  /** What is wrong, by field, each as a sentence. */
  const faults = (): ReadonlyMap<string, string> =>
    new Map([...(target() ? [] : [[kind(), targetFault()] as const]), ...yearFaults()]);

  /** What is asked for; undefined where something is wrong, which is marked. */
  const choice = (): TargetChoice | undefined => {
    const wrong = faults();
    for (const name of [...kinds, 'year', 'then', 'until']) {
      if (wrong.has(name)) field(name).setAttribute('aria-invalid', 'true');
      else field(name).removeAttribute('aria-invalid');
    }
    // What is wrong must be seen.
    if (wrong.has('then') || wrong.has('until')) onward.open = true;
    if (wrong.size > 0) return undefined;
    return {
      target: target()!,
      ahead: year()! - from,
      others: field('others').value === 'moving' ? 'moving' : 'held',
      ...(goesOn() && { onward: { places: then()!, until: until()! - from } }),
    };
  };
  const fault = (): string => faults().values().next().value ?? '';

  /** The choice as it stands in an address, and put back from there. */
  const write = (): readonly (readonly [key: string, value: string])[] => [
    [kind(), field(kind()).value.trim()],
    ['year', field('year').value.trim()],
    ...(goesOn() ? (['then', 'until'] as const).map(name => [name, field(name).value.trim()] as const) : []),
    ...(field('others').value === 'moving' ? [['others', 'moving'] as const] : []),
  ];
  const restore = (values: URLSearchParams): void => {
    for (const name of [...kinds, 'year', 'then', 'until'] as const) {
      const value = values.get(name);
      if (value === null) continue;
      const before = field(name).value;
      if (kinds.some(one => one === name)) field('kind').value = name;
      field(name).value = value;
      if (field(name).value === '') field(name).value = before;
    }
    if (goesOn()) onward.open = true;
    const moving = field('others').querySelector<HTMLOptionElement>('[value="moving"]');
    if (moving && values.get('others') === 'moving') moving.selected = true;
    show();
  };

  // What the page begins with: the next better group, one place up, or to stay first.
  const group = groupAmong(others, own);
  const next = group > 1 && targetSums.lastRankIn(group - 1) < rank ? group - 1 : undefined;
  const start: Record<Kind, string> = {
    rank: String(Math.max(1, rank - 1)),
    places: '1',
    group: String(next ?? 1),
    score: score(own),
  };
  for (const name of kinds) field(name).value = start[name];
  field('year').value = String(from + 1);
  field('until').value = String(end);
  field('kind').value = next !== undefined ? 'group' : rank > 1 ? 'places' : 'rank';
  show();
  field('kind').addEventListener('change', show);

  return { root, choice, fault, write, restore };
})();
