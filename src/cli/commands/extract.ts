/** `policy-extract [extract] paths…`: the timeline of articles. */
import { existsSync, realpathSync } from 'node:fs';
import { extname } from 'node:path';
import { type Command, Option } from 'commander';
import { meant } from '../../config/explain.js';
import type { Project } from '../../config/project.js';
import type { Format } from '../../format/format.js';
import { formatNamed, formats } from '../../format/index.js';
import { table as tableFormat } from '../../format/table.js';
import { oneLine } from '../../format/terminal.js';
import type { ListedRun } from '../../run.js';
import { type ListedTimeline, mapped } from '../../timeline/listed.js';
import { complain, Exit, endWith, UsageError, untilInterrupted } from '../exit.js';
import { addRunFlags, pathsArgument, type RunFlags } from '../options.js';
import { formatNameFor, print, refuseUnwritable, writeWhole } from '../output.js';
import { progressBar } from '../progress.js';
import { currentProject, furtherOutputs, pathsOr, scopeOf, withoutOutput, withProject } from '../project.js';
import { summaryOf } from '../summary.js';
import { terminalOf } from '../terminal.js';

interface Flags extends RunFlags {
	readonly output: string | null;
	readonly format: string | null;
	readonly json: boolean;
	readonly table: boolean;
	readonly bom: boolean;
	readonly mentions: boolean;
	readonly dropped: boolean;
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
			.addOption(new Option('--mentions', 'list every date, figure and body found in each document').default(false))
			.addOption(new Option('--dropped', 'list every block that was not kept, with the rule and why, in each document').default(false)),
	)
		.addHelpText('after', `\nFormats:\n${formats.map(({ name, summary }) => `  ${name.padEnd(10)}${summary}`).join('\n')}`)
		.action(async (paths: readonly string[], flags: Flags, command: Command) => {
			refuseMistypedCommand(paths[0], program);
			const project = await currentProject();
			// what is asked for other articles, or in another form, must not take the place of the project's own output
			const asked = paths.length > 0 || flags.format !== null || flags.json ? withoutOutput(project) : project;
			const all = withProject(flags, asked, command);
			await run(pathsOr(paths, project), { ...all, output: all.output === '-' ? null : all.output }, asked);
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
	const outputs = outputsOf(flags, project);
	const written = outputs.flatMap(({ file }) => (file === null ? [] : [file]));
	refuseOverwriting(paths, written);
	const { analyzeListed } = await import('../../run.js');
	const bar = progressBar(process.stderr.isTTY === true && !flags.quiet);
	// standard input is waited for without a look at signals: there Ctrl-C has to end the process by itself
	const stop = paths.includes('-') ? null : untilInterrupted();
	const analyzed = await analyzeListed(paths, {
		published: flags.published,
		bodies: flags.bodies,
		mentions: flags.mentions,
		dropped: flags.dropped || outputs.some(({ format }) => format.showsDropped),
		scope: scopeOf(project),
		except: written,
		jobs: Math.ceil(flags.jobs),
		timeout: flags.timeout,
		memory: flags.memory,
		cache: flags.cache,
		progress: bar.tell,
		stop,
	});
	bar.clear();
	try {
		if (stop?.aborted) complain('interrupted; nothing written');
		else await report(analyzed, outputs, flags);
	} finally {
		analyzed.close();
	}
}

/** @throws {UsageError} where a file to be written is one of the articles by name */
function refuseOverwriting(paths: readonly string[], written: readonly string[]): void {
	const articles = new Set(paths.filter((path) => existsSync(path)).map((path) => realpathSync(path)));
	const lost = written.find((file) => existsSync(file) && articles.has(realpathSync(file)));
	if (lost !== undefined) throw new UsageError(`${lost}: is one of the articles and would be overwritten; give another file`);
}

/** Writes the outputs, and tells what was done and what failed. */
async function report({ timeline, failures, reused, passedOver }: ListedRun, outputs: readonly Output[], flags: Flags): Promise<void> {
	for (const { file, line, message } of failures) complain(message, file, line);
	if (timeline.documents.length === 0) {
		complain('no article could be read; nothing written');
		endWith(Exit.nothing);
		return;
	}
	await put(outputs, timeline, flags);
	if (flags.verbose) for (const { path, warnings } of timeline.documents) for (const warning of warnings) complain(warning, path);
	if (!flags.quiet) {
		process.stderr.write(summaryOf(timeline, failures, passedOver, terminalOf(process.stderr, flags.color).colors));
		if (flags.cache !== null) process.stderr.write(`cache       ${reused} results reused\n`);
		for (const { file } of outputs) if (file !== null) process.stderr.write(`written     ${oneLine(file)}\n`);
	}
	if (failures.length > 0) endWith(Exit.some);
}

/** A format and the file it goes to; null for standard output. */
interface Output {
	readonly file: string | null;
	readonly format: Format;
}

/**
 * What is to be written: one output, or what the project asks for beside it where the command line asks for no format or file of its own.
 * @throws {UsageError} where a file's name asks for no format, or it cannot be written
 */
function outputsOf(flags: Flags, project: Project): Output[] {
	const main: Output = { file: flags.output, format: chosen(flags) };
	const further = flags.output !== null && flags.format === null && flags.output === project.output ? furtherOutputs(flags.output, project) : [];
	const table: readonly Output[] = flags.output !== null && flags.table ? [{ file: null, format: tableFormat }] : [];
	const all = [main, ...further, ...table];
	for (const { file } of all) if (file !== null) refuseUnwritable(file);
	return all;
}

async function put(outputs: readonly Output[], timeline: ListedTimeline, flags: Flags): Promise<void> {
	const plain = flags.dropped ? timeline : withoutDropped(timeline);
	for (const [index, { file, format }] of outputs.entries()) {
		const rendered = function* (): Generator<string> {
			if (flags.bom && index === 0) yield '\ufeff';
			yield* format.render(format.showsDropped ? timeline : plain, file === null ? terminalOf(process.stdout, flags.color) : terminalOf({}, 'never'));
		};
		if (file === null) await print(rendered());
		else writeWhole(file, rendered());
	}
}

/** The timeline as formats get it that were not asked for dropped blocks: the same whatever is written beside them. */
function withoutDropped(timeline: ListedTimeline): ListedTimeline {
	return { ...timeline, documents: mapped(timeline.documents, ({ dropped: _, ...document }) => document) };
}

/** @throws {UsageError} where a file bears the extension of another format than the one asked for */
function refuseMisnamed(output: string, asked: string): void {
	const named = formats.filter(({ extensions }) => extensions.includes(extname(output).toLowerCase()));
	if (named.length > 0 && !named.some(({ name }) => name === asked))
		throw new UsageError(`${output}: is named as ${named[0]?.name}, but ${asked} is asked for; give one of the two`);
}

/** The format asked for by name, else by the output file's name, else JSON. */
function chosen({ format, output, json, table }: Flags): Format {
	const asked = format ?? (json ? 'json' : table && output === null ? 'table' : null);
	if (asked !== null && output !== null) refuseMisnamed(output, asked);
	const name = asked ?? (output === null ? 'json' : formatNameFor(output, formats, 'json'));
	const found = formatNamed(name);
	if (found === undefined) throw new UsageError(`no format ${name}; choose one of ${formats.map((one) => one.name).join(', ')}`);
	return found;
}
