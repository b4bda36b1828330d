import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paragraphs } from './paragraphs.ts';
import { sentences } from './sentences.ts';

const exacts = (text: string) => sentences(text).map((span) => span.exact);

describe('sentences', () => {
	it.each<[string, string[]]>([
		['NATO agreed. Israel came.', ['NATO agreed.', 'Israel came.']],
		['Mr. Smith met Gen. Lee. They spoke.', ['Mr. Smith met Gen. Lee.', 'They spoke.']],
		['J. R. Smith voted against. So did Italy.', ['J. R. Smith voted against.', 'So did Italy.']],
		[
			'The U.S. President spoke in the U.S. The vote followed.',
			['The U.S. President spoke in the U.S.', 'The vote followed.']
		],
		[
			'George P. Shultz met Robert C. Byrd. It rained.',
			['George P. Shultz met Robert C. Byrd.', 'It rained.']
		],
		['It fell by 3.5 per cent. Prices rose.', ['It fell by 3.5 per cent.', 'Prices rose.']],
		[
			'See No. 5 and Art. 5 of the treaty. It holds.',
			['See No. 5 and Art. 5 of the treaty.', 'It holds.']
		],
		['He said no. Turkey said yes.', ['He said no.', 'Turkey said yes.']],
		['“It is over.” He left.', ['“It is over.”', 'He left.']],
		[
			'“Why now?” Tommy Steiner asked. Nobody knew.',
			['“Why now?” Tommy Steiner asked.', 'Nobody knew.']
		],
		['Why now? The accounts differ.', ['Why now?', 'The accounts differ.']],
		[
			'They met (in Geneva). Talks went on… The end came.',
			['They met (in Geneva).', 'Talks went on…', 'The end came.']
		],
		['1. The Council met. 2. It voted.', ['1. The Council met.', '2. It voted.']],
		['It joined in 1952. In 2010 it left.', ['It joined in 1952.', 'In 2010 it left.']],
		['It rose in Jan. 2016. Then it fell.', ['It rose in Jan. 2016.', 'Then it fell.']],
		['No full stop\n\nAnother paragraph.', ['No full stop', 'Another paragraph.']],
		['One line\ngoes on. Next.', ['One line\ngoes on.', 'Next.']],
		['', []],
		[' \n\n ', []]
	])('%j', (text, expected) => expect(exacts(text)).toEqual(expected));

	it('gives spans that resolve, in order, and loses nothing but blanks', () => {
		const words = fc.constantFrom(
			'NATO',
			'mr',
			'U.S',
			'5',
			'“Why',
			'said',
			'\n\n',
			'Åland',
			'🇦🇽',
			'”',
			'a'
		);
		const marks = fc.constantFrom(' ', '. ', '? ', '.” ', '… ', '.');
		fc.assert(
			fc.property(fc.array(fc.tuple(words, marks), { maxLength: 40 }), (parts) => {
				const text = parts.flat().join('');
				const spans = sentences(text);
				for (const { start, end, exact } of spans) expect(text.slice(start, end)).toBe(exact);
				for (const [i, span] of spans.entries())
					if (i > 0) expect(span.start).toBeGreaterThanOrEqual(spans[i - 1]!.end);
				const squeeze = (s: string) => s.replace(/\s+/g, '');
				expect(squeeze(spans.map((s) => s.exact).join(''))).toBe(squeeze(text));
			})
		);
	});

	it('stays fast on hostile text', () => {
		const before = performance.now();
		sentences('.'.repeat(200_000) + ' A. '.repeat(50_000) + '\n '.repeat(100_000));
		expect(performance.now() - before).toBeLessThan(2000);
	});
});

describe('paragraphs', () => {
	it('are parted by empty lines and keep their exact place', () => {
		const text = '\n One.\nStill one. \n\n \nTwo.\n';
		expect(paragraphs(text)).toEqual([
			{ start: 2, end: 17, exact: 'One.\nStill one.' },
			{ start: 22, end: 26, exact: 'Two.' }
		]);
	});
});
