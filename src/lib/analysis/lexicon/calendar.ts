/** The names of months and days, as alternatives of a pattern. */
export const months =
	'January|February|March|April|May|June|July|August|September|October|November|December';
export const weekdays = 'Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday';
