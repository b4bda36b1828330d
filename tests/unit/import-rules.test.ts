import { readdirSync } from 'node:fs';
import { ESLint } from 'eslint';
import ts from 'typescript-eslint';
import { describe, expect, it } from 'vitest';
import { folderRules, mayImport, pure } from '../../scripts/import-rules.mjs';

const eslint = new ESLint({
	overrideConfigFile: true,
	overrideConfig: [{ files: ['**/*.ts'], languageOptions: { parser: ts.parser } }, ...folderRules]
});

async function rulesBroken(filePath: string, code: string): Promise<(string | null)[]> {
	const [result] = await eslint.lintText(code, { filePath });
	return (result?.messages ?? []).map(({ ruleId }) => ruleId);
}

const imports = ['no-restricted-imports'];

describe('the import table', () => {
	it.each([
		['article', "import '#lib/items/schema.ts';", imports],
		['items', "import '#lib/analysis/pipeline.ts';", imports],
		['analysis', "import '#lib/items/schema.ts';", imports],
		['items/kinds/choice', "import '../../../store/open.ts';", imports],
		['items', "import '$lib/article/schema.ts';", imports],
		['items', "import '$app/paths';", imports],
		['scheduling', "import 'node:fs';", imports],
		['store', "import '#lib/ui/Bar.svelte';", imports],
		['ui', "import '#lib/app.ts';", imports],
		['items', 'export const at = Date.now();', ['no-restricted-properties']],
		['items', 'export const at = new Date();', ['no-restricted-syntax']],
		['scheduling', 'export const x = Math.random();', ['no-restricted-properties']],
		['article', "export const x = document.querySelector('p');", ['no-restricted-globals']],
		['items', "import '#lib/article/schema.ts';", []],
		['items/kinds/choice', "import '../../id.ts';", []],
		['store', 'export const at = Date.now();', []],
		['items', 'export const at = new Date(0);', []]
	])('%s: %s', async (folder, code, expected) => {
		expect(await rulesBroken(`src/lib/${folder}/virtual.ts`, code)).toEqual(expected);
	});

	it('has no circle', () => {
		const reach = (name: string, path: string[]): void => {
			expect(path).not.toContain(name);
			for (const next of mayImport[name] ?? []) reach(next, [...path, name]);
		};
		for (const name of Object.keys(mayImport)) reach(name, []);
	});

	it('names every folder of src/lib', () => {
		const folders = readdirSync('src/lib', { withFileTypes: true })
			.filter((entry) => entry.isDirectory())
			.map(({ name }) => name);
		expect(Object.keys(mayImport)).toEqual(expect.arrayContaining(folders));
		expect(Object.keys(mayImport)).toEqual(expect.arrayContaining([...pure]));
	});
});
