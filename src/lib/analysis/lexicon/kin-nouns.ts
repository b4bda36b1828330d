/** Nouns that newspapers use for one and the same thing: "the accord" is the treaty named before. */
const groups = [
	'agreement agreements accord accords pact pacts deal deals treaty treaties declaration',
	'talks negotiations',
	'meeting summit conference gathering',
	'attack raid assault strike bombing',
	'vote referendum election ballot plebiscite',
	'ban embargo sanctions',
	'ship vessel boat trawler ferry tanker',
	'war conflict fighting',
	'coup takeover putsch',
	'visit trip',
	'award ruling decision judgment judgement verdict',
	'truce ceasefire cease-fire armistice',
	'aid loan grant',
	'march demonstration protest protests rally'
].map((group) => group.split(' '));

const byNoun = new Map(groups.flatMap((group) => group.map((noun) => [noun, group] as const)));

/** Other words for what a noun means; none for most. */
export const kinOf = (noun: string): readonly string[] =>
	(byNoun.get(noun) ?? []).filter((kin) => kin !== noun);
