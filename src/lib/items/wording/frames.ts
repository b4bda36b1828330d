import type { Role, RoleName } from '#lib/article/schema.ts';
import { role as findRole } from '../article-index.ts';
import { join, phrase, verbGroup } from './clause.ts';
import type { QuestionParts } from './question.ts';

/**
 * Wordings written by hand for one kind of happening and one asked role. Each gets the words of
 * the other roles and returns questions without their question mark. A frame that is not listed
 * here is asked in the plain words that any clause has.
 */
type Wording = (words: Words) => readonly string[];

type Words = {
	/** The text of a role, without its marker. */
	readonly text: (name: RoleName) => string;
	/** All roles but the subject, the asked one and those named, with their markers. */
	readonly rest: (...without: RoleName[]) => string;
	readonly wh: string;
	readonly finite: string;
	/** did, does, will: the frame's own tense. */
	readonly auxiliary: string;
	/** was, is, will be. */
	readonly be: string;
};

const explained: Partial<Record<RoleName, Wording>> = {
	agent: ({ text }) => [
		`who attributed ${text('topic')} to ${text('cause')}`,
		`who said that the reason for ${text('topic')} lay in ${text('cause')}`,
		`whose explanation of ${text('topic')} pointed to ${text('cause')}`
	],
	cause: ({ text }) => [
		`to what did ${text('agent')} attribute ${text('topic')}`,
		`what reason did ${text('agent')} give for ${text('topic')}`,
		`according to ${text('agent')}, what lay behind ${text('topic')}`
	]
};

const byFrame: Record<string, Partial<Record<RoleName, Wording>>> = {
	attribute: explained,
	explain: explained
};

/** Wordings for a shape of clause rather than for a frame: offices and counts. */
const byShape: readonly {
	readonly fits: (parts: QuestionParts) => boolean;
	readonly wording: Wording;
}[] = [
	{
		// "Benjamin Netanyahu was prime minister of Israel in May 2016."
		fits: ({ fact, role }) => fact.frame.verb === 'be' && role.role === 'office',
		wording: ({ text, rest }) => [
			join('what post did', text('agent'), 'hold', rest()),
			join('which post was held by', text('agent'), rest())
		]
	},
	{
		// "NATO had 28 member states in May 2016."
		fits: ({ fact, role }) =>
			fact.frame.verb === 'have' &&
			role.quantity !== undefined &&
			(fact.frame.tense === 'past' || fact.frame.tense === 'present'),
		wording: ({ text, rest, wh, auxiliary, be }) => [
			join(wh, auxiliary, text('agent'), 'have', rest()),
			join('what', be, 'the number of', wh.replace(/^how many /i, ''), 'of', text('agent'), rest())
		]
	}
];

export function frameWordings(parts: QuestionParts): readonly string[] {
	const { fact, role, wh } = parts;
	const words: Words = {
		text: (name) => findRole(fact, name)?.text ?? '',
		rest: (...without) => restOf(fact.frame.roles, role, without),
		wh,
		...tenses(fact)
	};
	const wording =
		byFrame[fact.frame.type]?.[role.role] ?? byShape.find((s) => s.fits(parts))?.wording;
	return wording ? wording(words).map((w) => join(w, parts.stale)) : [];
}

function tenses({ frame }: QuestionParts['fact']) {
	const { finite, auxiliary } = verbGroup(frame, frame.roles[0]?.plural ?? false);
	const be = verbGroup({ ...frame, verb: 'be', passive: false }, false).finite;
	return { finite, auxiliary, be };
}

function restOf(roles: readonly Role[], asked: Role, without: readonly RoleName[]): string {
	const rest = roles.slice(1).filter((r) => r !== asked && !without.includes(r.role));
	return rest.map(phrase).join(' ');
}
