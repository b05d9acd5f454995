/** Sentences, as ranges of tokens. A sentence never crosses a block. */
import type { Span } from '../article.js';
import { isNoteMark } from './note-mark.js';
import { Gap, TokenKind, type Tokens } from './tokens.js';

export interface Sentence extends Span {
	/** First token and the one after the last. */
	readonly first: number;
	readonly last: number;
	/** Index into the article's blocks. */
	readonly block: number;
}

export interface SentenceVocabulary {
	/** Words after which a full stop does not end a sentence, folded, without the stop. */
	readonly abbreviations: ReadonlySet<string>;
	/** Words that open a sentence even after initials (`in the U.S. The ministry`), where other capitals are taken for names. */
	readonly openers: ReadonlySet<string>;
	/** Capitalized words before which a number with a full stop is an ordinal: `1. Januar`. */
	readonly numbered: ReadonlySet<string>;
	/** Words after which a number with a full stop is an ordinal: `am 3. Mai`. */
	readonly numberLeads: ReadonlySet<string>;
}

const closers = new Set(['"', "'", ')', ']', '»', '」', '』', '）', '】', '》', '〉']);
/** Marks that open a quotation or an aside: `the U.S. "shall`. */
const openingMarks = new Set(['"', "'", '(', '[', '«', '„', '‹']);
/** Marks of an aside in Chinese characters and kana. */
const brackets = new Set(['(', '（']);
const asideEnds = new Set([')', '）']);
/** Marks of opening in a row. */
const OPENING = 2;
/** Characters of a word in which its first capital is looked for. */
const NAME = 8;
const smallLetters = /^\p{Ll}{2}/u;
/** `eBay`, `iPhone`: a name that begins with a small letter. */
const capitalInside = /^\p{Ll}+\p{Lu}/u;
const isName = ({ text, start, end }: Tokens, at: number): boolean =>
	capitalInside.test(text.slice(start[at], Math.min(end[at] as number, (start[at] as number) + NAME)));
const hardStops = new Set(['。', '！', '？', '!', '?', '｡', '．']);

/**
 * Cuts tokens into sentences.
 * A full stop ends one unless it stands inside a number, after an abbreviation or an initial that a capital or digit does
 * not follow across a sentence's gap, or directly before a letter (`gov.cn`). Closing quotes and brackets, and the mark of a note, stay with the
 * sentence they close. Linear.
 * @param blockOf block index of a token, ascending
 */
export function sentences(tokens: Tokens, blockOf: (token: number) => number, vocabulary: SentenceVocabulary): Sentence[] {
	// in an article set all in lower case a lower-case word opens sentences too
	const cased = tokens.capital.includes(true);
	const found: Sentence[] = [];
	let first = 0;
	let bracket = -1;
	const close = (last: number): void => {
		if (last > first) found.push({ first, last, start: tokens.start[first] as number, end: tokens.end[last - 1] as number, block: blockOf(first) });
		first = last;
	};
	for (let i = 0; i < tokens.length; i++) {
		if (i > first && tokens.gap[i] === Gap.block) close(i);
		if (brackets.has(tokens.norm[i] as string)) bracket = i;
		if (tokens.kind[i] !== TokenKind.mark || !ends(tokens, i, vocabulary, cased)) continue;
		let last = i + 1;
		while (
			last < tokens.length &&
			tokens.gap[last] === Gap.none &&
			tokens.kind[last] === TokenKind.mark &&
			(closers.has(tokens.norm[last] as string) || hardStops.has(tokens.norm[last] as string) || tokens.norm[last] === '.')
		)
			last++;
		if (isNoteMark(tokens, last)) last++;
		if (bracket > first && inAside(tokens, last)) {
			i = last - 1;
			continue;
		}
		const closed = closers.has(tokens.norm[last - 1] as string);
		if (!(closed && (resumes(tokens, last, cased) || (bracket > first && endsAside(tokens, i, last))))) close(last);
		i = last - 1;
	}
	close(tokens.length);
	return found;
}

/** `"Who pays?" | the senator asked`, `the "Yes!" | campaign`: behind the marks that closed a quotation or a name a small letter follows in the line; 「…する。」|と述べた. */
function resumes(tokens: Tokens, at: number, cased: boolean): boolean {
	if ((tokens.kind[at] === TokenKind.kana || tokens.kind[at] === TokenKind.hangul) && tokens.gap[at] === Gap.none) return true;
	if (!cased || tokens.gap[at] !== Gap.space || tokens.capital[at] !== false || isName(tokens, at)) return false;
	// a letter alone may number an item of a list, and other scripts have no small letters
	return (tokens.norm[at]?.length ?? 0) > 1 && smallLetters.test(tokens.norm[at] as string);
}

