import type { Actor, Mention } from './actors.ts';
import type { Ground } from './ground.ts';
import type { MentionType } from './parse.ts';
import { sentenceAt } from './referents.ts';

/** Below this an actor is a name of which nothing is known yet. */
export const unknown = 0.5;
/** Of one of which nothing but the model’s reading is known. */
export const guessed = 0.6;

/**
 * What names that no table, title or head explains stand for: by the preposition before them, else by
 * what the language model takes most of their mentions for.
 */
export function typeUnknownNames(ground: Ground): void {
	const byActor = new Map<Actor, Mention[]>();
	for (const mention of ground.mentions) {
		if (mention.actor.type !== 'group' || mention.actor.sureness >= unknown) continue;
		byActor.set(mention.actor, [...(byActor.get(mention.actor) ?? []), mention]);
	}
	for (const [actor, mentions] of byActor) {
		if (adjective.test(actor.name)) continue;
		if (mentions.some((m) => isPlaceBy(ground, m))) Object.assign(actor, place);
		else byModel(ground, actor, mentions);
	}
}

const place = { type: 'place', sureness: 0.7 } as const;

/** "South American", "Middle Eastern": no name of its own; "the Houthis": people, and no place. */
const adjective = /(?:an|ern|ese|ish|[^s]s|ist|ists)$|^(?:the )?\p{Lu}{2,}$/u;

/** "a trader from Jalalabad", "the port of Arica", "met in Almaty". */
function isPlaceBy({ text }: Ground, { start, end }: Mention): boolean {
	const before = text.slice(Math.max(0, start - 40), start);
	if (!/\b(?:in|from|near|at|to|(?:port|city|town|village|region|province) of) $/.test(before))
		return false;
	// "in Parliament’s view", "to Amalia Berg": what follows is the name’s own.
	if (/^(?:['’]s| \p{Lu})/u.test(text.slice(end, end + 3))) return false;
	return (
		/\b(?:in|from|near|at|of) $/.test(before) ||
		/\b(?:leaves?|flew|flown|travell?ed|moved|headed) /.test(before)
	);
}

/** Two in three of its mentions, read surely, and of one kind. */
function byModel(ground: Ground, actor: Actor, mentions: readonly Mention[]): void {
	const votes = mentions.flatMap((m) => kindBy(ground, m) ?? []);
	for (const kind of ['place', 'organisation', 'person'] as const) {
		const own = votes.filter((v) => v === kind).length;
		if (own === 0 || own < (2 / 3) * votes.length) continue;
		// A person of one name only, whom no title calls one, may as well be a firm.
		if (kind === 'person' && !/^\p{Lu}\S+ /u.test(actor.name)) return;
		actor.type = kind;
		actor.sureness = guessed;
		if (kind === 'person') delete actor.pronoun;
	}
}

function kindBy(ground: Ground, { start, end }: Mention): MentionType | undefined {
	const sentence = sentenceAt(ground, start);
	const read = sentence && ground.parsed?.[sentence.index];
	const found = read?.mentions.find(
		(m) =>
			m.isName &&
			m.sureness >= 0.6 &&
			read.tokens[m.last]?.end === end &&
			Math.abs((read.tokens[m.first]?.start ?? -9) - start) <= 4
	);
	return found?.type;
}
