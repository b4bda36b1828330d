import { expect, it, vi } from 'vitest';
import { once } from './once.ts';

it('loads once, however many ask at the same time or later', async () => {
	const load = vi.fn(() => Promise.resolve({ value: 1 }));
	const get = once(load);
	const [first, second] = await Promise.all([get(), get()]);
	expect(second).toBe(first);
	expect(await get()).toBe(first);
	expect(load).toHaveBeenCalledTimes(1);
});

it('asks again for what could not be loaded', async () => {
	const load = vi
		.fn<() => Promise<number>>()
		.mockRejectedValueOnce(new Error('offline'))
		.mockResolvedValue(2);
	const get = once(load);
	await expect(get()).rejects.toThrow('offline');
	expect(await get()).toBe(2);
});
