import { expect, it } from 'vitest';
import { actionOf } from './keys.ts';

const press = (key: string, ctrlKey = false) => ({ key, ctrlKey, metaKey: false, altKey: false });
const usual = { shortcuts: true, keys: {} };

it('finds the action of a single key, and of the key that the reader chose instead', () => {
	expect(actionOf(press('u'), usual)).toBe('undo');
	expect(actionOf(press('A'), usual)).toBe('article');
	expect(actionOf(press('x'), { ...usual, keys: { undo: 'x' } })).toBe('undo');
	expect(actionOf(press('u'), { ...usual, keys: { undo: 'x' } })).toBeUndefined();
});

it('keeps Ctrl+Z when single keys are off, and leaves other combinations to the browser', () => {
	const off = { shortcuts: false, keys: {} };
	expect(actionOf(press('u'), off)).toBeUndefined();
	expect(actionOf(press('z', true), off)).toBe('undo');
	expect(actionOf(press('s', true), usual)).toBeUndefined();
});
