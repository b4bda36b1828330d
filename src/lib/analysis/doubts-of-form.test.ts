import { expect, it } from 'vitest';
import { withDoubtsOfForm } from './doubts-of-form.ts';
import { draftOf } from './draft.contract.ts';
import { roleOf, type Draft } from './draft.ts';
import { shown } from './judge.ts';

const draft = (statement: string, source: string, more: Partial<Draft>) =>
	draftOf(statement, source, { subject: 'Norland', ...more });
const waits = (statement: string, source = statement, more: Partial<Draft> = {}) =>
	withDoubtsOfForm(draft(statement, source, more)).confidence < shown;

it.each([
	[
		'Norland sends 90 ships a year at a cost put at $2 million.',
		'Norland sends 90 ships a year to Sudland at a cost of $2 million.'
	],
	['Norland spent four days in London.', 'Norland spent four billion dollars on London.'],
	['Anna Berg said that the ministers will.', 'Anna Berg said that the ministers will sign.'],
	[
		'Anna Berg said that otherwise Norland will sign.',
		'Anna Berg said that without help Norland will sign.'
	],
	['Norland bombarded the place.', 'Norland bombarded the place where the ministers met.'],
	['Anna Berg’s country broke ranks.', 'Norland broke ranks.'],
	['Norland did not attend.', 'Norland did not sign the treaty of Oslo.'],
	['Norland offered 65,000 tons.', 'Norland offered 65,000 tons of cod.'],
	['Whose party won the election.', 'Anna Berg’s party won the election.'],
	['Lastly Berg urged Norland to sign.', 'Berg urged Norland to sign.'],
	[
		'A clerk of Norland said that Ministers I can seat.',
		'A clerk of Norland said that ministers have seats.'
	],
	[
		'Anna Berg said that our ships will stay.',
		'Anna Berg said that the ships of the U.S. will stay.'
	],
	['Anna Berg said that “we will stay”.', 'Anna Berg said that Norland will “stay where we are”.'],
	[
		'Norland said that Sudland’s silence did not mean.',
		'Norland said that Sudland’s silence did not mean consent.'
	],
	[
		'Berg said that questions remain how much Norland pays.',
		'Berg said that Norland has questions.'
	],
	[
		'Norland imposed a trade embargo in May 1994.',
		'Norland imposed a trade embargo on Sudland in May 1994.'
	],
	['Norland signed a treaty in 1962.', 'Norland signed a treaty on rivers in 1962.'],
	[
		'Norland blocked an invitation to Ostburg in 2008.',
		'Norland blocked an invitation to the talks in 2008.'
	],
	[
		'Berg said that Norland would have no right to intervene.',
		'Berg said that Norland would not intervene in Sudland.'
	],
	[
		'Berg of Norland denied any political motive.',
		'Berg of Norland denied any political motive for the cut.'
	],
	['Berg took her small party.', 'Berg took her small party out of the cabinet.'],
	['Norland cut off electricity.', 'Norland cut off electricity to Sudland.'],
	['And Norland agreed to sell ships.', 'Norland and Sudland agreed to sell ships.'],
	['Norland will leave by the end of of 1994.', 'Norland had had up to seven ports in 1994.'],
	[
		'Norland was the last state to do so.',
		'Norland was the last state to sign the treaty on rivers.'
	],
	[
		'Norland will withdraw its troops from there.',
		'Norland said that there was no deal with Sudland.'
	],
	['Over that event ties with Norland broke down.', 'Over herring, ties with Norland broke down.'],
	['Anna Berg of Norland gave a reason.', 'Anna Berg of Norland gave a reason for the delay.'],
	['Nine Norland envoys came to Ostburg.', 'Nine envoys signed the treaty in Ostburg on rivers.']
])('waits: "%s", and not: "%s"', (doubtful, sound) => {
	const more = { actors: [{ name: 'Norland' } as never] };
	expect(waits(doubtful, doubtful, more)).toBe(true);
	expect(waits(sound, sound, more)).toBe(false);
});

it('what its sentence goes on to narrow down waits', () => {
	const statement = 'Anna Berg insisted on a veto over payments to ministries.';
	const more = (source: string) =>
		waits(statement, source, {
			frame: {
				...draft('', '', {}).frame,
				roles: [roleOf('agent', 'Anna Berg'), roleOf('topic', 'a veto over payments to ministries')]
			}
		});
	expect(more('Anna Berg insisted on a veto over payments to ministries that are late.')).toBe(
		true
	);
	expect(more('Anna Berg insisted on a veto over payments to ministries, which pleased few.')).toBe(
		false
	);
});

