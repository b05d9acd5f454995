/** A comparison for a person at a terminal. Scraped text is shown without control characters. */

import { visible } from '../format/terminal.js';
import { headline } from './compare.js';
import { andEntries, type Checked, dated, partedRemovals, placeOf } from './report.js';

export function asText(checked: Checked): string {
	const { comparison, was, is, file } = checked;
	const removed = partedRemovals(checked);
	const { rules, documents, entries } = comparison;
	const lines = [`${file}: ${headline(comparison)}`];
	if (rules !== null) lines.push('', `rules   ${rules.was} -> ${rules.is}`);
	if (documents.added.length + documents.removed.length + documents.changed.length > 0) lines.push('');
	for (const { path } of documents.added) lines.push(`+ article ${path}`);
	for (const { path } of documents.removed) lines.push(`- article ${path}${andEntries(removed.withArticle.get(path))}`);
	for (const { path, fields } of documents.changed)
		lines.push(`~ article ${path}`, ...fields.map((field) => `    ${field.field}: ${field.was} -> ${field.is}`));
	if (entries.added.length + removed.entries.length + entries.changed.length > 0) lines.push('');
	for (const [sign, list, timeline] of [
		['+', entries.added, is],
		['-', removed.entries, was],
	] as const) {
		for (const entry of list) {
			const { path, line } = placeOf(entry, timeline);
			lines.push(`${sign} ${dated(entry)}  ${entry.summary}  (${path}:${line})`);
		}
	}
	for (const change of entries.changed) {
		const { path, line } = placeOf(change.is, is);
		lines.push(
			`~ ${dated(change.is)}  ${change.is.summary}  (${path}:${line})`,
			...change.fields.map(({ field, was: old, is: now }) => `    ${field}: ${old} -> ${now}`),
		);
	}
	return `${lines.map((line) => visible(line.replace(/[\n\r\t]+/g, ' '))).join('\n')}\n`;
}
