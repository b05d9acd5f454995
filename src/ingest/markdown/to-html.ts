/** Markdown as HTML with as many lines, each line standing where it stood, so that the lines of the input hold. */
import { breaksOff, goesOn, type Line, linesOf, type Wrapping, wrappingOf } from '../text/lines.js';
import { inlineHtml } from './inline.js';

const htmlBlock =
	/^<\/?(?:!--|address|article|aside|blockquote|body|br|center|dd|details|div|dl|dt|figcaption|figure|footer|form|h[1-6]|header|hr|html|iframe|li|main|nav|ol|p|pre|script|section|style|summary|table|tbody|td|tfoot|th|thead|tr|ul|img|span|a|strong|em|b|i|font)(?:[\s/>]|$)/i;
const item = /^([-*+•]|\d{1,9}[.)])\s+/;
/** Two spaces end a line for good, unless they stand in the middle of a sentence. */
const hardBreak = / {2}$/;
const definition = /^\[[^\]^]{1,100}\]:\s*\S/;
/** `{:start="3"}`: attributes of the block below. */
const attributes = /^\{:[^{}]{1,200}\}$/;
const footnote = /^\[\^[^\]]{1,40}\]:\s*/;

/** Translates a Markdown body. Lines are joined to paragraphs as those of bare text are, since scraped Markdown breaks lines freely. Linear. */
export function markdownToHtml(body: string): string {
	const source = body.split('\n');
	const out: string[] = [];
	const byNumber = new Map<number, Line>();
	const lines = linesOf(body);
	const wrapping: Wrapping = { ...wrappingOf(lines), joined: true };
	for (const line of lines) byNumber.set(line.number, line);
	let fence: string | null = null;
	let raw = false;
	let table = false;
	let quote = false;
	/** Columns at which the items of the open lists stand, outermost first. */
	let lists: number[] = [];
	let previous: Line | null = null;
	let paragraph = false;

	const leave = (): string => {
		const closing = `${paragraph ? '</p>' : ''}${quote ? '</blockquote>' : ''}${'</li></ul>'.repeat(lists.length)}${table ? '</table>' : ''}`;
		lists = [];
		quote = false;
		table = false;
		paragraph = false;
		return closing;
	};

	for (let index = 0; index < source.length; index++) {
		const full = source[index] as string;
		const line = full.trim();
		const here = byNumber.get(index + 1) ?? null;
		if (fence !== null) {
			if (line.startsWith(fence) && line.replaceAll(fence[0] as string, '') === '') {
				fence = null;
				out.push('</pre>');
			} else out.push(full.replace(/&/g, '&amp;').replace(/</g, '&lt;'));
			previous = null;
			continue;
		}
		const opening = /^(?:`{3,}|~{3,})/.exec(line)?.[0];
		if (opening !== undefined && !line.includes('`', opening.length)) {
			out.push(`${leave()}<pre>`);
			fence = opening.slice(0, 3);
			continue;
		}
		if (line === '') {
			if (raw) out.push('');
			else if (lists.length > 0 && continuesList(source, index, lists)) out.push('<br><br>');
			else out.push(leave());
			raw = false;
			previous = null;
			continue;
		}
		if (raw || (htmlBlock.test(line) && !paragraph)) {
			out.push(raw ? full : leave() + full);
			raw = true;
			continue;
		}
		const level = /^#{1,6}(?=[^#])/.exec(line)?.[0].length ?? 0;
		if (level > 0 && (line[level] === ' ' || level > 1 || /[\u4e00-\u9fff]/.test(line))) {
			out.push(`${leave()}<h${level}>${inlineHtml(line.slice(level).trimStart().replace(/\s#+$/, ''))}</h${level}>`);
			previous = null;
			continue;
		}
		const under = (source[index + 1] ?? '').trim();
		if (
			!paragraph &&
			lists.length === 0 &&
			under.length >= 2 &&
			(isRepeated(under, '=') || (isRepeated(under, '-') && !line.includes('|') && line.length < 200))
		) {
			const underlined = under.startsWith('=') ? 1 : 2;
			out.push(`${leave()}<h${underlined}>${inlineHtml(line)}</h${underlined}>`, '');
			index++;
			previous = null;
			continue;
		}
		if (isRule(line)) {
			out.push(`${leave()}<hr>`);
			previous = null;
			continue;
		}
		if (table || (line.includes('|') && isDelimiter(under))) {
			if (line.includes('|')) {
				const start = table ? '' : `${leave()}<table>`;
				table = true;
				out.push(
					isDelimiter(line)
						? start
						: `${start}<tr>${cellsOf(line)
								.map((cell) => `<td>${inlineHtml(cell)}</td>`)
								.join('')}</tr>`,
				);
				continue;
			}
		}
		if ((definition.test(line) && !footnote.test(line)) || attributes.test(line)) {
			out.push('');
			continue;
		}
		const found = item.exec(line);
		if (found !== null && !(paragraph && /^\d/.test(line) && !/^1[.)]/.test(line) && previous !== null && goesOn(previous, here ?? previous, wrapping))) {
			const column = full.length - full.trimStart().length;
			let html = paragraph || quote || table ? leave() : '';
			while (lists.length > 0 && column < (lists[lists.length - 1] as number)) {
				html += '</li></ul>';
				lists.pop();
			}
			const last = lists[lists.length - 1];
			if (last === undefined || column >= last + 2) {
				html += '<ul>';
				lists.push(column);
			} else html += '</li>';
			const marker = /^\d/.test(found[1] as string) ? `${found[1]} ` : '';
			out.push(`${html}<li>${marker}${inlineHtml(line.slice(found[0].length))}`);
			previous = here;
			continue;
		}
		if (lists.length > 0) {
			out.push(inlineHtml(line));
			previous = here;
			continue;
		}
		const quoted = /^>\s?/.exec(line);
		if (quoted !== null) {
			const inner = line.replace(/^(?:>\s?)+/, '');
			out.push(`${quote ? '' : `${leave()}<blockquote>`}${inner === '' ? '<br><br>' : inlineHtml(inner)}`);
			quote = true;
			previous = null;
			continue;
		}
		const joined =
			paragraph &&
			previous !== null &&
			here !== null &&
			goesOn(previous, here, wrapping) &&
			(!hardBreak.test(source[index - 1] ?? '') || breaksOff(previous, here));
		out.push(joined ? inlineHtml(line) : `${leave()}<p>${inlineHtml(line.replace(footnote, ''))}`);
		paragraph = true;
		previous = here;
	}
	return out.join('\n');
}

/** A blank line inside a list: the list goes on where the next line that is not blank is an item or is indented. */
function continuesList(source: readonly string[], blank: number, lists: readonly number[]): boolean {
	for (let at = blank + 1; at < Math.min(source.length, blank + 4); at++) {
		const line = source[at] as string;
		if (line.trim() === '') continue;
		const column = line.length - line.trimStart().length;
		return item.test(line.trim()) || column >= (lists[0] as number) + 2;
	}
	return false;
}

function isRepeated(line: string, mark: string): boolean {
	return line.replaceAll(mark, '') === '';
}

/** `---`, `* * *`, `___` */
function isRule(line: string): boolean {
	const tight = line.replace(/\s/g, '');
	return tight.length >= 3 && ['-', '*', '_'].some((mark) => isRepeated(tight, mark));
}

/** `|---|:--:|` */
function isDelimiter(line: string): boolean {
	return line.includes('-') && line.includes('|') && line.replace(/[|:\s-]/g, '') === '';
}

/** The cells of a table row. */
function cellsOf(line: string): string[] {
	const cells = line.replace(/^\|/, '').replace(/\|$/, '').replaceAll('\\|', '\u0001').split('|');
	return cells.map((cell) => cell.replaceAll('\u0001', '|').trim());
}
