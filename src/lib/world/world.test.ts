import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cities } from './cities.ts';
import { coveredBy, covers, daysOf, writtenAt } from './dates.ts';
import { existsOn, office, plainName, source, state } from './lookup.ts';
import { offices } from './offices.ts';
import { membershipOn, organisations } from './organisations.ts';
import { sources } from './sources.ts';
import { states } from './states.ts';

const days = fc
	.integer({ min: Date.UTC(1900, 0, 1), max: Date.UTC(2025, 5, 30) })
	.map((ms) => new Date(ms).toISOString().slice(0, 10));
const terms = offices.flatMap((o) => o.terms);
const isUnique = (list: readonly string[]) =>
	expect(list.filter((x, at) => list.indexOf(x) !== at)).toEqual([]);

describe('every table', () => {
	it('has the size that was promised', () => {
		expect(states.filter((s) => s.standing === 'member')).toHaveLength(193);
		expect(states.filter((s) => s.standing === 'historic').length).toBeGreaterThanOrEqual(15);
		expect(organisations.length).toBeGreaterThanOrEqual(60);
		expect(organisations.filter((o) => o.complete).length).toBeGreaterThanOrEqual(50);
		expect(terms.length).toBeGreaterThanOrEqual(200);
	});

	it('names a source for each row', () => {
		isUnique(sources.map((s) => s.id));
		for (const row of [...states, ...organisations, ...offices, ...terms, ...cities]) {
			expect(row.sources.length, row.id).toBeGreaterThan(0);
			for (const id of row.sources) expect(source(id), `${row.id}: ${id}`).toBeDefined();
		}
		const used = new Set(
			[...states, ...organisations, ...offices, ...cities].flatMap((r) => r.sources)
		);
		expect(sources.filter((s) => !used.has(s.id))).toEqual([]);
		for (const s of sources) expect(s.terms && s.title && s.publisher, s.id).toBeTruthy();
	});

	it('has one row an id', () => {
		for (const table of [states, organisations, offices, cities]) isUnique(table.map((r) => r.id));
		for (const o of offices) isUnique(o.terms.map((t) => t.id));
	});

	it('gives dates that can be', () => {
		const stretches = [
			...states.flatMap((s) => s.lifetime),
			...organisations.flatMap((o) => [
				o.lifetime,
				...o.members.flatMap((m) => [...m.during, ...m.unclear])
			]),
			...terms.map((t) => t.during)
		];
		for (const { from, to } of stretches) {
			for (const date of [from, to].filter((d) => d !== undefined)) {
				expect(daysOf(date), date).toBeDefined();
				expect(date >= '1900' && date <= writtenAt.slice(0, 4) + '-12-31', date).toBe(true);
			}
			if (from !== undefined && to !== undefined)
				expect((daysOf(from)?.first ?? '') <= (daysOf(to)?.last ?? ''), `${from}/${to}`).toBe(true);
		}
	});
});

