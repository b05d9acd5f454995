/** Whoever a clause names as its subject without being a body found elsewhere: `the Committee`, `mortgage lenders`, 申请人. */

import { classArticles, hanStops, singularArticles } from '../../../language/bodies.js';
import type { Lexicon } from '../../../text/lexicon.js';
import { Gap, TokenKind, type Tokens } from '../../../text/tokens.js';
import type { BodyMention } from '../../mentions.js';
import type { Found } from '../found.js';
import { articleEnd } from '../uninflected/clause-neighbours.js';
import { clauseWords } from '../uninflected/clause-words.js';
import { words } from '../words.js';
import type { Agent, MentionsAt } from './agents.js';
import { classBody } from './class-body.js';

/** Words that may stand between an article and the head noun: `all | federal civilian | agencies`. */
const MODIFIERS = 3;
/** A Chinese noun phrase of more characters is no name. */
const CHARACTERS = 30;
/** Nor one of fewer. */
const SHORTEST = 2;

/**
 * The subject as a body of the class it names, or null where it is no body, or points back at one (`the department`).
 * @param first the token its noun phrase may begin at
 */
function dutyHolder(tokens: Tokens, { sentence, subject, passive, modal, verb, head }: Found, first: number): BodyMention | null {
	if (subject === null || subject.mention !== null || !holds(tokens, subject)) return null;
	const han = tokens.kind[subject.first] === TokenKind.han;
	// `operators | are required to`: the duty is theirs; 企业被要求|公开: in Chinese it may be told in the passive
	if (passive && verb?.class !== 'direct' && !(han && modal)) return null;
	const from = han
		? isComplete(tokens, subject.first, subject.last)
			? subject.first
			: openingOf(tokens, subject.first, first, subject.last <= head)
		: modified(tokens, subject.first, first);
	const last = subject.last - 1;
	const plural = (tokens.norm[last] as string).endsWith('s');
	const named = tokens.capital[last] === true && subject.first > first;
	// `each agency | must`: whichever it is
	const any = modal && singularArticles.has(tokens.norm[from - 1] ?? '');
	if (!han && subject.kind !== 'private' && !plural && !named && !any && from === subject.first && !words.definite.has(tokens.norm[last] as string))
		return null;
	if (han && subject.last - from < SHORTEST) return null;
	return classBody(tokens, sentence, from, subject.last);
}

/** The class of those who bear a duty, by a noun that ends it: 水资源监督管理|机构. */
export function classNamed(tokens: Tokens, sentence: number, at: number, last: number, first: number): BodyMention {
	return classBody(tokens, sentence, openingOf(tokens, at, first, true), last);
}

/**
 * Whoever bears a duty: who acts behind 由 (机构骗取资金的，由主管部门|责令退回), unless that only qualifies the subject (由股东会决定的，|代表应当…)
 * or details what the subject does (企业应当建立制度，由专人负责).
 */
export function holderOf(tokens: Tokens, found: Found, first: number, bodies: MentionsAt<BodyMention>): BodyMention | null {
	const subject = dutyHolder(tokens, found, first);
	const actor = actorBehind(tokens, found, bodies);
	if (actor === null || subject === null) return actor ?? subject;
	return subject.first >= actor.last || (found.head < actor.first && subject.first < actor.first) ? subject : actor;
}

/** A noun for somebody that is whole by itself, in either writing of Chinese. */
const isComplete = (tokens: Tokens, first: number, last: number): boolean => clauseWords.complete.has(tokens.norm.slice(first, last).join(''));

/** Characters behind 由 in which the noun for whoever acts ends. */
const ACTOR = 24;

/** Whoever acts behind 由 in Chinese and is no body of a name: 由|县级教育主管部门|会同…确定. Null where nobody stands there. */
function actorBehind(tokens: Tokens, { sentence, first, reach: last }: Found, bodies: MentionsAt<BodyMention>): BodyMention | null {
	for (let i = first; i < last - 1; i++) {
		if (!clauseWords.by.has(tokens.norm[i] as string) || tokens.kind[i] !== TokenKind.han || bodies.has(i + 1)) continue;
		// 由此带动…: it follows from that
		if (clauseWords.consequences.longest(tokens, i, last) !== null) continue;
		const end = endOfActor(tokens, i + 1, Math.min(last, i + ACTOR), bodies);
		if (end - i - 1 > SHORTEST || isComplete(tokens, i + 1, end)) return classBody(tokens, sentence, i + 1, end);
	}
	return null;
}

/** A preposition, but for the word between a noun and what qualifies it: 履行职责|的|机构. */
const governs = (word: string): boolean => words.prepositions.has(word) && !clauseWords.conditionals.has(word);

