/** Two versions read, compared and shown, whatever they are: articles, folders of articles, or timelines. */
import { statSync } from 'node:fs';
import type { Article } from '../../article.js';
import { pairArticles } from '../../diff/folders.js';
import { diff as diffArticles } from '../../diff/index.js';
import type { Comparison, TimelineComparison } from '../../diff/schema.js';
import { select } from '../../diff/select.js';
import { compareTimelines } from '../../diff/timelines.js';
import { formatHtml } from '../../format/diff/html.js';
import { formatMarkdown } from '../../format/diff/markdown.js';
import { formatSideBySide } from '../../format/diff/side-by-side.js';
import { formatText } from '../../format/diff/text.js';
import { formatTimelines } from '../../format/diff/timelines.js';
import { formatTimelinesHtml } from '../../format/diff/timelines-html.js';
import { oneLine } from '../../format/terminal.js';
import { clean, type Options } from '../../pipeline.js';
import { articlesOf, pipelineOptions } from '../articles.js';
import { Exit, endWith, UsageError } from '../exit.js';
import { formatNameFor, print, refuseUnwritable, writeWhole } from '../output.js';
import { terminalOf } from '../terminal.js';
import { readTimeline } from '../timelines.js';
import { type DiffFlags, diffFormats } from './formats.js';

/** Compares two versions as the flags ask and prints or writes the result.
 * @throws {UsageError} when they are not of one kind or cannot be read
 */
export async function compare(old: string, now: string, given: DiffFlags): Promise<void> {
	const named = given.format ?? (given.output === null ? 'text' : formatNameFor(given.output, diffFormats, 'text'));
	const flags = { ...given, format: named };
	if (flags.output !== null) refuseUnwritable(flags.output);
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

function timelines(old: string, now: string, flags: DiffFlags): Result {
	const comparison = compareTimelines(readTimeline(old), readTimeline(now));
	const differs = comparison.added.length + comparison.removed.length + comparison.changed.length > 0;
	return { text: renderTimelines(comparison, old, now, flags), differs };
}

function renderTimelines(comparison: TimelineComparison, old: string, now: string, { format, output, color }: DiffFlags): string {
	if (format === 'json') return `${JSON.stringify(comparison, null, 2)}\n`;
	if (format === 'html') return formatTimelinesHtml(comparison, old, now);
	const { colors } = output === null && format === 'text' ? terminalOf(process.stdout, color) : terminalOf({}, 'never');
	const text = formatTimelines(comparison, colors);
	return format === 'markdown' ? `\`\`\`diff\n${text.replaceAll('```', "'''")}\`\`\`\n` : text;
}

function articles(old: string, now: string, folders: boolean, options: Options, flags: DiffFlags): Result {
	const read = (path: string): Article[] => [...articlesOf([path])].map((article) => clean(article, options));
	const [before, after] = [read(old), read(now)];
	const first = before[0];
	const second = after[0];
	// two files are two versions whatever they are called
	const single = !folders && before.length === 1 && after.length === 1 && first !== undefined && second !== undefined;
	const { pairs, removed, added } = single ? { pairs: [[first, second] as const], removed: [], added: [] } : pairArticles(before, after);
	const comparisons = pairs.map(([a, b]) => select(diffArticles(a, b, options), flags.only, flags.ignoreMoves));
	// a file of several articles is told as a folder is: none of them goes unsaid
	const shown = single ? comparisons : comparisons.filter(changed);
	const gone = removed.map(({ source }) => source.path);
	const come = added.map(({ source }) => source.path);
	return { text: render(shown, gone, come, comparisons.length, !single, flags), differs: comparisons.some(changed) || gone.length + come.length > 0 };
}

function changed({ summary: { units, changes } }: Comparison): boolean {
	return units.amended + units.added + units.removed + units.split + units.merged + units.moved > 0 || Object.keys(changes).length > 0;
}

function render(
	comparisons: readonly Comparison[],
	removed: readonly string[],
	added: readonly string[],
	all: number,
	several: boolean,
	flags: DiffFlags,
): string {
	const { format, context, ignoreMoves } = flags;
	const only = flags.only !== null;
	if (format === 'json') return `${JSON.stringify(several ? { schemaVersion: '1.0', pairs: comparisons, removed, added } : comparisons[0], null, 2)}\n`;
	const terminal = flags.output === null && format === 'text' ? terminalOf(process.stdout, flags.color) : terminalOf({}, 'never');
	if (format === 'html') return formatHtml(comparisons, removed, added, only);
	const head = several
		? [
				`${all} ${all === 1 ? 'article' : 'articles'} on both sides, ${comparisons.length} changed, ${added.length} added, ${removed.length} removed`,
				...removed.map((path) => `removed ${oneLine(path)}`),
				...added.map((path) => `added ${oneLine(path)}`),
				'',
			].join('\n')
		: '';
	const options = { chalk: terminal.colors, context, ignoreMoves, only };
	if (format === 'markdown') return [...(head === '' ? [] : [`${head}\n`]), ...comparisons.map((one) => formatMarkdown(one, options))].join('\n');
	return `${head}${comparisons.map((one) => (flags.sideBySide ? formatSideBySide(one, { ...options, width: terminal.width }) : formatText(one, options))).join('\n')}`;
}
