/** The block classifier: two looks at every line, the second knowing what the first made of the lines around it. */
import { contextNames, writeContext } from './context.js';
import { bareCount, featureNames, featuresOf } from './features.js';
import { type Compiled, compile, type Forest, oddsOfAll, probability, sharesOf } from './forest.js';
import type { Page } from './page.js';
import bareWeights from './weights/bare.json' with { type: 'json' };
import markupWeights from './weights/markup.json' with { type: 'json' };

interface Looks {
	readonly first: Compiled;
	readonly second: Compiled;
	/** Names of the second look's features. */
	readonly names: readonly string[];
}

/** Weights of another set of features than this code computes would decide by chance. */
function checked(looks: { readonly first: Forest; readonly second: Forest }, width: number): Looks {
	const names = featureNames.slice(0, width);
	const wide = [...names, ...contextNames];
	if (looks.first.features.join() !== names.join() || looks.second.features.join() !== wide.join())
		throw new Error('src/boilerplate/weights: the features of the weights are not those of the code; train again');
	return { first: compile(looks.first), second: compile(looks.second), names: wide };
}

const markup = checked(markupWeights, featureNames.length);
const bare = checked(bareWeights, bareCount);

/** What the classifier thinks of a page's lines. */
export interface Guess {
	/** The probability, line by line, that it is content; of no meaning for lines that were not asked for. */
	readonly content: readonly number[];
	/** The features that weighed most in a line's probability, e.g. `link density, like the title`. */
	readonly why: (index: number) => string;
}

/**
 * A guess for every line, or for the lines wanted. Linear in the page.
 * @param wanted 1 for each line whose guess is asked for; all are where null. The first look is at every line in any case: others' guesses lean on it
 */
export function classify(page: Page, wanted: Uint8Array | null): Guess {
	const { first, second, names } = page.marked ? markup : bare;
	const rows = featuresOf(page, contextNames.length);
	writeContext(page, rows, probabilities(oddsOfAll(first, rows)));
	const content = probabilities(oddsOfAll(second, rows, wanted));
	return { content, why: (index) => heaviest(sharesOf(second, rows[index] as Float32Array), names, (content[index] as number) > 0.5 ? 1 : -1) };
}

function probabilities(odds: Float64Array): number[] {
	return Array.from(odds, probability);
}

/** The two features that pulled most towards the answer given. */
function heaviest(shares: Float64Array, names: readonly string[], sign: number): string {
	let most = -1;
	let second = -1;
	for (let at = 0; at < shares.length; at++) {
		const share = sign * (shares[at] as number);
		if (share <= 0) continue;
		if (most < 0 || share > sign * (shares[most] as number)) {
			second = most;
			most = at;
		} else if (second < 0 || share > sign * (shares[second] as number)) second = at;
	}
	return [most, second].flatMap((at) => (at < 0 ? [] : [names[at] as string])).join(', ');
}
