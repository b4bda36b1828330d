import type { Actor, Cast } from './actors.ts';

/**
 * "A spokesman for the Chinese ministry" of a text that has told of the Chinese foreign ministry, and of no other:
 * posts by the whole name of their body.
 */
export function nameWholeBodies({ actors }: Cast): void {
	const names = [...actors.values()].map((a) => a.name);
	for (const { posts } of actors.values() as Iterable<Actor>)
		for (const [at, post] of posts.entries()) {
			const text = wholly(post.text, names);
			if (text !== undefined) posts[at] = { ...post, text };
		}
}

const shortBody = /\bthe (\p{Lu}\p{L}+) (ministry|department|agency|party|bank|army)$/u;

function wholly(post: string, names: readonly string[]): string | undefined {
	const [short, people = '', noun = ''] = shortBody.exec(post) ?? [];
	if (short === undefined) return undefined;
	const isWhole = (name: string) =>
		name.startsWith(`the ${people} `) && name.endsWith(` ${noun}`) && name !== short;
	const [whole, ...more] = names.filter(isWhole);
	return whole !== undefined && more.length === 0 ? post.replace(short, whole) : undefined;
}
