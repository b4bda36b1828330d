// Where code lives: which folder may import which, as one table. ARCHITECTURE.md says why.

/** A folder of src/lib → the folders of src/lib that it may import. */
export const mayImport = {
	article: [],
	world: [],
	analysis: ['article', 'world'],
	'language-model': ['analysis', 'offline'],
	items: ['article', 'world'],
	scheduling: [],
	statistics: ['article', 'items', 'scheduling'],
	exchange: ['article', 'items', 'scheduling'],
	classroom: ['items', 'statistics', 'scheduling', 'exchange'],
	library: ['article', 'items'],
	store: ['article', 'items', 'scheduling', 'exchange'],
	'classroom-store': ['classroom', 'store'],
	workers: [
		'article',
		'world',
		'analysis',
		'language-model',
		'items',
		'scheduling',
		'exchange',
		'classroom',
		'store',
		'offline'
	],
	offline: [],
	camera: [],
	ui: ['article', 'items', 'scheduling', 'statistics', 'camera']
};

/** Data, `now` and `random` in; data out. */
export const pure = [
	'article',
	'world',
	'analysis',
	'items',
	'scheduling',
	'statistics',
	'exchange',
	'classroom',
	'library'
];

const outside = [
	'window',
	'document',
	'navigator',
	'location',
	'localStorage',
	'sessionStorage',
	'indexedDB',
	'caches',
	'fetch',
	'setTimeout',
	'setInterval',
	'performance',
	'process',
	'Buffer',
	'console'
];
const tests = ['src/**/*.test.ts', 'src/**/*.contract.ts'];

const folderRule = ([folder, allowed]) => {
	const others = Object.keys(mayImport).filter(
		(name) => name !== folder && !allowed.includes(name)
	);
	const patterns = [
		{
			regex: `^#lib/(${others.join('|')})/`, // a `group` would take # for a comment
			message: `${folder}/ may import: ${allowed.join(', ') || 'nothing'} (scripts/import-rules.mjs).`
		},
		{
			regex: '(^#lib/app\\.ts$|^(\\.\\./)+(routes|cli)/)',
			message: 'Only routes and cli compose.'
		},
		{ regex: '^\\$lib(/|$)', message: 'Write #lib/… with the extension.' },
		{ regex: escapes(folder), message: 'A folder is left by its alias #lib/…, never by ../.' },
		{ regex: '^node:', message: 'Node is for src/cli, scripts and tests.' }
	];
	if (pure.includes(folder))
		patterns.push({ regex: '^(\\$app/|\\$service-worker|svelte)', message: `${folder}/ is pure.` });
	return {
		files: [`src/lib/${folder}/**`],
		ignores: tests,
		rules: { 'no-restricted-imports': ['error', { patterns }] }
	};
};

/** A climb that ends in another folder of src/lib. */
function escapes(folder) {
	const names = Object.keys(mayImport).filter((name) => name !== folder);
	return `^(\\.\\./)+(${names.join('|')})/`;
}

const pureRule = {
	files: pure.map((folder) => `src/lib/${folder}/**`),
	ignores: tests,
	rules: {
		'no-restricted-globals': [
			'error',
			...outside.map((name) => ({ name, message: 'This folder is pure: take it as an argument.' }))
		],
		'no-restricted-properties': [
			'error',
			{ object: 'Date', property: 'now', message: 'Pure: take `now` as an argument.' },
			{ object: 'Math', property: 'random', message: 'Pure: take `random` as an argument.' },
			{ object: 'crypto', property: 'randomUUID', message: 'Pure: take the id as an argument.' },
			{ object: 'crypto', property: 'getRandomValues', message: 'Pure: take it as an argument.' }
		],
		'no-restricted-syntax': [
			'error',
			{
				selector: "NewExpression[callee.name='Date'][arguments.length=0]",
				message: 'Pure: take `now` as an argument.'
			}
		]
	}
};

/** Flat config objects for ESLint. */
export const folderRules = [
	...Object.entries(mayImport).map(folderRule),
	pureRule,
	{
		files: ['src/**'],
		rules: {
			'no-eval': 'error',
			'no-implied-eval': 'error',
			'no-new-func': 'error'
		}
	}
];
