/** `policy-extract [extract] paths…`: the timeline of articles. */
import { existsSync } from 'node:fs';
import { type Command, Option } from 'commander';
import { meant } from '../../config/explain.js';
import type { Project } from '../../config/project.js';
import type { Format } from '../../format/format.js';
import { formatNamed, formats } from '../../format/index.js';
import { complain, Exit, endWith, UsageError, untilInterrupted } from '../exit.js';
import { addRunFlags, pathsArgument, type RunFlags } from '../options.js';
import { formatNameFor, print, writeWhole } from '../output.js';
import { progressBar } from '../progress.js';
import { currentProject, furtherOutputs, pathsOr, scopeOf, withProject } from '../project.js';
import { summaryOf } from '../summary.js';
import { oneLine, terminalOf } from '../terminal.js';

interface Flags extends RunFlags {
	readonly output: string | null;
	readonly format: string | null;
	readonly json: boolean;
	readonly table: boolean;
	readonly bom: boolean;
	readonly mentions: boolean;
}

export function extract(program: Command): void {
	addRunFlags(
		program
			.command('extract', { isDefault: true })
			.description('print the timeline of articles (the default command)')
			.addArgument(pathsArgument())
			.addOption(new Option('-o, --output <file>', 'write to a file instead of standard output; its extension chooses the format').default(null, 'none'))
			.addOption(new Option('-f, --format <name>', 'output format').choices(formats.map(({ name }) => name)).default(null, 'json'))
			.addOption(new Option('--json', 'the same as --format json').default(false))
			.addOption(new Option('--table', 'a table on standard output; with -o beside the file').default(false))
			.addOption(new Option('--bom', 'begin a file with a byte order mark, for Excel').default(false))
			.addOption(new Option('--mentions', 'list every date, figure and body found in each document').default(false)),
	)
		.addHelpText('after', `\nFormats:\n${formats.map(({ name, summary }) => `  ${name.padEnd(10)}${summary}`).join('\n')}`)
		.action(async (paths: readonly string[], flags: Flags, command: Command) => {
			refuseMistypedCommand(paths[0], program);
			const project = await currentProject();
			await run(pathsOr(paths, project), withProject(flags, project, command), project);
		});
}

/** A misspelt command comes here as a path, since this is the default command. @throws {UsageError} */
function refuseMistypedCommand(word: string | undefined, program: Command): void {
	if (word === undefined || !/^[a-z]+$/i.test(word) || existsSync(word)) return;
	const hint = meant(
		word,
		program.commands.map((command) => command.name()),
	);
	if (hint !== null) throw new UsageError(`${word}: no such command, file or folder; ${hint}`);
}

async function run(paths: readonly string[], flags: Flags, project: Project): Promise<void> {
	if (paths.length === 0) throw new UsageError('no paths given; name files or folders, or - for standard input');
	const format = chosen(flags);
	const { analyze } = await import('../../run.js');
	const bar = progressBar(process.stderr.isTTY === true && !flags.quiet);
	// standard input is waited for without a look at signals: there Ctrl-C has to end the process by itself
	const stop = paths.includes('-') ? null : untilInterrupted();
	const { timeline, failures, reused } = await analyze(paths, {
		published: flags.published,
		bodies: flags.bodies,
		mentions: flags.mentions,
		scope: scopeOf(project),
		jobs: Math.ceil(flags.jobs),
		timeout: flags.timeout,
		memory: flags.memory,
		cache: flags.cache,
		progress: bar.tell,
		stop,
	});
	bar.clear();
	if (stop?.aborted) {
		complain('interrupted; nothing written');
		return;
	}
	for (const { path, line, message } of failures) complain(message, path, line);
	if (timeline.documents.length === 0) {
		complain('no article could be read; nothing written');
		endWith(Exit.nothing);
		return;
	}
	const terminal = terminalOf(process.stdout, flags.color);
	const rendered = function* (): Generator<string> {
		if (flags.bom) yield '\ufeff';
		yield* format.render(timeline, flags.output === null ? terminal : terminalOf({}, 'never'));
	};
	if (flags.output === null) await print(rendered());
	else {
		writeWhole(flags.output, rendered());
		// the command line's own format or file is asked for alone
		const further = flags.format === null && flags.output === project.output ? furtherOutputs(flags.output, project) : [];
		for (const { file, format: name } of further) writeWhole(file, formatNamed(name)?.render(timeline, terminalOf({}, 'never')) ?? []);
	}
	if (flags.output !== null && flags.table) await print(formatNamed('table')?.render(timeline, terminal) ?? []);
	if (flags.verbose) for (const { path, warnings } of timeline.documents) for (const warning of warnings) complain(warning, path);
	if (!flags.quiet) {
		process.stderr.write(summaryOf(timeline, failures, terminalOf(process.stderr, flags.color).colors));
		if (flags.cache !== null) process.stderr.write(`cache       ${reused} results reused\n`);
		if (flags.output !== null) process.stderr.write(`written     ${oneLine(flags.output)}\n`);
	}
	if (failures.length > 0) endWith(Exit.some);
}

/** The format asked for by name, else by the output file's name, else JSON. */
function chosen({ format, output, json, table }: Flags): Format {
	const asked = format ?? (json ? 'json' : table && output === null ? 'table' : null);
	const name = asked ?? (output === null ? 'json' : formatNameFor(output, formats, 'json'));
	const found = formatNamed(name);
	if (found === undefined) throw new UsageError(`no format ${name}; choose one of ${formats.map((one) => one.name).join(', ')}`);
	return found;
}
