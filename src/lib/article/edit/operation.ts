import type { Question } from '#lib/article/question.ts';
import type { Article, EntityType, Voice } from '#lib/article/schema.ts';

/** One thing that the reader does to a structure while looking it over. Roles go by their place in the frame. */
export type Operation =
	| { readonly do: 'accept' | 'reject' | 'reopen' | 'delete'; readonly fact: string }
	/** Whether another fact (`from`) led to this one, or came before it, as the analysis proposed. */
	| {
			readonly do: 'link';
			readonly fact: string;
			readonly from: string;
			readonly type: 'cause' | 'before';
			readonly holds: boolean;
	  }
	| { readonly do: 'voice'; readonly fact: string; readonly voice: Voice }
	/** Who or what fills a role: an entity, or with null only words. */
	| {
			readonly do: 'filler';
			readonly fact: string;
			readonly role: number;
			readonly entity: string | null;
			readonly text: string;
	  }
	/** EDTF; with role null the fact has no day yet and gets one. */
	| {
			readonly do: 'date';
			readonly fact: string;
			readonly role: number | null;
			readonly date: string;
	  }
	| {
			readonly do: 'number';
			readonly fact: string;
			readonly role: number;
			readonly value: number;
	  }
	| { readonly do: 'importance'; readonly fact: string; readonly importance: 1 | 2 | 3 }
	/** The role has one true filler, and is worth a question. */
	| { readonly do: 'ask'; readonly fact: string; readonly role: number; readonly on: boolean }
	| { readonly do: 'statement'; readonly fact: string; readonly statement: string }
	/** A question is left out, or asked after all; `fact` is the one on whose screen it stood. */
	| {
			readonly do: 'leave-out';
			readonly fact: string;
			readonly question: Question;
			readonly out: boolean;
	  }
	/** A fact from a stretch of the text, under a new id. */
	| { readonly do: 'add'; readonly id: string; readonly start: number; readonly end: number }
	/** Two entities are one: `from` becomes another name of `into`. */
	| { readonly do: 'merge'; readonly from: string; readonly into: string }
	/** Some mentions of an entity, by their places in its list, are somebody else's, who gets the new id. */
	| {
			readonly do: 'split';
			readonly entity: string;
			readonly mentions: readonly number[];
			readonly id: string;
			readonly name: string;
	  }
	| { readonly do: 'rename'; readonly entity: string; readonly name: string }
	| { readonly do: 'retype'; readonly entity: string; readonly type: EntityType };

/** The article afterwards, or in plain words why it stays as it is. */
export type Outcome = { readonly article: Article } | { readonly refused: string };

export const refused = (why: string): Outcome => ({ refused: why });
