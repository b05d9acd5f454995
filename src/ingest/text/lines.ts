/** The lines of a bare text, and whether a block that stands in one goes on in the next. */
import { endsInFunctionWord } from '../ending.js';

/** A line that is not blank. `start` and `end` leave out the white space around it. */
export interface Line {
	readonly start: number;
	readonly end: number;
	readonly text: string;
	/** 1-based number in the input. */
	readonly number: number;
	/** Blank lines before it. */
	readonly blank: number;
	/** White characters before its first letter. */
	readonly indent: number;
	/** Columns it takes; a Chinese character takes two. */
	readonly width: number;
	/** Form feeds before it. */
	readonly page: number;
	/** Whether it stands on every page: a running head, a foot, a page number. */
	readonly running?: boolean;
	/** Whether its last word, or a sentence that the end of a page breaks, goes on in the next line. */
	readonly unfinished?: boolean;
}

/** The lines of a text that are not blank, in order. Linear. */
export function linesOf(text: string): Line[] {
	const lines: Line[] = [];
	let number = 1;
	let blank = 0;
	let page = 0;
	let feed = text.indexOf('\f');
	for (let from = 0; from <= text.length; number++) {
		const newline = text.indexOf('\n', from);
		const to = newline < 0 ? text.length : newline;
		const raw = text.slice(from, to);
		let first = 0;
		let last = raw.length;
		while (first < last && invisible.test(raw.charAt(first))) first++;
		while (last > first && invisible.test(raw.charAt(last - 1))) last--;
		for (; feed >= 0 && feed < from + first; feed = text.indexOf('\f', feed + 1)) page++;
		if (first === last) blank++;
		else {
			const visible = raw.slice(first, last);
			lines.push({ start: from + first, end: from + last, text: visible, number, blank, indent: first, width: widthOf(visible), page });
			blank = 0;
		}
		if (newline < 0) break;
		from = to + 1;
	}
	return lines;
}

/** One character that nobody sees. */
const invisible = /[\u200b\u200e\u200f\ufeff\u00ad\s]/;

function widthOf(text: string): number {
	let width = text.length;
	for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) >= 0x2e80) width++;
	return width;
}

