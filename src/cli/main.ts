/** The command line: the same pure code as the app, headless. */
import { runText } from './run-text.ts';
import { run } from './run.ts';

/** A reader that has seen enough (`| head`) closes the pipe: that is no failure. */
for (const stream of [process.stdout, process.stderr])
	stream.on('error', (error: NodeJS.ErrnoException) => {
		if (error.code === 'EPIPE') process.exit(process.exitCode ?? 0);
		throw error;
	});

const given = process.argv.slice(2);
const { exit, out, err } = (await runText(given)) ?? run(given);
process.exitCode = exit;
if (out.length > 0) process.stdout.write(`${out.join('\n')}\n`);
if (err.length > 0) process.stderr.write(`${err.join('\n')}\n`);
