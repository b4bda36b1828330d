import { expect, it } from 'vitest';
import { named } from '#lib/items/pasted-example.ts';
import { surnameOf } from './surname.ts';

const of = (name: string, ...others: string[]) => {
	const [entity, ...rest] = [name, ...others].map((one) => named('person', one));
	return entity && surnameOf({ entities: [entity, ...rest] }, entity);
};

it.each([
	['Tamas Berg', 'Berg'],
	['Abdrabbuh Mansur Hadi', 'Hadi'],
	['Qian Beiming', 'Qian'],
	['Teng Shao-wu', 'Teng'],
	['Nguyen Van Anh', 'Nguyen'],
	['Berg', undefined]
])('of %s it is %s', (name, surname) => expect(of(name)).toBe(surname));

it('is none that somebody else of the article has, too', () => {
	expect(of('Tamas Berg', 'Anna Berg')).toBeUndefined();
	expect(of('Tamas Berg', 'Berg Holm')).toBeUndefined();
	expect(of('Tamas Berg', 'Anna Dahl')).toBe('Berg');
});
