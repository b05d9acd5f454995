/**
 * A comparison as annotations of a GitHub workflow: on the file and line of the evidence. A summary comes first, since
 * only ten of a step are shown. Scraped text is escaped so that it can be neither a command nor a property.
 */
import { headline } from './compare.js';
import { andEntries, type Checked, dated, partedRemovals, pathFrom, placeOf } from './report.js';

export function asGithub(checked: Checked): string {
	const { comparison, was, is, file, folder } = checked;
	const removed = partedRemovals(checked);
	const { same, documents, entries, rules } = comparison;
	if (same) return `::notice title=Timeline::${message(`${file}: ${headline(comparison)}`)}\n`;
	const lines = [
		annotation('error', file, 1, 'Timeline out of date', `${headline(comparison)}${rules === null ? '' : ` (rules ${rules.was} -> ${rules.is})`}`),
	];
	const place = (path: string): string => pathFrom(folder, path);
	for (const { is: entry, fields } of entries.changed) {
		const at = placeOf(entry, is);
		lines.push(
			annotation(
				'warning',
				place(at.path),
				at.line,
				'Entry changed',
				`${entry.summary}\n${fields.map((field) => `${field.field}: ${field.was} -> ${field.is}`).join('\n')}`,
			),
		);
	}
	for (const entry of entries.added) {
		const at = placeOf(entry, is);
		lines.push(annotation('warning', place(at.path), at.line, 'Entry added', `${dated(entry)} ${entry.summary}`));
	}
	// what is gone has no line in the articles any more
	for (const entry of removed.entries)
		lines.push(annotation('warning', file, 1, 'Entry removed', `${dated(entry)} ${entry.summary} (was ${placeOf(entry, was).path})`));
	for (const { path } of documents.added) lines.push(annotation('notice', place(path), 1, 'Article added', 'the timeline does not have it'));
	for (const { path } of documents.removed) lines.push(annotation('notice', file, 1, 'Article removed', `${path}${andEntries(removed.withArticle.get(path))}`));
	for (const { path, fields } of documents.changed)
		lines.push(annotation('notice', place(path), 1, 'Article changed', fields.map(({ field }) => field).join(', ')));
	return `${lines.join('\n')}\n`;
}

/** An article that could not be read, as an annotation of it. */
export function unreadAsGithub(file: string, line: number | null, why: string): string {
	return `${annotation('error', file, line ?? 1, 'Article not read', why)}\n`;
}

/** Why it could not be told whether a timeline is up to date, as an annotation of its file. */
export function errorAsGithub(file: string, why: string): string {
	return `${annotation('error', file, 1, 'Timeline not checked', why)}\n`;
}

function annotation(level: 'error' | 'warning' | 'notice', file: string, line: number, title: string, text: string): string {
	return `::${level} file=${property(file)},line=${line},title=${property(title)}::${message(text)}`;
}

function message(text: string): string {
	return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
	return message(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
