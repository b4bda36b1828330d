// npm run crash -- --rounds N: every scenario N rounds (quota a fifth) on both back ends; progress on stderr, JSON on stdout.
import { parseArgs } from 'node:util';
import { backEndNames } from './back-ends.ts';
import { Lab, type Outcome } from './lab.ts';
import { type ScenarioName, scenarioNames, scenarios } from './scenarios.ts';
import { serveHarness } from './serve-harness.ts';

const { values } = parseArgs({
	options: { rounds: { type: 'string', default: '20' }, only: { type: 'string' } }
});
const rounds = Number(values.rounds);
if (!Number.isInteger(rounds) || rounds < 1) {
	console.error('--rounds wants a whole number from 1');
	process.exit(2);
}
const wanted = scenarioNames.filter((name) => !values.only || name.includes(values.only));
const site = await serveHarness();
const outcomes: Partial<Record<ScenarioName, Record<string, Outcome | { failed: string }>>> = {};
const total = { rounds: 0, acknowledged: 0, broughtBack: 0, lost: 0, mismatches: 0, failed: 0 };
for (const name of wanted)
	for (const backEnd of backEndNames) {
		// Filling a disk takes minutes, and has no unlucky moments.
		const own = name === 'quota' ? Math.ceil(rounds / 5) : rounds;
		const lab = new Lab(site, backEnd);
		let outcome: Outcome | { failed: string };
		try {
			await scenarios[name](lab, own);
			outcome = await lab.end(own);
			total.rounds += outcome.rounds;
			total.acknowledged += outcome.acknowledged;
			total.broughtBack += outcome.broughtBack;
			total.lost += outcome.lost.length;
			total.mismatches += outcome.mismatches.length;
		} catch (error) {
			await lab.kill();
			outcome = { failed: String(error) };
			total.failed++;
		}
		(outcomes[name] ??= {})[backEnd] = outcome;
		console.error(`${name}, ${backEnd}: ${JSON.stringify(outcome).slice(0, 400)}`);
	}
await site.close();
console.log(JSON.stringify({ outcomes, total }, undefined, '\t'));
process.exit(total.lost + total.mismatches + total.failed === 0 ? 0 : 1);
