import { Worker } from 'node:worker_threads';
import type { Job } from './jobs.js';
import type { WorkerInput, WorkerReply } from './worker.js';

/** What was written. */
export interface Written {
  readonly pages: number;
  readonly bytes: number;
}

/**
 * Makes the jobs on `size` threads. Each thread takes the next job when it is done with one; the first failure ends
 * all of them and is thrown with its own stack.
 */
export async function makeAll(
  jobs: readonly Job[],
  input: WorkerInput,
  size: number,
  onDone: (written: Written) => void,
): Promise<void> {
  const queue = [...jobs];
  // Pages leave much short-lived garbage; room for it makes a build a fifth shorter.
  const workers = Array.from(
    { length: Math.min(size, jobs.length) },
    () =>
      new Worker(new URL('./worker.js', import.meta.url), {
        workerData: input,
        resourceLimits: { maxYoungGenerationSizeMb: 64 },
      }),
  );
  try {
    await Promise.all(workers.map(worker => work(worker, queue, onDone)));
  } finally {
    await Promise.all(workers.map(worker => worker.terminate()));
  }
}

function work(worker: Worker, queue: Job[], onDone: (written: Written) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    let under = 0;
    const next = () => {
      const job = queue.shift();
      if (job) {
        under++;
        worker.postMessage(job);
      } else if (under === 0) resolve();
    };
    worker.on('message', (reply: WorkerReply) => {
      under--;
      onDone(reply);
      next();
    });
    worker.on('error', reject);
    worker.on('exit', code => reject(new Error(`a worker ended early (${code})`)));
    // Two at a time, so that a thread never waits for its next job.
    next();
    next();
  });
}
