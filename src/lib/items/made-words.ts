/** What the people of made articles say, give as reasons, want and are, and the past of its verbs. */
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

export const aims = [
	'keep foreign boats off the coast',
	'win a larger share of the catch',
	'sell salted cod without duties',
	'have the nets of others inspected'
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
	have: 'had',
	want: 'wanted'
};

/** What facts of a frame are about, where they can be compared. */
export const topics: Readonly<Record<string, string>> = {
	say: 'outlook',
	explain: 'the-loss',
	want: 'fishing'
};

const syllables = 'ba do ki lu mer nor pel ra sil tu van wo zan'.split(' ');

export const nameOf = (parts: readonly number[], ending: string) => {
	const word = parts.map((p) => syllables[p % syllables.length]).join('');
	return word.charAt(0).toUpperCase() + word.slice(1) + ending;
};
