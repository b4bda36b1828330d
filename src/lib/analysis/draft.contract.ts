import { roleOf, type Draft } from './draft.ts';

/** What a pass has made of a sentence (`source`; the statement itself unless said otherwise): "somebody" did something. */
export const draftOf = (
	statement: string,
	source = statement,
	{ subject = 'somebody', verb = 'sign', ...more }: Partial<Draft> & Of = {}
): Draft => ({
	statement,
	frame: {
		type: verb,
		verb,
		tense: 'past',
		polarity: 'positive',
		modality: 'asserted',
		roles: [roleOf('agent', subject)]
	},
	voice: { kind: 'fact' },
	functional: [],
	importance: 2,
	evidence: [{ start: 0, end: source.length, exact: source }],
	confidence: 0.95,
	actors: [],
	...more
});
type Of = { readonly subject?: string; readonly verb?: string };
