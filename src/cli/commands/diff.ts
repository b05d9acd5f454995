/** `policy-extract diff OLD NEW`: what changed between two versions, in policy terms. */
import { readFileSync, statSync } from 'node:fs';
import { type Command, InvalidArgumentError, Option } from 'commander';
import type { Article } from '../../article.js';
import { pairArticles } from '../../diff/folders.js';
import { diff as diffArticles } from '../../diff/index.js';
import type { Comparison, TimelineComparison } from '../../diff/schema.js';
import { select } from '../../diff/select.js';
import { compareTimelines } from '../../diff/timelines.js';
import { formatHtml } from '../../format/diff/html.js';
import { formatMarkdown } from '../../format/diff/markdown.js';
import { formatSideBySide } from '../../format/diff/side-by-side.js';
import { changeGroups } from '../../format/diff/summary.js';
import { formatText } from '../../format/diff/text.js';
import { formatTimelines } from '../../format/diff/timelines.js';
import { formatTimelinesHtml } from '../../format/diff/timelines-html.js';
import { clean, type Options } from '../../pipeline.js';
import { timelineSchema } from '../../timeline/schema.js';
import { articlesOf, pipelineOptions } from '../articles.js';
import { Exit, endWith, UsageError } from '../exit.js';
import { addCommon, type CommonOptions } from '../options.js';
import { print, writeWhole } from '../output.js';
import { oneLine, terminalOf } from '../terminal.js';

interface Flags extends CommonOptions {
	readonly output: string | null;
	readonly format: 'text' | 'json' | 'markdown' | 'html';
	readonly sideBySide: boolean;
	readonly exitCode: boolean;
	readonly only: readonly string[] | null;
	readonly context: number;
	readonly ignoreMoves: boolean;
}

export function diff(program: Command): void {
	addCommon(
		program
			.command('diff')
			.description('compare two versions: articles, folders of articles, or timelines')
			.argument('<old>', 'an article, a folder, or a timeline .json')
			.argument('<new>', 'the newer one, of the same kind')
			.addOption(new Option('-f, --format <name>', 'output format').choices(['text', 'json', 'markdown', 'html']).default('text'))
			.addOption(new Option('-o, --output <file>', 'write to a file instead of standard output').default(null, 'none'))
			.addOption(new Option('--side-by-side', 'both versions in two columns').default(false))
			.addOption(new Option('--exit-code', 'exit 1 when they differ, 0 when they do not').default(false))
			.addOption(new Option('--only <kinds>', `only these kinds of change: ${[...changeGroups.keys()].join(', ')}`).argParser(groupNames).default(null, 'all'))
			.addOption(new Option('--context <n>', 'unchanged units shown around a change').argParser(count).default(1))
			.addOption(new Option('--ignore-moves', 'a unit that only moved is no change').default(false)),
	).action(run);
}

function groupNames(value: string): string[] {
	const names = value.split(',').map((name) => name.trim());
	for (const name of names)
		if (!changeGroups.has(name)) throw new InvalidArgumentError(`There is no kind ${name}; the kinds are ${[...changeGroups.keys()].join(', ')}.`);
	return names.flatMap((name) => [...(changeGroups.get(name) ?? [])]);
}

function count(value: string): number {
	if (!/^\d{1,6}$/.test(value)) throw new InvalidArgumentError('Give a whole number.');
	return Number(value);
}

async function run(old: string, now: string, flags: Flags): Promise<void> {
	const kinds = [kindOf(old), kindOf(now)];
	if (kinds[0] !== kinds[1]) throw new UsageError(`cannot compare ${kinds[0]} ${old} with ${kinds[1]} ${now}; give two of one kind`);
	const options = pipelineOptions(flags);
	const result = kinds[0] === 'timeline' ? timelines(old, now, flags) : articles(old, now, kinds[0] === 'folder', options, flags);
	if (flags.output === null) await print([result.text]);
	else writeWhole(flags.output, [result.text]);
	if (flags.exitCode && result.differs && process.exitCode === undefined) endWith(1);
	// an unreadable article of a folder leaves the comparison incomplete
	if (flags.exitCode && process.exitCode === Exit.some && !result.differs) endWith(Exit.nothing);
}

type Kind = 'article' | 'folder' | 'timeline';

