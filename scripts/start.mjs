// `npm start`: from a fresh clone to a site one can read. `--no-serve` stops after building; other options go to the server.
import { bootstrap } from './bootstrap.mjs';

bootstrap();
const { main } = await import('@papi/cli');
const options = process.argv.slice(2);
const serve = !options.includes('--no-serve');
process.exitCode = await main(['report', '--out', 'site']);
if (process.exitCode === 0 && serve) process.exitCode = await main(['preview', 'site', ...options]);
