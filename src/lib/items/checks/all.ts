/** Every mechanical check of ITEMS.md, in its order; a new one is a file and a line here. */
import type { Article } from '#lib/article/schema.ts';
import { articleCue } from '#lib/items/checks/article-cue.ts';
import { combinedOptions } from '#lib/items/checks/combined-options.ts';
import { distractorInArticle, evidenceNamesOther } from '#lib/items/checks/evidence-names.ts';
import { evidencePresent } from '#lib/items/checks/evidence-present.ts';
import type { ItemCheck } from '#lib/items/checks/finding.ts';
import { gapForm } from '#lib/items/checks/gap-form.ts';
import { gapAnswerSupported, gapContext } from '#lib/items/checks/gap-support.ts';
import { capitalStart, cleanText } from '#lib/items/checks/hygiene.ts';
import {
	absoluteDistractors,
	absoluteStatement,
	vagueKey
} from '#lib/items/checks/loaded-words.ts';
import { doubleNegative, negativeQuestion } from '#lib/items/checks/negation.ts';
import { optionCount } from '#lib/items/checks/option-count.ts';
import { mixedNumbers, onlyName, otherForm } from '#lib/items/checks/option-form.ts';
import {
	keyLongest,
	keyShortest,
	lengthSpread,
	longOption
} from '#lib/items/checks/option-length.ts';
import { optionContained, optionsEqual } from '#lib/items/checks/option-overlap.ts';
import { quotations } from '#lib/items/checks/quotations.ts';
import { rationaleForm } from '#lib/items/checks/rationale-form.ts';
import { pointers } from '#lib/items/checks/pointers.ts';
import { bareNoun, openingDemonstrative, pronouns } from '#lib/items/checks/referents.ts';
import { relativeTime } from '#lib/items/checks/relative-time.ts';
import { matchForm, orderForm } from '#lib/items/checks/sequence-form.ts';
import { keyPositions, keysLongest, keysShortest, trueShare } from '#lib/items/checks/set-keys.ts';
import { kindsMixed } from '#lib/items/checks/set-kinds.ts';
import { cues, nearDuplicates } from '#lib/items/checks/set-overlap.ts';
import { clang, keyInStem, rowEcho } from '#lib/items/checks/stem-echo.ts';
import { stemEnd, stemLength } from '#lib/items/checks/stem-length.ts';
import { isStatement, oneIdea } from '#lib/items/checks/true-false-form.ts';
import { liftedWords } from '#lib/items/checks/verbatim.ts';
import type { Finding, Item } from '#lib/items/schema.ts';

const itemChecks: readonly ItemCheck[] = [
	...[stemLength, stemEnd, optionCount, optionsEqual, optionContained, combinedOptions],
	...[negativeQuestion, doubleNegative, pronouns, openingDemonstrative, bareNoun, pointers],
	...[keyLongest, keyShortest, lengthSpread, longOption, mixedNumbers, onlyName, otherForm],
	...[articleCue, keyInStem, clang, rowEcho, absoluteDistractors, absoluteStatement, vagueKey],
	...[evidenceNamesOther, distractorInArticle, isStatement, oneIdea],
	...[gapForm, gapAnswerSupported, gapContext, orderForm, matchForm, relativeTime],
	...[liftedWords, quotations, evidencePresent, rationaleForm, cleanText, capitalStart]
];

const setChecks: readonly ((items: readonly Item[]) => readonly Finding[])[] = [
	...[keyPositions, keysLongest, keysShortest, trueShare, nearDuplicates, cues, kindsMixed]
];

/** M02–M32: what is wrong with one item. */
export const checkItem = (item: Item, article: Article): Finding[] =>
	itemChecks.flatMap((check) => check(item, article)).map((f) => ({ ...f, itemId: item.id }));

/** S1–S7: what is wrong with a set, whichever articles its items come from. */
export const checkSet = (items: readonly Item[]): Finding[] =>
	setChecks.flatMap((check) => check(items));

/** No hard finding, and soft ones of at most one check (the same flaw of two wordings is one). */
export function isShown(findings: readonly Finding[]): boolean {
	if (findings.some((f) => f.severity === 'hard')) return false;
	return new Set(findings.map((f) => f.check)).size <= 1;
}
