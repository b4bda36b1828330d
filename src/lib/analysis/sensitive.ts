import type { Actor } from './actors.ts';

/** Deaths and violence against people, contested land, crimes laid at somebody’s door. */
const deaths =
	/\b(?:kill\w*|dead|deaths?|died|dies|dying|murder\w*|assassinat\w*|massacre\w*|casualt\w*|victims?|martyr\w*|execut(?:ed|ion|ions|ing)|suicide|slain|slaughter\w*|shot dead|(?:lost|lose|losing) (?:his|her|its|their) li(?:fe|ves)|fatal\w*|wound\w*|injur\w*|tortur\w*|rape\w*|poison\w*|genocide|hostages?)\b/i;
const land =
	/\b(?:annex\w*|occupied territor\w*|occupation of|Crimea|Kashmir|Golan|West Bank|East Jerusalem|Western Sahara|Nagorno|disputed|Taiwan(?:ese)? (?:is|belongs)|sovereignty over|territorial claims?)\b/i;
const crimes =
	/\b(?:accus\w*|corrupt\w*|brib\w*|fraud\w*|crimes?|criminal\w*|terroris\w*|spy|spies|spied|espionage|launder\w*|war crimes?|guilty|convict\w*|charge[ds]? with|indict\w*|traitor\w*|treason|alleged\w*|liar|lied|lying|stole|abus\w*|extort\w*)\b/i;

/** Whether a statement must wait for the reader’s word, whoever says it. */
export function isSensitive(text: string, actors: readonly Pick<Actor, 'type'>[]): boolean {
	if (deaths.test(text) || land.test(text)) return true;
	return crimes.test(text) && actors.some((a) => a.type === 'person');
}
