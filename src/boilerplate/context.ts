/** The second look: the features of the first together with what the first look made of the lines around. Content is contiguous; this is how the classifier knows. */
import type { Line } from './line.js';
import { elementAbove, FAR, type Survey } from './survey.js';

/** What the first look made of a page. */
interface Context {
	readonly survey: Survey;
	readonly first: Float64Array;
	/** Running sums of the lines' weights, and of weight by probability. One cell more than lines. */
	readonly mass: Float64Array;
	readonly sum: Float64Array;
	/** Running words of lines more likely content than not. */
	readonly kept: Float64Array;
	readonly since: Uint8Array;
	readonly until: Uint8Array;
	/** Means of the probability by what lines share; null without markup. */
	readonly containers: Float32Array | null;
	readonly looks: Float32Array | null;
	/** By the elements one, two and three levels above their own. */
	readonly elements: readonly Float32Array[] | null;
	/** By the heading they stand under. */
	readonly parts: Float32Array;
	/** First and last line of the stretch with the greatest sum of words, counted for where content is likely and against where not. */
	readonly from: number;
	readonly to: number;
	/** Without markup only; else null. */
	readonly plain: PlainContext | null;
}

/** What is made of the first look where no element tells what belongs together. */
interface PlainContext {
	/** Words that can be expected to be content, of the stretch a line lies in; 0 outside. */
	readonly own: Float64Array;
	/** Of the nearest such stretch above, and below. */
	readonly above: Float64Array;
	readonly below: Float64Array;
	/** Share of the page's words in lines that are likelier. */
	readonly rank: Float64Array;
}

type Feature = readonly [name: string, value: (context: Context, at: number) => number];

const around = ({ survey, first, mass, sum }: Context, at: number, reach: number): number => {
	const from = Math.max(0, at - reach);
	const to = Math.min(survey.count, at + reach + 1);
	const own = weightOf(survey.lines[at] as Line);
	const all = (mass[to] as number) - (mass[from] as number) - own;
	return all <= 0 ? 0 : Math.max(0, ((sum[to] as number) - (sum[from] as number) - own * (first[at] as number)) / all);
};

const features: readonly Feature[] = [
	['first look', ({ first }, at) => first[at] as number],
	['first look before', ({ first }, at) => first[at - 1] ?? 0],
	['first look after', ({ first }, at) => first[at + 1] ?? 0],
	['first look two before', ({ first }, at) => first[at - 2] ?? 0],
	['first look two after', ({ first }, at) => first[at + 2] ?? 0],
	['first look around', (context, at) => around(context, at, 4)],
	['first look far around', (context, at) => around(context, at, 12)],
	['first look of the container', ({ first, containers, survey }, at) => containers?.[survey.markup?.container[at] as number] ?? (first[at] as number)],
	['first look of the look', ({ first, looks, survey }, at) => looks?.[survey.page.looks[at] as number] ?? (first[at] as number)],
	...([0, 1, 2] as const).map(
		(level): Feature => [
			`first look ${level + 1} above`,
			({ first, elements, survey }, at) => elements?.[level]?.[elementAbove(survey, at, level + 1)] ?? (first[at] as number),
		],
	),
	['first look under the heading', ({ parts, survey }, at) => parts[survey.part[at] as number] as number],
	['first look of the page', ({ sum, mass, survey: { count } }) => (sum[count] as number) / Math.max(1, mass[count] as number)],
	['content above', ({ kept }, at) => kept[at] as number],
	['content below', ({ kept, survey: { count } }, at) => (kept[count] as number) - (kept[at + 1] as number)],
	['share of content above', ({ kept, survey: { count } }, at) => (kept[at] as number) / Math.max(1, kept[count] as number)],
	['lines since content', ({ since }, at) => since[at] as number],
	['lines to content', ({ until }, at) => until[at] as number],
	['lines before the likeliest stretch', ({ from }, at) => (from < 0 ? 0 : Math.max(0, from - at))],
	['lines after the likeliest stretch', ({ from, to }, at) => (from < 0 ? 0 : Math.max(0, at - to))],
	['in the likeliest stretch', ({ from, to }, at) => (from >= 0 && at >= from && at <= to ? 1 : 0)],
];

const plainFeatures: readonly (readonly [name: string, value: (plain: PlainContext, at: number, context: Context) => number])[] = [
	['expected words of the stretch', ({ own }, at) => own[at] as number],
	['share of the likely stretch', ({ own }, at, { sum, survey: { count } }) => Math.min(1, (own[at] as number) / Math.max(1, sum[count] as number))],
	['expected words of the stretch above', ({ above }, at) => above[at] as number],
	['expected words of the stretch below', ({ below }, at) => below[at] as number],
	['share of words likelier', ({ rank }, at) => rank[at] as number],
	['first look very far around', (_, at, context) => around(context, at, 40)],
];

const names = features.map(([name]) => name);
/** Names of the columns of the second look, for pages with markup and for bare text. */
export const contextNames = { markup: names, bare: [...names, ...plainFeatures.map(([name]) => name)] } as const;

const weightOf = (line: Line): number => Math.min(60, line.words + 1);

