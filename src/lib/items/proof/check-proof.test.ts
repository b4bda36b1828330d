import { describe, expect, it } from 'vitest';
import type { Article } from '#lib/article/schema.ts';
import { notStated } from '#lib/items/options.ts';
import { checkProofs } from '#lib/items/proof/check-proof.ts';
import {
	by,
	about,
	left,
	place,
	year,
	members,
	said,
	open,
	falsehood,
	other,
	silent
} from '#lib/items/proof/example-items.ts';
import { article, like, span, wrong } from '#lib/items/proof/example.ts';
import type { Item } from '#lib/items/schema.ts';

describe('a proof', () => {
	it.each<[string, Item, string | undefined]>([
		[
			'another country',
			left(wrong('Eastland', by('agent', 'left'), { entity: 'eastland' })),
			undefined
		],
		[
			'the key by its demonym',
			left(wrong('Norlandic', by('agent', 'left'), { entity: 'norland' })),
			'may be, or belong to'
		],
		[
			'another name for an entity',
			left(wrong('Ostland', by('agent', 'left'), { entity: 'eastland' })),
			'no name of'
		],
		[
			'a person for a country',
			left(wrong('Karl Voss', by('agent', 'left'), { entity: 'karl-voss' })),
			'not of the same sort'
		],
		[
			'a country founded later',
			left(wrong('Westland', by('agent', 'left'), { entity: 'westland' })),
			'did not exist'
		],
		[
			'an unknown entity',
			left(wrong('Peru', by('agent', 'left'), { entity: 'peru' })),
			'no entity'
		],
		[
			'somebody without a name',
			left(wrong('A diplomat', by('agent', 'left'), { entity: 'diplomat' })),
			'may be anyone'
		],
		[
			'a participant of the fact',
			left(wrong('The Northern League', by('agent', 'left'), { entity: 'league' })),
			'takes part'
		],
		[
			'a role that is not functional',
			about(
				'joined',
				'agent',
				{ text: 'Sudland' },
				'Which country joined?',
				wrong('Eastland', by('agent', 'joined'), { entity: 'eastland' })
			),
			'not functional'
		],
		['another role than the asked one', left(wrong('2011', by('time', 'left'))), 'is asked'],
		[
			'another fact than the asked one',
			left(wrong('Eastland', by('agent', 'joined'), { entity: 'eastland' })),
			'no fact of the item'
		],
		['a canal for a city', place('Grey Canal', 'grey-canal'), 'not of the same sort'],
		['a whole of the key', place('Sudland', 'sudland'), 'may be, or belong to'],
		[
			'one of several who did it',
			about(
				'signed',
				'agent',
				{ text: 'Norland and Sudland' },
				'Who signed?',
				wrong('Norland', by('agent', 'signed'), { entity: 'norland' })
			),
			'fills no agent'
		],
		['another year', year('2011', '2011'), undefined],
		['the key’s year', year('2009', '2009'), 'overlaps'],
		['a month in the key’s year', year('May 2009', '2009-05'), 'overlaps'],
		['a day among years', year('3 May 2014', '2014-05-03'), 'not as exact'],
		['a year to come', year('2015', '2015'), 'after the article’s day'],
		['a year by another name', year('2012', '2011'), 'is not 2011'],
		['another count', members('15 member states', 15), undefined],
		['a count by another name', members('16 member states', 15), 'is not 15'],
		['the count', members('12 member states', 12), 'is the key'],
		['the holder of another claim', said('karl-voss', 'Karl Voss', other), undefined],
		[
			'a claim on another topic',
			said('diplomat', 'A diplomat', { ...other, other: 'diplomat-pressure' }),
			'no topic in common'
		],
		[
			'a fact as a claim',
			said('karl-voss', 'Karl Voss', { ...other, other: 'left' }),
			'not both claims'
		],
		[
			'one who claims nothing on the topic',
			said('eastland', 'Eastland', silent('eastland')),
			undefined
		],
		['one who does', said('karl-voss', 'Karl Voss', silent('karl-voss')), 'claims voss-fleet'],
		[
			'the state that a minister speaks for',
			said('norland', 'Norland', silent('norland')),
			'somebody linked to it'
		],
		[
			'a claim without a speaker',
			said('eastland', 'Eastland', { ...silent('eastland'), fact: 'left' }, 'left'),
			'is asked'
		],
		[
			'an open role',
			open(wrong('2009', { kind: 'unstated', fact: 'signed', role: 'purpose' })),
			'fills no purpose'
		],
		[
			'a role that is filled',
			open(wrong('Port Ember', { kind: 'unstated', fact: 'signed', role: 'place' }), 'place'),
			'does not leave place open'
		],
		[
			'“does not say” of what is said',
			left(wrong(notStated, { kind: 'stated', fact: 'left', role: 'agent' })),
			undefined
		],
		[
			'another text as “does not say”',
			left(wrong('Nobody', { kind: 'stated', fact: 'left', role: 'agent' })),
			'is not'
		],
		[
			'a true order',
			left(wrong('x', { kind: 'order-contradicted', earlier: 'left', later: 'joined' })),
			undefined
		],
		[
			'an order against the dates',
			left(wrong('x', { kind: 'order-contradicted', earlier: 'signed', later: 'joined' })),
			'nothing proves'
		],
		[
			'a statement with another agent',
			falsehood('Eastland left the Northern League in 2009.', { entity: 'eastland' }),
			undefined
		],
		[
			'a statement with two changes',
			falsehood('Eastland left the Northern League in 2011.', { entity: 'eastland' }),
			'one role exchanged'
		],
		[
			'a statement that is true after all',
			falsehood('Norlandic left the Northern League in 2009.', { entity: 'norland' }),
			'may be'
		],
		[
			'a statement with a filler of another name',
			falsehood('Peru left the Northern League in 2009.', { entity: 'eastland' }),
			'no name of'
		]
	])('%s', (_, item, message) => {
		const found = checkProofs(item, article)
			.map((f) => f.message)
			.join('\n');
		if (message === undefined) expect(found).toBe('');
		else expect(found).toContain(message);
	});

	it('falls when another fact makes the distractor true', () => {
		const twin = article.facts.find((f) => f.id === 'left');
		if (!twin) throw new Error('no fact');
		const roles = twin.frame.roles.map((r) =>
			r.role === 'agent' ? { ...r, text: 'Eastland', entity: 'eastland' } : r
		);
		const also = (time: string): Article => ({
			...article,
			facts: [
				...article.facts,
				{
					...twin,
					id: 'also',
					frame: {
						...twin.frame,
						roles: roles.map((r) => (r.role === 'time' ? { ...r, text: time, date: time } : r))
					}
				}
			]
		});
		const item = left(wrong('Eastland', by('agent', 'left'), { entity: 'eastland' }));
		expect(checkProofs(item, also('2009')).map((f) => f.message)).toEqual([
			expect.stringContaining('also makes it true')
		]);
		// In another year it is another leaving, and the question says which.
		expect(checkProofs(item, also('2012'))).toEqual([]);
		expect(
			checkProofs({ ...item, wordings: ['Which country left the Northern League?'] }, also('2012'))
		).toHaveLength(1);
	});
});

describe('a sentence without evidence', () => {
	const key = 'Norland had left the Northern League in 2009.';
	const rest = 'Sudland joined the Northern League in 2011.';
	const tap = (text: string) =>
		like({
			kind: 'evidence',
			interaction: 'select-text',
			asked: 'evidence',
			statement: 'Norland left the Northern League in 2009.',
			key: { text: key },
			sentences: [span(key), span(rest)],
			distractors: [wrong(text, { kind: 'no-evidence', fact: 'left' })]
		});
	it.each([
		[rest, []],
		[key, [expect.stringContaining('evidence of left'), expect.stringContaining('says most of')]],
		['The league has 12 member states.', [expect.stringContaining('not offered')]]
	])('%s', (text, messages) =>
		expect(checkProofs(tap(text), article).map((f) => f.message)).toEqual(messages)
	);
});
