/** Clauses that stand before a noun: what is told in them dates no measure. */
import { Gap, TokenKind, type Tokens } from '../../../text/tokens.js';
import { closingAt } from './closing.js';
import { endingAt, type Grammar } from './grammar.js';

/** Tokens from a date to the noun that its clause stands before. */
const RELATIVE = 40;

/** Marks that end a clause. */
const ends: ReadonlySet<string> = new Set(['、', ',', ';', '，', '；', '。', '.', '!', '?', '！', '？', '｡', ':', '：']);
/** Tokens of a phrase that ends as such a verb does. */
const ATTRIBUTE = 6;

/**
 * Whether a date stands in a clause before a noun: |4月に施行された|改正法に基づき, |4월 시행된| 법에 따라. Where something was done at what was held it does not: |20日に開く|会議で示す.
 * Looks on a bounded number of tokens.
 * @param begins it is the time from which something is to be done: 来年から|ポイントを付ける|寄付を禁止する
 */
export function standsInRelative(grammar: Grammar, tokens: Tokens, from: number, head: number, begins = false): boolean {
	for (let at = from; at < head && at < from + RELATIVE; at++) {
		if (ends.has(tokens.norm[at] as string)) return false;
		if (at < from + 2 || !opensNoun(grammar, tokens, at)) continue;
		if (endsVerb(grammar, tokens, from, at)) return !isGathering(grammar, tokens, at, head);
		const closing = closingAt(grammar, tokens, from, at, false);
		// 참여하는| 사업: what stands in no row shows by its form as well, but 정교한| 계획
		const reads = closing !== null && (closing.verb !== null || (tokens.kind[at] === TokenKind.hangul && closing.mood === 'relative'));
		if (!reads || closing.tails.length > 0 || !standsBefore(closing.mood, tokens, at)) continue;
		if (!grammar.spaced && begins && closing.mood === 'present') return false;
		return !isGathering(grammar, tokens, at, head);
	}
	return false;
}

/** Tokens of the noun behind such a clause. */
const NOUN = 24;

/** 20日に開く|「港湾会議」で: what was held, where something was done. */
function isGathering({ gatherings, quoteMarks }: Grammar, { kind, norm }: Tokens, at: number, head: number): boolean {
	for (let i = at; i < Math.min(head, at + NOUN) && (!isHiragana(kind[i], norm[i]) || quoteMarks.has(norm[i] as string)); i++) {
		const end = quoteMarks.has(norm[i + 1] as string) ? i + 2 : i + 1;
		if (norm[end] === 'で' && gatherings.has(norm[i] as string)) return true;
	}
	return false;
}

/** 始まっ|た| 計画: a verb of any kind ends before a noun. */
const endsVerb = ({ attributes, notAttributes, notAttributed }: Grammar, tokens: Tokens, from: number, at: number): boolean =>
	attributes.longest(tokens, at - 1)?.last === at &&
	notAttributed.longest(tokens, at) === null &&
	endingAt(notAttributes, tokens, from, at, ATTRIBUTE).next().done === true;

/** Where a noun may begin behind a verb: a Chinese character, digits, katakana or the mark of a name, 「, behind hiragana, a word of Hangul. */
const opensNoun = ({ closingQuote }: Grammar, { kind, gap, norm }: Tokens, at: number): boolean =>
	kind[at] === TokenKind.hangul
		? gap[at] !== Gap.none
		: isHiragana(kind[at - 1], norm[at - 1]) &&
			(kind[at] === TokenKind.han ||
				kind[at] === TokenKind.digits ||
				(kind[at] === TokenKind.kana && !isHiragana(kind[at], norm[at])) ||
				(kind[at] === TokenKind.mark && closingQuote.has(norm[at] as string)));

const hiragana = /^[\u3041-\u309f]/;

const isHiragana = (kind: TokenKind | undefined, norm: string | undefined): boolean => kind === TokenKind.kana && hiragana.test(norm ?? '');

/** Japanese puts a verb before a noun as it closes a sentence, Korean in a form of its own. */
const standsBefore = (mood: string, { kind }: Tokens, at: number): boolean =>
	kind[at] === TokenKind.hangul ? mood === 'relative' || mood === 'did' : mood !== 'join' && mood !== 'noun';
