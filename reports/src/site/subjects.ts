import type { IndexNode, Methodology } from '@papi/methodology';

/**
 * Years in which one code names one subject. A code may pass to another subject (2.1 was the poverty list before it was
 * access to information); names are reworded now and then, short names stay while the subject does, so they tell.
 */
export interface Subject {
  readonly node: string;
  readonly from: number;
  readonly to: number;
  /** The node as it stood in the last of these years. */
  readonly last: IndexNode;
}

/** All subjects a code has had, oldest first. */
export function subjectsOf(methodology: Methodology, id: string): readonly Subject[] {
  const rows = methodology.nodes.filter(n => n.id === id).sort((a, b) => a.from - b.from);
  const subjects: Subject[] = [];
  for (const last of rows) {
    const open = subjects.at(-1);
    if (open && sameSubject(open.last, last)) subjects[subjects.length - 1] = { ...open, to: last.to, last };
    else subjects.push({ node: id, from: last.from, to: last.to, last });
  }
  return subjects;
}

/** The subject of a code in one year; undefined where the year has no such node. */
export function subjectIn(methodology: Methodology, id: string, year: number): Subject | undefined {
  return subjectsOf(methodology, id).find(s => s.from <= year && year <= s.to);
}

/** The same subject under other codes, oldest first: where it stood before, or where it went. Their scores do not join. */
export function otherCodes(methodology: Methodology, subject: Subject): readonly Subject[] {
  const ids = new Set(
    methodology.nodes.filter(n => n.level === subject.last.level && n.id !== subject.node).map(n => n.id),
  );
  return [...ids]
    .flatMap(id => subjectsOf(methodology, id))
    .filter(other => other.last.parent === subject.last.parent && sameSubject(other.last, subject.last))
    .sort((a, b) => a.from - b.from);
}

function sameSubject(a: IndexNode, b: IndexNode): boolean {
  return a.short.vi === b.short.vi;
}
