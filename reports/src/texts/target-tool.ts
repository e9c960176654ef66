import type { Lang, Unit } from '@papi/methodology';
import type { BaseRate, PointsNeeded, Target } from '@papi/scoring';
import type { Sentence } from '../sentence.js';
import type { Group } from '../site/rows.js';
import type { Naming } from './naming.js';
import { targetToolEn } from './target-tool-en.js';
import { targetToolVi } from './target-tool-vi.js';

/** What one target needs, with the others held. */
export type GoalNeeded = Pick<PointsNeeded, 'points' | 'rankThen' | 'rankWanted'>;

/** Where a unit starts from. */
export interface TargetStart {
  readonly unit: Unit;
  readonly year: number;
  readonly rank: number;
  readonly of: number;
}

/**
 * Sentences the script fills in, `{score}` being a number or a name. They are kept in the page, so that the script knows no
 * language.
 */
export interface TargetPatterns {
  readonly needFirst: string;
  readonly needRank: string;
  readonly needPlaces: string;
  readonly needKeep: string;
  readonly needGroup: string;
  readonly needScore: string;
  /** Points more, and points a year where there are several. */
  readonly gain: string;
  readonly gainYearly: string;
  readonly reached: string;
  readonly thenHeld: string;
  readonly thenMoving: string;
  readonly rate: string;
  readonly rateNever: string;
  readonly rateNone: string;
  readonly rose: string;
  readonly kept: string;
  readonly aYear: string;
  readonly years: string;
  readonly pathEnd: string;
  readonly pathReached: string;
  readonly stepsHeld: string;
  readonly stepsMoving: string;
  readonly stepYear: string;
  readonly stepTarget: string;
  readonly stepPoints: string;
  readonly stepYearly: string;
  readonly stepRank: string;
  readonly stepHistory: string;
  readonly stepTo: string;
  readonly stepScore: string;
  readonly seenTimes: string;
  readonly seenShare: string;
  readonly badRank: string;
  readonly badPlaces: string;
  readonly badScore: string;
  readonly badYear: string;
  readonly badThen: string;
  readonly badUntil: string;
  readonly badEnd: string;
  readonly sharesAll: string;
  readonly sharesLeft: string;
  readonly sharesNone: string;
  readonly bound0: string;
  readonly bound1: string;
  readonly bound1Years: string;
  readonly bound2: string;
  readonly sharesCaption: string;
  readonly headPart: string;
  readonly headScore: string;
  readonly headPoints: string;
  readonly headWanted: string;
  readonly headMost: string;
  readonly goal: string;
  readonly goalMet: string;
  readonly goalLeft: string;
  readonly outcome: string;
  readonly rank: string;
  readonly slider: string;
  readonly sliderValue: string;
  readonly raise: string;
  readonly badNumber: string;
  readonly outside: string;
  readonly overCeiling: string;
}

/** The sentences on a unit's targets. */
export interface TargetToolTexts {
  /** The year after the newest; null where the unit's last total is older. */
  readonly heading: (year: number | null) => string;
  /** What the next place and the next group need; each null where there is none. */
  readonly finding: (
    start: TargetStart,
    place: GoalNeeded | null,
    group: (GoalNeeded & { readonly group: Group }) | null,
  ) => Sentence;
  readonly caption: (start: TargetStart) => Sentence;
  readonly heads: Readonly<Record<'goal' | 'score' | 'held' | 'moving' | 'within' | 'history', string>>;
  readonly goal: (target: Target, rankWanted: number) => string;
  /** Whether gains seen in a year are enough. */
  readonly within: (enough: boolean) => string;
  /** How often, and the share with its interval; each is kept on one line. */
  readonly rate: (rate: Pick<BaseRate, 'met' | 'starts' | 'share' | 'low' | 'high'>) => readonly string[];
  /** How to read the figures; `moved` tells whether any other unit has a year before to move on from. */
  readonly how: (start: TargetStart, moved: boolean) => readonly string[];
  /** The link to how it is reckoned. */
  readonly method: string;
  /** What a year can bring, and how points are spread. */
  readonly caps: string;
  readonly without: string;

  readonly choose: string;
  readonly kind: string;
  readonly kinds: Readonly<Record<'rank' | 'places' | 'group' | 'score', string>>;
  readonly rankField: (of: number) => string;
  readonly placesField: (most: number) => string;
  readonly groupField: string;
  readonly scoreField: (lo: number, hi: number) => string;
  readonly yearField: (from: number, to: number) => string;
  readonly others: string;
  readonly otherWays: Readonly<Record<'held' | 'moving', string>>;
  /** What is to follow the target, which may be left empty. */
  readonly onward: string;
  readonly thenField: string;
  readonly untilField: (to: number) => string;
  /** How the steps of a path are reckoned. */
  readonly stepsNote: (year: number) => string;
  readonly sharesHeading: string;
  readonly use: string;

  readonly tryHeading: string;
  readonly tryHow: readonly string[];
  readonly tryLabels: Readonly<Record<'total' | 'rank' | 'group' | 'goal', string>>;
  readonly reset: string;
  readonly share: string;
  readonly patterns: TargetPatterns;
}

export const targetToolTexts: Readonly<Record<Lang, (naming: Naming) => TargetToolTexts>> = {
  vi: targetToolVi,
  en: targetToolEn,
};
