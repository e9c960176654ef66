/** Twentieths of a point in a millimetre: the unit of a Word document. */
const perMillimetre = 1440 / 25.4;

/** Millimetres as twips. */
export const twips = (millimetres: number) => Math.round(millimetres * perMillimetre);

/** A4, its longer side across, with the margins of an official paper (Decree 30/2020/NĐ-CP, annex I). */
export const page = {
  width: 297,
  height: 210,
  margin: { top: 20, bottom: 20, left: 30, right: 15, header: 10, footer: 10 },
} as const;

/** What a line of text or a table has across, in twips. */
export const textWidthOfPage = twips(page.width) - twips(page.margin.left) - twips(page.margin.right);

/** Sizes in half points, as Word counts them. */
export const size = {
  /** The nation's name, and who issues the paper. */
  heading: 26,
  motto: 28,
  title: 28,
  text: 26,
  /** Tables: smaller where they have many columns. */
  table: 24,
  wideTable: 22,
  notes: 22,
  recipients: 22,
  recipientsHeading: 24,
} as const;

export const font = 'Times New Roman';
