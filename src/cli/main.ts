/** Entry point of the command; the commands themselves are one file each. */
import { Command, CommanderError } from 'commander';
import { findProject, ProjectError } from '../config/project.js';
import { RegisterError } from '../knowledge/rows.js';
import { CacheError } from '../run/cache.js';
import { version } from '../run/generator.js';
import { SpillError } from '../run/spill.js';
import { commands } from './commands/index.js';
import { compileForManyRules } from './compiler.js';
import { complain, Exit, endWhenReaderLeaves, endWith, UsageError } from './exit.js';

const program = new Command('policy-extract')
	.description(
		'Reads scraped policy articles, strips the boilerplate, and prints one timeline of dated measures, figures and responsible bodies that quotes its sources.',
	)
	.version(version(), '-V, --version')
	.helpCommand(true)
	.showSuggestionAfterError(true)
	// must come before the subcommands are added, which inherit it
	.exitOverride()
	.addHelpText(
		'after',
		`
Examples:
  policy-extract articles/ > timeline.json      the timeline of a folder
  policy-extract articles/ --format table       the same as a table
  policy-extract inspect articles/one.html      one article: what was dropped and why, what was found
  policy-extract extract --help                 all options of the default command

Exit codes: 0 done, 1 done but some inputs failed, 2 wrong use or nothing could be done, 130 interrupted.`,
	);
for (const add of commands) add(program);

compileForManyRules();
endWhenReaderLeaves();
try {
	if (process.argv.length <= 2 && findProject() === null) {
		process.stderr.write(program.helpInformation());
		endWith(Exit.nothing);
	} else {
		await program.parseAsync();
	}
} catch (error) {
	if (error instanceof CommanderError) endWith(error.exitCode === 0 ? Exit.done : Exit.nothing);
	else if (isTheUsers(error)) {
		complain(error.message);
		endWith(Exit.nothing);
	} else {
		complain(`internal error: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}; please report it`);
		endWith(Exit.nothing);
	}
}

/** True for what the user can set right: the message says how. */
function isTheUsers(error: unknown): error is Error {
	return [UsageError, RegisterError, ProjectError, CacheError, SpillError].some((kind) => error instanceof kind);
}
