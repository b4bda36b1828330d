import { possessiveOf, type Actor } from './actors.ts';
import { within, type Ground } from './ground.ts';
import { bodies } from './lexicon/heads.ts';
import { slugOf } from './slug.ts';
import type { Speaker } from './speaker.ts';
import { byName } from './speech-names.ts';
import type { Scene } from './speech-speaker.ts';
import { mention } from './unnamed-sources.ts';

/** "Prime Minister Margaret Thatcher’s office": a body of the person’s own. */
export function office(scene: Scene, head: number): Speaker | undefined {
	const { ground, s, tree } = scene;
	const noun = tree.text(head);
	if (
		!/^(?:office|lawyers?|spokesman|spokeswoman|spokesperson|party|campaign|team|family)$/.test(
			noun
		)
	)
		return undefined;
	const [owner] = tree.under(head, /^nmod:poss$/);
	const whose = owner === undefined ? undefined : byName(scene, ownerBehind(tree, owner), true);
	const of = noun === 'office' && owner === undefined ? officeOf(scene, head) : undefined;
	if (of) return of;
	const last = owner === undefined ? undefined : s.words[head - 1];
	if (!whose || !last || !/^(?:['’]s?|whose)$/.test(last.text)) return undefined;
	const name = `${whose.actor.name}’s ${noun}`;
	const isPerson = /^(?:lawyer|spokes)/.test(noun);
	const actor = isPerson
		? ground.cast.actor(`${slugOf(name)}-source`, 'anonymous-source', name, {
				noun: noun.replace(/s$/, '')
			})
		: ground.cast.actor(slugOf(name), 'organisation', name, { sureness: 0.9 });
	actor.partOf.add(whose.actor.id);
	return note(ground, actor, whose.start, s.words[head]?.end ?? whose.end);
}

/** "Erik Dahl, whose spokesman said …": whom the clause tells of. */
function ownerBehind(tree: Scene['tree'], owner: number): number {
	const clause = tree.head(tree.head(owner));
	const isOf = /^whose$/i.test(tree.text(owner)) && tree.relation(clause) === 'acl:relcl';
	return isOf ? tree.head(clause) : owner;
}

/** "the office of President Daniel Noboa". */
function officeOf(scene: Scene, head: number): Speaker | undefined {
	const { ground, s, tree } = scene;
	const owner = tree.under(head, /^nmod/).find((d) => d > head && tree.text(head + 1) === 'of');
	const whose = owner === undefined ? undefined : byName(scene, owner, true);
	if (whose?.actor.type !== 'person') return undefined;
	const name = `${whose.actor.name}’s office`;
	const actor = ground.cast.actor(slugOf(name), 'organisation', name, { sureness: 0.9 });
	actor.partOf.add(whose.actor.id);
	return note(ground, actor, s.words[head]?.start ?? whose.start, whose.end);
}

function note(ground: Ground, actor: Actor, start: number, end: number): Speaker {
	mention(ground, actor, start, end);
	return { actor, start, end, byPronoun: false };
}

/** "the electoral commission": a body that the text never names. */
export function body({ ground, s, tree, memory }: Scene, head: number): Speaker | undefined {
	const noun = tree.text(head);
	if (
		!bodies.has(noun) &&
		!alone.has(noun) &&
		!/^(?:commission|tribunal|cabinet|agency|committee|inquiry)$/.test(noun)
	)
		return undefined;
	const [owner] = tree.under(head, /^nmod:poss$/);
	const whose = owner === undefined ? undefined : byName({ ground, s, tree, memory }, owner, true);
	if (whose) return owned(ground, whose, s.words[owner ?? head]?.end ?? 0, s.words[head]);
	const own = tree.under(head, /^(?:det|amod|compound)$/).filter((d) => d < head);
	const first = own[0];
	const isBare = own.length === 1 && alone.has(noun);
	const of = ofPlace({ ground, s, tree, memory }, head);
	if (
		first === undefined ||
		(own.length < 2 && !isBare && !of) ||
		own.length !== head - first ||
		!/^the$/i.test(tree.text(first))
	)
		return undefined;
	const [start, end] = [s.words[first]?.start ?? 0, of ?? s.words[head]?.end ?? 0];
	const name = `the ${ground.text.slice(s.words[first + 1]?.start, end)}`;
	const actor = ground.cast.actor(slugOf(name.slice(4)), 'organisation', name, {
		sureness: isBare ? 0.6 : 0.75,
		noun
	});
	return note(ground, actor, start, end);
}

/** "of Chile", "in Dakar", behind "the military leadership": where the name ends. */
function ofPlace({ ground, s, tree }: Scene, head: number): number | undefined {
	if (!/^(?:of|in)$/.test(tree.text(head + 1))) return undefined;
	const start = s.words[head + 2]?.start ?? s.end;
	return within(ground.mentions, start, s.end).find(
		(m) => m.start === start && /^(?:state|place)$/.test(m.actor.type) && m.form !== 'demonym'
	)?.end;
}

/** Bodies that a text calls so with no more words: there is one of them, whichever it is. */
const alone = new Set('junta court opposition army military tribunal council'.split(' '));

/** "Norway’s government", "Kenya’s central bank". */
function owned(
	ground: Ground,
	whose: Speaker,
	end: number,
	noun: { readonly end: number; readonly text: string } | undefined
): Speaker | undefined {
	const between = noun && ground.text.slice(end, noun.end);
	if (!noun || !between || !/^['’]s? (?:\p{Ll}+ ){0,2}\p{Ll}+$/u.test(between)) return undefined;
	const name = `${possessiveOf(whose.actor)} ${between.replace(/^['’]s? /, '')}`;
	const actor = ground.cast.actor(slugOf(name), 'organisation', name, {
		sureness: 0.9,
		noun: noun.text
	});
	actor.partOf.add(whose.actor.id);
	return note(ground, actor, whose.start, noun.end);
}
