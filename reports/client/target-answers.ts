/** What the page says of a target: points, rank, history, shares. */
const targetAnswers = (() => {
  const { html, fill, say, named } = scriptDom;
  const { score, needed, percent } = targetNumbers;
  const { of, rank, rate } = targetSums;
  const start = Number(say('year'));
  const { parts, total } = targetFigures;
  type Piece = Node | string;
  type Step = ReturnType<typeof targetSums.path>[number];
  type Shares = ReturnType<typeof targetSums.shares>;

  const unit = (): Piece => named(document.querySelector<HTMLElement>('#target-form')?.dataset.unit ?? '');
  /** A rank among so many, those with a total where nothing else is said: an axis may have more. */
  const place = (value: number, among = of): string => say('rank', { rank: String(value), of: String(among) });

  const keyOf = (target: TargetAsked): string => {
    if ('score' in target) return 'needScore';
    if ('group' in target) return 'needGroup';
    if ('places' in target) return target.places === 0 ? 'needKeep' : 'needPlaces';
    return target.rank === 1 ? 'needFirst' : 'needRank';
  };

  const yearOf = ({ ahead }: Pick<Step, 'ahead'>): string => String(start + ahead);
  const years = (count: number): string => (count === 1 ? say('aYear') : say('years', { count: String(count) }));

  /** What it needs, and the rank that gives. */
  const need = ({ target, others }: TargetChoice, found: Step): Piece[] => {
    const words = {
      unit: unit(),
      year: yearOf(found),
      score: needed(found.score),
      gain: say(found.ahead > 1 ? 'gainYearly' : 'gain', {
        points: needed(found.points),
        yearly: needed(found.perYear),
      }),
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

  /** What the last step of a path needs. */
  const end = (last: Step): Piece[] =>
    fill(last.points > 0 ? 'pathEnd' : 'pathReached', {
      unit: unit(),
      year: yearOf(last),
      from: String(start),
      score: last.points > 0 ? needed(last.score) : score(last.score),
      points: needed(last.points),
      rank: place(last.rankThen),
    });

  /** Places from now to the rank wanted, for a score to the rank it gives. */
  const placesTo = ({ rankWanted, rankThen }: Step): number => rank - (rankWanted ?? rankThen);
  /** How often as many places were won in as many years; undefined where that is not known, or points are aimed at. */
  const seen = (found: Step) => {
    if (found.rankWanted === undefined) return undefined;
    const known = rate(placesTo(found), found.ahead);
    if (!known || known.starts === 0) return undefined;
    const { met, starts, low, high } = known;
    return {
      starts: String(starts),
      met: String(met),
      share: percent((met / starts) * 100),
      low: percent(low),
      high: percent(high),
    };
  };
  const history = (found: Step): string => {
    const places = placesTo(found);
    if (places < 0 || found.rankWanted === undefined) return '';
    const words = seen(found);
    if (!words) return say('rateNone');
    return say(words.met === '0' ? 'rateNever' : 'rate', {
      ...words,
      rank: String(rank),
      did: places === 0 ? say('kept') : say('rose', { places: String(places) }),
      time: years(found.ahead),
    });
  };

  const sharesNote = ({ given, points, left }: Shares, last: Step): string => {
    if (given.length === 0) return say('sharesNone');
    const words = { year: yearOf(last), time: years(last.ahead) };
    return left > 0
      ? say('sharesLeft', { ...words, points: score(points), left: needed(left) })
      : say('sharesAll', { ...words, points: needed(points), count: String(given.length) });
  };

  /** The shares as a table; `names` are the parts' own elements. */
  const sharesTable = ({ given }: Shares, { ahead }: Step, names: readonly Element[]): HTMLElement => {
    const heads = ['headPart', 'headScore', 'headPoints', 'headWanted', 'headMost'];
    const right = (i: number) => (i > 0 ? { class: 'r' } : {});
    const bound = (which: number): string =>
      which === 1 && ahead > 1 ? say('bound1Years', { count: String(ahead) }) : say(`bound${which}`);
    const rows = given.map(share => {
      const cells = [
        score(parts[share.part]!.score),
        needed(share.points),
        needed(share.wanted),
        `${needed(share.most)} (${bound(share.bound)})`,
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

  return { start, yearOf, place, need, end, seen, history, goalText, goalLabel, sharesNote, sharesTable };
})();
