// `npm run papi -- …`: the command line, set up on first use.
import { bootstrap } from './bootstrap.mjs';

bootstrap();
// npm runs a script in the project's folder; paths are meant from where the person stands.
if (process.env.npm_lifecycle_event === 'papi' && process.env.INIT_CWD) process.chdir(process.env.INIT_CWD);
const { main } = await import('@papi/cli');
process.exitCode = await main(process.argv.slice(2));
