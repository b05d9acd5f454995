/** The inline marks of Markdown in one line, as HTML: what remains is the text a reader sees. */

/** A link's text and address are looked for within this many characters. */
const LINK_CHARACTERS = 600;

const escapable = '\\`*_{}[]()#+-.!|~>"\'<&$%^=:;,/?@';

/** HTML of a line: links and emphasis resolved, pictures dropped, code kept literally; HTML in the line is left as it is. Linear. */
export function inlineHtml(line: string): string {
	if (!/[*_`[\]\\<~!]/.test(line)) return line;
	const out: string[] = [];
	let at = 0;
	let plain = 0;
	/** The next closing bracket: without one there is no link to look for. */
	let closing = line.indexOf(']');
	const cut = (to: number, replacement: string, next: number): void => {
		out.push(line.slice(plain, to), replacement);
		at = next;
		plain = next;
	};
	while (at < line.length) {
		const c = line[at] as string;
		if (closing >= 0 && closing < at) closing = line.indexOf(']', at);
		const linkable = closing >= 0 && closing - at < LINK_CHARACTERS;
		if (c === '\\' && at + 1 < line.length && escapable.includes(line[at + 1] as string)) cut(at, literal(line[at + 1] as string), at + 2);
		else if (c === '`') {
			let ticks = 1;
			while (line[at + ticks] === '`') ticks++;
			const close = line.indexOf('`'.repeat(ticks), at + ticks);
			if (close < 0 || close - at > 2000) at += ticks;
			else cut(at, `<code>${literal(line.slice(at + ticks, close))}</code>`, close + ticks);
		} else if (c === '!' && line[at + 1] === '[' && linkable) {
			const link = linkAt(line, at + 1);
			if (link === null || !link.direct) at++;
			else cut(at, ' ', link.end);
		} else if (c === '[' && linkable) {
			const link = linkAt(line, at);
			if (link === null) at++;
			else if (link.text.startsWith('^')) cut(at, `<sup>[${literal(link.text.slice(1))}]</sup>`, at + link.text.length + 2);
			else if (link.direct || link.end > at + link.text.length + 2) cut(at, `<a href="#">${inlineHtml(link.text)}</a>`, link.end);
			else at++;
		} else if (c === '<') {
			const auto = /^<((?:https?:\/\/|mailto:)[^\s<>]{1,500}|[\w.+-]{1,60}@[\w.-]{3,100})>/.exec(line.slice(at, at + 520));
			if (auto === null) at++;
			else cut(at, `<a href="#">${literal(auto[1] as string)}</a>`, at + auto[0].length);
		} else if (c === '*' || c === '_' || c === '~') {
			let run = 1;
			while (line[at + run] === c) run++;
			if (isEmphasis(line, at, run, c)) cut(at, '', at + run);
			else at += run;
		} else at++;
	}
	out.push(line.slice(plain));
	return out.join('');
}

function literal(text: string): string {
	return text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
}

/** A run of marks is emphasis where a word touches it on one side; `_` only outside words, `~` in pairs, and `5 * 3` is a product. */
function isEmphasis(line: string, at: number, run: number, mark: string): boolean {
	const before = at === 0 ? ' ' : (line[at - 1] as string);
	const after = line[at + run] ?? ' ';
	// `**Rules (2031****)**`: emphasis that ends where the next begins
	if (run === 4 && mark === '*') return !/\s/.test(before) && !/\s/.test(after) && !(/\d/.test(before) && /\d/.test(after));
	if (run > 3 || (mark === '~' && run !== 2)) return false;
	if (/\s/.test(before) && /\s/.test(after)) return run > 1 && at + run >= line.trimEnd().length;
	if (mark === '_') return !(/[\p{L}\p{N}]/u.test(before) && /[\p{L}\p{N}]/u.test(after)) && !(before === '/' || after === '/');
	return !(run === 1 && /\d/.test(before) && /\d/.test(after));
}

interface Link {
	readonly text: string;
	/** After the address. */
	readonly end: number;
	/** Whether the address follows in round brackets. */
	readonly direct: boolean;
}

/** `[text](address "title")`, `[text][name]` or `[text]` at an opening bracket. */
function linkAt(line: string, open: number): Link | null {
	let depth = 0;
	let close = -1;
	const limit = Math.min(line.length, open + LINK_CHARACTERS);
	for (let i = open; i < limit; i++) {
		if (line[i] === '\\') i++;
		else if (line[i] === '[') depth++;
		else if (line[i] === ']' && --depth === 0) {
			close = i;
			break;
		}
	}
	if (close < 0) return null;
	const text = line.slice(open + 1, close);
	if (line[close + 1] === '(') {
		let round = 0;
		for (let i = close + 1; i < Math.min(line.length, close + 1 + 2000); i++) {
			if (line[i] === '(') round++;
			else if (line[i] === ')' && --round === 0) return { text, end: i + 1, direct: true };
		}
		return null;
	}
	if (line[close + 1] === '[') {
		const end = line.indexOf(']', close + 2);
		if (end >= 0 && end - close < 200) return { text, end: end + 1, direct: false };
	}
	return { text, end: close + 1, direct: false };
}
