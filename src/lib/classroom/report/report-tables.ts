import type { Quiz } from '#lib/classroom/quiz.ts';
import { optionLetter } from '#lib/classroom/version.ts';
import type { ClassReport } from './class-report.ts';
import type { Flag } from './question-report.ts';
import type { RoomVote } from './room-votes.ts';
import type { Table } from './table.ts';

/**
 * The report as tables of a spreadsheet: students, questions, answers, and the votes in the room where
 * there were any. Shares are 0–1, times seconds.
 */
export function reportTables(
	quiz: Pick<Quiz, 'questions'>,
	report: ClassReport,
	votes: readonly RoomVote[] = []
): Table[] {
	const heads = quiz.questions.map((_, at) => `Q${at + 1}`);
	return [
		{
			name: 'Students',
			rows: [
				['Seat', 'Name', 'Version', 'Right', 'Of', ...heads],
				...report.students.map(({ seat, name, sheet, right, marks }) => [
					seat,
					name ?? '',
					sheet.sheet.version,
					right,
					marks.length,
					...marks
				]),
				...report.missing.map(({ seat, name }) => [seat, name, 'no sheet'])
			]
		},
		{ name: 'Questions', rows: questionRows(quiz, report) },
		{ name: 'Answers', rows: answerRows(quiz, report) },
		...(votes.length > 0 ? [{ name: 'Votes in the room', rows: voteRows(votes) }] : [])
	];
}

function questionRows(quiz: Pick<Quiz, 'questions'>, { questions }: ClassReport) {
	const head = [
		'Question',
		'Asked',
		'Students',
		'Right',
		'Facility',
		'Discrimination (corrected point-biserial)',
		'Upper less lower 27 %',
		'Omitted',
		'Median seconds',
		'Sure',
		'Sure and right'
	];
	const rows = questions.map((q) => {
		const sure = q.confidence.find(({ confidence }) => confidence === 'sure');
		return [
			`Q${q.at + 1}`,
			quiz.questions[q.at]?.asked.stem ?? '',
			q.n,
			q.right,
			q.facility,
			q.discrimination,
			q.upperLower,
			q.omitted,
			q.medianMs === undefined ? undefined : q.medianMs / 1000,
			sure?.count,
			sure?.right
		];
	});
	return [head, ...rows];
}

export const flagWords: Readonly<Record<Flag, string>> = {
	unchosen: 'hardly anyone chose it',
	attractive: 'chosen more by the stronger',
	'key-avoided': 'the right answer, chosen more by the weaker'
};

function answerRows(quiz: Pick<Quiz, 'questions'>, { questions }: ClassReport) {
	const head = [
		'Question',
		'Letter in version A',
		'Answer',
		'Right',
		'Count',
		'Share',
		'In the upper 27 %',
		'In the lower 27 %',
		'Mean score on the rest',
		'Note'
	];
	const rows = questions.flatMap(({ at, responses }) =>
		responses.map((r) => [
			`Q${at + 1}`,
			r.option === undefined ? '' : optionLetter(r.option),
			r.text,
			r.isRight ? 'yes' : 'no',
			r.count,
			r.share,
			r.upper,
			r.lower,
			r.meanRest,
			r.flag ? flagWords[r.flag] : ''
		])
	);
	return [head, ...rows];
}

function voteRows(votes: readonly RoomVote[]) {
	const head = [
		'Question',
		'Lesson',
		'By',
		'Letter in version A',
		'Answer',
		'Right',
		'First vote',
		'After the discussion'
	];
	const rows = votes.flatMap(({ at, startedAt, way, choices }) =>
		choices.map(({ letter, text, isRight, counts }) => [
			`Q${at + 1}`,
			new Date(startedAt).toISOString().slice(0, 10),
			way,
			letter,
			text,
			isRight ? 'yes' : 'no',
			...counts
		])
	);
	return [head, ...rows];
}
