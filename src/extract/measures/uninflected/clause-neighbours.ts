/** What stands around a token of a clause without inflection: each looks a bounded number of tokens on or back. */
import { articleMarks } from '../../../language/article-marks.js';
import { TokenKind, type Tokens } from '../../../text/tokens.js';
import type { Agent } from '../responsibility/agents.js';
import type { Verb } from '../vocabulary.js';
import { words } from '../words.js';
import { clauseWords } from './clause-words.js';

/** Marks that end a clause. */
export const clauseMarks: ReadonlySet<string> = new Set([',', ';', ':', '。', '!', '?', '，', '；', '：', '！', '？']);

/** A number stands between two tokens. */
export function hasFigure(tokens: Tokens, first: number, last: number): boolean {
	for (let i = Math.max(first, 0); i < last; i++) if (tokens.kind[i] === TokenKind.digits) return true;
	return false;
}

/** A clause ends in words that make a setting of it: 在…的基础上. */
export function frameAt(tokens: Tokens, first: number, last: number): boolean {
	for (const length of [2, 3]) if (last - length > first && clauseWords.settings.longest(tokens, last - length, last)?.last === last) return true;
	return false;
}

/** Tokens of the name of an organ behind the name of its body. */
const ORGAN = 8;

/** Where the organ ends that stands at `at` right behind the name of a body and right before what it does, or `at`. */
export function organEnd(tokens: Tokens, at: number, limit: number, agents: readonly Agent[]): number {
	const held = agents[agents.length - 1];
	if (held === undefined || held.last !== at || (held.mention === null && held.local !== true)) return at;
	for (let i = at; i < Math.min(limit, at + ORGAN) && tokens.kind[i] === TokenKind.han; i++)
		if (clauseWords.organs.has(tokens.norm[i] as string) && carriesOn(tokens, i + 1, limit)) return i + 1;
	return at;
}

/** What stands before `at` is joined to a noun or belongs to one: 建议|和意见, 计划|的. */
export function isNoun(tokens: Tokens, at: number): boolean {
	const next = tokens.norm[at] as string;
	return words.conjunctions.has(next) || clauseWords.nominalizers.has(next) || next === '、';
}

/** What follows is an object or 了 rather than the verb that a preposition goes with: 会议通过|《…》. */
export function governs(tokens: Tokens, at: number, limit: number): boolean {
	return at >= limit || words.perfect.has(tokens.norm[at] as string) || tokens.kind[at] === TokenKind.mark || words.agents.longest(tokens, at, limit) !== null;
}

/** A verb, or an adverb of two characters before one, follows: 要|加快. */
export function carriesOn(tokens: Tokens, at: number, limit: number): boolean {
	const verb = words.verbs.longest(tokens, at, limit);
	const adverb = words.adverbs.longest(tokens, at, limit);
	return Math.max(verb?.last ?? 0, adverb?.last ?? 0) > at + 1;
}

/** Where 第十二条 or 제12조 ends, or `at`. */
export function articleEnd(tokens: Tokens, at: number, limit: number): number {
	// 제|도: a syllable that opens an article stands before its number
	const opens = articleMarks.opens.has(tokens.norm[at] as string) && (tokens.kind[at] !== TokenKind.hangul || tokens.kind[at + 1] === TokenKind.digits);
	if (!opens) return at;
	for (let i = at + 1; i < limit && i < at + 8; i++) if (articleMarks.ends.has(tokens.norm[i] as string)) return i + 1;
	return at;
}

/** Longest number of an item in characters: 二十一、. */
const ITEM = 3;

/** Where the number of an item ends that opens here (三、|加强监管), or `at`. */
export function itemEnd(tokens: Tokens, at: number, limit: number): number {
	let end = at;
	while (end < limit && end - at < ITEM && clauseWords.itemNumerals.has(tokens.norm[end] as string)) end++;
	return end > at && clauseWords.itemMarks.has(tokens.norm[end] ?? '') ? end + 1 : at;
}

/** Where a title that opens at `at` closes, at most 100 tokens on, or -1. */
export function closing(tokens: Tokens, at: number, limit: number): number {
	for (let i = at + 1; i < limit && i < at + 100; i++) if (tokens.norm[i] === '》') return i;
	return -1;
}

/** Tokens of what stands in brackets beside a sentence. */
const ASIDE = 40;

/** Where the brackets that open at `at` close, and whether they hold who reports; null where none open or they are long. */
export function asideEnd(tokens: Tokens, at: number, limit: number): { readonly last: number; readonly byline: boolean } | null {
	const open = tokens.norm[at];
	if (open !== '(' && open !== '（') return null;
	let byline = false;
	for (let i = at + 1; i < limit && i < at + ASIDE; i++) {
		if (tokens.norm[i] === ')' || tokens.norm[i] === '）') return { last: i + 1, byline };
		byline ||= clauseWords.bylines.longest(tokens, i, limit) !== null;
	}
	return null;
}

/** Tokens of a term in quotation marks, which no mark divides. */
const TERM = 14;

/** Where a term in quotation marks that opens at `at` ends: “互联网+”|; or `at` where a speech opens. */
export function termEnd(tokens: Tokens, at: number, limit: number): number {
	for (let i = at + 1; i < limit && i < at + TERM; i++) {
		if (tokens.norm[i] === '"') return i + 1;
		if (clauseMarks.has(tokens.norm[i] as string)) return at;
	}
	return at;
}

/** Adverbs and 了 between a light verb and the verb it carries, in tokens. */
const CARRY = 6;

/** Where the verb stands that a light verb before `at` carries: 进行了|全面|检查; or -1. */
export function carriedVerb(tokens: Tokens, at: number, limit: number): number {
	let i = at;
	while (i < limit && i < at + CARRY) {
		const verb = words.verbs.longest(tokens, i, limit);
		if (verb !== null)
			return verb.last === limit || tokens.kind[verb.last] === TokenKind.mark || words.conjunctions.has(tokens.norm[verb.last] as string) ? i : -1;
		const adverb = words.adverbs.longest(tokens, i, limit);
		if (adverb !== null) i = adverb.last;
		else if (words.perfect.has(tokens.norm[i] as string)) i++;
		else return -1;
	}
	return -1;
}

/** The verb of saying or ruling in which a clause ends: 有关负责人|表示, 通知|明确, 发布公告|称. */
export function sayingAt(tokens: Tokens, first: number, last: number, ruled: boolean): { readonly at: number; readonly verb: Verb } | null {
	for (const length of [2, 1]) {
		const at = last - length;
		if (at < first) continue;
		const match = words.verbs.longest(tokens, at, last);
		if (match === null || match.last !== last) continue;
		const found = match.values.find(({ verb }) =>
			ruled
				? verb.class === 'report' && !clauseWords.nominal.has(verb.lemma)
				: verb.class === 'report' || verb.act === 'require' || clauseWords.standing.has(verb.lemma),
		);
		if (found !== undefined) return { at, verb: found.verb };
	}
	return null;
}
