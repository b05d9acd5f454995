/**
 * What a public body is told to have done that nobody decided: outcomes (`has built up trust`, `has greatly improved`), habits
 * (`has long sought to`), writings (`published an essay`) and the weight that a speaker gives to something
 * (`stressed the importance of`).
 */
import type { Sentence } from '../../../text/sentences.js';
import { TokenKind, type Tokens } from '../../../text/tokens.js';
import { words } from '../words.js';
import type { Predicate } from './predicate.js';

/** Words of an object in which its noun is looked for. */
const OBJECT = 8;
/** Words behind a verb, or at the head of a sentence, in which a number is looked for. */
const NUMBER = 30;

/** @param sentence the sentence of the predicate */
export function standsBesidePolicy(tokens: Tokens, sentence: Sentence, predicate: Predicate): boolean {
	const { verb, voice, aspect, tense, negated } = predicate;
	if (verb === null || negated || predicate.imperative || predicate.participle) return false;
	if ((aspect === 'perfect' || predicate.modal === 'wish') && says(tokens, predicate, words.habitual)) return true;
	if (comesOfIt(tokens, predicate) && !hasNumber(tokens, sentence, predicate)) return true;
	if (predicate.modal !== null) return false;
	const told = tense === 'past' || aspect === 'perfect';
	const degree = verb.class !== 'direct' && (aspect === 'perfect' || voice === 'passive') && says(tokens, predicate, words.degrees);
	if (told && degree) return true;
	if (voice === 'passive') return told && verb.act === 'target' && isOutcome(tokens, predicate);
	const object = (nouns: ReadonlySet<string>) => objectNouns(tokens, predicate).some((noun) => nouns.has(noun));
	return (
		(told && (verb.class === 'decide' || verb.class === 'do') && object(words.outcomes)) ||
		(told && verb.act === 'issue' && object(words.writings)) ||
		(verb.class === 'direct' && object(words.weights))
	);
}

/** `steady progress and good outcomes | have been achieved`: what came of something is the subject. */
function isOutcome(tokens: Tokens, { clause, first }: Predicate): boolean {
	for (let i = Math.max(clause, first - OBJECT); i < first; i++) if (words.outcomes.has(tokens.norm[i] as string)) return true;
	return false;
}

/** `the new road will boost trade`, `will create jobs`: what it is good for. A law that will reduce a tax is none of these. */
function comesOfIt(tokens: Tokens, predicate: Predicate): boolean {
	const { verb, modal, voice, subject, clause, first, head } = predicate;
	if (verb === null || voice === 'passive' || (modal !== 'will' && modal !== 'would')) return false;
	if (!words.benefiting.has(verb.lemma) && !objectNouns(tokens, predicate).some((noun) => words.gains.has(noun))) return false;
	if (subject === null || subject.mention !== null || subject.kind === 'body' || subject.kind === 'person' || subject.kind === 'country') return false;
	// `the reform will continue to cut fees`: somebody keeps it up
	for (let i = first; i < head; i++) if (words.controls.longest(tokens, i, head) !== null) return false;
	return subject.first >= clause && words.means.has(tokens.norm[subject.last - 1] as string);
}

/** A number, of a date or an amount, stands behind the verb or opens the sentence: `from 1 July the project will | help 300 schools`. */
function hasNumber(tokens: Tokens, { first, last }: Sentence, predicate: Predicate): boolean {
	const numbered = (from: number, to: number): boolean => {
		for (let i = from; i < Math.min(to, from + NUMBER); i++) if (tokens.kind[i] === TokenKind.digits) return true;
		return false;
	};
	return numbered(predicate.last, last) || numbered(first, predicate.subject?.first ?? first);
}

/** One of the words stands in the verb group or right behind it. */
function says(tokens: Tokens, { first, last }: Predicate, of: ReadonlySet<string>): boolean {
	for (let i = first; i < last; i++) if (of.has(tokens.norm[i] as string)) return true;
	return false;
}

/** The nouns that an object ends with, before a preposition, a conjunction or a mark: `lasting | goodwill | and | respect | among`. */
function objectNouns(tokens: Tokens, { last }: Predicate): readonly string[] {
	const nouns: string[] = [];
	for (let i = last; i < Math.min(tokens.length, last + OBJECT); i++) {
		const ends = closesNoun(tokens, i + 1);
		if (ends) nouns.push(tokens.norm[i] as string);
		if (ends && !words.conjunctions.has(tokens.norm[i + 1] ?? '')) break;
	}
	return nouns;
}

function closesNoun(tokens: Tokens, at: number): boolean {
	if (at >= tokens.length || tokens.kind[at] === TokenKind.mark) return true;
	const word = tokens.norm[at] as string;
	return words.prepositions.has(word) || words.conjunctions.has(word) || words.relatives.has(word) || words.infinitives.has(word);
}