/** 港湾法（以下「法」という。）|第三条: a stop in brackets behind which the sentence that opened them goes on; before it stands kana. */
function endsAside({ kind, gap, norm }: Tokens, stop: number, at: number): boolean {
	return kind[stop - 1] === TokenKind.kana && asideEnds.has(norm[at - 1] as string) && at < gap.length && gap[at] === Gap.none;
}

/** Tokens from a stop in brackets to the bracket that closes them. */
const ASIDE = 60;

/** 基準（9日決定。|以下「基準」という。）を改めた: the brackets close further on, and a particle follows them. */
function inAside(tokens: Tokens, from: number): boolean {
	const { kind, gap, norm } = tokens;
	for (let i = from; i < Math.min(from + ASIDE, norm.length - 1); i++) {
		if ((gap[i] as Gap) >= Gap.line || brackets.has(norm[i] as string)) return false;
		if (asideEnds.has(norm[i] as string)) return (kind[i + 1] === TokenKind.kana && gap[i + 1] === Gap.none) || endsAside(tokens, i - 1, i + 1);
	}
	return false;
}

/** The word that quotation marks and brackets open: `the U.S. | "shall`. */
function opened(tokens: Tokens, at: number): number {
	let word = at;
	while (word < tokens.length && word < at + OPENING && openingMarks.has(tokens.norm[word] as string)) word++;
	return word;
}

/** Tokens of initials in brackets. */
const INITIALS = 10;

/** `Executive Order (E.O|.) No. 12`: initials alone in brackets, behind which the sentence goes on. */
function closesInitials(tokens: Tokens, i: number): boolean {
	if (tokens.norm[i + 1] !== ')' || (tokens.gap[i + 2] ?? Gap.block) === Gap.block) return false;
	for (let at = i - 1; at > 0 && at > i - INITIALS; at -= 2) {
		if (tokens.kind[at] !== TokenKind.word || !tokens.capital[at] || (tokens.norm[at] as string).length > 1 || tokens.gap[at + 1] !== Gap.none) return false;
		if (tokens.norm[at - 1] === '(') return true;
		if (tokens.norm[at - 1] !== '.') return false;
	}
	return false;
}

