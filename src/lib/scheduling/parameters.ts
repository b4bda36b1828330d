import { type Parameters, defaultParameters } from '#lib/scheduling/card.ts';
import type { LogEntry } from '#lib/scheduling/review.ts';
import { standingChanges } from '#lib/scheduling/standing.ts';

/**
 * What the scheduler goes by, as the log's entries for all cards say: the last change that names a
 * field and was not taken back. `base` itself where none stands.
 */
export function parametersOf(
	entries: Iterable<LogEntry>,
	base: Parameters = defaultParameters
): Parameters {
	const changes = standingChanges(entries);
	const weights = changes.findLast((change) => change.weights !== undefined)?.weights;
	const retention = changes.findLast((change) => change.desiredRetention !== undefined);
	if (!weights && retention === undefined) return base;
	return {
		...base,
		...(weights && { weights }),
		...(retention?.desiredRetention !== undefined && {
			desiredRetention: retention.desiredRetention
		})
	};
}

const known = new WeakMap<Parameters, { readonly id: string | undefined }>();

/**
 * Short name of what a log can change in the parameters; undefined for the published ones. Cards
 * carry it, so that a card which is behind is known as such.
 */
export function parametersId(parameters: Parameters): string | undefined {
	const found = known.get(parameters);
	if (found) return found.id;
	const { weights, desiredRetention } = parameters;
	const isPublished =
		weights === undefined && desiredRetention === defaultParameters.desiredRetention;
	const id = isPublished ? undefined : digest(JSON.stringify([weights ?? null, desiredRetention]));
	known.set(parameters, { id });
	return id;
}

/** Two FNV-1a sums, 64 bits in all, in hex. */
function digest(text: string): string {
	const sum = (start: number) => {
		let hash = start;
		for (let at = 0; at < text.length; at++)
			hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
		return (hash >>> 0).toString(16).padStart(8, '0');
	};
	return sum(0x811c9dc5) + sum(0x01234567);
}
