/** Breaks styled text into lines that fit a width. */
import { widthOf } from './terminal.js';

/** A stretch of text and how it is to be shown. */
export interface Styled {
	readonly text: string;
	readonly style: (text: string) => string;
}

/** Identity style. */
export const plain = (text: string): string => text;

/** One unbreakable piece: a word with the spaces after it, or one Chinese character; `\n` stands alone. */
const piece =
	/\n|[\u2e80-\u9fff\uf900-\ufaff\uff01-\uff5e\uffe0-\uffe6][，。、；：！？）」』”’》]*|[^\s\u2e80-\u9fff\uf900-\ufaff\uff01-\uff5e\uffe0-\uffe6]+|[^\S\n]+/g;

/** Marks that belong to the word before them; where they end a line they may stand in the margin kept for them, where there is room for one. */
const closing = /^[，。、；：！？）」』”’》,.;:!?)\]}>%]+$/;
const margin = 2;

/**
 * Wraps at spaces and between Chinese characters (never before a closing mark); a word longer than the width is cut.
 * @returns lines without line feeds, styles applied piecewise
 */
export function wrap(parts: readonly Styled[], width: number): string[] {
	const limit = width < 40 ? width : width - margin;
	const lines: string[] = [];
	let line: Styled[] = [];
	let used = 0;
	const flush = (): void => {
		lines.push(render(line));
		line = [];
		used = 0;
	};
	const put = (text: string, style: Styled['style']): void => {
		const last = line[line.length - 1];
		if (last?.style === style) line[line.length - 1] = { text: last.text + text, style };
		else line.push({ text, style });
	};
	for (const { text, style } of parts) {
		for (const [word] of text.matchAll(piece)) {
			if (word === '\n') {
				flush();
				continue;
			}
			const isSpace = word.trim() === '';
			const columns = isSpace ? 1 : widthOf(word);
			if (isSpace) {
				if (used > 0 && used < limit) {
					put(' ', style);
					used += 1;
				}
				continue;
			}
			const hangs = used > 0 && closing.test(word) && used + columns <= width;
			if (used > 0 && used + columns > limit && !hangs) flush();
			if (columns <= limit || hangs) {
				put(word, style);
				used += columns;
				continue;
			}
			for (const character of word) {
				const step = widthOf(character);
				if (used + step > limit) flush();
				put(character, style);
				used += step;
			}
		}
	}
	if (line.length > 0) flush();
	return lines;
}

function render(line: readonly Styled[]): string {
	return line.map(({ text, style }, index) => style(index === line.length - 1 ? text.replace(/\s+$/, '') : text)).join('');
}

/** Wraps plain text. */
export function wrapText(text: string, width: number): string[] {
	return wrap([{ text, style: plain }], width);
}

/** Cuts text to a width, with an ellipsis where something was cut. */
export function shorten(text: string, width: number): string {
	if (widthOf(text) <= width) return text;
	let out = '';
	let used = 0;
	for (const character of text) {
		const step = widthOf(character);
		if (used + step > width - 1) break;
		out += character;
		used += step;
	}
	return `${out.replace(/\s+$/, '')}…`;
}

/** Cuts the middle out of text: `health/partnerships.txt:25` to `healt…rships.txt:25`, the end a little longer than the beginning. */
export function shortenMiddle(text: string, width: number): string {
	if (widthOf(text) <= width) return text;
	const characters = [...text];
	const head: string[] = [];
	const tail: string[] = [];
	let room = width - 1;
	let half = Math.floor(room * 0.4);
	for (let at = 0; at < characters.length; at++) {
		const step = widthOf(characters[at] ?? '');
		if (step > half) break;
		head.push(characters[at] ?? '');
		half -= step;
		room -= step;
	}
	for (let at = characters.length - 1; at >= head.length; at--) {
		const step = widthOf(characters[at] ?? '');
		if (step > room) break;
		tail.push(characters[at] ?? '');
		room -= step;
	}
	return `${head.join('')}…${tail.reverse().join('')}`;
}

/** Fills text with spaces to a width. */
export function pad(text: string, width: number, right = false): string {
	const blank = ' '.repeat(Math.max(0, width - widthOf(text)));
	return right ? blank + text : text + blank;
}
