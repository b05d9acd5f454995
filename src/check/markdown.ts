/** A comparison as Markdown, for a pull request's comment or a workflow's summary. */
import { forMarkdown } from '../format/escape.js';
import { headline } from './compare.js';
import { andEntries, type Checked, dated, partedRemovals, placeOf } from './report.js';

/** Rows of one table; a comment of GitHub holds 65,536 characters. */
const most = 100;

export function asMarkdown(checked: Checked): string {
	const { comparison, was, is, file } = checked;
	const removed = partedRemovals(checked);
	const { same, rules, documents, entries } = comparison;
	const lines = [`### ${same ? 'Timeline up to date' : 'Timeline out of date'}`, '', `${forMarkdown(file)}: ${forMarkdown(headline(comparison))}`];
	if (rules !== null) lines.push('', `Rules: \`${rules.was}\` → \`${rules.is}\``);
	const rows = [
		...entries.added.map((entry) => row('added', dated(entry), entry.summary, place(entry, is))),
		...removed.entries.map((entry) => row('removed', dated(entry), entry.summary, place(entry, was))),
		...entries.changed.map(({ is: entry, fields }) =>
			row('changed', dated(entry), `${entry.summary} — ${fields.map((field) => `${field.field}: ${field.was} → ${field.is}`).join('; ')}`, place(entry, is)),
		),
	];
	lines.push(...table(['', 'date', 'entry', 'source'], rows));
	const articles = [
		...documents.added.map(({ path }) => row('added', path, '')),
		...documents.removed.map(({ path }) => row('removed', path, andEntries(removed.withArticle.get(path)).replace(', ', ''))),
		...documents.changed.map(({ path, fields }) => row('changed', path, fields.map((field) => `${field.field}: ${field.was} → ${field.is}`).join('; '))),
	];
	lines.push(...table(['', 'article', 'what'], articles));
	return `${lines.join('\n')}\n`;
}

function place(entry: Parameters<typeof placeOf>[0], timeline: Parameters<typeof placeOf>[1]): string {
	const { path, line } = placeOf(entry, timeline);
	return `${path}:${line}`;
}

const row = (...cells: readonly string[]): string => `| ${cells.map((cell) => forMarkdown(cell.replace(/\s+/g, ' '))).join(' | ')} |`;

function table(heads: readonly string[], rows: readonly string[]): string[] {
	if (rows.length === 0) return [];
	const shown = rows.slice(0, most);
	const rest = rows.length - shown.length;
	return ['', `| ${heads.join(' | ')} |`, `|${heads.map(() => ' --- |').join('')}`, ...shown, ...(rest > 0 ? ['', `and ${rest} more`] : [])];
}
