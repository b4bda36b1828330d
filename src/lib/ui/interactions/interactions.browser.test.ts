/** Every interaction, answered by the keyboard alone. */
import { userEvent } from 'vitest/browser';
import { mount, tick, unmount, type Component } from 'svelte';
import { afterEach, expect, it } from 'vitest';
import type { Response } from '#lib/items/response.ts';
import Choice from './Choice.svelte';
import Match from './Match.svelte';
import Order from './Order.svelte';
import Reveal from './Reveal.svelte';
import SelectText from './SelectText.svelte';
import TextEntry from './TextEntry.svelte';

let clean: (() => void) | undefined;
afterEach(() => clean?.());

/** Mounts it under its question, and gives the responses it made. */
function show<Props extends Record<string, unknown>>(component: Component<never>, props: Props) {
	const responses: Response[] = [];
	const heading = document.createElement('h1');
	heading.id = 'stem';
	heading.textContent = 'Which?';
	document.body.append(heading);
	const all = { ...props, labelledby: 'stem', onanswer: (r: Response) => responses.push(r) };
	const shown = mount(component, { target: document.body, props: all as never });
	clean = () => {
		void unmount(shown);
		heading.remove();
	};
	return responses;
}
const keys = async (...sequence: string[]) => {
	for (const key of sequence) await userEvent.keyboard(key);
	await tick();
};

it('chooses an option', async () => {
	const responses = show(Choice, { options: ['Turkey', 'Greece', 'Israel'] });
	await keys('{Tab}', '{Tab}', '{Enter}');
	expect(responses).toEqual([{ interaction: 'choice', option: 'Greece' }]);
});

it('names the group by the question', () => {
	show(Choice, { options: ['Turkey'] });
	const group = document.querySelector('fieldset');
	expect(group?.getAttribute('aria-labelledby')).toBe('stem');
});

it('submits what was typed, trimmed, by Enter', async () => {
	const responses = show(TextEntry, {});
	await keys(' Steiner ', '{Enter}');
	expect(responses).toEqual([{ interaction: 'text-entry', text: 'Steiner' }]);
});

it('says that nothing was typed, and takes "I don’t know" for an answer', async () => {
	const responses = show(TextEntry, {});
	await keys('{Enter}');
	expect(responses).toEqual([]);
	const input = document.querySelector('input');
	expect(input?.getAttribute('aria-invalid')).toBe('true');
	expect(document.body.textContent).toContain('Nothing typed yet');
	await keys('{Tab}', '{Tab}', '{Enter}');
	expect(responses).toEqual([{ interaction: 'text-entry', text: '' }]);
});

it('puts steps in order, and takes one back', async () => {
	const steps = ['b', 'c', 'a'].map((fact) => ({ fact, text: fact }));
	const responses = show(Order, { steps });
	// c first, taken back, then a, b, c.
	await keys('{Tab}', '{Tab}', ' ', ' ', '{Tab}', ' ');
	await keys('{Shift>}{Tab}{/Shift}', '{Shift>}{Tab}{/Shift}', ' ', '{Tab}', ' ');
	await keys('{Tab}', '{Tab}', '{Enter}');
	expect(responses).toEqual([{ interaction: 'order', facts: ['a', 'b', 'c'] }]);
});

it('joins pairs row by row, and moves a response that was joined wrongly', async () => {
	const responses = show(Match, { lefts: ['x', 'y'], rights: ['1', '2', '3'] });
	const tab = '{Tab}';
	// Focus: rows x, y, then the responses 1, 2, 3, then Check.
	await keys(tab, tab, tab, ' ', tab, ' ');
	// y is tapped again and joined to 3.
	await keys('{Shift>}{Tab}{/Shift}', '{Shift>}{Tab}{/Shift}', ' ', tab, tab, tab, ' ');
	await keys(tab, '{Enter}');
	expect(responses).toEqual([
		{
			interaction: 'match',
			pairs: [
				['x', '1'],
				['y', '3']
			]
		}
	]);
});

it('chooses the sentence that proves it', async () => {
	const responses = show(SelectText, { sentences: ['One.', 'Two.'] });
	await keys('{Tab}', '{Tab}', ' ');
	expect(responses).toEqual([{ interaction: 'select-text', sentence: 1 }]);
});

it('turns a card over', async () => {
	const responses = show(Reveal, {});
	await keys('{Tab}', '{Enter}');
	expect(responses).toEqual([{ interaction: 'reveal' }]);
});

it('gives each option a target of 56 px or more', () => {
	show(Choice, { options: ['Turkey'] });
	expect(document.querySelector('.opt')?.getBoundingClientRect().height).toBeGreaterThanOrEqual(56);
});
