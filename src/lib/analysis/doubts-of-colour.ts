import type { Draft } from './draft.ts';

/** "Nine defence chiefs came to Accra": how many went somewhere is a stray number. */
export const isColour = (d: Draft) =>
	d.voice.kind === 'fact' &&
	(countOfComers.test(d.statement) || worn.test(d.statement) || stray.test(d.statement));
const countOfComers =
	/^(?:About |Some |Around |More than |Nearly |Almost )?(?:\d[\d,]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens|hundreds|thousands|(?:\p{L}+ ){0,2}dozen) (?:of )?(?:(?!from|of|in)\p{L}+ ){1,4}(?:came|arrived|gathered|met|attended|flew|travelled|traveled|went|sat|stood|waited)\b/iu;
/** "spent four days in London", "did not travel to Mendoza", "offered 65,000 tons": of what, or on what occasion. */
const stray =
	/\bspent (?:\p{L}+|\d+) (?:days?|hours?|nights?|weeks?)\b|\bdid not (?:travel|come|go|attend|fly)\b|\d (?:tons?|tonnes?|barrels?|acres?|hectares?|miles|kilometres|kilometers)[.]$/u;
const worn =
	/\b(?:wore|wearing|was dressed|carried (?:an?|the|his|her) (?:bag|flag|briefcase|umbrella|folder)|smiled|laughed|wept|joked|shrugged|sipped|shook (?:his|her|their|hands?)|had the last word|embraced|leaned|boarded (?:his|her|a|the) plane|(?:his|her) (?:roof|garden|shop|kitchen|balcony|grandson|folding stool)|took no questions|gave only (?:his|her) first name|gave no (?:numbers?|names?))\b/;
