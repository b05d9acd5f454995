/** The date that governs a figure: the nearest before it in its clause, else in its sentence. */

import type { Tokens } from '../../text/tokens.js';
import type { DateMention } from '../mentions.js';

const clauseMarks = new Set([',', ';', ':', '—', '(']);

/** The dates of a reading by sentence, for look-up in the order of the text. */
export class DatesBySentence {
	private readonly found = new Map<number, number[]>();

	constructor(private readonly dates: readonly DateMention[]) {
		dates.forEach(({ sentence }, index) => {
			const list = this.found.get(sentence);
			if (list === undefined) this.found.set(sentence, [index]);
			else list.push(index);
		});
	}

	/** Index of the date that governs the figure at a token of a sentence, or null. */
	governing(tokens: Tokens, sentence: number, at: number): number | null {
		const list = this.found.get(sentence);
		if (list === undefined) return null;
		// the dates of a sentence are few; of a very long one only the nearest are looked at
		let low = 0;
		let high = list.length;
		while (low < high) {
			const middle = (low + high) >>> 1;
			if ((this.dates[list[middle] as number] as DateMention).first <= at) low = middle + 1;
			else high = middle;
		}
		const before = list[low - 1];
		const after = list[low];
		if (before === undefined) return after ?? null;
		if (after === undefined) return before;
		// after the figure, but in the same clause where the one before is not: `In 2015, 40; by 2020, 50`
		const apart = separated(tokens, (this.dates[before] as DateMention).last, at);
		const close = !separated(tokens, at, (this.dates[after] as DateMention).first);
		return apart && close ? after : before;
	}
}

/** Whether a mark that ends a clause stands between two tokens no more than forty apart; farther ones are apart. */
function separated(tokens: Tokens, from: number, until: number): boolean {
	if (until - from > 40) return true;
	for (let i = from; i < until; i++) if (clauseMarks.has(tokens.norm[i] as string)) return true;
	return false;
}
