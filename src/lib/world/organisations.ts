import { coveredBy, covers, isKnown, parseStretch, parseStretches, type Stretch } from './dates.ts';
import { europe } from './organisations/europe.ts';
import { regions } from './organisations/regions.ts';
import { world } from './organisations/world.ts';
import { states } from './states.ts';
import { listOf } from './table.ts';

export type Membership = {
	readonly state: string;
	readonly during: readonly Stretch[];
	/** Suspended, disputed or of another degree: neither a member nor none. */
	readonly unclear: readonly Stretch[];
};

export type Organisation = {
	readonly id: string;
	readonly name: string;
	readonly aliases: readonly string[];
	readonly kind: 'alliance' | 'union' | 'group' | 'agency' | 'court' | 'agreement';
	readonly lifetime: Stretch;
	/** All members of all times are listed. Where not, the list is empty and proves nothing. */
	readonly complete: boolean;
	readonly members: readonly Membership[];
	readonly sources: readonly string[];
};

const kinds = ['alliance', 'union', 'group', 'agency', 'court', 'agreement'] as const;

/** Those whose seat was another's for a time, and those that left and came back. */
const exceptions: Record<string, string> = {
	china: '1971-10-25',
	russia: '1991-12-26',
	germany: '1990-10-03',
	'west-germany': '1973/1990-10-02',
	'east-germany': '1973/1990-10-02',
	indonesia: '1950/1965, 1966',
	egypt: '1945/1958-02-21, 1961-09-29',
	syria: '1945/1958-02-21, 1961-09-29',
	tanzania: '1964-04-26',
	yemen: '1990-05-22',
	serbia: '2006-06-05'
};

const disputedSeats: Record<string, readonly Stretch[]> = {
	china: [{ from: '1945', to: '1971-10-25' }],
	'serbia-and-montenegro': [{ from: '1992', to: '2000' }],
	yugoslavia: [{ from: '1992', to: '1992' }]
};

export const organisations: readonly Organisation[] = [europe, world, regions].flatMap((text) =>
	text
		.split(/^= /m)
		.slice(1)
		.map((block) => read(block))
);

function read(block: string): Organisation {
	const [head = '', ...lines] = block.split('\n').filter((line) => line.trim() !== '');
	const [id = '', name = '', aliases, lifetime = '', kind = '', source = '', list] = head
		.split('|')
		.map((field) => field.trim());
	if (!isKind(kind)) throw new Error(`no kind: ${head}`);
	const life = parseStretch(lifetime);
	return {
		id,
		name,
		aliases: listOf(aliases),
		kind,
		lifetime: life,
		complete: list !== 'open',
		members: list === 'states' ? unitedNations() : memberships(lines, life),
		sources: [source]
	};
}

function isKind(text: string): text is Organisation['kind'] {
	return kinds.some((kind) => kind === text);
}

/** A membership without an end lasts as long as the organisation. */
function memberships(lines: readonly string[], life: Stretch): Membership[] {
	const byState = new Map<string, { during: Stretch[]; unclear: Stretch[] }>();
	for (const line of lines) {
		const [when = '', ids = ''] = line.split(':');
		const isUnclear = when.startsWith('?');
		const stretches = isUnclear ? [unclear(when.slice(1))] : parseStretches(when);
		for (const id of listOf(ids, / /)) {
			const row = byState.get(id) ?? { during: [], unclear: [] };
			if (isUnclear) row.unclear.push(...stretches);
			else row.during.push(...stretches.map((s) => (life.to && !s.to ? { ...s, to: life.to } : s)));
			byState.set(id, row);
		}
	}
	return [...byState].map(([state, row]) => ({ state, ...row }));
}

/** A single date stands for itself here: `?1961` is that year. */
function unclear(when: string): Stretch {
	return when.includes('/') ? parseStretch(when.replace('..', '')) : { from: when, to: when };
}

function unitedNations(): Membership[] {
	return states
		.filter((state) => state.unSince !== undefined)
		.map((state) => {
			const end = state.lifetime.at(-1)?.to;
			const plain = `${state.unSince ?? ''}${end === undefined ? '' : `/${end}`}`;
			return {
				state: state.id,
				during: parseStretches(exceptions[state.id] ?? plain),
				// Which China, and whether the rest of Yugoslavia, was a member was disputed.
				unclear: disputedSeats[state.id] ?? []
			};
		});
}

/** True or false where the table is sure of it, else undefined. */
export function membershipOn(
	organisation: Organisation,
	state: string,
	date: string
): boolean | undefined {
	if (!organisation.complete || !isKnown(date)) return undefined;
	const life = covers(organisation.lifetime, date);
	if (life !== true) return life;
	const row = organisation.members.find((m) => m.state === state);
	if (!row) return false;
	return row.unclear.some((s) => covers(s, date) !== false)
		? undefined
		: coveredBy(row.during, date);
}
