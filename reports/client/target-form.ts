/** What is chosen in the form of targets. */
interface TargetChoice {
  readonly target: TargetAsked;
  readonly others: 'held' | 'moving';
}

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

  const kind = (): Kind => kinds.find(name => name === field('kind').value) ?? 'rank';
  const show = (): void => {
    for (const label of root.querySelectorAll<HTMLElement>('[data-kind]')) label.hidden = label.dataset.kind !== kind();
  };

  /** What is wrong with the number typed, as a sentence. */
  const fault = (): string => {
    if (kind() === 'score') {
      return say('badScore', { lo: typed(lo), hi: typed(hi), example: score(own) });
    }
    return kind() === 'rank' ? say('badRank', { most: String(of) }) : say('badPlaces', { most: String(rank - 1) });
  };

  /** The target in the form; undefined where its number is none or out of range. */
  const target = (): TargetAsked | undefined => {
    const value = read(field(kind()).value);
    if (value === undefined) return undefined;
    const whole = (least: number, most: number) => Number.isInteger(value) && value >= least && value <= most;
    switch (kind()) {
      case 'rank':
        return whole(1, of) ? { rank: value } : undefined;
      case 'places':
        return whole(0, rank - 1) ? { places: value } : undefined;
      case 'group':
        return { group: value };
      case 'score':
        return value >= lo && value <= hi ? { score: value } : undefined;
    }
  };

  const choice = (): TargetChoice | undefined => {
    const asked = target();
    if (asked) field(kind()).removeAttribute('aria-invalid');
    else field(kind()).setAttribute('aria-invalid', 'true');
    return asked && { target: asked, others: field('others').value === 'moving' ? 'moving' : 'held' };
  };

  /** The choice as it stands in an address, and put back from there. */
  const write = (): readonly (readonly [key: string, value: string])[] => [
    [kind(), field(kind()).value.trim()],
    ...(field('others').value === 'moving' ? [['others', 'moving'] as const] : []),
  ];
  const restore = (values: URLSearchParams): void => {
    for (const name of kinds) {
      const value = values.get(name);
      if (value === null) continue;
      const before = field(name).value;
      field('kind').value = name;
      field(name).value = value;
      if (field(name).value === '') field(name).value = before;
    }
    if (values.get('others') === 'moving') field('others').value = 'moving';
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
  field('kind').value = next !== undefined ? 'group' : rank > 1 ? 'places' : 'rank';
  show();
  field('kind').addEventListener('change', show);

  return { root, choice, fault, write, restore };
})();
