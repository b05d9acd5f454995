/** Text for a terminal: nothing in it can drive the terminal, and its width is what the terminal takes. */
import stringWidth from 'string-width';

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
