// `npm run papi -- …`: the command line, set up on first use.
import { bootstrap } from './bootstrap.mjs';

bootstrap();
const { main } = await import('@papi/cli');
process.exitCode = await main(process.argv.slice(2));