function kindOf(path: string): Kind {
	try {
		if (statSync(path).isDirectory()) return 'folder';
	} catch {
		throw new UsageError(`${path}: no such file or folder; check the path`);
	}
	return path.endsWith('.json') ? 'timeline' : 'article';
}

interface Result {
	readonly text: string;
	readonly differs: boolean;
}

function timelines(old: string, now: string, flags: Flags): Result {
	const comparison = compareTimelines(readTimeline(old), readTimeline(now));
	const differs = comparison.added.length + comparison.removed.length + comparison.changed.length > 0;
	return { text: renderTimelines(comparison, old, now, flags), differs };
}

function renderTimelines(comparison: TimelineComparison, old: string, now: string, { format, output, color }: Flags): string {
	if (format === 'json') return `${JSON.stringify(comparison, null, 2)}\n`;
	if (format === 'html') return formatTimelinesHtml(comparison, old, now);
	const { colors } = output === null && format === 'text' ? terminalOf(process.stdout, color) : terminalOf({}, 'never');
	const text = formatTimelines(comparison, colors);
	return format === 'markdown' ? `\`\`\`diff\n${text.replaceAll('```', "'''")}\`\`\`\n` : text;
}

function readTimeline(path: string) {
	let json: unknown;
	try {
		json = JSON.parse(readFileSync(path, 'utf8'));
	} catch (error) {
		throw new UsageError(`${path}: not JSON (${error instanceof Error ? error.message : String(error)}); give a timeline that policy-extract wrote`);
	}
	const parsed = timelineSchema.safeParse(json);
	if (!parsed.success) {
		const issue = parsed.error.issues[0];
		throw new UsageError(`${path}: not a timeline (${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}); give a timeline that policy-extract wrote`);
	}
	return parsed.data;
}

function articles(old: string, now: string, folders: boolean, options: Options, flags: Flags): Result {
	const read = (path: string): Article[] => [...articlesOf([path])].map((article) => clean(article, options));
	const [before, after] = [read(old), read(now)];
	const first = before[0];
	const second = after[0];
	// two files are two versions whatever they are called
	const single = !folders && before.length === 1 && after.length === 1 && first !== undefined && second !== undefined;
	const { pairs, removed, added } = single ? { pairs: [[first, second] as const], removed: [], added: [] } : pairArticles(before, after);
	const comparisons = pairs.map(([a, b]) => select(diffArticles(a, b, options), flags.only, flags.ignoreMoves));
	const shown = folders ? comparisons.filter(changed) : comparisons;
	const gone = removed.map(({ source }) => source.path);
	const come = added.map(({ source }) => source.path);
	return { text: render(shown, gone, come, comparisons.length, folders, flags), differs: comparisons.some(changed) || gone.length + come.length > 0 };
}

function changed({ summary: { units, changes } }: Comparison): boolean {
	return units.amended + units.added + units.removed + units.split + units.merged + units.moved > 0 || Object.keys(changes).length > 0;
}

function render(comparisons: readonly Comparison[], removed: readonly string[], added: readonly string[], all: number, folders: boolean, flags: Flags): string {
	const { format, context, ignoreMoves } = flags;
	if (format === 'json') return `${JSON.stringify(folders ? { schemaVersion: '1.0', pairs: comparisons, removed, added } : comparisons[0], null, 2)}\n`;
	const terminal = flags.output === null && format === 'text' ? terminalOf(process.stdout, flags.color) : terminalOf({}, 'never');
	if (format === 'html') return formatHtml(comparisons, removed, added);
	const head = folders
		? [
				`${all} articles on both sides, ${comparisons.length} changed, ${added.length} added, ${removed.length} removed`,
				...removed.map((path) => `removed ${oneLine(path)}`),
				...added.map((path) => `added ${oneLine(path)}`),
				'',
			].join('\n')
		: '';
	const options = { chalk: terminal.colors, context, ignoreMoves };
	if (format === 'markdown') return [...(head === '' ? [] : [`${head}\n`]), ...comparisons.map((one) => formatMarkdown(one, options))].join('\n');
	return `${head}${comparisons.map((one) => (flags.sideBySide ? formatSideBySide(one, { ...options, width: terminal.width }) : formatText(one, options))).join('\n')}`;
}
