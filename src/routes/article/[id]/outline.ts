/** What stands beside the text: the days it speaks of, and explanations that compete. */
import type { Article, Entity, Fact, Role } from '#lib/article/schema.ts';

export type Dated = { readonly date: string; readonly what: string; readonly fact: Fact };

/** What happened when, earliest first; states ("had 28 members in 2016") are not happenings. */
export function timeline({ facts }: Article): readonly Dated[] {
	return facts
		.flatMap((fact) => {
			const time = fact.frame.roles.find(({ role, date }) => role === 'time' && date);
			const isState = fact.ages || fact.frame.verb === 'be';
			if (!time?.date || isState || fact.status === 'rejected') return [];
			return [{ date: time.date, what: withoutTime(fact.statement, time), fact }];
		})
		.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

/** "In 2010 ties broke down" → "Ties broke down": the date stands beside it already. */
function withoutTime(statement: string, { text, marker }: Role): string {
	const time = marker ? `${marker} ${text}` : text;
	const bare = statement.toLowerCase().startsWith(`${time} `.toLowerCase())
		? statement.slice(time.length).trimStart()
		: statement.replace(` ${time}`, '');
	return asHeading(bare.replace(/\.$/, ''));
}

/** Groups of facts that explain the same thing in different ways, each with one fact a source. */
export function explanations({ facts, links }: Article): readonly (readonly Fact[])[] {
	const pairs = links.filter(({ type }) => type === 'competing-explanation');
	const groups: Set<string>[] = [];
	for (const { from, to } of pairs) {
		const joined = groups.filter((group) => group.has(from) || group.has(to));
		const merged = new Set([from, to, ...joined.flatMap((group) => [...group])]);
		groups.splice(0, groups.length, ...groups.filter((group) => !joined.includes(group)), merged);
	}
	return groups.map((group) => facts.filter(({ id }) => group.has(id)));
}

/** Facts that a source answers for, in the order of the text. */
export function says({ facts }: Article, speaker: string): readonly Fact[] {
	return facts.filter(({ voice }) => voice.kind !== 'fact' && voice.speaker === speaker);
}

const types: Readonly<Record<Entity['type'], string>> = {
	person: 'Person',
	state: 'State',
	organisation: 'Organisation',
	alliance: 'Alliance',
	place: 'Place',
	office: 'Office',
	agreement: 'Agreement',
	event: 'Event',
	vessel: 'Ship',
	group: 'Group',
	'anonymous-source': 'A source without a name'
};
export const typeInWords = ({ type }: Entity): string => types[type];

/** "the United States" opens a heading as "The United States". */
export const asHeading = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
