const months =
	'January February March April May June July August September October November December'.split(
		' '
	);
const weekdays = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');
const last = new RegExp(`\\blast (?:(${months.join('|')})|(${weekdays.join('|')}))\\b`, 'gi');

type LastTime = {
	readonly start: number;
	readonly end: number;
	readonly edtf: string;
	readonly explicit: false;
};

/**
 * "last April" and "last Wednesday", to the month, where both that they may mean are in one: in June "last April" may be
 * of this year or of the one before. `published` is a day, YYYY-MM-DD.
 */
export const lastOnes = (sentence: string, published: string): LastTime[] =>
	[...sentence.matchAll(last)].flatMap(([whole, month, day], i, all) => {
		const start = all[i]?.index ?? 0;
		const edtf = month ? lastMonth(month, published) : lastWeekday(day ?? '', published);
		return edtf === undefined ? [] : [{ start, end: start + whole.length, edtf, explicit: false }];
	});

const same = (one: string) => (other: string) => one.toLowerCase() === other.toLowerCase();

function lastMonth(name: string, published: string): string | undefined {
	const [year = 0, month = 0] = published.split('-').map(Number);
	const asked = months.findIndex(same(name)) + 1;
	return asked > month ? `${year - 1}-${String(asked).padStart(2, '0')}` : undefined;
}

function lastWeekday(name: string, published: string): string | undefined {
	if (!/^\d{4}-\d{2}-\d{2}$/.test(published)) return undefined;
	const told = new Date(`${published}T12:00:00Z`);
	const back = ((told.getUTCDay() - weekdays.findIndex(same(name)) + 6) % 7) + 1;
	const [near, far] = [back, back + 7].map((days) =>
		new Date(told.getTime() - days * 86_400_000).toISOString().slice(0, 7)
	);
	return near === far ? near : undefined;
}
