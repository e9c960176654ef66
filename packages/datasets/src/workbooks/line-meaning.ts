import type { Label, LabelKind } from '@papi/methodology';

/** A figure about the total, or one that stands beside it. */
export type Statistic = Exclude<LabelKind, 'node' | 'indicator'>;

/** What a line of figures was taken for. */
export type Meaning =
  | {
      readonly kind: 'node';
      readonly id: string;
      readonly label?: Label /** A name beside the number that no list has. */;
      readonly unfamiliar?: string;
    }
  | { readonly kind: 'statistic'; readonly of: Statistic }
  | {
      readonly kind: 'indicator';
      readonly id: string;
      readonly parent: string;
      readonly concept: string;
      readonly label?: Label;
      /** The year has no list: the id is the sheet's own order. */
      readonly listed: boolean;
    }
  /** Codes, running numbers and ranks beside the figures. */
  | { readonly kind: 'aside' }
  /** Text without figures. */
  | { readonly kind: 'note' }
  /** Figures that nothing known stands beside; kept out. */
  | { readonly kind: 'unknown'; readonly parent: string | undefined; readonly elsewhere?: string };
