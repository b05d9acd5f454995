/** The block classifier: two looks at every line, the second knowing what the first, and the rules, made of the lines around it. */
import type { Verdict } from '../article.js';
import { contextNames, contextOf, writeContext } from './context.js';
import { featureNames, writeFeatures } from './features.js';
import { type Compiled, compile, type Forest, oddsOf, probability, sharesOf } from './forest.js';
import type { Page } from './page.js';
import { surveyOf } from './survey.js';
import { inWords, ownLook } from './told.js';
import bareWeights from './weights/bare.json' with { type: 'json' };
import markupWeights from './weights/markup.json' with { type: 'json' };

/** The two forests for one kind of page. */
export interface Looks {
	readonly first: Compiled;
	readonly second: Compiled;
}

/** Pages with markup and bare text have forests of their own. */
type View = 'markup' | 'bare';

/** Weights of another set of features than this code computes would decide by chance. */
function checked(weights: { readonly first: Forest; readonly second: Forest }, view: View): Looks {
	const names = featureNames[view];
	if (weights.first.features.join() !== names.join() || weights.second.features.join() !== [...names, ...contextNames[view]].join())
		throw new Error('src/boilerplate/weights: the features of the weights are not those of the code; train again');
	return { first: compile(weights.first), second: compile(weights.second) };
}

let markup: Looks | null = null;
let bare: Looks | null = null;

/** The forests that are shipped, laid out when first asked. */
function shipped(marked: boolean): Looks {
	if (marked) {
		markup ??= checked(markupWeights, 'markup');
		return markup;
	}
	bare ??= checked(bareWeights, 'bare');
	return bare;
}

/** What the classifier thinks of a page's lines. */
export interface Guess {
	/** The probability, line by line, that it is content. */
	readonly content: Float64Array;
	/** The features that weighed most in a line's probability, e.g. `link density, like the title`. Worked out when asked. */
	readonly why: (index: number) => string;
}

/** Lines that are looked at together: the features of a page of 300 000 lines are never all in memory. */
const TOGETHER = 4096;
/** Lines of most pages: the table of their features is kept from one page to the next. */
const USUAL = 512;
let kept: Float32Array | null = null;

/** Room for the features of so many lines; what it holds is of no meaning. */
function roomFor(rows: number, width: number): Float32Array {
	if (rows > USUAL) return new Float32Array(width * rows);
	if (kept === null || kept.length < width * USUAL) kept = new Float32Array(width * USUAL);
	return kept;
}

/**
 * A guess for every line that no rule has settled. Linear in the page.
 * @param settled what rules have decided, null where none has; the guess on such a line is of no meaning
 */
export function classify(page: Page, settled: readonly (Verdict | null)[], looks: Looks = shipped(page.marked)): Guess {
	const survey = surveyOf(page);
	const { count } = survey;
	const view = page.marked ? 'markup' : 'bare';
	const width = featureNames[view].length;
	const wide = width + contextNames[view].length;
	const asked = unsettled(settled);
	const columns = roomFor(Math.min(asked.length, TOGETHER), wide);
	const first = new Float64Array(count);
	for (let from = 0; from < asked.length; from += TOGETHER) {
		const some = asked.subarray(from, from + TOGETHER);
		writeFeatures(survey, some, columns);
		place(oddsOf(looks.first, columns, some.length), some, first);
	}
	believe(settled, first);
	const context = contextOf(survey, first);
	const content = new Float64Array(count);
	for (let from = 0; from < asked.length; from += TOGETHER) {
		const some = asked.subarray(from, from + TOGETHER);
		if (asked.length > TOGETHER) writeFeatures(survey, some, columns);
		writeContext(context, some, columns, width * some.length);
		place(oddsOf(looks.second, columns, some.length), some, content);
	}
	const why = (index: number): string => {
		const row = new Float32Array(wide);
		const one = Int32Array.of(index);
		writeFeatures(survey, one, row);
		writeContext(context, one, row, width);
		return heaviest(sharesOf(looks.second, row), (content[index] as number) > 0.5 ? 1 : -1, [...featureNames[view], ...contextNames[view]]);
	};
	return { content, why };
}

/** Indices of the lines that no rule has settled. */
function unsettled(settled: readonly (Verdict | null)[]): Int32Array {
	const found = new Int32Array(settled.length);
	let count = 0;
	for (let index = 0; index < settled.length; index++) if (settled[index] === null) found[count++] = index;
	return found.subarray(0, count);
}

/** Writes the probabilities of the lines asked about to their places. */
function place(odds: Float64Array, asked: Int32Array, into: Float64Array): void {
	for (let row = 0; row < asked.length; row++) into[asked[row] as number] = probability(odds[row] as number);
}

/** Puts what rules have decided in the place of what the first look thought. */
export function believe(settled: readonly (Verdict | null)[], first: Float64Array): void {
	settled.forEach((verdict, index) => {
		if (verdict !== null) first[index] = verdict.kind === 'content' ? 1 : 0;
	});
}

/** The two features that pulled most towards the answer given, in words; what the first look made of the line itself says nothing of why. */
function heaviest(shares: Float64Array, sign: number, names: readonly string[]): string {
	const told = [...shares]
		.map((share, feature) => ({ share: share * sign, name: names[feature] as string }))
		.filter(({ share, name }) => share > 0 && name !== ownLook)
		.sort((a, b) => b.share - a.share)
		.map(({ name }) => inWords(name));
	return [...new Set(told)].slice(0, 2).join(', ');
}
