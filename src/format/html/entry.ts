/** An entry on the page: when, who, what; behind it how each was obtained, and the quotes. */
import type { Entry } from '../../timeline/schema.js';
import { forHtml } from '../escape.js';
import { bodiesLabel, dateLabel, figuresLabel, type Lookup, sourceLabel } from '../labels.js';
import { toldOf } from '../told.js';

export function entryOf(entry: Entry, known: Lookup): string {
	const { date, bodies, evidence, conflicts } = entry;
	const chips = [...new Set([entry.status, entry.type, entry.kind === 'indicator' ? 'indicator' : null])]
		.filter((chip) => chip !== null && chip !== 'other')
		.map((chip) => `<span>${forHtml((chip ?? '').replaceAll('-', ' '))}</span>`);
	const figures = figuresLabel(entry);
	if (figures !== '') chips.push(`<span class="figures">${forHtml(figures)}</span>`);
	if (conflicts.length > 0) chips.push('<span class="conflict">sources disagree</span>');
	// what the filters ask
	const data: readonly (readonly [string, string])[] = [
		['kind', entry.kind],
		['type', entry.type ?? ''],
		['status', entry.status ?? ''],
		['confidence', entry.confidence],
		['bodies', bodies.map(({ id }) => id).join(' ')],
		['first', date?.earliest ?? date?.latest ?? ''],
		['last', date?.latest ?? date?.earliest ?? ''],
	];
	return `<article id="${forHtml(entry.id)}" lang="${forHtml(known.documents.get(evidence[0]?.document ?? '')?.language ?? 'und')}" ${data.map(([name, value]) => `data-${name}="${forHtml(value)}"`).join(' ')}>
<div class="when">${forHtml(dateLabel(date) || 'no date')}${date === null ? '' : `<small>${forHtml(date.role)}</small>`}</div>
<div><p class="who">${forHtml(bodiesLabel(entry, known))}</p><p>${forHtml(entry.summary)}</p>
<p class="chips">${chips.join('')}</p>
<details><summary>${forHtml(sourceLabel(entry, known))}${evidence.length > 1 ? ` and ${evidence.length - 1} more` : ''}</summary>
<dl>${toldOf(entry, known)
		.map(([name, value]) => `<dt>${name}</dt><dd>${forHtml(value)}</dd>`)
		.join('')}</dl>${evidence.map((one) => quoteOf(one, known)).join('')}</details></div>
</article>
`;
}

function quoteOf({ document, line, quote }: Entry['evidence'][number], { documents }: Lookup): string {
	const { path, language } = documents.get(document) ?? { path: document, language: 'und' };
	return `<blockquote lang="${forHtml(language)}">${forHtml(quote)}<cite>${forHtml(path)}:${line}</cite></blockquote>`;
}
