import { availableParallelism } from 'node:os';
import type { Dataset } from '@papi/datasets';
import { writeChecksums, writeDownloads } from '../downloads/write.js';
import { modelOf } from '../site/model.js';
import { writeAssets } from './assets.js';
import { jobsOf } from './jobs.js';
import { makeAll } from './pool.js';
import { digestOf, intact, type Stamp, seal } from './stamp.js';
import { replaceable, swapIn } from './swap.js';
import { plainOf } from './transfer.js';

export interface SiteOptions {
  /** The folder to publish. Replaced as a whole when the new site is complete. */
  readonly out: string;
  /** The address the site will have, `https://example.vn/papi/`: gives canonical links and a sitemap. Not needed. */
  readonly base?: string;
  /** Threads; one a core by default. */
  readonly threads?: number;
  /** Called as jobs are done, with the share of all jobs, 0 to 1. */
  readonly onProgress?: (share: number) => void;
}

export interface SiteResult extends Stamp {
  /** Nothing was written, since the folder already holds this very site. */
  readonly unchanged: boolean;
}

/** A folder that holds something else than a site made here is never replaced. */
export class OccupiedError extends Error {}

/** Pages tell where a unit stands as a whole and on each axis: a year that lacks either for every unit cannot be shown. */
export class NoWholeError extends Error {
  readonly years: readonly number[];

  constructor(years: readonly number[]) {
    super(`no unit has scores of the whole and of an axis in ${years.join(', ')}`);
    this.years = years;
  }
}

/**
 * Builds the site of a data set into a folder. The folder changes only when all is made: a failure leaves the published
 * site as it was. Same data, options and code give the same bytes, and a second build of the same does nothing.
 *
 * @throws {OccupiedError} where `out` holds files that are not a site made here
 * @throws {NoWholeError} where no unit has a score of the whole, or none of any axis, in some year
 * @example await buildSite(bundled(), { out: 'site' })
 */
export async function buildSite(dataset: Dataset, options: SiteOptions): Promise<SiteResult> {
  const { out, base = '', threads = availableParallelism(), onProgress } = options;
  if (!replaceable(out)) throw new OccupiedError(out);
  const plain = plainOf(dataset);
  const digest = digestOf(plain, base);
  const present = intact(out);
  if (present?.digest === digest) return { ...present, unchanged: true };

  return swapIn(out, async folder => {
    const model = modelOf(dataset);
    const without = model.years.filter(year => model.axes(year).length === 0);
    if (without.length > 0) throw new NoWholeError(without);
    const jobs = jobsOf(model);
    let done = 0;
    let pages = 0;
    const making = makeAll(jobs, { dataset: plain, folder, base }, threads, written => {
      pages += written.pages;
      onProgress?.(++done / jobs.length);
    });
    try {
      writeAssets(folder, model, base);
      writeDownloads(folder, model);
    } catch (error) {
      // The threads go on writing until they are ended: the folder must not be removed under them.
      await making.catch(() => {});
      throw error;
    }
    await making;
    writeChecksums(folder);
    return { ...seal(folder, digest, pages), unchanged: false };
  });
}
