/** The day on which a document says that it was made: `Done at Brussels, 13 July 2009.`, `Endorsed in Oslo this 3rd day of May, 2012.` */
import type { Sentence } from '../../../text/sentences.js';
import type { Tokens } from '../../../text/tokens.js';
import type { DateMention } from '../../mentions.js';
import { words } from '../words.js';

/** Such a line has few words besides, in tokens. */
const LINE = 24;
/** Tokens at its head in which the verb stands. */
const HEAD = 3;

/** The date of the last line of that kind. Linear. */
export function signingDate(tokens: Tokens, sentences: readonly Sentence[], datesOf: ReadonlyMap<number, readonly DateMention[]>): DateMention | null {
	for (let index = sentences.length - 1; index >= 0; index--) {
		const sentence = sentences[index];
		const date = datesOf.get(index)?.find(({ value }) => value.grain === 'day');
		if (sentence === undefined || date === undefined || sentence.last - sentence.first > LINE) continue;
		for (let i = sentence.first; i < Math.min(date.first, sentence.first + HEAD); i++) if (words.signed.has(tokens.norm[i] as string)) return date;
	}
	return null;
}
