import { issue, shortened, type Issue } from './issue.ts';
import type { Article, Entity, Fact } from './schema.ts';

/** What makes a fact usable for questions: roles that its statement shows, a speaker that its evidence names. */
export function factIssues(article: Article): Issue[] {
	const entities = new Map(article.entities.map((entity) => [entity.id, entity]));
	return article.facts.flatMap((fact, i) => [
		...roleIssues(fact, `facts[${i}]`),
		...voiceIssues(fact, `facts[${i}]`, entities)
	]);
}

function roleIssues(fact: Fact, at: string): Issue[] {
	const names = fact.frame.roles.map((role) => role.role);
	return [
		...fact.frame.roles.flatMap((role, j) => {
			const place = `${at}.frame.roles[${j}].text`;
			const count = timesNamed(fact.statement, role.text);
			if (count === 1) return [];
			const quote = `“${shortened(role.text)}”`;
			return count === 0
				? [
						issue(
							'role',
							place,
							`${quote} does not stand in the statement; use the same words in both`
						)
					]
				: [
						issue(
							'role',
							place,
							`${quote} stands ${count} times in the statement; reword one of them`
						)
					];
		}),
		...(fact.frame.roles[0]?.marker === undefined
			? []
			: [
					issue(
						'role',
						`${at}.frame.roles[0].marker`,
						'the first role is the subject and has no marker'
					)
				]),
		...fact.functional.flatMap((role, j) => {
			const count = names.filter((name) => name === role).length;
			const place = `${at}.functional[${j}]`;
			if (count === 1) return [];
			return count === 0
				? [issue('role', place, `the frame has no role ${role}; add it, or remove it here`)]
				: [issue('role', place, `the frame has ${count} roles ${role}; only one can be asked for`)];
		}),
		...(fact.unstated ?? []).flatMap(({ role }, j) =>
			names.includes(role)
				? [
						issue(
							'role',
							`${at}.unstated[${j}]`,
							`the frame fills the role ${role}, so that it is stated`
						)
					]
				: []
		)
	];
}

function voiceIssues(fact: Fact, at: string, entities: ReadonlyMap<string, Entity>): Issue[] {
	const { voice } = fact;
	if (voice.kind === 'fact') return [];
	const speaker = entities.get(voice.speaker);
	if (!speaker) return []; // said as a missing reference
	const issues: Issue[] = [];
	if ((voice.authority === 'anonymous') !== (speaker.type === 'anonymous-source'))
		issues.push(
			issue(
				'voice',
				`${at}.voice.authority`,
				`is ${voice.authority}, and "${speaker.id}" is of type ${speaker.type}: "anonymous" belongs to an anonymous-source and to nobody else`
			)
		);
	const named = fact.frame.roles.some(
		(r) => r.entity === speaker.id || r.entities?.includes(speaker.id)
	);
	if (!named)
		issues.push(
			issue(
				'voice',
				`${at}.voice.speaker`,
				`no role of the frame is "${speaker.id}"; name who says it`
			)
		);
	if (
		!fact.evidence.some((e) => speaker.mentions.some((m) => m.start >= e.start && m.end <= e.end))
	)
		issues.push(
			issue(
				'voice',
				`${at}.evidence`,
				`no span holds a mention of the speaker "${speaker.id}"; add the one that names them`
			)
		);
	return issues;
}

/** How often a phrase stands in a sentence as whole words, at its head with the capital that it has there. */
export const timesNamed = (sentence: string, phrase: string): number =>
	occurrences(sentence, phrase) || opens(sentence, phrase);

/** 1 where the phrase begins the sentence, and so has a capital there: "The United States left …". */
function opens(sentence: string, phrase: string): 0 | 1 {
	const capital = phrase.charAt(0).toUpperCase() + phrase.slice(1);
	return sentence.startsWith(capital) && occurrences(sentence, capital) === 1 ? 1 : 0;
}

/** How often a phrase stands in a sentence as whole words. */
export function occurrences(sentence: string, phrase: string): number {
	let count = 0;
	for (let i = sentence.indexOf(phrase); i >= 0; i = sentence.indexOf(phrase, i + 1)) {
		const before = sentence.slice(Math.max(0, i - 1), i);
		const after = sentence.slice(i + phrase.length, i + phrase.length + 1);
		if (!/[\p{L}\p{N}]/u.test(before) && !/[\p{L}\p{N}]/u.test(after)) count++;
	}
	return count;
}
