/**
 * Articles that a page holds only as data: in the state that a script turns into the page (Next.js, Nuxt, any `window.__STATE__`), in a script of
 * JSON, in an attribute with entities. Asked where the page itself shows next to no prose.
 */
import { LineCursor } from './line-cursor.js';
import { resolved } from './references.js';

/** A text of the article: markup or plain characters, and the line of the input where it begins. */
export interface DataText {
	readonly text: string;
	readonly line: number;
}

/** A string in data is prose from this length on; an article is made of at least so many characters of it. */
const PROSE = 80;
const ARTICLE = 400;
/** Data inside the strings of data (`push([1,"…"])`) is opened so deep. */
const DEPTH = 2;
/** An attribute that holds an article is longer. */
const ATTRIBUTE = 400;
/** Strings that are looked at; a page of more is a catalogue. */
const STRINGS = 200_000;

interface Value {
	readonly key: string;
	readonly text: string;
	readonly at: number;
}

/** JSON-LD is read elsewhere. */
const scriptStart = /<script\b(?![^>]{0,200}ld\+json)[^>]{0,500}>/gi;
const holders = /[\s"'](?:data-[\w-]{1,60}|:?props|:?article|:?initial-[\w-]{1,40}|v-html)\s{0,3}=\s{0,3}(["'])/gi;

/** The texts of the article that scripts and attributes of a page hold, in order; empty where they hold none. Linear. */
export function articleInData(source: string): DataText[] {
	const values: Value[] = [];
	for (const { from, end } of spans(source, scriptStart, () => '</script')) collect(source.slice(from, end), from, true, 0, values);
	for (const { from, end } of spans(source, holders, (match) => match[1] ?? '"')) {
		if (end - from < ATTRIBUTE) continue;
		const value = resolved(source.slice(from, end));
		if (/^\s{0,20}[[{]/.test(value)) collect(value, from, false, 0, values);
		else if (isProse(value)) values.push({ key: '', text: value, at: from });
	}
	return ofLargest(values, source);
}

/** What lies between each beginning and the end that belongs to it; one inside another is not looked at, and nothing is looked for twice in vain. */
function* spans(source: string, begins: RegExp, endFor: (match: RegExpExecArray) => string): Generator<{ from: number; end: number }> {
	const missing = new Set<string>();
	const pattern = new RegExp(begins);
	for (let match = pattern.exec(source); match !== null; match = pattern.exec(source)) {
		const wanted = endFor(match);
		const from = match.index + match[0].length;
		const end = missing.has(wanted) ? -1 : source.indexOf(wanted, from);
		if (end < 0) {
			missing.add(wanted);
			continue;
		}
		pattern.lastIndex = end;
		yield { from, end };
	}
}

/** Finds the prose among the strings of data, each with the key it stands under (those of a list with the key of the list). */
function collect(data: string, offset: number, placed: boolean, depth: number, values: Value[]): void {
	let key = '';
	for (let at = data.indexOf('"'); at >= 0 && values.length < STRINGS; at = data.indexOf('"', at)) {
		const end = endOfString(data, at + 1);
		if (end < 0) return;
		let after = end + 1;
		while (data.charCodeAt(after) <= 32) after++;
		if (data.charCodeAt(after) === 58) key = end - at < 80 ? data.slice(at + 1, end) : '';
		else if (end - at > PROSE) {
			const text = unquoted(data.slice(at, end + 1));
			const place = placed ? offset + at : offset;
			if (text !== null && depth < DEPTH && /^[\s\w:$]{0,12}[[{]/.test(text)) collect(text, place, false, depth + 1, values);
			else if (text !== null && isProse(text)) values.push({ key, text, at: place });
		}
		at = end + 1;
	}
}

function endOfString(data: string, from: number): number {
	for (let at = data.indexOf('"', from); at >= 0; at = data.indexOf('"', at + 1)) {
		let slashes = 0;
		while (data.charCodeAt(at - 1 - slashes) === 92) slashes++;
		if (slashes % 2 === 0) return at;
	}
	return -1;
}

/** What a string of JSON or JavaScript says; null where it is neither. */
function unquoted(literal: string): string | null {
	try {
		const text: unknown = JSON.parse(literal);
		return typeof text === 'string' ? text : null;
	} catch {
		return null;
	}
}

const markup = /<[^<>]{0,1000}>/g;
const stops = /[.!?。！？](?:["'”’»)]?\s|["'”’»)]?$)|[。！？]/;
const program = /[{};]\s{0,3}(?:var|let|const|return|function|if)\b|=>|function\s?\(|@media|!important|\bxmlns=|base64,|%\{|\{\{|\$\{|%\d?\$?[sd]\b/;

/** True for sentences, with markup or without; not for programs, styles, addresses, codes, messages with places to fill in. */
function isProse(text: string): boolean {
	const head = text.slice(0, 4000);
	if (program.test(head)) return false;
	const shown = head
		.replace(markup, ' ')
		.replace(/&\w{1,10};/g, ' ')
		.trim();
	const han = shown.match(/[\u3040-\u9fff\uac00-\ud7a3]/g)?.length ?? 0;
	if (shown.length + 2 * han < PROSE || !stops.test(shown)) return false;
	const letters = shown.match(/[\p{L}\p{M}\p{N} ,.'’]/gu)?.length ?? 0;
	const spaces = shown.match(/\s/g)?.length ?? 0;
	return letters > shown.length * 0.85 && (han > shown.length * 0.3 || (spaces > shown.length * 0.08 && spaces < shown.length * 0.4));
}

/** The strings of the key that holds most prose, each once: the article's; teasers and descriptions hold less. */
function ofLargest(values: readonly Value[], source: string): DataText[] {
	const sums = new Map<string, number>();
	const seen = new Set<string>();
	const once = values.filter(({ text }) => !seen.has(text) && seen.add(text));
	for (const { key, text } of once) sums.set(key, (sums.get(key) ?? 0) + text.length);
	let best: string | null = null;
	for (const [key, sum] of sums) if (sum >= ARTICLE && sum > (sums.get(best ?? '\0') ?? 0)) best = key;
	const lines = new LineCursor(source);
	return once
		.filter(({ key }) => key === best)
		.sort((a, b) => a.at - b.at)
		.map(({ text, at }) => ({ text, line: lines.at(at) }));
}
