import type { Draft } from './draft.ts';
import { heldBack } from './judge.ts';

/**
 * Words of a statement that mean somebody or something which only the text around them names: "the President",
 * "visited him", "others feared". Such a fact waits for the reader, who can put the name there.
 */
export function withDoubtsOfReference(d: Draft): Draft {
	return isUnclear(d) ? heldBack(d) : d;
}

function isUnclear({ statement, voice }: Draft): boolean {
	const own = statement.replace(/[“"][^“”"]*[”"]/g, '“”');
	return (
		bareTitle.test(statement) ||
		nobody.test(own) ||
		restOfSomething.test(own) ||
		sides.test(own) ||
		(voice.kind === 'fact' && somebodyElse.test(own))
	);
}

/** "the President", "the Bank", "the Islamic Republic": a kind with a capital, and no name. "the President of Chile" has one. */
const bareTitle =
	/\b[Tt]he (?:(?:Prime|Foreign|Defence|Defense|Finance|Interior) (?:Minister|Ministry)|Vice[- ]President|(?:National|Republican|Presidential|Revolutionary) Guard|Islamic Republic|People’s Republic|President|Premier|Chancellor|Minister|Secretary|Ambassador|Governor|General|Marshal|Colonel|King|Queen|Emperor|Shah|Sultan|Emir|Government|Cabinet|Council|Commission|Committee|Parliament|Assembly|Congress|Court|Ministry|Department|Bank|Fund|Agency|Authority|Army|Navy|Air Force|Guard|Party|Opposition|Front|League|Union|Alliance|Organisation|Organization|Bloc|Republic|Kingdom|Federation|Treaty|Agreement|Accords?|Pact|Protocol|Convention|Charter|Declaration|Resolution|Summit|Conference|Canal|Strait|Islands?|Territory|Zone|Mission)(?! (?:of|for|on|in|between|to|\p{Lu}|\p{N})|[’'-]?\p{L})/u;

/** "Others feared", "Both refused", "A day parliament extended". */
const nobody =
	/^(?:Others?|None|Both|Neither|Either|Another|A (?:day|week|month|year)|(?:Some|Many|Most|Few|All|Several|One) (?:have |had |are |were |also |still )?(?:said|say|fear|feared|believe|believed|think|thought|argue|argued|hoped|hope|expect|expected|warned|refused|agreed|left|went|came))\b/;

/** "stand between the parties", "demanded withdrawal": whose. */
const sides =
	/\b(?:the|both) (?:two |three |warring )?(?:parties|sides)\b(?! (?:to|of|in) )|\b(?:demand|order|propose|urge)(?:ed|s|d)? (?:an? |the |its )?(?:immediate |full )?withdrawal\b(?! (?:of|from|by))/;

/** "that there is none left", "that others would follow": of what, only the text says. */
const restOfSomething =
	/\bthat (?:there (?:is|was|are|were) (?:none|few|others|more)|none|others)\b/;

/** "visited him", "signed it": in the article's own voice it is somebody whom the statement does not name. */
const somebodyElse =
	/\b(?:him|them)\b|\b(?:\p{Ll}+ed|signed|with|to|for|by|of|against|from|behind|in) it(?:[.,;]|$)/u;
