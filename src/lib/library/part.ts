/** Ids come from addresses: "constructor" is not an article. */
export async function part<T>(
	loaders: Readonly<Record<string, () => Promise<{ readonly default: T }>>>,
	id: string
): Promise<T | undefined> {
	return Object.hasOwn(loaders, id) ? (await loaders[id]?.())?.default : undefined;
}