/** Behind the last noun for somebody before what is done begins, or before the token itself. */
function endOfActor(tokens: Tokens, at: number, limit: number, bodies: MentionsAt<BodyMention>): number {
	let end = at;
	for (let k = at; k < limit && tokens.kind[k] === TokenKind.han; k++) {
		const mention = bodies.get(k);
		if (mention?.generic === false) break;
		// 由学校|组织: behind a noun for somebody begins what is done
		if (k === end && end > at && words.verbs.longest(tokens, k, limit) !== null) break;
		// 由村长或|者…: no noun for somebody, though its last character is one
		const part = k > at && clauseWords.notHolders.longest(tokens, k - 1, limit) !== null ? null : clauseWords.holders.longest(tokens, k, limit);
		// 单位可以给予奖励或|者: a single character ends no further noun
		const last = mention?.last ?? (part !== null && (end === at || part.last - k > 1) ? part.last : 0);
		if (last > end) end = last;
		else if (k >= end && (clauseWords.joining.longest(tokens, k, limit) !== null || governs(tokens.norm[k] as string))) break;
	}
	return end;
}

/** Bodies and classes of people; an office where nobody is named: `finance ministers`, but not `Minister Hall`. */
function holds(tokens: Tokens, { kind, first, last }: Agent): boolean {
	return (
		kind === 'body' ||
		kind === 'private' ||
		(kind === 'person' &&
			tokens.kind[first] === TokenKind.word &&
			(tokens.capital[last - 1] !== true || (tokens.norm[last - 1] as string).endsWith('s')) &&
			tokens.capital[last] !== true)
	);
}

function modified(tokens: Tokens, at: number, first: number): number {
	// `i| comuni`: the article that is told from a pronoun by the noun behind it
	if (classArticles.has(tokens.norm[at] as string)) return at + 1;
	let from = at;
	const after = articleEnd(tokens, first, at);
	while (from > after && at - from < MODIFIERS) {
		if (isModifier(tokens, from - 1)) from--;
		// `hospital-|based ambulance services`
		else if (from - 1 > after && isHyphen(tokens, from - 1)) from -= 2;
		else break;
	}
	return from;
}

const isHyphen = ({ norm, kind, gap }: Tokens, at: number): boolean =>
	norm[at] === '-' && gap[at] === Gap.none && gap[at + 1] === Gap.none && kind[at - 1] === TokenKind.word;

function isModifier(tokens: Tokens, at: number): boolean {
	const word = tokens.norm[at] as string;
	return (
		tokens.kind[at] === TokenKind.word &&
		!words.determiners.has(word) &&
		!words.prepositions.has(word) &&
		!words.conjunctions.has(word) &&
		words.verbs.longest(tokens, at) === null &&
		words.subordinators.longest(tokens, at) === null &&
		words.adverbs.longest(tokens, at) === null
	);
}

/**
 * 县级以上|卫生行政部门: back to the mark, the space or the word of another kind before it.
 * @param acts it stands before what it does, so that a verb before it is a part of its name: 监督管理|机构
 */
function openingOf(tokens: Tokens, at: number, first: number, acts: boolean): number {
	let from = phraseOf(tokens, at, first, acts);
	// 可以降低|部门: whoever acts stands before the modal
	if (acts && from > first && endsIn(words.modals, tokens, from, first)) from = phraseOf(tokens, at, from, false);
	if (from === first) return from;
	// 可以要|求承租人, 各|地民政部门: the word that seems to end there goes on
	const over = words.verbs.longest(tokens, from - 1, at)?.last ?? from;
	return Math.max(from, over, isComplete(tokens, from - 1, from + 1) ? from + 1 : from);
}

/** Where the phrase begins that ends before a token. */
function phraseOf(tokens: Tokens, at: number, first: number, acts: boolean): number {
	let from = at;
	while (
		from > first &&
		at - from < CHARACTERS &&
		tokens.gap[from] === Gap.none &&
		tokens.kind[from - 1] === TokenKind.han &&
		!closesPhrase(tokens, from, first, acts)
	)
		from--;
	return from;
}

/** Whether a word of a lexicon of at most two characters ends before a token. */
function endsIn<Value>(lexicon: Lexicon<Value>, tokens: Tokens, at: number, first: number): boolean {
	for (let length = 1; length <= 2 && at - length >= first; length++) if (lexicon.longest(tokens, at - length, at)?.last === at) return true;
	return false;
}

/** A modal, adverb, preposition or verb ends before `at`: 加强监管的|部门, 但|地方. */
function closesPhrase(tokens: Tokens, at: number, first: number, acts: boolean): boolean {
	if (
		hanStops.has(tokens.norm[at - 1] as string) ||
		words.prepositions.has(tokens.norm[at - 1] as string) ||
		words.conjunctions.has(tokens.norm[at - 1] as string)
	)
		return true;
	// 企业|与|部门
	if (!acts && clauseWords.joining.longest(tokens, at - 1, at) !== null) return true;
	if (endsIn(words.modals, tokens, at, first) || endsIn(words.adverbs, tokens, at, first) || endsIn(words.subordinators, tokens, at, first)) return true;
	return !acts && at - 2 >= first && words.verbs.longest(tokens, at - 2, at)?.last === at;
}
