// The promise in numbers: bytes as sent (kB = 1000), layout shift none. tests/e2e/budget.spec.ts holds us to it.

export const article = 'israel-nato-2016';

export const budgets = {
	firstPage: 51_000,
	html: 10_000,
	study: 62_000,
	install: 1_500_000,
	shift: 0
};

/** The screens that are measured, and what makes each usable. */
export const screens = {
	home: { path: '', usable: 'main h1' },
	reader: { path: `article/${article}`, usable: 'main article p' },
	study: { path: `study?article=${article}`, usable: '#stem' }
};
