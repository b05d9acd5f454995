/** The same story in other words: where two documents are aligned sentence by sentence, the reports that answer to each other are one. */
import { counterparts } from './counterparts.js';
import type { Corpus, Pair, SamenessRule } from './rule.js';

export const variant: SamenessRule = {
	id: 'same/variant',
	summary: 'two documents tell one story in different words (translations, rewrites), and the reports answer to each other in sentences that do',
	withinDocument: false,
	*pairs({ retellings }: Corpus): Iterable<Pair> {
		for (const { left, right } of retellings) {
			for (const { a, b, strength } of counterparts(left, right)) yield { a, b, verdict: 'merge', strength };
		}
	},
};
