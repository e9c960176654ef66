import type { Faults } from '@papi/tables';
import type { Index } from '../types.js';
import { decisions } from './decisions.js';
import type { Frame } from './frame.js';
import type { ReadLine } from './meanings.js';
import { sheetMessages as messages } from './messages.js';
import type { NodeLines } from './node-lines.js';
import { checkRules, type RuleCheck } from './rule-check.js';
import type { SheetValues } from './sheet-values.js';
import type { Decision } from './types.js';
import type { NodeValues } from './zeros.js';

/** Tells of scores that do not follow the rule that the others follow, and which rules were held against the sheet. */
export function ruleDecisions(
  index: Index,
  frame: Frame,
  year: number,
  lines: readonly ReadLine[],
  values: SheetValues,
  nodes: NodeLines,
  byNode: NodeValues,
  faults: Faults,
): Decision[] {
  const items = new Map(
    lines.flatMap(line => (line.meaning.kind === 'indicator' ? [[line.meaning.id, values.of(line)] as const] : [])),
  );
  const checks = checkRules(index, year, byNode, items).filter(({ units }) => units > 0);
  const held = checks.filter(({ units, off }) => off.length < units / 2);
  for (const { node, off } of held) {
    for (const { unit, made } of off) {
      const [line, position] = [nodes.get(node)?.line.line as number, frame.units[unit]?.position as number];
      const score = byNode.get(node)?.[unit] as number;
      faults.warn(frame.cells.placeOn(frame.way, line, position), messages.offRule(score, node, made));
    }
  }
  const ids = (checked: readonly RuleCheck[]) => checked.map(({ node }) => node);
  const broken = checks.filter(check => !held.includes(check));
  return [
    ...(held.length > 0 ? [decisions.rulesHold(ids(held))] : []),
    ...(broken.length > 0 ? [decisions.rulesBroken(ids(broken))] : []),
  ];
}
