/** The columns before the questions, named as in PAPI's own files where those names are known. */
export const LEADING = [
  'synthetic',
  'nam',
  'tinh',
  'PSW_STRATA',
  'PSW_PSU',
  'quan',
  'xa',
  'PSW_psweight',
  'khuvuc',
  'a001',
  'a002',
  'a005',
];

/** Codes for no answer: does not know, refuses. */
export const NO_ANSWER = { dontKnow: '888', refused: '999' };
