import { describe, expect, test } from 'vitest';
import { roomAction, type Focus } from './keys.ts';

const press = (key: string, more: Partial<KeyboardEvent> = {}) => ({
	key,
	code: /^\d$/.test(key) ? `Digit${key}` : key,
	ctrlKey: false,
	metaKey: false,
	altKey: false,
	shiftKey: false,
	...more
});
const kind = (key: string, focus: Focus = 'elsewhere', shortcuts = true) =>
	roomAction(press(key), focus, shortcuts)?.kind;

describe('a clicker', () => {
	test.each([
		['PageDown', 'next'],
		['PageUp', 'back'],
		['.', 'black'],
		['b', 'black']
	])('%s: %s, whatever has the focus but a field', (key, action) => {
		expect(kind(key)).toBe(action);
		expect(kind(key, 'button')).toBe(action);
	});
	test('turns the page from a field too', () => expect(kind('PageDown', 'field')).toBe('next'));
});

describe('keys', () => {
	test.each([
		[' ', 'elsewhere', 'next'],
		[' ', 'button', undefined],
		['Enter', 'button', undefined],
		['ArrowLeft', 'elsewhere', 'back'],
		['ArrowLeft', 'field', undefined],
		['1', 'field', undefined],
		['b', 'field', undefined],
		['x', 'elsewhere', undefined]
	] as const)('%s on %s: %s', (key, focus, action) => expect(kind(key, focus)).toBe(action));

	test('figures count hands up, with Shift down, on any layout', () => {
		expect(roomAction(press('2'), 'elsewhere', true)).toEqual({ kind: 'hand', option: 1, by: 1 });
		const shifted = press('"', { code: 'Digit2', shiftKey: true });
		expect(roomAction(shifted, 'elsewhere', true)).toEqual({ kind: 'hand', option: 1, by: -1 });
	});

	test('single keys can be switched off; the browser keeps its own', () => {
		expect(kind('b', 'elsewhere', false)).toBeUndefined();
		expect(kind('1', 'elsewhere', false)).toBeUndefined();
		expect(kind(' ', 'elsewhere', false)).toBe('next');
		expect(roomAction(press('f', { ctrlKey: true }), 'elsewhere', true)).toBeUndefined();
	});
});
