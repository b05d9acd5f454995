/** The vocabulary of all languages, compiled once. */
import { dateVocabularies } from '../../language/index.js';
import { Lexicon } from '../../text/lexicon.js';
import { tokenize } from '../../text/tokens.js';
import type { DateVocabulary, Term, TermClass } from './vocabulary.js';

export interface Compiled {
	readonly lexicon: Lexicon<Term>;
	/** First words of all phrases. */
	readonly starts: ReadonlySet<string>;
}

/** Classes that can open an expression have a bit of their own; the others share none. */
const bitOf = new Map<TermClass, number>(
	(
		[
			'month',
			'weekday',
			'weekend',
			'ordinal',
			'ordinal-prefix',
			'shift',
			'deictic',
			'part',
			'slice',
			'season',
			'holiday',
			'decade',
			'last-century',
			'plan',
			'year-prefix',
			'lunar',
			'lunar-month',
			'leap-month',
			'rolling',
			'within',
			'amount',
			'article',
			'same-period',
			'every',
			'set',
			'vague',
			'day-part',
			'unit',
			'century-mark',
		] as const
	).map((name, index) => [name, 1 << index]),
);

/** The bit of a class in {@link View.classesAt}; 0 for a class that opens no expression. */
export function classBit(name: TermClass): number {
	return bitOf.get(name) ?? 0;
}

function compile(vocabularies: readonly DateVocabulary[]): Compiled {
	const lexicon = new Lexicon<Term>();
	const starts = new Set<string>();
	for (const { terms } of vocabularies) {
		for (const [term, ...phrases] of terms) {
			for (const phrase of phrases) {
				lexicon.add(phrase, term);
				starts.add(tokenize(phrase).norm[0] ?? '');
			}
		}
	}
	return { lexicon, starts };
}

let shipped: Compiled | null = null;

/** The vocabulary that ships with the package. */
export function compiledTerms(): Compiled {
	shipped ??= compile(dateVocabularies);
	return shipped;
}
