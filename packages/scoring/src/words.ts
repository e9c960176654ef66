/** Quarter of the scored units a score lies in, best first. */
export type Group = 'High' | 'Mid-high' | 'Mid-low' | 'Low';

/**
 * What may be said of a change. `unclear`: tested and not proved (or, without errors, no relative change exists);
 * `flat`: under the threshold of the threshold rule; `not comparable`: nothing may be said, the reason says why.
 */
export type Verdict = 'up' | 'down' | 'flat' | 'unclear' | 'not comparable';

/**
 * Why a pair of years does not compare. `series`: the node is another measure in each; `withheld`: the unit has
 * other scores in a year and not this one; `absent`: the unit has no score at all in a year.
 */
export type Reason = 'series' | 'withheld' | 'absent';

/** Why a node of a unit is looked at. See `weakSpots`. */
export type WeakReason = 'low' | 'falling' | 'stuck' | 'far';
