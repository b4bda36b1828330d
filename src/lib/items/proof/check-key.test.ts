import { describe, expect, it } from 'vitest';
import { checkKey } from '#lib/items/proof/check-proof.ts';
import { evidenceOf, about, said, falsehood, other } from '#lib/items/proof/example-items.ts';
import { article, like, sound, span } from '#lib/items/proof/example.ts';
import type { Item } from '#lib/items/schema.ts';

describe('a key', () => {
	const sequence = (...facts: string[]) =>
		like({
			kind: 'order',
			interaction: 'order',
			asked: 'sequence',
			factIds: facts,
			steps: facts.map((fact) => ({
				fact,
				text: article.facts.find((f) => f.id === fact)?.statement ?? ''
			})),
			evidence: evidenceOf(...facts),
			distractors: []
		});
	const pairs = (...rows: [string, string, string][]) =>
		like({
			kind: 'match',
			interaction: 'match',
			asked: 'pairing',
			factIds: rows.map(([, , fact]) => fact),
			pairs: rows.map(([l, r, fact]) => ({ left: l, right: r, fact })),
			evidence: evidenceOf(...rows.map(([, , fact]) => fact)),
			distractors: []
		});
	const voice = (text: string, entity?: string) =>
		like({
			kind: 'voice',
			asked: 'voice',
			factIds: ['voss-fleet'],
			key: { text, ...(entity ? { entity } : {}) },
			evidence: evidenceOf('voss-fleet')
		});

	it.each<[string, Item, string | undefined]>([
		['the role’s own', sound, undefined],
		[
			'another country',
			like({ key: { text: 'Sudland', entity: 'sudland' } }),
			'does not fill agent'
		],
		[
			'another value',
			about('left', 'time', { text: '2009', value: '2010' }, 'When?'),
			'the value is 2009'
		],
		['of an unknown fact', like({ factIds: ['nothing'] }), 'lacks'],
		['with evidence of another fact', like({ evidence: evidenceOf('joined') }), 'evidence of none'],
		['with evidence that stops short', like({ evidence: [span('Norland had left')] }), 'left out'],
		['the speaker', said('karl-voss', 'Karl Voss', other), undefined],
		[
			'another speaker',
			{ ...said('karl-voss', 'Karl Voss', other), key: { text: 'Karl Voss', entity: 'karl-voss' } },
			'anna-berg says so'
		],
		['a forecast', voice('The word of Karl Voss', 'karl-voss'), undefined],
		['a forecast of somebody else', voice('The word of Anna Berg', 'anna-berg'), 'not the word of'],
		['a forecast called a fact', voice('Fact'), 'is a forecast'],
		['the true order', sequence('left', 'joined', 'signed'), undefined],
		['the other order', sequence('joined', 'left', 'signed'), 'nothing proves joined before left'],
		[
			'true pairs',
			pairs(
				['Norland left the Northern League', '2009', 'left'],
				['Sudland joined the Northern League', '2011', 'joined']
			),
			undefined
		],
		[
			'crossed pairs',
			pairs(
				['Norland left the Northern League', '2011', 'left'],
				['Sudland joined the Northern League', '2009', 'joined']
			),
			'is not of left'
		],
		[
			'pairs of linked actors',
			pairs(
				['Anna Berg', 'foreign minister of Norland', 'berg-minister'],
				['Anna Berg', 'the Harbour Treaty would end the fishing dispute', 'berg-dispute']
			),
			'may be the same'
		],
		[
			'pairs of a state and the minister who speaks for it',
			pairs(
				['Norland', '2009', 'left'],
				[
					'Anna Berg',
					'the Harbour Treaty would end the fishing dispute between Norland and Sudland',
					'berg-dispute'
				]
			),
			'may be the same'
		],
		[
			'a true statement',
			like({
				kind: 'true-false',
				asked: 'truth',
				statement: 'Norland left the Northern League in 2009.',
				key: { text: 'True' }
			}),
			undefined
		],
		[
			'another statement',
			like({
				kind: 'true-false',
				asked: 'truth',
				statement: 'Norland left in 2009.',
				key: { text: 'True' }
			}),
			'not the statement'
		],
		[
			'a correct correction',
			falsehood('Eastland left the Northern League in 2009.', {}),
			undefined
		],
		[
			'a wrong correction',
			{ ...falsehood('Eastland left the Northern League in 2009.', {}), correction: 'It did.' },
			'correction'
		],
		[
			'a filled gap',
			like({
				kind: 'gap',
				asked: 'time',
				statement: 'Norland left the Northern League in ____.',
				key: { text: '2009', value: '2009' }
			}),
			undefined
		],
		[
			'a gap elsewhere',
			like({
				kind: 'gap',
				asked: 'time',
				statement: 'Norland left in ____.',
				key: { text: '2009', value: '2009' }
			}),
			'the filled gap'
		]
	])('%s', (_, item, message) => {
		const found = checkKey(item, article)
			.map((f) => f.message)
			.join('\n');
		if (message === undefined) expect(found).toBe('');
		else expect(found).toContain(message);
	});

	it('is never what somebody denies', () => {
		const denied = {
			...article,
			facts: article.facts.map((f) =>
				f.frame.verb === 'say' ? { ...f, frame: { ...f.frame, verb: 'deny' } } : f
			)
		};
		const told = (item: Item) =>
			checkKey(item, denied)
				.map((f) => f.message)
				.join('\n');
		const rows: [string, string, string][] = [
			['Anna Berg', 'the Harbour Treaty would end the fishing dispute', 'berg-dispute'],
			['Karl Voss', 'the Harbour Treaty would cost Norland its fleet', 'voss-fleet']
		];
		expect(told(pairs(...rows))).toContain('berg-dispute denies');
		expect(told(voice('The word of Karl Voss', 'karl-voss'))).toContain('voss-fleet denies');
	});
});
