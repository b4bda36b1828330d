/** Own articles, of which the second copy hears as soon as they are on disk, before the reader does. */
import { inPatience, secondCopy } from '#lib/store/copy.ts';
import type { Parts } from '#lib/store/open-store.ts';
import { type OwnArticles, ownArticles } from '#lib/store/own.ts';

const known = new WeakMap<Parts, OwnArticles>();

export function copiedOwn(parts: Parts): OwnArticles {
	const own = known.get(parts) ?? made(parts);
	known.set(parts, own);
	return own;
}

function made({ name, connection, told, reader }: Parts): OwnArticles {
	const own = ownArticles(connection, told, reader.note);
	const copy = secondCopy(name);
	const copied =
		<Given extends unknown[], T>(change: (...given: Given) => Promise<T>) =>
		async (...given: Given): Promise<T> => {
			const done = await change(...given);
			await inPatience(copy.catchUpOwn(connection));
			return done;
		};
	return {
		...own,
		put: copied((...given: Parameters<OwnArticles['put']>) => own.put(...given)),
		rename: copied((...given: Parameters<OwnArticles['rename']>) => own.rename(...given)),
		duplicate: copied((...given: Parameters<OwnArticles['duplicate']>) => own.duplicate(...given)),
		putSteps: copied((...given: Parameters<OwnArticles['putSteps']>) => own.putSteps(...given)),
		async remove(id) {
			await own.remove(id);
			await inPatience(copy.dropOwn(id));
		},
		async saveDraft(draft) {
			await own.saveDraft(draft);
			await inPatience(draft ? copy.catchUpOwn(connection) : copy.dropDraft());
		}
	};
}
