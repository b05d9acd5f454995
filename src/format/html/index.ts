/** One page that needs nothing but itself: the timeline by year with its filters, each entry with its quote, and what became of every document. */
import { timelineOf } from '../../timeline/listed.js';
import type { Entry, Timeline } from '../../timeline/schema.js';
import { forHtml } from '../escape.js';
import type { Format } from '../format.js';
import { lookup, yearOf } from '../labels.js';
import { inReadingOrder } from '../order.js';
import { pageFoot, pageHead } from '../page.js';
import { documentOf } from './document.js';
import { entryOf } from './entry.js';
import { filtersOf } from './filters.js';
import { style } from './look.js';
import { script } from './script.js';

export const html: Format = {
	name: 'html',
	extensions: ['.html', '.htm'],
	summary: 'one self-contained page to read, search and filter, with what was dropped',
	showsDropped: true,
	*render(listed) {
		// a page that is read and filtered in a browser is held whole there, too
		const timeline = timelineOf(listed);
		const known = lookup(timeline);
		const { documents, entries, generator } = timeline;
		const years = byYear(inReadingOrder(timeline));
		yield pageHead('Policy timeline', style, script);
		yield `<header><h1>Policy timeline</h1><p class="about">${count(documents.length, 'document', 'documents')}, ${count(entries.length, 'entry', 'entries')} · policy-extract ${forHtml(generator.version)}</p></header>\n`;
		yield filtersOf(timeline);
		const links = [...years.map(([year, some]) => [anchor(year), nameOf(year), some.length] as const), ['documents', 'Documents', documents.length] as const];
		yield `<nav aria-label="Years">${links.map(([to, name, n]) => `<a href="#${to}">${name} <small>${n}</small></a>`).join('\n')}</nav>\n<main>\n`;
		for (const [year, some] of years) {
			yield `<section id="${anchor(year)}"><h2>${nameOf(year)}</h2>\n`;
			for (const entry of some) yield entryOf(entry, known);
			yield '</section>\n';
		}
		yield '</main>\n';
		yield* documentsOf(timeline);
		yield pageFoot(script);
	},
};

/** Entries under the year they are filed under, in order; null for those without. */
function byYear(entries: readonly Entry[]): (readonly [string | null, readonly Entry[]])[] {
	const years = new Map<string | null, Entry[]>();
	for (const entry of entries) {
		const year = yearOf(entry);
		const some = years.get(year);
		if (some === undefined) years.set(year, [entry]);
		else some.push(entry);
	}
	return [...years];
}

const nameOf = (year: string | null): string => (year === null ? 'Undated' : forHtml(year));
const anchor = (year: string | null): string => (year === null ? 'undated' : `y${forHtml(year)}`);
const count = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;

function* documentsOf({ documents, entries }: Timeline): Generator<string> {
	const quoted = new Map<string, number>();
	for (const { evidence } of entries)
		for (const document of new Set(evidence.map((one) => one.document))) quoted.set(document, (quoted.get(document) ?? 0) + 1);
	yield '<section id="documents"><h2>Documents</h2>\n<p class="about key">What became of every character:<i class="content"></i>kept<i class="boilerplate"></i>boilerplate<i class="repeat"></i>repeated. Open a document to read what was dropped, and by which rule.</p>\n';
	for (const document of documents) yield documentOf(document, documents, quoted.get(document.id) ?? 0);
	yield '</section>\n';
}
