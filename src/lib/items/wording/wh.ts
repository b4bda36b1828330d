import type { Entity, Role } from '#lib/article/schema.ts';
import type { ArticleIndex } from '../article-index.ts';
import { join } from './clause.ts';

/** What one of a type is called in a question when the structure gives no better noun. */
const nounOfType: Record<Entity['type'], string> = {
	person: 'person',
	state: 'country',
	organisation: 'organisation',
	alliance: 'organisation',
	place: 'place',
	office: 'post',
	agreement: 'agreement',
	event: 'event',
	vessel: 'ship',
	group: 'group',
	'anonymous-source': 'source'
};

export const nounOf = (entity: Entity) => entity.noun ?? nounOfType[entity.type];

/** The noun that fits all of these: the same precise one, else their type's, else none. */
export function commonNoun(entities: readonly (Entity | undefined)[]): string | null {
	const all = entities.filter((e) => e !== undefined);
	for (const noun of [nounOf, (e: Entity) => nounOfType[e.type]]) {
		const [first, ...rest] = new Set(all.map(noun));
		if (first !== undefined && rest.length === 0) return first;
	}
	return null;
}

export type DatePrecision = 'day' | 'month' | 'year' | 'open';

/** How exactly an EDTF date is known; an interval or an approximate date is open. */
export function datePrecision(date: string | undefined): DatePrecision {
	if (!date || /[~?%/]/.test(date)) return 'open';
	return (['year', 'month', 'day'] as const)[date.split('-').length - 1] ?? 'open';
}

/**
 * What the options of an item have in common, where they are known: one noun for all, or none, so
 * that a noun which fits the key alone would give it away.
 */
export type WhOptions = { readonly noun?: string | null };

/**
 * The question words that stand for a role, its marker included: "In which city", "Since which
 * year", "How many member states".
 */
export function whPhrase(index: ArticleIndex, role: Role, { noun }: WhOptions): string {
	if (role.role === 'time') return whTime(role);
	if (role.quantity !== undefined) return whQuantity(index, role);
	if (role.role === 'cause' && /^because|^due/.test(role.marker ?? 'because')) return 'Why';
	const entity = index.entity(role.entity);
	const marker = role.marker === 'that' ? undefined : role.marker;
	if (!entity) return marker ? join(marker, 'what') : 'What';
	// An office acts through its holder: "Who will lead the mission?", not "Which post …".
	if (entity.type === 'person' || (entity.type === 'office' && role.role === 'agent'))
		return marker ? join(marker, 'whom') : whoOrWhom(role);
	if (noun === null)
		return role.role === 'place' ? 'Where' : marker ? join(marker, 'whom') : whoOrWhom(role);
	return join(marker, 'which', spelled(index, noun ?? nounOf(entity)));
}

/** "Which organization" of an article that spells it so. */
const spelled = ({ article: { text } }: ArticleIndex, noun: string) =>
	noun === 'organisation' && /\borganization/.test(text) && !/\borganisation/.test(text)
		? 'organization'
		: noun;

/** Somebody to whom something is done is asked for as "whom". */
const whoOrWhom = ({ role }: Role) => (role === 'patient' || role === 'audience' ? 'Whom' : 'Who');

function whTime(role: Role): string {
	const precision = datePrecision(role.date);
	const plain = role.marker === undefined || /^(in|on|at)$/.test(role.marker);
	if (precision === 'open') return plain ? 'When' : join(role.marker, 'when');
	if (precision === 'day') return plain ? 'On what date' : join(role.marker, 'what date');
	return join(plain ? 'in' : role.marker, 'which', precision);
}

function whQuantity(index: ArticleIndex, role: Role): string {
	const quantity = index.quantity(role.quantity);
	const unit = quantity?.unit;
	if (unit === '%' || unit === 'per cent') return join(role.marker, 'what percentage');
	return join(role.marker, 'how many', unit ?? quantity?.counted);
}