function ends(tokens: Tokens, i: number, { abbreviations, openers, numbered, numberLeads }: SentenceVocabulary, cased: boolean): boolean {
	const isLower = (at: number): boolean => cased && tokens.kind[at] === TokenKind.word && tokens.capital[at] === false && !isName(tokens, at);
	const followsName = (at: number): boolean => tokens.kind[at] === TokenKind.word && !openers.has(tokens.norm[at] as string);
	const mark = tokens.norm[i] as string;
	const raw = tokens.text.charAt(tokens.start[i] as number);
	// `５．５％`: a full-width decimal point
	const decimal = raw === '．' && tokens.kind[i - 1] === TokenKind.digits && tokens.kind[i + 1] === TokenKind.digits && tokens.gap[i + 1] === Gap.none;
	if (decimal) return false;
	if (hardStops.has(raw) || hardStops.has(mark)) return true;
	if (mark === ';' || raw === '；') return false;
	if (mark === '…') return i + 1 < tokens.length && tokens.capital[i + 1] === true && tokens.gap[i + 1] !== Gap.none;
	if (mark !== '.') return false;
	const next = i + 1;
	if (next >= tokens.length || tokens.gap[next] === Gap.block) return true;
	const glued = tokens.gap[next] === Gap.none;
	if (glued) {
		if (isNoteMark(tokens, next)) return true;
		// 밝혔다.|이는: the space was lost
		if (tokens.kind[next] === TokenKind.hangul) return tokens.kind[i - 1] === TokenKind.hangul;
		if (tokens.kind[next] === TokenKind.mark) return closers.has(tokens.norm[next] as string) && !closesInitials(tokens, i);
		// `reform.The next` is two sentences whose space was lost; `gov.cn`, `3.5`, `U.S` are not
		const before = tokens.norm[i - 1] ?? '';
		return (
			tokens.capital[next] === true &&
			tokens.kind[i - 1] === TokenKind.word &&
			before.length > 3 &&
			tokens.gap[i] === Gap.none &&
			(tokens.norm[next] as string).length > 1 &&
			tokens.capital[i - 1] === false
		);
	}
	const before = tokens.norm[i - 1] ?? '';
	const glueToBefore = tokens.gap[i] === Gap.none;
	if (!glueToBefore) return true;
	if (tokens.kind[i - 1] === TokenKind.word) {
		const dotted = i >= 3 && tokens.norm[i - 2] === '.' && tokens.gap[i - 1] === Gap.none && tokens.gap[i - 2] === Gap.none;
		// `12 U.S.C. 2801`
		if (dotted && tokens.kind[next] === TokenKind.digits) return false;
		// `in the U.S. and 35 in Canada`, `the U.S. $5 billion plan` go on
		const goesOn = isLower(next) || (tokens.kind[next] === TokenKind.mark && /^[$([€£¥,;:&+/—-]$/.test(tokens.norm[next] as string));
		const word = opened(tokens, next);
		if (before.length === 1 && tokens.capital[i - 1]) return dotted && !goesOn && !isLower(word) ? !followsName(next) : false;
		if (dotted && before.length <= 2) return tokens.capital[word] === true && !followsName(word);
		if (abbreviations.has(before) || isPaired(tokens, i - 1)) return false;
		return tokens.capital[next] === true || tokens.kind[next] !== TokenKind.word || tokens.gap[next] === Gap.line ? true : !isLower(next);
	}
	if (tokens.kind[i - 1] === TokenKind.digits) {
		if (isInDottedDay(tokens, i) || opensRange(tokens, i)) return false;
		// `1. Strengthen`: a list number at the start of a sentence does not end one
		const opens = i - 1 === 0 || tokens.gap[i - 1] === Gap.block || tokens.gap[i - 1] === Gap.line;
		if (opens && before.length <= 3) return false;
		// `der | 1. Januar`, `im | 20. Jahrhundert`: an ordinal, in languages that write it so
		const follows = tokens.gap[i - 1] === Gap.space && numberLeads.has(tokens.norm[i - 2] ?? '');
		if (before.length <= 2 && tokens.gap[next] === Gap.space && (follows || numbered.has(tokens.norm[next] as string))) return false;
		return tokens.capital[next] === true || tokens.kind[next] !== TokenKind.word || !isLower(next);
	}
	// `we will ... | build`, `(the Act). | the`; a percent sign or a unit ends a sentence as a word does
	if (before !== '.' && !closers.has(before)) return true;
	return tokens.gap[next] === Gap.line || !isLower(next);
}

/** Whether digits stand at a token, so many at the least and at the most. */
const isDigits = ({ kind, norm }: Tokens, at: number, least: number, most: number): boolean =>
	kind[at] === TokenKind.digits && (norm[at] as string).length >= least && (norm[at] as string).length <= most;

const dashes = new Set(['-', '–', '—']);

/** `3.5.| – 20.8.2031`: the stop of a day and month without their year, before the dash of a range. */
function opensRange(tokens: Tokens, stop: number): boolean {
	return (
		dashes.has(tokens.norm[stop + 1] ?? '') &&
		tokens.kind[stop + 2] === TokenKind.digits &&
		isDigits(tokens, stop - 1, 1, 2) &&
		tokens.norm[stop - 2] === '.' &&
		isDigits(tokens, stop - 3, 1, 2) &&
		tokens.norm[stop - 4] !== '.'
	);
}

/** 2031.| 3.| 15.| 시행: the stops of a day of year, month and day; behind the last of them the sentence goes on with Hangul. */
function isInDottedDay(tokens: Tokens, stop: number): boolean {
	const opens = (year: number): boolean =>
		isDigits(tokens, year, 4, 4) &&
		tokens.norm[year + 1] === '.' &&
		isDigits(tokens, year + 2, 1, 2) &&
		tokens.norm[year + 3] === '.' &&
		isDigits(tokens, year + 4, 1, 2);
	return opens(stop - 1) || opens(stop - 3) || (opens(stop - 5) && tokens.kind[stop + 1] === TokenKind.hangul);
}

/** One of two letters with their stops: `z. B.`, `u. a.`, `i. e.`; a letter alone is a list's. */
function isPaired(tokens: Tokens, at: number): boolean {
	const isLetter = (letter: number): boolean =>
		tokens.kind[letter] === TokenKind.word &&
		(tokens.norm[letter] as string).length === 1 &&
		tokens.norm[letter + 1] === '.' &&
		tokens.gap[letter + 1] === Gap.none;
	const beside = (letter: number, gap: number): boolean => isLetter(letter) && tokens.gap[gap] === Gap.space;
	return isLetter(at) && tokens.capital[at] === false && (beside(at + 2, at + 2) || (at >= 2 && beside(at - 2, at)));
}
