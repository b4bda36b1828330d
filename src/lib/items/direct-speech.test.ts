import { describe, expect, it } from 'vitest';
import { withDirectSpeech } from './direct-speech.ts';
import { claims, named, pasted, type Told } from './pasted-example.ts';

const told = (t: Told): string | undefined =>
	withDirectSpeech(pasted('News', [t.in ?? t.statement], [named('person', 'Ada Voss')], [t]))
		.facts[0]?.statement;

describe('what somebody said', () => {
	it.each([
		[
			'keeps its marks in the present',
			'the island is ours, and full stop',
			'Voss replied: “The sea is deep, and the island is ours, and full stop.” Then: “the island is ours, and full stop.”',
			'Ada Voss said “the island is ours, and full stop”.'
		],
		[
			'needs none in the past',
			'the island had been lost to the sea',
			'“the island had been lost to the sea,” she said.',
			'Ada Voss said that the island had been lost to the sea.'
		],
		[
			'is told in the past where a chronology told it in the present',
			'she is ready to leave if the islanders are free, and “that is all”',
			'Voss says she is ready to leave if the islanders are free, and “that is all”.',
			'Ada Voss said that she was ready to leave if the islanders were free, and “that is all”.'
		],
		[
			'stays as a report in the past has it',
			'the island is hers',
			'Voss said that the island is hers.',
			'Ada Voss said that the island is hers.'
		]
	])('%s', (_, content, source, statement) =>
		expect(told(claims('Ada Voss', content, { in: source }))).toBe(statement)
	);
});

describe('what somebody called something', () => {
	const hailed = (source: string) =>
		told({
			verb: 'hail',
			subject: 'Ada Voss',
			roles: [{ role: 'patient', text: 'the greatest catch of herring in history' }],
			statement: 'Ada Voss hailed the greatest catch of herring in history.',
			in: source
		});
	it('has its marks again', () =>
		expect(hailed('Voss hailed “the greatest catch of herring in history”.')).toBe(
			'Ada Voss hailed “the greatest catch of herring in history”.'
		));
	it('has none that it never had', () =>
		expect(hailed('Voss hailed the greatest catch of herring in “history”.')).toBe(
			'Ada Voss hailed the greatest catch of herring in history.'
		));
});
