import type { Frame } from '#lib/article/schema.ts';
import { isDate, type Scene } from './clause-date.ts';
import { opensWithComma } from './phrase-range.ts';

/** Where something goes, or how it ends: without it "bring home 50,000 soldiers" is the opposite. */
const astray =
	/^(?:home|abroad|ashore|away|back|out|off|down|apart|aside|alive|dead|free|short|alone|underground|overseas)$/i;
const weekday = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/;

/** Words that carry what is told: nouns, numbers, verbs; not "the", "then", "very". */
const telling = /^(?:NN|CD|VB)/;

/**
 * Whether words behind a verb that no comma sets off are missing from its statement: "published photographs of himself",
 * "the most successful since Apollo 14 came home". Without them a statement may say more, or something else.
 */
export function leavesOut(
	scene: Scene,
	verb: number,
	{ statement, frame }: { readonly statement: string; readonly frame: Frame }
): boolean {
	const { tree, s } = scene;
	const said = statement.toLowerCase();
	// Asides, what is strung to the verb with a subject or verb of its own, and what stands before.
	const isApart = (d: number) =>
		/^(?:punct|parataxis|cc|aux.*|cop|mark|nsubj.*|expl|discourse|dep)$/.test(tree.relation(d)) ||
		(tree.head(d) === verb && (d < verb || tree.relation(d) === 'conj')) ||
		isDateOnly(scene, d) ||
		isNamedWhole(scene, d, frame) ||
		isTold(scene, d) ||
		opensWithComma(tree, d);
	if (isOfOneDay(scene, verb, frame)) return true;
	return tree.all(verb, isApart).some((at) => {
		if (at <= verb || !isTelling(scene, at) || isDate(scene, at)) return false;
		const { start = 0, end = 0 } = s.words[at] ?? {};
		// "Bazoum" is told as "Mohamed Bazoum", "the Americans" as "the United States".
		const isNamed = scene.ground.mentions.some((m) => m.outer <= start && end <= m.end);
		return !isNamed && !said.includes(stem(tree.text(at)));
	});
}

/**
 * Why it was so is a statement of its own, and a link between the two; so is what went on beside it ("as the council met"), and
 * in a chronology, where it stands in the present, what came before or behind.
 */
export const isTold = ({ tree, s }: Pick<Scene, 'tree' | 's'>, d: number) =>
	tree.relation(d) === 'advcl' &&
	tree.under(d, /^nsubj/).length > 0 &&
	tree
		.under(d, /^mark$/)
		.some((m) =>
			(s.under
				? /^(?:because|as|while|although|though|after|before)$/i
				: /^(?:because|as|while|although|though)$/i
			).test(tree.text(m))
		);

/** "Wheat fell 6% on Friday" is not what it fell in the month to which a weekday is told. */
const isOfOneDay = ({ tree }: Scene, verb: number, { type, roles }: Frame): boolean =>
	type === 'rise' &&
	roles.some(({ date }) => date !== undefined && /^\d{4}-\d\d$/.test(date)) &&
	tree.all(verb).some((at) => weekday.test(tree.text(at)));

const isTelling = ({ tree }: Scene, at: number) =>
	telling.test(tree.tag(at)) ||
	// "declared the protocol void": what it was declared to be.
	(/^JJ/.test(tree.tag(at)) && tree.relation(at) === 'xcomp') ||
	astray.test(tree.text(at)) ||
	/^\p{L}+sel(?:f|ves)$/u.test(tree.text(at));

/** "the city of Omsk in Siberia": all of it is told by the name. */
const isNamedWhole = ({ ground, s, tree }: Scene, d: number, { roles }: Frame): boolean => {
	const words = tree.all(d).map((at) => s.words[at]);
	return ground.mentions.some(
		(m) =>
			roles.some((r) => r.entity === m.actor.id) &&
			words.some((w) => w && m.start <= w.start && w.end <= m.end)
	);
};

const isDateOnly = (scene: Scene, d: number) =>
	isDate(scene, d) &&
	scene.tree.all(d).every((at) => isDate(scene, at) || scene.tree.relation(at) === 'punct');

/** "freezes" of a chronology is told as "froze", "militants" as they stand. */
const stem = (word: string) => word.toLowerCase().replace(/(?:es|s)$/, '');
