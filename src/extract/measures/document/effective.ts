/** The day from which a law holds: 本条例自1994年9月1日起施行, or the day it was made public where it says so. */
import type { Sentence } from '../../../text/sentences.js';
import type { Tokens } from '../../../text/tokens.js';
import type { DateMention } from '../../mentions.js';
import { words } from '../words.js';

/** The last date from which the text says that it holds; else the date beside the verb that made it public, at its head, or by which it was passed. Linear. */
export function effectiveDate(tokens: Tokens, sentences: readonly Sentence[], datesOf: ReadonlyMap<number, readonly DateMention[]>): DateMention | null {
	let issued: DateMention | null = null;
	let adopted: DateMention | null = null;
	sentences.forEach((sentence, index) => {
		const [date] = datesOf.get(index) ?? [];
		if (date === undefined) return;
		const acts = actsIn(tokens, sentence);
		if (acts.has('issue')) issued ??= date;
		if (date.value.grain === 'day' && (acts.has('adopt') || acts.has('approve'))) adopted ??= date;
	});
	return effectiveDay(tokens, sentences, datesOf) ?? issued ?? adopted;
}

/**
 * The last day from which the text says that it holds: `This rule is effective 1 May 2019.` Linear.
 * @param speaksOfAll whether a sentence may speak of the whole text, rather than of some of its articles
 */
export function effectiveDay(
	tokens: Tokens,
	sentences: readonly Sentence[],
	datesOf: ReadonlyMap<number, readonly DateMention[]>,
	speaksOfAll: (sentence: Sentence) => boolean = () => true,
): DateMention | null {
	let effective: DateMention | null = null;
	sentences.forEach((sentence, index) => {
		if (!speaksOfAll(sentence)) return;
		const date = datesOf.get(index)?.find(({ value }) => value.role === 'effective' && value.grain === 'day');
		if (date !== undefined && (actsIn(tokens, sentence).has('enter-into-force') || speaksOfEffect(tokens, sentence))) effective = date;
	});
	return effective;
}

/** `is effective`, `remains in force`. */
function speaksOfEffect(tokens: Tokens, { first, last }: Sentence): boolean {
	for (let i = first; i < last; i++) if (words.underWay.longest(tokens, i, last) !== null) return true;
	return false;
}

function actsIn(tokens: Tokens, { first, last }: Sentence): Set<string> {
	const acts = new Set<string>();
	for (let i = first; i < last; i++) for (const { verb } of words.verbs.longest(tokens, i, last)?.values ?? []) acts.add(verb.act);
	return acts;
}
