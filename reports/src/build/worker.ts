import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { modelOf } from '../site/model.js';
import { filesOf } from './job-files.js';
import type { Job } from './jobs.js';
import { type PlainDataset, revive } from './transfer.js';

/** What a thread is started with. */
export interface WorkerInput {
  readonly dataset: PlainDataset;
  readonly folder: string;
  readonly base: string;
}

export interface WorkerReply {
  readonly pages: number;
  readonly bytes: number;
}

const { dataset, folder, base } = workerData as WorkerInput;
const model = modelOf(revive(dataset));
const made = new Set<string>();

parentPort!.on('message', (job: Job) => {
  let pages = 0;
  let bytes = 0;
  for (const { path, text } of filesOf(job, model, base)) {
    const file = join(folder, path);
    const parent = dirname(file);
    if (!made.has(parent)) {
      mkdirSync(parent, { recursive: true });
      made.add(parent);
    }
    const data = Buffer.from(text, 'utf8');
    writeFileSync(file, data);
    if (path.endsWith('.html')) pages++;
    bytes += data.length;
  }
  parentPort!.postMessage({ pages, bytes } satisfies WorkerReply);
});
