import { describe, expect, it } from 'vitest';
import { validateArticle } from '#lib/article/validate.ts';
import { runText } from './run-text.ts';

const file = 'tests/fixtures/texts/wire-embassy.txt';

async function structured(...more: string[]) {
	const { out = [], err = [] } = (await runText(['structure', file, ...more])) ?? {};
	const { article, issues } = validateArticle(JSON.parse(out.join('\n')));
	expect(issues).toEqual([]);
	return { sureness: article?.facts.map((f) => f.confidence) ?? [], said: err.join(' ') };
}

describe('a plain text on the command line', { timeout: 60_000 }, () => {
	it('is read with the language model, and without it where that is asked', async () => {
		const [plain, modelled] = [await structured('--no-model'), await structured()];
		expect(plain.said).toContain('without the language model, as asked');
		expect(modelled.said).toContain('(read with the language model)');
		// The model's word shows: it has raised or lowered the confidence of some fact.
		expect(modelled.sureness).not.toEqual(plain.sureness);
	});

	it('gives questions, as many as it says', async () => {
		const { exit, out = [], err = [] } = (await runText(['items', file, '--no-model'])) ?? {};
		expect(exit).toBe(0);
		expect(out.length).toBeGreaterThan(0);
		expect(err.join()).toContain(`${out.length} questions`);
	});

	it('refuses a flag that it does not know', async () => {
		expect((await runText(['structure', file, '--modell']))?.exit).toBe(2);
	});
});
