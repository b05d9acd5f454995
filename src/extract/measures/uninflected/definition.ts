/** Sentences that say what something is: what a word of the text means (本办法所称经营者，是指…), of what weight a task is, how far it has come, what a line of its record holds. Whatever stands in them explains and rules nothing. */
import type { Lexicon } from '../../../text/lexicon.js';
import type { Sentence } from '../../../text/sentences.js';
import type { Tokens } from '../../../text/tokens.js';
import type { Clause } from './clause.js';
import { clauseWords } from './clause-words.js';

/** Whether a sentence only says what something is. */
export const explains = (tokens: Tokens, sentence: Sentence, clauses: readonly Clause[]): boolean =>
	isDefinition(tokens, sentence) || isAppraisal(tokens, sentence, clauses) || isAttainment(tokens, sentence, clauses) || isRecordLine(tokens, sentence);

/** Whether a sentence defines and does nothing else: it says 是指 behind a comma or behind 所称, and no semicolon parts a rule from that. Linear in the sentence. */
function isDefinition(tokens: Tokens, { first, last }: Sentence): boolean {
	let called = false;
	let defines = false;
	for (let i = first; i < last; i++) {
		if (parts.has(tokens.norm[i] as string)) return false;
		called ||= clauseWords.called.longest(tokens, i, last) !== null;
		if (!called && !commas.has(tokens.norm[i - 1] ?? '')) continue;
		defines ||= clauseWords.defines.longest(tokens, i, last) !== null && clauseWords.notDefines.longest(tokens, i, last) === null;
	}
	return defines;
}

const commas: ReadonlySet<string> = new Set(['，', ',']);
const parts: ReadonlySet<string> = new Set(['；', ';']);

/** Tokens before the noun that a sentence closes with in which a word of praise stands, of the longest such noun, and of the longest word that announces a task. */
const PRAISED = 12;
const ESTEEMED = 4;
const ANNOUNCED = 2;

/** Whether a sentence says of what weight its topic is and no more: 建设水井，是改善民生的重要举措。 What shall be done in it says so by a modal. Linear in the sentence. */
function isAppraisal(tokens: Tokens, { first, last }: Sentence, clauses: readonly Clause[]): boolean {
	if (clauses.some(({ modal, opens }) => modal !== null || opens)) return false;
	const end = clauseWords.stops.has(tokens.norm[last - 1] ?? '') ? last - 1 : last;
	const noun = endingAt(clauseWords.esteemed, tokens, end, ESTEEMED);
	if (noun === null || !clauseWords.weighty.within(tokens, Math.max(first, noun - PRAISED), noun)) return false;
	for (let i = first + 2; i < noun; i++) if (equates(tokens, i)) return true;
	return false;
}

/** Whether a sentence says how far something has come, and does nothing else: 水井改造取得了明显进展。 Linear in the sentence. */
function isAttainment(tokens: Tokens, { first, last }: Sentence, clauses: readonly Clause[]): boolean {
	if (clauses.some(({ modal }) => modal !== null) || clauses.filter(({ verb, said }) => verb !== null && said === null).length > 1) return false;
	const end = clauseWords.stops.has(tokens.norm[last - 1] ?? '') ? last - 1 : last;
	const noun = endingAt(clauseWords.attained, tokens, end, ESTEEMED);
	return noun !== null && clauseWords.attains.within(tokens, Math.max(first, noun - PRAISED), noun);
}

/** 建设水井|是: not 于|是, 主要任务|是. */
const equates = (tokens: Tokens, at: number): boolean =>
	clauseWords.equals.has(tokens.norm[at] as string) &&
	!clauseWords.notEqualBehind.has(tokens.norm[at - 1] as string) &&
	!clauseWords.notEqualBefore.has(tokens.norm[at + 1] as string) &&
	endingAt(clauseWords.announcing, tokens, at, ANNOUNCED) === null;

/** Where a word of a lexicon begins that ends before a token, of at most so many tokens; null where there is none. */
function endingAt(lexicon: Lexicon<true>, tokens: Tokens, end: number, most: number): number | null {
	for (let at = Math.max(0, end - most); at < end; at++) if (lexicon.longest(tokens, at, end)?.last === end) return at;
	return null;
}

/** Whether a line is a field of the document's record: 发布部门: 海州市人民政府. */
function isRecordLine(tokens: Tokens, { first, last }: Sentence): boolean {
	const label = clauseWords.recordLabels.longest(tokens, first, last);
	return label !== null && (tokens.norm[label.last] === ':' || tokens.norm[label.last] === '：');
}
