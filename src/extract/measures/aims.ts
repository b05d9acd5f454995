/**
 * Goals of an official text in Chinese: under a heading of goals a sentence that opens with a year sets them for that year,
 * and so do those after it to the end of the section. Elsewhere 到2030年，… speaks for its own sentence.
 */
import type { Sentence } from '../../text/sentences.js';
import type { Tokens } from '../../text/tokens.js';
import type { DateMention } from '../mentions.js';
import { clauseWords } from './clause-vocabulary.js';

/** Tokens before the year that opens a sentence: a bracket, 到. */
const OPENING = 2;

export class Aims {
	private within = false;
	private year: DateMention | null = null;

	/** A heading ends the section before it. */
	heading(tokens: Tokens, { first, last }: Sentence): void {
		this.within = clauseWords.aims.within(tokens, first, last);
		this.year = null;
	}

	/** The year for which a sentence sets goals, or null where what it says are tasks. */
	of({ first }: Sentence, [date]: readonly DateMention[]): DateMention | null {
		const opens = date !== undefined && date.first - first <= OPENING && date.value.role === 'deadline' && date.value.grain !== 'day';
		if (opens && this.within) this.year = date;
		return opens ? date : this.year;
	}
}
