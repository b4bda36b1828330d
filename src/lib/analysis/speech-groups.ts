import { within } from './ground.ts';
import type { Speaker } from './speaker.ts';
import { called } from './speech-others.ts';
import type { Scene } from './speech-speaker.ts';

const bodies =
	/^(?:newspapers?|papers|organi[sz]ers|insurers|lenders|carriers|airlines|retailers|manufacturers|governments?|countries|country|states?|parties|party|unions?|banks?|companies|firms?|delegations?|embassies|ministries|agencies|groups?|sides?|nations?|organi[sz]ations|charities|magazines|capitals?|members?|people)$/;

/** Where and of what faith somebody is, with a capital wherever it stands. */
const regional =
	/^(?:African|European|Asian|American|Arab|Western|Eastern|Baltic|Nordic|Balkan|Latin|Caribbean|Pacific|Gulf|Muslim|Islamic|Sunni|Shiite|Christian|Catholic|Orthodox|Jewish|Kurdish)$/;

/** "some newspapers", "several African governments", "each government": bodies without a name, by how many. */
export function several(scene: Scene, head: number): Speaker | undefined {
	const { ground, s, tree } = scene;
	if (/^(?:crowd|audience|congregation)$/.test(tree.text(head))) return crowd(scene, head);
	if (!bodies.test(tree.text(head))) return undefined;
	const first = tree.under(head, /^(?:det|amod|compound|nummod)/).filter((d) => d < head)[0];
	if (first === undefined || head - first > 3) return undefined;
	const isOne = /^(?:each|both)$/i.test(tree.text(first));
	// "Aid groups", "Oil companies": several of a kind, with no article.
	const isKind =
		/^(?:NN|JJ)$/.test(tree.tag(first)) &&
		/^(?:amod|compound)$/.test(tree.relation(first)) &&
		tree.tag(head) === 'NNS';
	if (!isOne && !isKind && !/^(?:some|several|many|most|other)$/i.test(tree.text(first)))
		return undefined;
	const [start, end] = [s.words[first]?.start ?? 0, s.words[head]?.end ?? 0];
	const words = ground.text.slice(start, end);
	if (/[,;:“”"]/.test(words)) return undefined;
	// "African governments" keep their capital, wherever they stand.
	const isProper =
		isKind &&
		(regional.test(tree.text(first)) ||
			ground.capitals.has(tree.text(first)) ||
			within(ground.mentions, start, end).some((m) => m.start === start));
	const name = isProper ? words : words.charAt(0).toLowerCase() + words.slice(1);
	return called(ground, name, start, end, /^each /.test(name) ? 'it' : 'they');
}

/** "a crowd in Quito". */
function crowd({ ground, s, tree }: Scene, head: number): Speaker | undefined {
	const first = tree.under(head, /^(?:det|amod|compound)$/)[0] ?? head;
	if (!/^an?$/i.test(tree.text(first))) return undefined;
	const start = s.words[first]?.start ?? 0;
	const place = within(ground.mentions, s.words[head]?.end ?? 0, s.end)[0];
	const noun = s.words[head]?.end ?? 0;
	const isIn = place && / (?:in|at) (?:the )?$/.test(ground.text.slice(noun, place.start));
	const end = isIn && place.start - noun < 9 ? place.end : noun;
	const words = ground.text.slice(start, end);
	return called(ground, words.charAt(0).toLowerCase() + words.slice(1), start, end, 'it');
}

/** "Croatian radio", "state television": who is on the air without a name of their own. */
export function broadcaster({ ground, s, tree }: Scene, head: number): Speaker | undefined {
	if (!/^(?:radio|television|TV|media|press)$/i.test(tree.text(head))) return undefined;
	const before = s.words[head - 1];
	const word = s.words[head];
	if (!before || !word || word.start - before.end !== 1) return undefined;
	const isOf =
		/^(?:state|state-run|government|official|national|public|local)$/i.test(before.text) ||
		within(ground.mentions, s.start, s.end).some(
			(m) => m.end === before.end && m.form === 'demonym'
		);
	if (!isOf) return undefined;
	const start = /^state$/i.test(s.words[head - 1]?.text ?? '')
		? stateOf(before.start, s, ground)
		: before.start;
	const words = ground.text.slice(start, word.end);
	const name = /^(?:State|Government|Official|National|Public|Local)\b/.test(words)
		? words.charAt(0).toLowerCase() + words.slice(1)
		: words;
	return called(ground, name, start, word.end, 'it');
}

/** "Iranian state television": of which state. */
function stateOf(start: number, s: Scene['s'], { mentions }: Scene['ground']): number {
	const found = within(mentions, s.start, start).find(
		(m) => m.form === 'demonym' && m.end === start - 1
	);
	return found?.start ?? start;
}
