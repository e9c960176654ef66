import fc from 'fast-check';

/**
 * Property tests draw the same examples in every run, so that a result says something of the code and nothing of luck.
 * `PAPI_SEED=7 npm test` draws others; what fails prints the seed to repeat it.
 */
fc.configureGlobal({ seed: Number(process.env.PAPI_SEED ?? 2023) });
