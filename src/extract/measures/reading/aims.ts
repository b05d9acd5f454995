/**
 * Goals of an official text in Chinese: under a heading of goals, from the first sentence on that opens with a year, what is
 * set are targets; elsewhere 到2030年，… speaks for its own sentence and what follows are tasks.
 */
import type { Sentence } from '../../../text/sentences.js';
import type { Tokens } from '../../../text/tokens.js';
import type { DateMention } from '../../mentions.js';
import type { Found } from '../found.js';
import { clauseWords } from '../uninflected/clause-words.js';

/** Tokens before the year that opens a sentence: a bracket, 到. */
const OPENING = 2;

export class Aims {
	/** The heading above says that goals follow, and a year has been set for them. */
	private goals = false;
	private set = false;

	/** Under a heading begin goals, or tasks: 主要目标. */
	under(tokens: Tokens, { first, last }: Sentence): void {
		this.goals = clauseWords.aims.within(tokens, first, last);
		this.set = false;
	}

	/** The measures of a sentence, of which those that are goals are targets. */
	of(found: readonly Found[], sentence: Sentence, dates: readonly DateMention[]): readonly Found[] {
		const opens = opensWithYear(sentence, dates);
		this.set ||= opens && this.goals;
		return opens || this.set ? found.map((each) => (each.status === 'planned' ? { ...each, status: 'target' } : each)) : found;
	}
}

/** The sentence opens with the year by which it is to be so. */
function opensWithYear({ first }: Sentence, [date]: readonly DateMention[]): boolean {
	return date !== undefined && date.first - first <= OPENING && date.value.role === 'deadline' && date.value.grain !== 'day';
}
