/** The block classifier: two looks at every line, the second knowing what the first, and the rules, made of the lines around it. */
import type { Verdict } from '../article.js';
import { contextNames, contextOf, writeContext } from './context.js';
import { featureNames, writeFeatures } from './features.js';
import { type Compiled, compile, type Forest, oddsOf, probability, sharesOf } from './forest.js';
import type { Page } from './page.js';
import { surveyOf } from './survey.js';
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

/**
 * A guess for every line. Linear in the page.
 * @param settled what rules have decided, null where none has; the guess on such a line is of no meaning
 */
export function classify(page: Page, settled: readonly (Verdict | null)[], looks: Looks = shipped(page.marked)): Guess {
	const survey = surveyOf(page);
	const { count } = survey;
	const view = page.marked ? 'markup' : 'bare';
	const width = featureNames[view].length;
	const wide = width + contextNames[view].length;
	const whole = count <= TOGETHER;
	const columns = new Float32Array(wide * Math.min(count, TOGETHER));
	const first = new Float64Array(count);
	for (let from = 0; from < count; from += TOGETHER) {
		const to = Math.min(count, from + TOGETHER);
		writeFeatures(survey, from, to, columns);
		first.set(oddsOf(looks.first, columns, to - from).map(probability), from);
	}
	believe(settled, first);
	const context = contextOf(survey, first);
	const content = new Float64Array(count);
	for (let from = 0; from < count; from += TOGETHER) {
		const to = Math.min(count, from + TOGETHER);
		if (!whole) writeFeatures(survey, from, to, columns);
		writeContext(context, from, to, columns, width * (to - from));
		content.set(oddsOf(looks.second, columns, to - from).map(probability), from);
	}
	const why = (index: number): string => {
		const row = new Float32Array(wide);
		writeFeatures(survey, index, index + 1, row);
		writeContext(context, index, index + 1, row, width);
		return heaviest(sharesOf(looks.second, row), (content[index] as number) > 0.5 ? 1 : -1, [...featureNames[view], ...contextNames[view]]);
	};
	return { content, why };
}

/** Puts what rules have decided in the place of what the first look thought. */
export function believe(settled: readonly (Verdict | null)[], first: Float64Array): void {
	settled.forEach((verdict, index) => {
		if (verdict !== null) first[index] = verdict.kind === 'content' ? 1 : 0;
	});
}

/** The two features that pulled most towards the answer given. */
function heaviest(shares: Float64Array, sign: number, names: readonly string[]): string {
	return [...shares]
		.map((share, feature) => ({ share: share * sign, name: names[feature] }))
		.filter(({ share }) => share > 0)
		.sort((a, b) => b.share - a.share)
		.slice(0, 2)
		.map(({ name }) => name)
		.join(', ');
}
