import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import { folderRules } from './scripts/import-rules.mjs';
import svelteConfig from './svelte.config.js';

const scripts = ['**/*.js', '**/*.mjs'];

const projectService = { allowDefaultProject: ['playwright.config.ts', 'vitest.config.ts'] };

export default ts.config(
	{
		ignores: [
			'build/',
			'.svelte-kit/',
			'.cache/',
			'shared/',
			'static/',
			'**/*.d.mts',
			'test-results/',
			'playwright-report/'
		]
	},
	js.configs.recommended,
	...ts.configs.recommendedTypeChecked,
	...svelte.configs.recommended,
	{
		languageOptions: {
			globals: { ...globals.browser, ...globals.node },
			parserOptions: {
				projectService,
				// The same for every file: where it changes from one to the next, all types are read again.
				extraFileExtensions: ['.svelte'],
				tsconfigRootDir: import.meta.dirname
			}
		},
		rules: {
			'no-undef': 'off', // TypeScript's work
			'max-lines': ['error', { max: 300, skipBlankLines: false, skipComments: false }],
			'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
			'@typescript-eslint/consistent-type-imports': 'error',
			'@typescript-eslint/switch-exhaustiveness-check': [
				'error',
				{ considerDefaultExhaustiveForUnions: true }
			],
			'@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }]
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: {
			parserOptions: {
				projectService,
				extraFileExtensions: ['.svelte'],
				parser: ts.parser,
				svelteConfig
			}
		}
	},
	{
		files: ['**/*.test.ts', '**/*.contract.ts', 'tests/**', 'bench/**', 'training/**', ...scripts],
		rules: { 'max-lines-per-function': 'off' }
	},
	{ files: scripts, extends: [ts.configs.disableTypeChecked] },
	...folderRules
);