describe('states', () => {
	it('has members of the United Nations from their lifetime, old seats aside', () => {
		// Founding members that became independent later, or whose seat was a predecessor's.
		const early =
			'belarus ukraine india philippines syria russia germany yemen tanzania serbia lebanon';
		for (const s of states) {
			if (s.unSince === undefined || early.split(' ').includes(s.id)) continue;
			expect(coveredBy(s.lifetime, `${s.unSince}-12-30`), s.id).not.toBe(false);
		}
	});

	it('has neighbours on both sides of a border', () => {
		for (const s of states)
			for (const id of s.neighbours)
				expect(state(id)?.neighbours, `${id} and ${s.id}`).toContain(s.id);
	});

	it('gives a name to one state at a time', () => {
		fc.assert(
			fc.property(days, (day) => {
				const names = states
					.filter((s) => coveredBy(s.lifetime, day) === true)
					.flatMap((s) => [
						...new Set([
							plainName(s.name),
							...s.aliases
								.filter((a) => covers(a.during ?? {}, day) !== false)
								.map((a) => plainName(a.name))
						])
					]);
				isUnique(names);
			}),
			{ numRuns: 200 }
		);
	});

	it('never lets a state live beside what came after it', () => {
		const pairs = states.flatMap((s) => s.successors.map((id) => [s, state(id)] as const));
		expect(pairs.length).toBeGreaterThan(30);
		for (const [, successor] of pairs) expect(successor).toBeDefined();
		fc.assert(
			fc.property(days, fc.constantFrom(...pairs), (day, [old, successor]) => {
				if (day < '1946') return; // The Baltic states were there before the war.
				const both = [old, successor].map((s) => coveredBy(s?.lifetime ?? [], day));
				expect(both).not.toEqual([true, true]);
			}),
			{ numRuns: 2000 }
		);
	});

	it('writes a capital only where nobody contests it', () => {
		const without = 'israel palestine kosovo taiwan south-africa bolivia sri-lanka yemen';
		for (const id of without.split(' ')) expect(state(id)?.capital, id).toBeUndefined();
		for (const s of states) expect(s.capital ?? 'ok', s.id).not.toMatch(/[?;|]/);
	});
});

describe('organisations', () => {
	it('lists states that exist while they are members', () => {
		for (const o of organisations)
			for (const m of o.members) expect(state(m.state)?.id, `${o.id}: ${m.state}`).toBe(m.state);
		// Members before they were sovereign: founders of the UN, colonies in CARICOM, emirates in OPEC.
		const early = new Set(
			(
				'united-nations/belarus united-nations/ukraine united-nations/syria united-nations/india ' +
				'united-nations/philippines opec/kuwait opec/qatar opec/united-arab-emirates ' +
				'arab-league/jordan arab-league/syria arab-league/palestine ' +
				'organisation-of-african-unity/guinea-bissau caricom/antigua-and-barbuda caricom/belize ' +
				'caricom/dominica caricom/saint-kitts-and-nevis caricom/saint-lucia ' +
				'caricom/saint-vincent-and-the-grenadines'
			).split(' ')
		);
		const dates = Array.from({ length: 126 }, (_, n) => `${1900 + n}-04-20`);
		for (const o of organisations)
			for (const m of o.members.filter((row) => !early.has(`${o.id}/${row.state}`)))
				for (const date of dates)
					if (membershipOn(o, m.state, date) === true)
						expect(existsOn(m.state, date), `${o.id} ${m.state} ${date}`).not.toBe(false);
	});

	it('has no members where the list is open', () => {
		for (const o of organisations) expect(o.members.length > 0, o.id).toBe(o.complete);
	});

	it('belongs to offices that name it, or to a state', () => {
		for (const o of offices)
			expect(state(o.of) ?? organisations.find((x) => x.id === o.of), o.id).toBeDefined();
	});
});

describe('offices', () => {
	it('has one holder at a time', () => {
		for (const o of offices)
			o.terms.forEach((term, at) => {
				const next = o.terms[at + 1];
				if (!next) return;
				expect(term.during.to, term.id).toBeDefined();
				const [end, start] = [daysOf(term.during.to ?? ''), daysOf(next.during.from ?? '')];
				expect((end?.first ?? '') <= (start?.last ?? ''), `${o.id}: ${term.id}, ${next.id}`).toBe(
					true
				);
			});
	});

	it('gives a name to one office', () => {
		for (const o of offices)
			for (const name of [o.id, o.name, ...o.aliases]) expect(office(name)?.id, name).toBe(o.id);
	});

	it('gives no two people one name in one office', () => {
		for (const o of offices) {
			const names = new Map<string, string>();
			for (const t of o.terms)
				for (const name of [t.name, ...t.aliases].map(plainName)) {
					expect(names.get(name) ?? t.person, `${o.id}: ${name}`).toBe(t.person);
					names.set(name, t.person);
				}
		}
	});
});
