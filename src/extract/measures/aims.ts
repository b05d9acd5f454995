/**
 * Goals of an official text in Chinese: under a heading of goals, from the first sentence on that opens with a year, what is
 * set are targets; elsewhere 到2030年，… speaks for its own sentence and what follows are tasks.
 */
import type { Sentence } from '../../text/sentences.js';
import type { Tokens } from '../../text/tokens.js';
import type { DateMention } from '../mentions.js';
import { clauseWords } from './clause-vocabulary.js';

/** Tokens before the year that opens a sentence: a bracket, 到. */
const OPENING = 2;

/** Whether a heading says that goals follow: 主要目标. */
export function headsGoals(tokens: Tokens, { first, last }: Sentence): boolean {
	return clauseWords.aims.within(tokens, first, last);
}

/** The sentence opens with the year by which it is to be so. */
export function opensWithYear({ first }: Sentence, [date]: readonly DateMention[]): boolean {
	return date !== undefined && date.first - first <= OPENING && date.value.role === 'deadline' && date.value.grain !== 'day';
}
