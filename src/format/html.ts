/** One page that needs nothing but itself: the timeline by year, each entry with its quote, and what became of every document. */
import type { Document, Entry } from '../timeline/schema.js';
import { forHtml } from './escape.js';
import type { Format } from './format.js';
import { script, style } from './html-page.js';
import { bodiesLabel, dateLabel, figuresLabel, type Lookup, lookup, sourceLabel, yearOf } from './labels.js';
import { inReadingOrder } from './order.js';

export const html: Format = {
	name: 'html',
	extensions: ['.html', '.htm'],
	summary: 'one self-contained page to read and search',
	*render(timeline) {
		const known = lookup(timeline);
		// no script but ours, and nothing from the network: what is scraped stays text
		const policy = "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'";
		yield `<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n<meta name="viewport" content="width=device-width, initial-scale=1">\n`;
		yield `<meta http-equiv="Content-Security-Policy" content="${policy}">\n<title>Policy timeline</title>\n<style>${style}</style>\n</head>\n<body>\n`;
		yield `<header><h1>Policy timeline</h1><p>${timeline.documents.length} documents, ${timeline.entries.length} entries</p>`;
		yield `<input id="find" type="search" placeholder="Search entries" aria-label="Search entries"></header>\n<main>\n`;
		let year: string | null | undefined;
		for (const entry of inReadingOrder(timeline)) {
			if (yearOf(entry) !== year) {
				if (year !== undefined) yield '</section>\n';
				year = yearOf(entry);
				yield `<section><h2>${year === null ? 'Undated' : forHtml(year)}</h2>\n`;
			}
			yield entryOf(entry, known);
		}
		if (year !== undefined) yield '</section>\n';
		yield '</main>\n<section id="documents"><h2>Documents</h2>\n<table>\n<tr><th>Document</th><th>Title</th><th>Published</th><th>Kept, boilerplate, repeated</th></tr>\n';
		for (const document of timeline.documents) yield documentOf(document);
		yield `</table></section>\n<script>${script}</script>\n</body>\n</html>\n`;
	},
};

function entryOf(entry: Entry, known: Lookup): string {
	const chips = [entry.status, entry.type, entry.kind === 'indicator' ? 'indicator' : null].filter((chip) => chip !== null && chip !== 'other');
	const quotes = entry.evidence.map(({ document, line, quote }) => {
		const path = known.documents.get(document)?.path ?? document;
		return `<blockquote lang="${forHtml(known.documents.get(document)?.language ?? 'und')}">${forHtml(quote)}<cite>${forHtml(path)}:${line}</cite></blockquote>`;
	});
	const figures = figuresLabel(entry);
	return `<article id="${forHtml(entry.id)}">
<div class="when">${forHtml(dateLabel(entry.date) || 'no date')}${entry.date === null ? '' : `<small>${forHtml(entry.date.role)}</small>`}</div>
<div class="what"><p class="who">${forHtml(bodiesLabel(entry, known))}</p><p>${forHtml(entry.summary)}</p>
<p class="chips">${chips.map((chip) => `<span>${forHtml(chip ?? '')}</span>`).join('')}${figures === '' ? '' : `<span class="figures">${forHtml(figures)}</span>`}</p>
<details><summary>${forHtml(sourceLabel(entry, known))}${entry.evidence.length > 1 ? ` and ${entry.evidence.length - 1} more` : ''}</summary>${quotes.join('')}</details></div>
</article>
`;
}

function documentOf({ path, title, published, ledger }: Document): string {
	const share = (part: number): string => (ledger.characters === 0 ? '0' : ((100 * part) / ledger.characters).toFixed(1));
	const bar = (['content', 'boilerplate', 'repeat'] as const).map((part) => `<i class="${part}" style="width:${share(ledger[part])}%"></i>`).join('');
	const told = `${share(ledger.content)} %, ${share(ledger.boilerplate)} %, ${share(ledger.repeat)} %`;
	return `<tr><td>${forHtml(path)}</td><td>${forHtml(title ?? '')}</td><td>${forHtml(published?.edtf ?? '')}</td><td title="${told}"><span class="bar">${bar}</span></td></tr>\n`;
}