/** Gathers what the first look made of a page. Linear. */
export function contextOf(survey: Survey, first: Float64Array): Context {
	const { lines, count, page, markup } = survey;
	const mass = new Float64Array(count + 1);
	const sum = new Float64Array(count + 1);
	const kept = new Float64Array(count + 1);
	const since = new Uint8Array(count);
	const until = new Uint8Array(count);
	let distance = FAR;
	let best = 0;
	let run = 0;
	let start = 0;
	let from = -1;
	let to = -1;
	for (let at = 0; at < count; at++) {
		const line = lines[at] as Line;
		const p = first[at] as number;
		const weight = weightOf(line);
		mass[at + 1] = (mass[at] as number) + weight;
		sum[at + 1] = (sum[at] as number) + weight * p;
		kept[at + 1] = (kept[at] as number) + (p > 0.5 ? line.words : 0);
		since[at] = distance;
		distance = p > 0.5 ? 1 : Math.min(FAR, distance + 1);
		if (run <= 0) {
			run = 0;
			start = at;
		}
		run += (p - 0.5) * weight;
		if (p > 0.5 && run > best) {
			best = run;
			from = start;
			to = at;
		}
	}
	distance = FAR;
	for (let at = count - 1; at >= 0; at--) {
		until[at] = distance;
		distance = (first[at] as number) > 0.5 ? 1 : Math.min(FAR, distance + 1);
	}
	// two tables for the sums of all groups: of a page of 300,000 elements each would be as large as the page's text
	const most = Math.max(
		survey.parts.words.length,
		...(markup === null ? [] : [markup.containers, markup.looks, markup.elements].map(({ words }) => words.length)),
	);
	const masses = new Float64Array(most);
	const sums = new Float64Array(most);
	const means = (groupOf: (at: number) => number, size: number): Float32Array => {
		masses.fill(0, 0, size);
		sums.fill(0, 0, size);
		for (let at = 0; at < count; at++) {
			const group = groupOf(at);
			const weight = weightOf(lines[at] as Line);
			masses[group] = (masses[group] as number) + weight;
			sums[group] = (sums[group] as number) + weight * (first[at] as number);
		}
		const found = new Float32Array(size);
		for (let group = 0; group < size; group++) found[group] = (sums[group] as number) / Math.max(1, masses[group] as number);
		return found;
	};
	return {
		survey,
		first,
		mass,
		sum,
		kept,
		since,
		until,
		containers: markup === null ? null : means((at) => markup.container[at] as number, markup.containers.words.length),
		looks: markup === null ? null : means((at) => page.looks[at] as number, markup.looks.words.length),
		elements: markup === null ? null : [1, 2, 3].map((level) => means((at) => elementAbove(survey, at, level), markup.elements.words.length)),
		parts: means((at) => survey.part[at] as number, survey.parts.words.length),
		from,
		to,
		plain: markup === null ? { ...likelyStretches(lines, first), rank: ranks(lines, first, survey.words[count] as number) } : null,
	};
}

/** Lines more likely content than not with at most this many others between them are one stretch. */
const GAP = 3;

function likelyStretches(lines: readonly Line[], first: Float64Array): Omit<PlainContext, 'rank'> {
	const count = lines.length;
	const own = new Float64Array(count);
	let from = -1;
	let last = -1;
	let words = 0;
	const close = (): void => {
		if (from >= 0) own.fill(words, from, last + 1);
	};
	for (let at = 0; at < count; at++) {
		if ((first[at] as number) <= 0.5) continue;
		if (from < 0 || at - last > GAP + 1) {
			close();
			from = at;
			words = 0;
		}
		words += (lines[at] as Line).words * (first[at] as number);
		last = at;
	}
	close();
	const above = new Float64Array(count);
	const below = new Float64Array(count);
	nearestOther(own, above, 0, count, 1);
	nearestOther(own, below, count - 1, -1, -1);
	return { own, above, below };
}

/** Writes, for each line in the order given, the words of the stretch met last before its own. */
function nearestOther(own: Float64Array, into: Float64Array, from: number, end: number, step: 1 | -1): void {
	let met = 0;
	let current = 0;
	for (let at = from; at !== end; at += step) {
		const here = own[at] as number;
		if (here === 0 && current > 0) {
			met = current;
			current = 0;
		} else if (here > 0) current = here;
		into[at] = met;
	}
}

/** By line, the share of the page's words in lines with a higher probability. */
function ranks(lines: readonly Line[], first: Float64Array, words: number): Float64Array {
	const order = Array.from(lines, (_, at) => at).sort((a, b) => (first[b] as number) - (first[a] as number) || a - b);
	const found = new Float64Array(lines.length);
	let before = 0;
	let tied = 0;
	order.forEach((at, place) => {
		if (place > 0 && first[at] !== first[order[place - 1] as number]) {
			before += tied;
			tied = 0;
		}
		found[at] = words <= 0 ? 0 : before / words;
		tied += (lines[at] as Line).words;
	});
	return found;
}

/** Writes the columns of the second look for the lines of these indices, the first of them at cell `cell`. */
export function writeContext(context: Context, asked: Int32Array, columns: Float32Array, cell: number): void {
	const rows = asked.length;
	let next = cell;
	for (const [, value] of features) for (let row = 0; row < rows; row++) columns[next++] = value(context, asked[row] as number);
	if (context.plain !== null)
		for (const [, value] of plainFeatures) for (let row = 0; row < rows; row++) columns[next++] = value(context.plain, asked[row] as number, context);
}