const claim = (content: string, manner: 'quoted' | 'paraphrased', source: string) =>
	waits(`Anna Berg said that ${content}.`, source, {
		frame: {
			...draft('', '', {}).frame,
			verb: 'say',
			roles: [roleOf('agent', 'Anna Berg'), roleOf('content', content, { marker: 'that' })]
		},
		voice: { kind: 'claim', speaker: 'anna-berg', authority: 'office', verb: 'said', manner }
	});

it('a saying waits, and words about the matter do not', () => {
	expect(claim('a herring needs no visa', 'quoted', '“A herring needs no visa,” Berg said.')).toBe(
		true
	);
	expect(claim('nobody comes to Ostburg for cake', 'paraphrased', 'Berg said so.')).toBe(true);
	expect(
		claim('Norland will lift its ban', 'quoted', '“Norland will lift its ban,” Berg said.')
	).toBe(false);
});

it('what an agency has from others waits', () => {
	const source = 'Anna Berg, citing people close to the talks, said that Norland would pay.';
	expect(claim('Norland would pay', 'paraphrased', source)).toBe(true);
	expect(claim('Norland would pay', 'paraphrased', 'Anna Berg said that Norland would pay.')).toBe(
		false
	);
});

it('what names nobody waits', () => {
	expect(waits('A programme for twelve boats was cancelled on 3 May 2020.')).toBe(true);
});

it('what the text does not set side by side waits, and so does a list that lost a name', () => {
	const roles = (...texts: string[]) => ({
		actors: [{ name: 'Norland' } as never],
		frame: {
			...draft('', '', {}).frame,
			roles: [roleOf('agent', 'Norland'), ...texts.map((text) => roleOf('patient', text))]
		}
	});
	const talks = 'Norland ended nine years of talks with Sudland.';
	expect(waits('Norland ended nine years talks.', talks, roles('nine years', 'talks'))).toBe(true);
	expect(waits('Norland ended nine years of talks.', talks, roles('nine years of talks'))).toBe(
		false
	);
	const list = 'Norland backed Sudland, the Holm Isles and Ostland.';
	expect(waits('Norland backed Sudland and Ostland.', list, roles('Sudland and Ostland'))).toBe(
		true
	);
	const whole = 'Sudland, the Holm Isles and Ostland';
	expect(waits(`Norland backed ${whole}.`, list, roles(whole))).toBe(false);
});

it('a claim that points back waits', () => {
	const source = 'Berg said that Norland would then have more ships.';
	expect(claim('even afterward Norland would have more ships', 'paraphrased', source)).toBe(true);
	expect(claim('Norland would pay in return for fish', 'paraphrased', source)).toBe(false);
});

const told = (
	statement: string,
	source: string,
	agent: string,
	type: string,
	patient: string,
	verb = 'sign'
) =>
	waits(statement, source, {
		actors: [{ id: 'one', name: agent, type } as never],
		frame: {
			...draft('', '', {}).frame,
			verb,
			roles: [roleOf('agent', agent, { entity: 'one' }), roleOf('patient', patient)]
		}
	});

it('what two did waits where one is told of', () => {
	const two = 'Anna Berg, the queen of Norland, and Erik Dahl, its envoy, signed a pact on ships.';
	const one = 'Anna Berg, the queen of Norland and of the isles, signed a pact on ships.';
	const statement = 'Anna Berg signed a pact on ships.';
	expect(told(statement, two, 'Anna Berg', 'person', 'a pact on ships')).toBe(true);
	expect(told(statement, one, 'Anna Berg', 'person', 'a pact on ships')).toBe(false);
});

it('a condition that is lost makes it wait, and so does a state that takes effect', () => {
	const source = 'The pact of Ostburg will bind Norland only when all have signed it.';
	expect(
		told(
			'The pact of Ostburg will bind Norland.',
			source,
			'the pact of Ostburg',
			'agreement',
			'Norland',
			'bind'
		)
	).toBe(true);
	expect(
		told(
			'The pact of Ostburg will bind Norland.',
			'The pact of Ostburg will bind Norland.',
			'the pact of Ostburg',
			'agreement',
			'Norland',
			'bind'
		)
	).toBe(false);
	const effect = 'Norland took effect in the spring of 1962.';
	expect(told(effect, effect, 'Norland', 'state', 'x', 'take effect')).toBe(true);
	expect(told(effect, effect, 'the Norland Pact', 'agreement', 'x', 'take effect')).toBe(false);
});
