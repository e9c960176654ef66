// `node survey-wave.mjs FILE`: means with standard errors of every item in every province and each province's covariance,
// from a made-up wave on disk, in a fresh process. Prints ms after the imports, peak memory in MB, and two sums to check by.
const { Faults, openColumns } = await import('@papi/tables');
const { mean, streamedDesign } = await import('@papi/survey');
const start = performance.now();
const faults = new Faults();
const file = openColumns(process.argv[2], faults);
const items = file.header.filter(name => /^q\d+$/.test(name));
const wanted = [
  ...['tinh', 'stratum', 'village'].map(name => ({ name, kind: 'text' })),
  ...['weight', ...items].map(name => ({ name, kind: 'number' })),
];
const design = streamedDesign(() => file.blocks(wanted, faults), {
  weight: 'weight',
  strata: 'stratum',
  psu: 'village',
});
const means = mean(design, items, { by: 'tinh' });
faults.throwIfAny();
const table = means.table;
const matrices = [...new Set(table.array('tinh'))].map(tinh => means.covariance({ tinh }).matrix);
const time = performance.now() - start;
const sum = values => values.reduce((all, value) => all + value, 0);
process.stdout.write(
  JSON.stringify({
    time,
    peak: process.resourceUsage().maxRSS / 1024,
    estimates: table.numRows(),
    errors: sum(table.array('se')),
    covariances: sum(matrices.map(sum)),
  }),
);
