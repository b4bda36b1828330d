import { describe, expect, it } from 'vitest';
import {
	canonicalName,
	existsOn,
	heldOffice,
	holderOn,
	isMember,
	membersOn,
	state,
	termsOf
} from './lookup.ts';

describe('lookup', () => {
	it.each([
		['Türkiye', undefined, 'Turkey'],
		['USSR', undefined, 'the Soviet Union'],
		['The United States of America', undefined, 'the United States'],
		['Burma', undefined, 'Myanmar'],
		['Federal Republic of Germany', '1965', 'West Germany'],
		['Federal Republic of Germany', '2015-07', 'Germany'],
		['Côte d’Ivoire', undefined, 'Ivory Coast'],
		['Atlantis', undefined, undefined]
	])('calls %s (%s) %s', (name, date, expected) => {
		expect(canonicalName(name, date)).toBe(expected);
	});

	it.each([
		['soviet-union', '1962-10', true],
		['soviet-union', '1991', undefined],
		['soviet-union', '1992', false],
		['latvia', '1956', false],
		['russia', '1990', false],
		['germany', '1990-10-03', true],
		['west-germany', '1990-10-03', false],
		['egypt', '1960', false],
		['united-arab-republic', '1960', true]
	])('%s existed on %s: %s', (id, date, expected) => {
		expect(existsOn(id, date)).toBe(expected);
	});

	it.each([
		['nato', 'Turkey', '1953', true],
		['nato', 'Turkey', '1951', false],
		['nato', 'Turkey', '1952', undefined],
		['nato', 'sweden', '2024-03-06', false],
		['nato', 'sweden', '2024-03-07', true],
		['nato', 'israel', '2016-05', false],
		['EU', 'united-kingdom', '2016-06', true],
		['EU', 'united-kingdom', '2021', false],
		['arab-league', 'egypt', '1985', undefined],
		['warsaw-pact', 'east-germany', '1970', true],
		['warsaw-pact', 'yugoslavia', '1970', false],
		['iaea', 'iran', '2015', undefined],
		['nato', 'france', '2030', undefined]
	])('%s had %s as a member on %s: %s', (organisation, member, date, expected) => {
		expect(isMember(organisation, member, date)).toBe(expected);
	});

	it.each([
		['nato', '1950', 12],
		['nato', '2016-05-04', 28],
		['nato', '2024-04', 32],
		['european-union', '2005', 25],
		['european-union', '2021', 27],
		['council-of-europe', '2023', 46],
		['commonwealth', '2024', 56],
		['oecd', '2024', 38],
		['asean', '2010', 10],
		['african-union', '2024', 54],
		['united-nations', '2020', 193],
		['warsaw-pact', '1980', 7]
	])('%s had on %s %i members', (organisation, date, count) => {
		expect(membersOn(organisation, date)).toHaveLength(count);
	});

	it('lists members only where it is sure of them all', () => {
		expect(membersOn('nato', '1999')).toBeUndefined();
		expect(membersOn('iaea', '2015')).toBeUndefined();
		expect(membersOn('warsaw-pact', '2000')).toEqual([]);
		expect(membersOn('warsaw-pact', '1991')).toBeUndefined();
	});

	it.each([
		['prime minister of the United Kingdom', '1956', 'Anthony Eden'],
		['prime minister of the United Kingdom', '1957', undefined],
		['prime minister of Israel', '2016-05', 'Benjamin Netanyahu'],
		['American secretary of state', '2015-07', 'John Kerry'],
		['chancellor of West Germany', '1989', 'Helmut Kohl'],
		['president of the United States', '1962-10', 'John F. Kennedy'],
		['leader of the Soviet Union', '1962-10', 'Nikita Khrushchev'],
		['secretary-general of the United Nations', '1956', 'Dag Hammarskjöld'],
		['president of Finland', '2023-04', 'Sauli Niinistö'],
		['prime minister of Sweden', '2022-05', 'Magdalena Andersson'],
		['president of Egypt', '1978-09', 'Anwar Sadat'],
		['taoiseach', '1998-04-10', 'Bertie Ahern'],
		['president of the United States', '2027', undefined]
	])('%s on %s: %s', (office, date, name) => {
		expect(holderOn(office, date)?.name).toBe(name);
	});

	it('denies an office only where it knows the holder', () => {
		expect(heldOffice('Harold Macmillan', 'prime minister of the United Kingdom', '1956')).toBe(
			false
		);
		expect(heldOffice('Eden', 'prime minister of the United Kingdom', '1956')).toBe(true);
		expect(
			heldOffice('Harold Macmillan', 'prime minister of the United Kingdom', '1957')
		).toBeUndefined();
		expect(heldOffice('Harold Macmillan', 'mayor of Nowhere', '1956')).toBeUndefined();
	});

	it('finds all that a person was', () => {
		expect(termsOf('Harold Macmillan').map((t) => t.office)).toEqual([
			'prime-minister-of-the-united-kingdom',
			'foreign-secretary-of-the-united-kingdom'
		]);
		expect(state('united-kingdom')?.neighbours).toEqual(['ireland']);
	});
});
