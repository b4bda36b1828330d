// node scripts/with-browser.mjs COMMAND … runs a command of node_modules/.bin with the browser found.
import { findBrowser } from './browser.mjs';
import { bin, run } from './lib.mjs';

const [command, ...args] = process.argv.slice(2);
if (!command) throw new Error('which command?');
const env = { PLAYWRIGHT_CHROMIUM: await findBrowser() };
run(command === 'node' ? process.execPath : bin(command), args, { env });
