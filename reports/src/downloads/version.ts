import { createHash } from 'node:crypto';
import type { Model } from '../site/model.js';

/**
 * The version of the figures: twelve digits of the checksum over the names and checksums of the files the scores were
 * read from. Other sources, other version; the same sources, the same version on any machine.
 */
export function versionOf(model: Model): string {
  const lines = model.dataset.sources.map(({ file, sha256 }) => `${sha256}  ${file}\n`).sort();
  return createHash('sha256').update(lines.join('')).digest('hex').slice(0, 12);
}
