import type { OwnArticle } from '#lib/article/own-article.ts';
import type { Draft } from '#lib/exchange/valid-draft.ts';
import type { Edit } from '#lib/items/edit.ts';
import type { Flag } from '#lib/items/flag.ts';
import type { Note } from '#lib/items/note.ts';
import type { OwnAnswers } from '#lib/items/own-answers.ts';
import type { LearningRecord } from '#lib/scheduling/learning-record.ts';
import type { Parked } from '#lib/scheduling/parking.ts';

/** Everything that a reader has here: what they learnt, and what they did to the questions. */
export type ReaderRecord = LearningRecord & {
	readonly flags?: readonly Flag[];
	readonly edits?: readonly Edit[];
	readonly parked?: readonly Parked[];
	readonly notes?: readonly Note[];
	readonly ownAnswers?: readonly OwnAnswers[];
	readonly own?: readonly OwnArticle[];
	/** An article that is being brought in. */
	readonly draft?: Draft;
};
