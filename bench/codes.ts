// npx tsx bench/codes.ts: bytes and characters of assignments from a built-in article.
import { readFileSync } from 'node:fs';
import type { Article } from '#lib/article/schema.ts';
import { makeAssignment } from '#lib/classroom/codes/assignment.ts';
import { asFragment, asText } from '#lib/classroom/codes/carriers.ts';
import { framesOf } from '#lib/classroom/codes/frames.ts';
import { questionFrom } from '#lib/classroom/from-item.ts';
import { defaultSettings, type Quiz } from '#lib/classroom/quiz.ts';
import { generateItems } from '#lib/items/generate.ts';
import { selectItems } from '#lib/items/select.ts';
import { quotes } from '#lib/ui/feedback/quotes.ts';

const file = process.argv[2] ?? 'src/lib/library/articles/israel-nato-2016.json';
const article = JSON.parse(readFileSync(file, 'utf8')) as Article;
const items = generateItems(article);
const release = { code: '0123-4567', salt: new Uint8Array(8) };

for (const count of [5, 10, 12, 15, 20]) {
	const questions = selectItems(items, { count, seed: '01234567' }).flatMap(
		(item) => questionFrom(item, quotes(article.text, item.evidence)) ?? []
	);
	const quiz: Quiz = {
		schema: 'attache/quiz/1',
		id: '01234567',
		title: article.headline,
		seed: '01234567',
		questions,
		settings: defaultSettings,
		articles: [],
		createdAt: 0,
		changedAt: 0
	};
	const ways = {
		'as numbers': { quiz, asNumbers: true, reasons: true },
		'words, no reasons': { quiz, asNumbers: false, reasons: false },
		'words and reasons': { quiz, asNumbers: false, reasons: true },
		'held back, no reasons': { quiz, asNumbers: false, reasons: false, release },
		'held back, with reasons': { quiz, asNumbers: false, reasons: true, release }
	};
	for (const [way, making] of Object.entries(ways)) {
		const bytes = await makeAssignment(making);
		const figures = [bytes.length, asFragment(bytes).length, asText(bytes).length];
		console.log(questions.length, way, ...figures, `${framesOf(bytes).length} frames`);
	}
}
