// npm run crash -- --rounds N: the kill test at length, on both of Chromium's stores; JSON on stdout.
import { parseArgs } from 'node:util';
import { killWhileRecording } from './rounds.ts';

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '100' } } });
const rounds = Number(values.rounds);
if (!Number.isInteger(rounds) || rounds < 1) {
	console.error('--rounds wants a whole number from 1');
	process.exit(2);
}
const leveldb = await killWhileRecording(rounds);
const sqlite = await killWhileRecording(rounds, ['IdbSqliteBackingStore']);
console.log(JSON.stringify({ leveldb, sqlite }, null, '\t'));
const isClean = [leveldb, sqlite].every((o) => o.lost.length + o.mismatches.length === 0);
process.exit(isClean ? 0 : 1);
