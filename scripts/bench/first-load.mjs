// Prints the ms from after the imports to the standings of every year, in a fresh process.
const { bundled } = await import('@papi/datasets');
const { panel, standings } = await import('@papi/scoring');
const start = performance.now();
standings(panel(bundled().scores));
process.stdout.write(String(performance.now() - start));
