import type { Article } from '#lib/article/schema.ts';
import { withDirectSpeech } from './direct-speech.ts';
import { withFullNames } from './full-names.ts';

/** The article in the words in which it is asked about: names in full, first persons in direct speech. */
export const asAsked = (article: Article): Article => withDirectSpeech(withFullNames(article));
