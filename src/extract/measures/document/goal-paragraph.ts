/** A paragraph that opens a goal with its year: `By 2031, … . Build … .`: what it and the items below it go on to plan is for that year. */
import type { Sentence } from '../../../text/sentences.js';
import type { Tokens } from '../../../text/tokens.js';
import type { DateMention } from '../../mentions.js';

/** The deadline that holds for each sentence which names no date of its own, by the sentence's index. Linear. */
export function goalsOf(tokens: Tokens, sentences: readonly Sentence[], datesOf: ReadonlyMap<number, readonly DateMention[]>): Map<number, DateMention> {
	const goals = new Map<number, DateMention>();
	let goal: DateMention | null = null;
	sentences.forEach((sentence, index) => {
		if (sentence.block !== sentences[index - 1]?.block && !dashes.has(tokens.norm[sentence.first] as string)) goal = null;
		const [date] = datesOf.get(index) ?? [];
		if (date !== undefined) goal = leads(date, sentence) ? date : null;
		else if (goal !== null) goals.set(index, goal);
	});
	return goals;
}

/** What opens an item of a list without a number: ——形成…能力。 */
const dashes = new Set([...'-–—•·●▪◦■◆']);

/** `By 2031, `, 2031年前，, 到2031年，: a year or more that opens its sentence as a deadline. */
function leads({ first, last, value: { relation, grain } }: DateMention, sentence: Sentence): boolean {
	return (relation === 'by' || relation === 'before') && grain !== 'day' && first === sentence.first && last < sentence.last;
}
