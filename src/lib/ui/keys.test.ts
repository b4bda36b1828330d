import { describe, expect, it } from 'vitest';
import { actionOf, actions, allActions, answerKeys, answerOf, keyName } from './keys.ts';

const press = (key: string, ctrlKey = false) => ({ key, ctrlKey, metaKey: false, altKey: false });
const usual = { shortcuts: true, keys: {} };

it('finds the action of a single key, and of the key that the reader chose instead', () => {
	expect(actionOf(press('u'), usual)).toBe('undo');
	expect(actionOf(press('A'), usual)).toBe('article');
	expect(actionOf(press('x'), { ...usual, keys: { undo: 'x' } })).toBe('undo');
	expect(actionOf(press('u'), { ...usual, keys: { undo: 'x' } })).toBeUndefined();
});

it('has Enter, Space and figures changed and taken away as any other key', () => {
	const chosen = { ...usual, keys: { on: 'j', also: '', answer1: 'ArrowLeft' } };
	expect(actionOf(press('Enter'), usual)).toBe('on');
	expect(actionOf(press(' '), usual)).toBe('also');
	expect(actionOf(press('1'), usual)).toBe('answer1');
	for (const key of ['Enter', ' ', '1', '']) expect(actionOf(press(key), chosen)).toBeUndefined();
	expect(actionOf(press('j'), chosen)).toBe('on');
	expect(actionOf(press('ArrowLeft'), chosen)).toBe('answer1');
});

it('keeps Ctrl+Z when single keys are off, and leaves other combinations to the browser', () => {
	const off = { shortcuts: false, keys: {} };
	for (const { key } of Object.values(actions)) expect(actionOf(press(key), off)).toBeUndefined();
	expect(actionOf(press('z', true), off)).toBe('undo');
	expect(actionOf(press('s', true), usual)).toBeUndefined();
});

describe('the keys printed beside the answers', () => {
	it('are those that choose them, in their order', () => {
		expect(answerKeys(usual)).toEqual(['1', '2', '3', '4', '5', '6', '7', '8', '9']);
		expect(answerKeys({ ...usual, keys: { answer2: 'j', answer3: '' } }).slice(0, 3)).toEqual([
			'1',
			'J',
			''
		]);
		expect(answerKeys({ ...usual, shortcuts: false }).join('')).toBe('');
	});

	it('have a name each', () => {
		expect([' ', 'Enter', 'ArrowLeft', 'u', '?'].map(keyName)).toEqual([
			'Space',
			'Enter',
			'←',
			'U',
			'?'
		]);
	});
});

it('no two actions begin with the same key, and nine of them choose an answer', () => {
	const keys = Object.values(actions).map(({ key }) => key);
	expect(new Set(keys).size).toBe(keys.length);
	expect(allActions.flatMap((action) => answerOf(action) ?? [])).toEqual([...'123456789']);
});
