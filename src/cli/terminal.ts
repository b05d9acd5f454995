/** What a terminal can show: colours, width, and text that cannot drive it. */
import { Chalk, type ChalkInstance } from 'chalk';
import stringWidth from 'string-width';

export type ColorWhen = 'auto' | 'always' | 'never';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The colour level for a stream: 0 none, 1 sixteen colours, 2 256 colours, 3 true colour.
 * `--color` decides first, then FORCE_COLOR, then NO_COLOR (https://no-color.org), then what the stream is.
 */
export function colorLevel(when: ColorWhen, isTerminal: boolean, environment: Environment): 0 | 1 | 2 | 3 {
	if (when === 'never') return 0;
	const able = environment.COLORTERM === 'truecolor' ? 3 : environment.TERM?.includes('256') ? 2 : 1;
	if (when === 'always') return able;
	const force = environment.FORCE_COLOR;
	if (force !== undefined)
		return force === '0' || force === 'false' ? 0 : force === '1' || force === '2' || force === '3' ? (Number(force) as 1 | 2 | 3) : able;
	if (environment.NO_COLOR !== undefined && environment.NO_COLOR !== '') return 0;
	return isTerminal && environment.TERM !== 'dumb' ? able : 0;
}

export interface Terminal {
	readonly colors: ChalkInstance;
	/** Columns; 100 where the stream is not a terminal, so that piped output is the same everywhere. */
	readonly width: number;
}

/** What is known of a stream that text is to be written to. */
export function terminalOf(stream: { readonly isTTY?: boolean; readonly columns?: number }, when: ColorWhen, environment: Environment = process.env): Terminal {
	const columns = stream.isTTY === true ? stream.columns : undefined;
	return { colors: new Chalk({ level: colorLevel(when, stream.isTTY === true, environment) }), width: Math.max(40, Math.min(columns ?? 100, 200)) };
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not reach a terminal
const control = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;

/**
 * Scraped text made safe to print: control characters become visible pictures, direction marks and invisible characters
 * are dropped. Line feeds and tabs stay, e.g. `a\x1b[31mb` is shown as `a␛[31mb`.
 */
export function visible(text: string): string {
	return text.replace(control, (c) => {
		const code = c.charCodeAt(0);
		if (code < 0x20) return String.fromCharCode(0x2400 + code);
		if (code === 0x7f) return '␡';
		return code < 0xa0 ? '�' : '';
	});
}

/** Visible text on one line. */
export function oneLine(text: string): string {
	return visible(text.replace(/\s+/g, ' ')).trim();
}

/** Columns that a string takes in a terminal; Chinese characters take two. */
export function widthOf(text: string): number {
	// the table of widths is slow and most text is plain ASCII
	return /^[\x20-\x7e]*$/.test(text) ? text.length : stringWidth(text);
}
