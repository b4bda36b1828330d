import { listArticles } from './articles.ts';
import { closest } from './article-argument.ts';
import { check } from './check.ts';
import { diff } from './diff.ts';
import { items } from './items.ts';
import { mend } from './mend.ts';
import { done, oneLine, refuse, type Outcome } from './outcome.ts';
import { validate } from './validate.ts';

const commands: Record<string, (args: readonly string[]) => Outcome> = {
	articles: listArticles,
	validate,
	mend,
	items,
	check,
	diff
};

const usage = [
	'articles                                      the built-in articles, the id first',
	'validate FILE.json                            what is wrong with a structured article',
	'mend FILE.json                                the article with positions and hash set right',
	'structure FILE.txt [--published DATE] [--title T]   a plain text as a structured article',
	'items FILE.txt [--all]                        questions from a plain text; --all: from unsure facts, too',
	'  (both: --no-model reads without the language model)',
	'items FILE.json|ID… [--seed N] [--count N]    questions, one JSON item a line',
	'check ITEMS.jsonl --article FILE.json|ID      what is wrong with items; exit 1 if it is hard',
	'diff OLD NEW                                  what changed between two sets of items, or of articles'
];

/** Runs one command line; whatever is wrong with the input comes back as an outcome. */
export function run([name, ...args]: readonly string[]): Outcome {
	if (name === undefined) return refuse(`no command; known: ${Object.keys(commands).join(', ')}`);
	if (['help', '--help', '-h'].includes(name) || args.includes('--help')) return done(usage);
	const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
	if (!command)
		return refuse(`no command “${name}”${closest(name, [...Object.keys(commands), 'structure'])}`);
	try {
		return command(args);
	} catch (error) {
		const { code, message } = error as { code?: string; message: string };
		if (!code?.startsWith('ERR_PARSE_ARGS')) throw error;
		// Node adds advice about positionals after the first sentence.
		return refuse(`${name}: ${oneLine(message).split('. ')[0] ?? message}`);
	}
}
