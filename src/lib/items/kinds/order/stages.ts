/**
 * The stages that talks and agreements go through one after another, and the words that tell them: a set in which
 * every step tells another stage is in order by plain logic, and asks nothing of the article.
 */
const stages: readonly RegExp[] = [
	/\b(?:opened|began|launched|convened|proposed|put forward|handed|offered|first (?:set|round))\b/,
	/\b(?:joined the talks|entered talks|took part|interim|preliminary)\b/,
	/\b(?:settled the main|main points|memorandum)\b/,
	/\b(?:reached|concluded|signed|adopted|agreed|ended in agreement)\b/,
	/\b(?:approved|ratified|took effect|came into force|entered into force|joined|implemented)\b/
];

/** What tells a stage more surely than its verb: "reached an interim accord". */
const tellingFirst = [1, 2, 0, 3, 4];

/** The index of the stage that a step tells; −1 for a step of no such kind. */
const stageOf = (text: string): number =>
	tellingFirst.find((stage) => stages[stage]?.test(text)) ?? -1;

/** Whether these steps, given in the order of time, could be put in order by who has read nothing. */
export const isToldByStages = (steps: readonly string[]): boolean => {
	const found = steps.map(stageOf);
	return found.every((stage, i) => stage > (i === 0 ? -1 : (found[i - 1] ?? -1)));
};
