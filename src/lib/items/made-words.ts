/** What the people of made articles say, give as reasons and are, and the past of its verbs. */
export const views = [
	'the war was near its end',
	'a lasting peace needed more patience',
	'trade would follow the treaty',
	'no army could hold the coast',
	'the old border was the right one'
];

export const causes = [
	'a lack of bread',
	'fear of a stronger neighbour',
	'bad advice from the generals',
	'the drought of the previous summer'
];

export const posts = ['prime minister', 'foreign minister', 'president'];

export const past: Record<string, string> = {
	join: 'joined',
	sign: 'signed',
	attack: 'attacked',
	visit: 'visited',
	say: 'said',
	attribute: 'attributed',
	be: 'was',
	have: 'had'
};
