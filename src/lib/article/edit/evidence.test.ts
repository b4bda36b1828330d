import { expect, it } from 'vitest';
import { claims, named, pasted } from '#lib/items/pasted-example.ts';
import { withNewWords } from './evidence.ts';

const first = 'The council held a referendum on the harbour in May 2015.';
const told = claims('Ada Voss', 'the outcome was clear');
const article = pasted('A quarrel', [first, told.statement], [named('person', 'Ada Voss')], [told]);
const [fact] = article.facts;
const added = (statement: string) => {
	if (!fact) throw new Error('no fact');
	const { evidence } = withNewWords({ ...fact, statement }, fact.statement, article.text);
	return evidence
		.map(({ exact }) => exact)
		.filter((e) => !fact.evidence.some((o) => o.exact === e));
};

it('brings the sentence that tells of what a new wording adds', () =>
	expect(added('Ada Voss said that the outcome of the referendum was clear.')).toEqual([first]));

it('brings nothing for words that the text does not have', () =>
	expect(added('Ada Voss said that the outcome of the inquiry was clear.')).toEqual([]));
