/** A document on the page: its ledger, and behind it every block that was dropped. */
import type { Document, DroppedBlock } from '../../timeline/schema.js';
import { forHtml } from '../escape.js';

/** Characters of a dropped block that are shown; whoever wants all of it asks for JSON with --dropped. */
const shown = 400;

/**
 * @param others all documents, of which one may be the document's original
 * @param entries how many entries quote it
 */
export function documentOf(document: Document, others: readonly Document[], entries: number): string {
	const { id, path, title, published, ledger } = document;
	const share = (part: number): string => (ledger.characters === 0 ? '0' : ((100 * part) / ledger.characters).toFixed(1));
	const bar = (['content', 'boilerplate', 'repeat'] as const).map((part) => `<i class="${part}" style="width:${share(ledger[part])}%"></i>`).join('');
	const told = `kept ${share(ledger.content)} %, boilerplate ${share(ledger.boilerplate)} %, repeated ${share(ledger.repeat)} %`;
	return `<details class="document" id="${forHtml(id)}"><summary><span>${forHtml(title ?? path)}<small>${forHtml(path)}</small></span><span>${forHtml(published?.edtf ?? '')}</span><span class="bar" role="img" aria-label="${told}" title="${told}">${bar}</span><small>${entries} ${entries === 1 ? 'entry' : 'entries'}</small></summary>
<dl>${aboutOf(document, others)
		.map(([name, value]) => `<dt>${name}</dt><dd>${forHtml(value)}</dd>`)
		.join('')}</dl>
${droppedOf(document)}</details>
`;
}

function aboutOf(document: Document, others: readonly Document[]): (readonly [string, string])[] {
	const { publisher, author, url, published, language, format, encoding, reprintOf, copies, ledger, warnings } = document;
	const original = others.find(({ id }) => id === reprintOf)?.path ?? reprintOf;
	const rows: readonly (readonly [string, string | null])[] = [
		['publisher', publisher],
		['author', author],
		['published', published === null ? 'not found' : `${published.edtf} (${published.basis}: ${published.text})`],
		['address', url],
		['read as', `${language}, ${format}, ${encoding}`],
		['reprint of', original],
		['copies', copies.length === 0 ? null : copies.join(', ')],
		['characters', `${ledger.characters}: ${ledger.content} kept, ${ledger.boilerplate} boilerplate, ${ledger.repeat} repeated`],
		['warnings', warnings.length === 0 ? null : warnings.join('; ')],
	];
	return rows.flatMap(([name, value]) => (value === null ? [] : [[name, value] as const]));
}

/** The dropped blocks by line; where the timeline does not carry them, the sums by rule. */
function droppedOf({ dropped, ledger }: Document): string {
	if (dropped !== undefined)
		return dropped.length === 0
			? '<p class="about">Nothing was dropped.</p>\n'
			: `<table><tr><th>line</th><th>rule</th><th>dropped</th></tr>\n${dropped.map(rowOf).join('')}</table>\n`;
	const rules = Object.entries(ledger.rules);
	if (rules.length === 0) return '';
	return `<table><tr><th>characters</th><th>dropped by</th></tr>\n${rules.map(([rule, characters]) => `<tr><td>${characters}</td><td>${forHtml(rule)}</td></tr>`).join('')}</table>\n`;
}

function rowOf({ line, rule, why, repeats, text }: DroppedBlock): string {
	const because = why ?? (repeats === null ? '' : `says again what line ${repeats} says`);
	const words = text.length > shown ? `${text.slice(0, shown)} … (${text.length} characters)` : text;
	return `<tr><td>${line}</td><td class="rule">${forHtml(rule.replace(/^boilerplate\//, ''))}<small>${forHtml(because)}</small></td><td>${forHtml(words)}</td></tr>\n`;
}
