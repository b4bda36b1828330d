import type { Entity } from '#lib/article/schema.ts';

/** People of whom a report tells for its colour: what one of them thinks is nothing to remember about a question between states. */
const nouns =
	'husband|wife|widow|mother|father|son|daughter|brother|sister|grandmother|grandfather|neighbou?r|farmer|fisherman|trawlerman|' +
	'skipper|deckhand|docker|sailor|policeman|shopkeeper|grocer|baker|barber|waiter|waitress|trader|villager|resident|driver|woman|man|' +
	'girl|boy|youth|student|pupil|teacher|nurse|worker|miner|pensioner|passenger|tourist|bystander|onlooker|spectator|housewife|landlady|' +
	'islander|pilgrim|bride';

const isPrivate = new RegExp(
	`\\b(?:${nouns})(?= (?:of|in|at|from|on|who|named|with|near|aboard|outside)\\b|,|$)`,
	'i'
);

/** "A retired policeman", "a trader in Berbera", "Dalia Regev’s husband": nobody of any office, whom the text does not name. */
export const isPrivateSource = (e: Entity | undefined): boolean =>
	e?.type === 'anonymous-source' && isPrivate.test(e.name);
