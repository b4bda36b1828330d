import helper from 'english-verbs-helper';
import irregular from 'english-verbs-irregular/dist/verbs.json' with { type: 'json' };

/**
 * Forms that the library gets wrong or spells the American way: doubled consonants, verbs in -c,
 * plurals in -oes. Third person, past, participle.
 */
const mended: Record<string, readonly [string, string, string]> = {
	veto: ['vetoes', 'vetoed', 'vetoed'],
	refer: ['refers', 'referred', 'referred'],
	defer: ['defers', 'deferred', 'deferred'],
	confer: ['confers', 'conferred', 'conferred'],
	deter: ['deters', 'deterred', 'deterred'],
	transfer: ['transfers', 'transferred', 'transferred'],
	incur: ['incurs', 'incurred', 'incurred'],
	occur: ['occurs', 'occurred', 'occurred'],
	compel: ['compels', 'compelled', 'compelled'],
	expel: ['expels', 'expelled', 'expelled'],
	repel: ['repels', 'repelled', 'repelled'],
	propel: ['propels', 'propelled', 'propelled'],
	control: ['controls', 'controlled', 'controlled'],
	patrol: ['patrols', 'patrolled', 'patrolled'],
	travel: ['travels', 'travelled', 'travelled'],
	cancel: ['cancels', 'cancelled', 'cancelled'],
	label: ['labels', 'labelled', 'labelled'],
	signal: ['signals', 'signalled', 'signalled'],
	shell: ['shells', 'shelled', 'shelled'],
	initial: ['initials', 'initialled', 'initialled'],
	counsel: ['counsels', 'counselled', 'counselled'],
	model: ['models', 'modelled', 'modelled'],
	fuel: ['fuels', 'fuelled', 'fuelled'],
	rival: ['rivals', 'rivalled', 'rivalled'],
	focus: ['focuses', 'focused', 'focused'],
	panic: ['panics', 'panicked', 'panicked'],
	mimic: ['mimics', 'mimicked', 'mimicked'],
	regret: ['regrets', 'regretted', 'regretted'],
	bar: ['bars', 'barred', 'barred'],
	go: ['goes', 'went', 'gone'],
	do: ['does', 'did', 'done'],
	have: ['has', 'had', 'had'],
	be: ['is', 'was', 'been']
};

const data = helper.mergeVerbsData(irregular, {});
const he = 2;
const conjugated = (verb: string, tense: 'SIMPLE_PRESENT' | 'SIMPLE_PAST' | 'PERFECT_PRESENT') =>
	helper.getConjugation(data, verb, tense, he, {});

/** A verb may carry a particle or an object: only its first word is inflected ("cut off", "take part"). */
function inflect(lemma: string, form: (verb: string) => string): string {
	const [verb = lemma, ...rest] = lemma.split(' ');
	return [form(verb), ...rest].join(' ');
}

/** Third person singular, present: joins, vetoes, is. */
export const thirdPerson = (lemma: string) =>
	inflect(lemma, (v) => mended[v]?.[0] ?? conjugated(v, 'SIMPLE_PRESENT'));

/** Simple past, singular: joined, vetoed, was. */
export const pastTense = (lemma: string) =>
	inflect(lemma, (v) => mended[v]?.[1] ?? conjugated(v, 'SIMPLE_PAST'));

/** Past participle: joined, sunk, been. */
export const participle = (lemma: string) =>
	inflect(lemma, (v) => mended[v]?.[2] ?? conjugated(v, 'PERFECT_PRESENT').replace(/^has /, ''));
