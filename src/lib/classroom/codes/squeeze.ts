import { Inflate, deflateSync } from 'fflate';
import { BadCode } from '#lib/classroom/codes/trouble.ts';

/** No quiz of sixty questions comes near; a bomb ends here. */
export const longestBody = 400_000;

/**
 * Words that nearly every quiz has, for the compressor to begin with; the likeliest stand last.
 * Part of version 1 of the assignment: another dictionary is another version.
 */
const dictionary = new TextEncoder().encode(
	[
		' president prime minister foreign secretary-general government agreement treaty resolution',
		' United States Soviet Union United Nations European Union Security Council Germany France Britain',
		' January February March April May June July August September October November December',
		' A named office-holder A named expert An unnamed person On what authority does the article report that ',
		'Match each of these events with a date.Put these events in order, the earliest first.Match each speaker with what the article reports.',
		'Which number is missing?Which date is missing?Which word is missing?Which name is missing? ____ ',
		'Which sentence of the article supports this?How does the article put this forward?',
		'Fact: the article says so itselfClaim: a source says it is or was soOpinion: a source judges itForecast: a source says it will be so',
		'The article gives no The article says that the article names the article dates it  because of that  on  in  to  from  with the ',
		'According to the article, who According to the article, when did According to the article, where According to the article, why did ',
		'What did Who said that Which country Which organisation How many When did Where did ',
		'True or false, as the article tells it?TrueFalseThe article does not say'
	].join('')
);

export function squeezed(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
	return deflateSync(bytes, { level: 9, dictionary });
}

/** Stops as soon as more comes out than a quiz can be; throws BadCode. */
export function unsqueezed(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
	const parts: Uint8Array[] = [];
	let length = 0;
	let isWhole = false;
	const inflate = new Inflate({ dictionary }, (part, isLast) => {
		parts.push(part);
		length += part.length;
		isWhole = isLast;
	});
	try {
		// A portion of 256 bytes becomes at most a quarter of a megabyte before it is counted.
		for (let at = 0; at < bytes.length && length <= longestBody; at += portion)
			inflate.push(bytes.slice(at, at + portion), at + portion >= bytes.length);
	} catch {
		throw new BadCode('damaged');
	}
	if (length > longestBody) throw new BadCode('too-big');
	if (!isWhole) throw new BadCode('damaged');
	const whole = new Uint8Array(length);
	let at = 0;
	for (const part of parts) {
		whole.set(part, at);
		at += part.length;
	}
	return whole;
}

const portion = 256;
