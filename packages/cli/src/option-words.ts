import { type Diagnostic, InputError, type Words } from '@papi/tables';

/** The options of the command that faults of the libraries speak of by their own names, at the end of a sentence. */
const options: Readonly<Record<string, { readonly field: 'expected' | 'likely'; readonly option: string }>> = {
  'lonely-psu': { field: 'expected', option: '(--lonely-psu)' },
  'psu-in-two-strata': { field: 'likely', option: '(--nest)' },
};

/** The same faults, with the options named as a person writes them on the command line. */
export function inOptionWords(error: InputError): InputError {
  return new InputError(error.diagnostics.map(worded), error.counts);
}

function worded(diagnostic: Diagnostic): Diagnostic {
  const known = options[diagnostic.code];
  const words = known && diagnostic[known.field];
  return words ? { ...diagnostic, [known.field]: atEnd(words, known.option) } : diagnostic;
}

function atEnd({ vi, en }: Words, option: string): Words {
  const changed = (text: string) => text.replace(/\([^()]*\)$/, option);
  return { vi: changed(vi), en: changed(en) };
}