/** A mark that ends or parts sentences, alone on its line: it belongs to the line before. */
export const loneStop = /^[.。,，;；!！?？、：”’")）\]]{1,4}$/;
/** A mark of enumeration alone on its line: it belongs to the line after. */
export const loneBullet = /^(?:[-–—*•·●○▪■◆►‣]|\(?\d{1,3}[.)、]|（[一二三四五六七八九十]{1,3}）|[一二三四五六七八九十]{1,3}、)$/;
/** Opens an item of a list; word processors leave the signs of their own fonts behind, of which `Ø` is a letter elsewhere. */
export const bullet =
	/^(?:・|[-–—*•·●○◦∘▪■□▣◆◇►▶▷‣ㅇ\uf0a7\uf0a8\uf0b7\uf0d8\uf0fc]\s|Ø\s{2}|\(?\d{1,3}[.)]\s|\([a-z]{1,3}\)\s|（[一二三四五六七八九十\d]{1,3}）|[一二三四五六七八九十]{1,3}、|\d{1,3}、)/;
const sentenceEnd = /[.!?。！？…:：;；][)）\]"'”’」』]{0,3}$/;
const opensLower = /^[\p{Ll}]/u;
const opensClosing = /^[,，;；)）\]”’]|^[.。](?!\d|\w)/;
const opensLatin = /^["'“(*_[]{0,4}\p{Script=Latin}/u;
const hanClause = /^(?![*#_]|[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十]{1,3}）).*\p{Script=Han}[，。]/u;
const opensHan = /^[(（《“]?[\p{Script=Han}A-Z]/u;
/** `**Issued by**: …`: a line of a list of properties. */
const labelled = /^[*_]{0,3}[\p{L} ]{1,24}[*_]{0,3}\s?[:：]/u;
const isoDate = /^\d{4}[-/.]\d{1,2}[-/.]\d{1,2}(?!\d)/;
/** `2031-08-14 15:15 Source`: a line of its own. A date that nothing follows, or a stop or a comma, may end the sentence before it. */
const stamp = /^\d{4}[-/.]\d{1,2}[-/.]\d{1,2}(?!\d|\s?[.,;。，；、])(?=.*[\p{L}\d])(?!.*[.。]$)/u;
/** `Ports ......... 12`: a line of a table of contents. */
const leader = /(?:\.\s?){5}\s?\d{0,4}$|(?:[…⋯]{3}|[·・]{5})\s?\d{0,4}$/;
const endsOpening = /[(（[“‘「『,，、]$/;

/** A line of a text wrapped at a fixed column is at least this wide; narrower ones are lines by intent. */
const WRAP_LEAST = 50;
const WRAP_MOST = 200;
/** Shares of lines that must stand near the wrap column before a text is taken for wrapped. */
const WRAPPED_SHARE = 0.35;
/** Columns before the wrap column that are near it. */
const NEAR = 14;
/** Lines of a paragraph by which it is seen how it is broken, and the share of them that must go on in the next. */
const PARAGRAPH = 4;
const GOES_ON = 0.25;
/** A sentence that runs on in lower case is believed after this many columns. */
export const RUN_ON_LEAST = 25;
/** A line of Markdown that nothing ends goes on in the next from this width on; shorter ones are lines by intent. */
const JOINED_LEAST = 55;

/** Columns by which the first line of a paragraph is set in. */
const SET_IN = 8;

/** How a whole text breaks its lines. */
export interface Wrapping {
	/** The column at which lines are broken, or null where each line is meant. */
	readonly column: number | null;
	/** Whether lines that follow directly are one paragraph by the format's own rule (Markdown), so that less evidence is asked. */
	readonly joined?: boolean;
	/** Whether paragraphs of the text are broken at a column, if not all at one (see {@link ownColumns}). */
	readonly broken?: boolean;
	/** Whether capitals occur, so that a lower-case opening tells that a sentence runs on. */
	readonly cased: boolean;
}

/** Measures the lines of a text. Linear but for one sort of their widths. */
export function wrappingOf(lines: readonly Line[]): Wrapping {
	const cased = lines.some(({ text }) => /\p{Lu}/u.test(text.slice(0, 500)));
	// the widths of lines that another follows directly: only those can be broken by a column
	const widths: number[] = [];
	for (let i = 1; i < lines.length; i++) if ((lines[i] as Line).blank === 0) widths.push((lines[i - 1] as Line).width);
	if (widths.length < 4) return { column: null, cased };
	widths.sort((a, b) => a - b);
	const column = widths[Math.floor(widths.length * 0.98)] as number;
	if (column < WRAP_LEAST || column > WRAP_MOST) return { column: null, cased };
	const near = widths.filter((width) => width >= column - NEAR).length;
	return { column: near / widths.length >= WRAPPED_SHARE ? column : null, cased };
}

/**
 * For each line the column at which its own paragraph is broken, 0 where it is not: a text may be set narrow in one part and wide in another. A
 * paragraph is broken where all its lines but the last end near the widest, and enough go on in small letters or end in a word that nothing ends
 * with; headlines in a row do not. Linear.
 */
export function ownColumns(lines: readonly Line[]): Int32Array {
	const columns = new Int32Array(lines.length);
	for (let first = 0, end = 1; first < lines.length; first = end++) {
		let lower = 0;
		for (; end < lines.length && (lines[end] as Line).blank === 0; end++)
			if (opensLower.test((lines[end] as Line).text) || endsInFunctionWord((lines[end - 1] as Line).text)) lower++;
		if (end - first < PARAGRAPH || lower < (end - first) * GOES_ON) continue;
		let widest = 0;
		for (let i = first; i < end; i++) widest = Math.max(widest, (lines[i] as Line).width);
		if (widest < WRAP_LEAST || widest > WRAP_MOST) continue;
		let broken = true;
		for (let i = first; i < end - 1 && broken; i++) broken = (lines[i] as Line).width >= widest - NEAR;
		if (broken) columns.fill(widest, first, end);
	}
	return columns;
}

/**
 * A sentence that the end of a wide line breaks off: the next goes on in small letters, or in Chinese, where a comma tells a sentence from a heading.
 * @param least columns of a line that is wide
 */
export function breaksOff(a: Line, b: Line, least: number = JOINED_LEAST): boolean {
	if (a.width < least || sentenceEnd.test(a.text)) return false;
	return opensLower.test(b.text) || (hanClause.test(a.text) && opensHan.test(b.text));
}

/**
 * True where the block that ends with line `a` goes on in line `b`, the next that is not blank.
 * @param opening first line of the block that `a` ends
 */
export function goesOn(a: Line, b: Line, { column, cased, joined, broken }: Wrapping): boolean {
	if (a.unfinished === true) return true;
	if (a.running === true || b.running === true || leader.test(a.text)) return false;
	if (loneStop.test(b.text)) return b.blank <= 2;
	if (b.blank > 0) return loneBullet.test(a.text) && b.blank <= 1 && !loneBullet.test(b.text) && a.text !== '-';
	if (loneBullet.test(a.text)) return !loneBullet.test(b.text);
	if (bullet.test(b.text)) return false;
	if (opensClosing.test(b.text)) return true;
	if (endsOpening.test(a.text) && a.width >= RUN_ON_LEAST) return true;
	// `is amended by| Order 12`, whatever the next line opens with
	if (a.width >= RUN_ON_LEAST && endsInFunctionWord(a.text) && (isoDate.test(b.text) || broken === true)) return true;
	if (b.width < WRAP_LEAST && column === null && stamp.test(b.text)) return false;
	const ended = sentenceEnd.test(a.text);
	if (cased && !ended && a.width >= RUN_ON_LEAST && opensLower.test(b.text)) return true;
	if (joined === true && !ended && a.width >= JOINED_LEAST && cased && !labelled.test(a.text) && !labelled.test(b.text) && opensLatin.test(b.text)) return true;
	if (joined === true && breaksOff(a, b)) return true;
	if (column !== null && a.width <= column + 2) {
		if (b.indent >= 2 && a.indent < b.indent && ended) return false;
		// the first word of the next line would not have fitted any more
		const space = b.text.search(/\s/);
		const word = /^[\u2e80-\uffff]/.test(b.text) ? 2 : space < 0 ? b.text.length : space;
		// the first line of a paragraph is set in
		const set = a.indent > b.indent && a.indent - b.indent <= SET_IN ? a.indent - b.indent : 0;
		return a.width + set + 1 + word > column - 3 && a.width >= column * 0.6;
	}
	return false;
}
