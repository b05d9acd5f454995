/** The day from which a law holds: 本条例自1994年9月1日起施行, or the day it was made public where it says so. */
import type { Sentence } from '../../text/sentences.js';
import type { Tokens } from '../../text/tokens.js';
import type { DateMention } from '../mentions.js';
import { words } from './vocabulary.js';

/** The last date from which the text says that it holds; else the date beside the verb that made it public, at its head. Linear. */
export function effectiveDate(tokens: Tokens, sentences: readonly Sentence[], datesOf: ReadonlyMap<number, readonly DateMention[]>): DateMention | null {
	let effective: DateMention | null = null;
	let issued: DateMention | null = null;
	sentences.forEach((sentence, index) => {
		const dates = datesOf.get(index) ?? [];
		if (dates.length === 0) return;
		const acts = actsIn(tokens, sentence);
		if (acts.has('enter-into-force')) effective = dates.find(({ value }) => value.role === 'effective') ?? effective;
		if (acts.has('issue')) issued ??= dates[0] ?? null;
	});
	return effective ?? issued;
}

function actsIn(tokens: Tokens, { first, last }: Sentence): Set<string> {
	const acts = new Set<string>();
	for (let i = first; i < last; i++) for (const { verb } of words.verbs.longest(tokens, i, last)?.values ?? []) acts.add(verb.act);
	return acts;
}
