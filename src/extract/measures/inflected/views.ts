/** Where a sentence tells what somebody thinks, hopes or fears, or who is no public body says, and not what is decided. */
import type { Sentence } from '../../../text/sentences.js';
import { Gap, TokenKind, type Tokens } from '../../../text/tokens.js';
import { words } from '../words.js';
import type { Predicate } from './predicate.js';

/** Tokens before a verb of saying in which who speaks is described. */
const SPEAKER = 18;

/**
 * Tokens behind `I believe | that …`, `we hope | …`, `it is | absurd that …`, `she fears | the …`: there a sentence tells somebody's view, to the mark that closes the quotation, to the
 * next clause (`, and from July …`, `: …`), or to whoever said it (`…, the minister said`). What `we hope to` do is a plan. Linear in the tokens.
 */
export function opinionsIn(tokens: Tokens, { first, last }: Sentence, predicates: readonly Predicate[]): ReadonlySet<number> {
	const opinions = new Set<number>();
	const said = new Set(predicates.filter(({ verb }) => verb?.class === 'report').map((predicate) => predicate.first));
	for (let i = first + 1; i < last; i++) {
		if (!opines(tokens, i) && !views(tokens, i) && words.judging.longest(tokens, i - 1, last) === null) continue;
		for (i++; i < last && !said.has(i) && !closesOpinion(tokens, i); i++) opinions.add(i);
	}
	return opinions;
}

/** `I | believe`, but not `we | hope | to`. */
function opines(tokens: Tokens, at: number): boolean {
	return (
		words.opining.has(tokens.norm[at] as string) && words.ourselves.longest(tokens, at - 1, at) !== null && !words.infinitives.has(tokens.norm[at + 1] ?? '')
	);
}

/** `confident | that`, `fears | the`, but not `fears | of` nor `the confidence | that`. */
function views(tokens: Tokens, at: number): boolean {
	const word = tokens.norm[at] as string;
	if (!words.viewing.has(word) || words.determiners.has(tokens.norm[at - 1] ?? '')) return false;
	const next = tokens.norm[at + 1] ?? '';
	// what a body `anticipates that it` will do is a plan
	if (words.contentOpeners.has(next)) return !words.foreseeing.has(word) || words.agents.longest(tokens, at + 2)?.values.includes('pronoun') !== true;
	return words.determiners.has(next);
}

/** `" `, `: `, `, and`. */
function closesOpinion(tokens: Tokens, at: number): boolean {
	const mark = tokens.norm[at] as string;
	if (mark === '"') return tokens.gap[at] === Gap.none;
	const next = tokens.norm[at + 1] ?? '';
	return mark === ':' || mark === ';' || (mark === ',' && (words.conjunctions.has(next) || words.inferring.has(next)));
}

/** Whoever says it is no public body: `analysts said`, `…, said the head of a lobby`. */
export function spokenByBystander(tokens: Tokens, sentence: Sentence, predicates: readonly Predicate[]): boolean {
	for (const predicate of predicates) {
		if (predicate.verb?.class !== 'report') continue;
		if (predicate.subject?.kind === 'bystander') return true;
		for (let i = predicate.first - 1; i >= Math.max(sentence.first, predicate.first - SPEAKER) && tokens.kind[i] !== TokenKind.mark; i--)
			if (words.bystanders.longest(tokens, i) !== null || words.former.has(tokens.norm[i] as string)) return true;
		for (let i = predicate.last; i < Math.min(sentence.last, predicate.last + 12); i++)
			if (words.bystanders.longest(tokens, i) !== null && tokens.norm[predicate.last] !== 'that') return true;
	}
	return false;
}
