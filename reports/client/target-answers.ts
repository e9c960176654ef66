/** What the page says of a target: points, rank, history, shares. */
const targetAnswers = (() => {
  const { html, fill, say, named } = scriptDom;
  const { score, needed, percent } = targetNumbers;
  const { of, rank, rate } = targetSums;
  const { parts, total } = targetFigures;
  type Piece = Node | string;
  type Needed = ReturnType<typeof targetSums.needed>;
  type Shares = ReturnType<typeof targetSums.shares>;

  const unit = (): Piece => named(document.querySelector<HTMLElement>('#target-form')?.dataset.unit ?? '');
  const place = (value: number): string => say('rank', { rank: String(value), of: String(of) });

  const keyOf = (target: TargetAsked): string => {
    if ('score' in target) return 'needScore';
    if ('group' in target) return 'needGroup';
    if ('places' in target) return target.places === 0 ? 'needKeep' : 'needPlaces';
    return target.rank === 1 ? 'needFirst' : 'needRank';
  };

  /** What it needs, and the rank that gives. */
  const need = ({ target, others }: TargetChoice, found: Needed): Piece[] => {
    const words = {
      unit: unit(),
      score: needed(found.score),
      points: needed(found.points),
      rank: place(found.rankWanted ?? 0),
      from: place(rank),
      places: 'places' in target ? String(target.places) : '',
      group: 'group' in target ? say(`group${target.group}`) : '',
    };
    const then = fill(others === 'held' ? 'thenHeld' : 'thenMoving', { unit: unit(), rank: place(found.rankThen) });
    if (found.points > 0) return [...fill(keyOf(target), words), ' ', ...then];
    const reached = fill('reached', { unit: unit(), score: score(total.own) });
    return others === 'held' ? reached : [...reached, ' ', ...then];
  };

  /** How often as many places were won before: those of the rank wanted, for a score those of the rank it gives. */
  const history = ({ rankWanted, rankThen }: Needed): string => {
    const places = rank - (rankWanted ?? rankThen);
    const seen = rate(places);
    if (places < 0) return '';
    if (!seen || seen.starts === 0) return say('rateNone');
    return say(seen.met === 0 ? 'rateNever' : 'rate', {
      starts: String(seen.starts),
      met: String(seen.met),
      rank: String(rank),
      did: places === 0 ? say('kept') : say('rose', { places: String(places) }),
      share: percent((seen.met / seen.starts) * 100),
      low: percent(seen.low),
      high: percent(seen.high),
    });
  };

  const sharesNote = ({ given, points, left }: Shares): string => {
    if (given.length === 0) return say('sharesNone');
    return left > 0
      ? say('sharesLeft', { points: score(points), left: needed(left) })
      : say('sharesAll', { points: needed(points), count: String(given.length) });
  };

  /** The shares as a table; `names` are the parts' own elements. */
  const sharesTable = ({ given }: Shares, names: readonly Element[]): HTMLElement => {
    const heads = ['headPart', 'headScore', 'headPoints', 'headWanted', 'headMost'];
    const right = (i: number) => (i > 0 ? { class: 'r' } : {});
    const rows = given.map(share => {
      const cap = targetFigures.caps.find(({ part }) => part === share.part)!;
      const cells = [
        score(parts[share.part]!.score),
        needed(share.points),
        needed(share.wanted),
        `${needed(cap.most)} (${say(`bound${cap.bound}`)})`,
      ];
      const name = html(
        'th',
        { scope: 'row' },
        ...[...names[share.part]!.childNodes].map(node => node.cloneNode(true)),
      );
      return html(
        'tr',
        {},
        name,
        ...cells.map((text, i) => html('td', { class: 'r', 'data-l': say(heads[i + 1]!) }, text)),
      );
    });
    return html(
      'table',
      { class: 'stack shares' },
      html('caption', {}, say('sharesCaption')),
      html('thead', {}, html('tr', {}, ...heads.map((key, i) => html('th', { scope: 'col', ...right(i) }, say(key))))),
      html('tbody', {}, ...rows),
    );
  };

  /** Whether a total reaches the score a target needs. */
  const goalText = (goal: number, then: number): string =>
    then >= goal - 1e-9 ? say('goalMet') : say('goalLeft', { points: needed(goal - then) });
  const goalLabel = (goal: number): string => say('goal', { score: needed(goal) });

  return { place, need, goalText, goalLabel, history, sharesNote, sharesTable };
})();
