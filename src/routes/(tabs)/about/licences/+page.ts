import { asset } from '$app/paths';
import type { PageLoad } from './$types';

export type ThirdParty = {
	readonly name: string;
	readonly version: string;
	readonly licence: string;
	readonly source?: string;
	readonly text: string;
};

/** The files lie beside the app, and are there without the network too. */
export const load: PageLoad = async ({ fetch }) => {
	const [code, content, packages] = await Promise.all([
		read(fetch, '/licences/code.txt', (answer) => answer.text()),
		read(fetch, '/licences/content.txt', (answer) => answer.text()),
		read(
			fetch,
			'/licences/third-party.json',
			(answer) => answer.json() as Promise<readonly ThirdParty[]>
		)
	]);
	return { code, content, packages };
};

async function read<T>(
	get: typeof globalThis.fetch,
	path: string,
	take: (answer: Response) => Promise<T>
): Promise<T | undefined> {
	try {
		const answer = await get(asset(path));
		return answer.ok ? await take(answer) : undefined;
	} catch {
		return undefined;
	}
}
