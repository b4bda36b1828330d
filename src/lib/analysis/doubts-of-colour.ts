import type { Draft } from './draft.ts';

/** "Nine defence chiefs came to Accra": how many went somewhere is a stray number. */
export const isColour = (d: Draft) =>
	d.voice.kind === 'fact' &&
	(countOfComers.test(d.statement) ||
		worn.test(d.statement) ||
		stray.test(d.statement) ||
		isOfForm(d));

/** What tells how a meeting, a speech, a journey or an article went, and nothing of its matter. */
const isOfForm = (d: Draft) =>
	(ownStatement.test(d.statement) ||
		session.test(d.statement) ||
		layout.test(d.statement) ||
		manner.test(d.statement) ||
		flourish.test(d.statement) ||
		isBareJourney(d)) &&
	!/[“”]/.test(d.statement);
/** "issued a statement of his own": what it said is missing. */
const ownStatement =
	/\b(?:issue[sd]?|release[sd]?|publishe[sd]|ma[dk]es?|g[ai]ves?|sent|read out|put out|produced) (?:an?|the|another|his|her|its|their|two|several|separate|joint) (?:\p{Ll}+ ){0,2}(?:statements?|communiqu[eé]s?|declarations?|repl(?:y|ies)|responses?|comments?|letters?|messages?|speech(?:es)?|announcements?)(?: of (?:his|her|its|their) own)?(?: (?:in|on|at) [\p{N}\p{Lu}][\p{L}\p{N} ]*)?[.]$/u;
/** "opened its 46th session": that a body met is no news of it. */
const session =
	/\b(?:open|begin|began|clos|end|start|conven|h[eo]ld)\p{Ll}* (?:an?|the|its|their) (?:\p{L}+ )?(?:\d+(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|annual|regular|ordinary|plenary|autumn|spring|summer|winter)(?: (?:annual|regular|ordinary|special|plenary))* (?:session|meeting|assembly|plenum|sitting)s?(?: (?:in|on|at) [\p{N}\p{Lu}][\p{L}\p{N} ]*)?[.]$/u;
/** "began with an account of the danger": the order of a speech. */
const layout =
	/\b(?:began|opened|started|ended|closed|finished|concluded) with (?:an?|the|his|her) (?:\p{Ll}+ ){0,2}(?:account|accounting|review|appeal|joke|tribute|story|anecdote|list|survey|summary|quotation|prayer|warning|reminder|remark|flourish|greeting|word)\b/u;
/** "began in lighter vein": how, and nothing else. */
const manner =
	/\b(?:began|opened|started|ended|closed|finished|concluded) (?:(?:in|on) an? (?:\p{Ll}+ ){0,2}(?:vein|mood|note|tone|style)|in (?:\p{Ll}+ ){0,2}(?:vein|mood|tone|style|spirits?))\b/u;
/** "has caused a remarkable amount of travel": an author’s way to begin. */
const flourish =
	/\b(?:remarkable|surprising|astonishing|extraordinary|curious|striking|fair|good|great|unusual|odd|strange|certain|goodly) (?:amount|deal|number|quantity|sort|kind|bit|piece|feat|sight|silence|run|string) of \p{Ll}+/u;

/** "went to Oslo on 10 December": somebody’s journey, and not what for; that of one who rules is news if it says whither. */
const isBareJourney = ({ frame, actors }: Draft): boolean => {
	const [who, ...rest] = frame.roles;
	const person = actors.find((a) => a.id === who?.entity && a.type === 'person');
	return (
		person !== undefined &&
		frame.passive !== true &&
		/^(?:go|come|fly|travel|return|sail|drive|set out|set off)\b/.test(frame.verb) &&
		(!person.posts.some(({ text }) => ruling.test(text)) ||
			rest.every((r) => r.date !== undefined || r.marker === 'from')) &&
		rest.every((r) => r.date !== undefined || /^(?:the )?\p{Lu}/u.test(r.text))
	);
};
const ruling =
	/\b(?:president|premier|minister|chancellor|secretary|king|queen|emperor|shah|sultan|emir|pope|leader|ruler|head)\b/i;
const countOfComers =
	/^(?:About |Some |Around |More than |Nearly |Almost )?(?:\d[\d,]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens|hundreds|thousands|(?:\p{L}+ ){0,2}dozen) (?:of )?(?:(?!from|of|in)\p{L}+ ){1,4}(?:came|arrived|gathered|met|attended|flew|travelled|traveled|went|sat|stood|waited)\b/iu;
/** "spent four days in London", "did not travel to Mendoza", "offered 65,000 tons": of what, or on what occasion. */
const stray =
	/\bspent (?:\p{L}+|\d+) (?:days?|hours?|nights?|weeks?)\b|\bdid not (?:travel|come|go|attend|fly)\b|\d (?:tons?|tonnes?|barrels?|acres?|hectares?|miles|kilometres|kilometers)[.]$/u;
const worn =
	/\b(?:wore|wearing|was dressed|carried (?:an?|the|his|her) (?:bag|flag|briefcase|umbrella|folder)|smiled|laughed|wept|joked|shrugged|sipped|shook (?:his|her|their|hands?)|had the last word|embraced|leaned|boarded (?:his|her|a|the) plane|(?:his|her) (?:roof|garden|shop|kitchen|balcony|grandson|folding stool)|took no questions|gave only (?:his|her) first name|gave no (?:numbers?|names?))\b/;
