/** What the pages are not held to by html-validate's standard rules, and what they are held to beside them. */
export const htmlRules = {
  // Spelling that differs from the renderer's own and says nothing of validity.
  'void-style': 'off',
  'no-trailing-whitespace': 'off',
  'attribute-boolean-style': 'off',
  'doctype-style': 'off',
  'long-title': 'off',
  'no-inline-style': 'error',
  // A scrolling box must be a named region to be reached by keyboard.
  'prefer-native-element': 'off',
} as const;
