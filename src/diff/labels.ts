/** Section numbers: what numbers a unit is set apart from what the unit says, so that renumbering is not a change of text. */
import { sectionVocabulary } from '../language/sections.js';
import { closeBrackets, openBrackets } from '../text/brackets.js';
import { Gap, TokenKind, type Tokens } from '../text/tokens.js';

const afterNumber = new Set(['.', ')', '、', '）', ':', '．', '-', ',', '，']);
const bullets = new Set(['-', '*', '•', '·', '●', '■', '○', '◦', '▪', '+', '#', '§', '>', '|', '_', '~', '—']);
const hanNumerals = new Set([...'〇零一二三四五六七八九十百千']);
const roman = /^[ivxlc]{1,6}$/;
/** How many tokens a section number may take: `Article 12(3)(a)(ii).` */
const longest = 16;

/**
 * The token after the section number that opens a unit, or `first` where none does.
 * Reads list bullets, `Article 12`, `Section 3.`, `12.`, `1.2.3`, `(a)`, `IV.`, 第十二条, 一、, （三）, `一是`, `First,`.
 */
export function labelEnd(tokens: Tokens, first: number, last: number): number {
	const limit = Math.min(last, first + longest);
	let at = first;
	while (at < limit && tokens.kind[at] === TokenKind.mark && bullets.has(tokens.norm[at] as string)) at++;
	for (;;) {
		const next = oneNumber(tokens, at, limit, at > first);
		if (next === at) return at;
		at = next;
		while (at < limit && tokens.kind[at] === TokenKind.mark && (afterNumber.has(tokens.norm[at] as string) || bullets.has(tokens.norm[at] as string))) at++;
	}
}

function oneNumber(tokens: Tokens, at: number, limit: number, inner: boolean): number {
	if (at >= limit) return at;
	const word = tokens.norm[at] as string;
	if (sectionVocabulary.prefixes.has(word)) {
		let stop = at + 1;
		while (stop < limit && isNumeral(tokens, stop)) stop++;
		if (stop === at + 1) return at;
		const suffix = sectionVocabulary.suffixes.longest(tokens, stop);
		return suffix === null || suffix.last > limit ? at : suffix.last;
	}
	const enumerator = sectionVocabulary.enumerators.longest(tokens, at);
	if (enumerator !== null && !inner && enumerator.last < limit) {
		const mark = tokens.norm[enumerator.last] as string;
		if (tokens.kind[at] === TokenKind.han || mark === ',' || mark === '，' || mark === ':') return enumerator.last;
	}
	if (sectionVocabulary.words.has(word) && at + 1 < limit && (isNumeral(tokens, at + 1) || isLetterNumber(tokens, at + 1, limit))) return at + 2;
	if (openBrackets.has(word)) {
		let stop = at + 1;
		while (stop < limit && stop < at + 4 && (isNumeral(tokens, stop) || isLetterNumber(tokens, stop, limit))) stop++;
		return stop > at + 1 && stop < limit && closeBrackets.has(tokens.norm[stop] as string) ? stop + 1 : at;
	}
	const numeral = isNumeral(tokens, at);
	if (numeral || isLetterNumber(tokens, at, limit)) {
		let stop = at + 1;
		if (numeral && tokens.kind[at] === TokenKind.han) while (stop < limit && isNumeral(tokens, stop) && tokens.kind[stop] === TokenKind.han) stop++;
		// `1.2.3 Scope`: a dotted number is one label, `3.5 billion` at the start of a unit is not one
		let dots = 0;
		while (
			stop + 1 < limit &&
			tokens.norm[stop] === '.' &&
			tokens.gap[stop] === Gap.none &&
			tokens.gap[stop + 1] === Gap.none &&
			tokens.kind[stop + 1] === TokenKind.digits
		) {
			stop += 2;
			dots++;
		}
		const mark = tokens.norm[stop] as string;
		if (
			stop < limit &&
			tokens.gap[stop] === Gap.none &&
			tokens.kind[stop] === TokenKind.mark &&
			(mark === '.' || mark === ')' || mark === '、' || mark === '）' || mark === '．')
		)
			return stop + 1;
		if (dots > 1 || (dots === 1 && (tokens.norm[at] as string).length <= 2 && stop < limit && tokens.capital[stop] === true && tokens.gap[stop] !== Gap.none))
			return stop;
	}
	return at;
}

function isNumeral(tokens: Tokens, at: number): boolean {
	if (tokens.kind[at] === TokenKind.digits) return (tokens.norm[at] as string).length <= 3;
	return tokens.kind[at] === TokenKind.han && hanNumerals.has(tokens.norm[at] as string);
}

/** `a)`, `iv.`, `B.`: a single letter or a roman numeral, closed by a mark. */
function isLetterNumber(tokens: Tokens, at: number, limit: number): boolean {
	const word = tokens.norm[at] as string;
	if (tokens.kind[at] !== TokenKind.word || !(word.length === 1 || roman.test(word))) return false;
	const next = tokens.norm[at + 1];
	// `U.S. companies` opens with a name
	if (next === '.' && at + 2 < limit && tokens.gap[at + 2] === Gap.none) return false;
	return at + 1 < limit && tokens.gap[at + 1] === Gap.none && (next === ')' || next === '.' || next === '）' || next === ']');
}
