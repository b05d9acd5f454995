/** A report to paste into a note or a pull request: entries by year, each with its quote. */
import type { Timeline } from '../timeline/schema.js';
import { forMarkdown } from './escape.js';
import type { Format } from './format.js';
import { bodiesLabel, dateLabel, figuresLabel, type Lookup, lookup, sourceLabel, yearOf } from './labels.js';
import { inReadingOrder } from './order.js';

export const markdown: Format = {
	name: 'markdown',
	extensions: ['.md', '.markdown'],
	summary: 'a report by year, with quotes and sources',
	*render(timeline) {
		const known = lookup(timeline);
		yield `# Policy timeline\n\n${timeline.documents.length} documents, ${timeline.entries.length} entries.\n`;
		let year: string | null | undefined;
		for (const entry of inReadingOrder(timeline)) {
			if (yearOf(entry) !== year) {
				year = yearOf(entry);
				yield `\n## ${year ?? 'Undated'}\n\n`;
			}
			yield itemOf(entry, known);
		}
		if (timeline.documents.length > 0) yield `\n## Documents\n\n| Document | Title | Published | Kept |\n| --- | --- | --- | ---: |\n`;
		for (const { path, title, published, ledger } of timeline.documents) {
			const kept = ledger.characters === 0 ? 0 : Math.round((100 * ledger.content) / ledger.characters);
			yield `| ${forMarkdown(path)} | ${forMarkdown(title ?? '')} | ${published?.edtf ?? ''} | ${kept} % |\n`;
		}
	},
};

function itemOf(entry: Timeline['entries'][number], known: Lookup): string {
	const head = [dateLabel(entry.date) || 'no date', bodiesLabel(entry, known)].filter((part) => part !== '').map(forMarkdown);
	const tail = [entry.status ?? entry.kind, figuresLabel(entry)].filter((part) => part !== '').map(forMarkdown);
	const [words, quote] = [forMarkdown(entry.summary), forMarkdown(entry.evidence[0]?.quote ?? '')];
	const more = entry.evidence.length > 1 ? ` and ${entry.evidence.length - 1} more` : '';
	return `- **${head.join(' · ')}** ${words} *(${tail.join('; ')})*\n${quote === words ? '' : `  > ${quote}\n`}  > — ${forMarkdown(sourceLabel(entry, known))}${more}\n`;
}
