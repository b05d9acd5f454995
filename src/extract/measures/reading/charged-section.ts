/** Units that the numbered heading of a section charges with all that stands below it: 一、加强灯塔建设（市交通局牵头）. */
import { closeBrackets, openBrackets } from '../../../text/brackets.js';
import type { Sentence } from '../../../text/sentences.js';
import { TokenKind, type Tokens } from '../../../text/tokens.js';
import type { BodyMention } from '../../mentions.js';
import type { Units } from '../responsibility/units.js';
import { clauseWords } from '../uninflected/clause-words.js';

export class ChargedSection {
	private depth = 0;
	private charged: readonly BodyMention[] = [];

	/**
	 * The units that answer for a sentence by the heading it stands under, none where it names its own. Sentences come in text order.
	 * @param units those that the sentence names
	 */
	next(tokens: Tokens, sentence: Sentence, units: Units | null): readonly BodyMention[] {
		const depth = depthOf(tokens, sentence);
		if (depth > 0 && depth <= this.depth) {
			this.depth = 0;
			this.charged = [];
		}
		if (units === null) return this.charged;
		// a heading has no stop behind its brackets
		if (depth > 0 && !units.whole && closeBrackets.has(tokens.norm[sentence.last - 1] as string)) {
			this.depth = depth;
			this.charged = units.bodies;
		}
		return [];
	}
}

/** How deep the number lies that opens a sentence, by the custom of Chinese documents: 一、 1, （一） 2, 1. 3, （1） 4; 0 without one. */
function depthOf(tokens: Tokens, { first, last }: Sentence): number {
	const open = openBrackets.has(tokens.norm[first] as string);
	let i = open ? first + 1 : first;
	const digits = tokens.kind[i] === TokenKind.digits;
	const start = i;
	while (i < last && (digits ? tokens.kind[i] === TokenKind.digits : clauseWords.itemNumerals.has(tokens.norm[i] as string))) i++;
	if (i === start || i >= last) return 0;
	const mark = tokens.norm[i] as string;
	if (open) return closeBrackets.has(mark) ? (digits ? 4 : 2) : 0;
	return digits ? (mark === '.' || clauseWords.itemMarks.has(mark) ? 3 : 0) : clauseWords.itemMarks.has(mark) ? 1 : 0;
}
