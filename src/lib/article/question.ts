import Type from 'typebox';
import { closed, id } from './schema-terms.ts';

/** A question by what makes it that question, and no other: neither its words nor the article's name. */
export const Question = Type.Object(
	{
		kind: id('how it is made: choice, who-said-it, gap …'),
		facts: Type.Array(id('a fact that it rests on'), { minItems: 1 }),
		asked: id('what it asks for: a role, speaker, truth …')
	},
	closed
);

export const LeftOut = Type.Optional(
	Type.Array(Question, { minItems: 1, description: 'questions that the reader does not want' })
);

export type Question = Type.Static<typeof Question>;
