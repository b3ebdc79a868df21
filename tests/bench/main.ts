/** `npm run bench`: claims of speed, as ratios within one run. `npm run bench -- opening` runs one alone. */
import { startServer } from '../../scripts/demo/server';
import { benchChanging } from './changing';
import { benchComparing } from './comparing';
import { benchFiltering } from './filtering';
import { benchLosing } from './losing';
import { benchOpening } from './opening';
import { benchReading } from './reading';
import { benchRemembering } from './remembering';
import { benchSites } from './sites';
import { benchTracing } from './tracing';
import { benchWatching } from './watching';

const wanted = new Set(process.argv.slice(2));
const wants = (name: string) => wanted.size === 0 || wanted.has(name);

if (wants('comparing')) benchComparing();
if (wants('losing')) await benchLosing();
const server = await startServer(benchSites);
try {
  if (wants('changing')) await benchChanging(server);
  if (wants('filtering')) await benchFiltering(server);
  if (wants('opening')) await benchOpening(server);
  if (wants('reading')) await benchReading(server);
  if (wants('remembering')) await benchRemembering(server);
  if (wants('tracing')) await benchTracing(server);
  if (wants('watching')) await benchWatching(server);
} finally {
  await server.close();
}
