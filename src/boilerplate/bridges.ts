/** Lines that the classifier would drop from the middle of a text: content is contiguous, and official texts are full of short lines. */
import type { Line } from './line.js';
import type { Page } from './page.js';

/** Longest run of lines that is bridged, with and without markup. */
const RUN = { marked: 3, bare: 5 } as const;
/** Least probability of a line in a run: below it lies furniture in the middle of articles. */
const LEAST = { marked: 0.1, bare: 0.12 } as const;

/**
 * By line, 1 where it is kept because content stands above and below it.
 * @param content probability that a line is content
 * @param kept by line, 1 where it is so decided
 * @param settled by line, 1 where a rule has decided it
 * @param credits by line, 1 where what it decided is that the line names the maker of a picture: an article goes on behind it
 */
export function bridged(page: Page, content: Float64Array, kept: Uint8Array, settled: Uint8Array, credits: Uint8Array): Uint8Array {
	const found = new Uint8Array(page.lines.length);
	const limit = page.marked ? RUN.marked : RUN.bare;
	const least = page.marked ? LEAST.marked : LEAST.bare;
	let from = -1;
	for (let index = 0; index < page.lines.length; index++) {
		if (kept[index] === 0) continue;
		if (from >= 0 && index - from > 1 && index - from - 1 <= limit) {
			const above = page.lines[from] as Line;
			const below = page.lines[index] as Line;
			for (let at = from + 1; at < index; at++) {
				const line = page.lines[at] as Line;
				if (settled[at] === 1 || (content[at] as number) < least || !plain(line)) continue;
				const { container } = line.block.markup;
				if (!page.marked || container === above.block.markup.container || container === below.block.markup.container) found[at] = 1;
			}
		}
		from = index;
	}
	for (let index = 1; index < page.lines.length; index++)
		if (settled[index] === 1 && kept[index] === 0 && credits[index] === 0) tail(page, content, kept, settled, credits, index, found);
	return found;
}

/**
 * The last sentences of a page in one line, between its content and the line that a rule has settled below: a one-line page tells little of its lines,
 * and its article goes on to the first line that is certainly none of it.
 */
function tail(page: Page, content: Float64Array, kept: Uint8Array, settled: Uint8Array, credits: Uint8Array, below: number, found: Uint8Array): void {
	const least = LEAST.bare;
	let at = below - 1;
	for (; at >= 0 && below - at - 1 < RUN.bare && kept[at] === 0; at--) {
		if (credits[at] === 1) continue;
		const line = page.lines[at] as Line;
		if (settled[at] === 1 || line.block.kind !== 'run' || !line.prose || (content[at] as number) < least || !plain(line)) return;
	}
	if (at < 0 || kept[at] === 0) return;
	for (let index = at + 1; index < below; index++) if (settled[index] === 0) found[index] = 1;
}

/** Share of a table's or a list's words that must be kept before the rest of it is kept as well. */
const WHOLE = { 'table-row': 0.3, 'list-item': 0.5 } as const;

/** By line, 1 for rows and items that are kept because most of their table or list is: one without its first row is wrong. Linear. */
export function completed(page: Page, kept: Uint8Array, settled: Uint8Array): Uint8Array {
	const found = new Uint8Array(page.lines.length);
	for (let from = 0; from < page.lines.length; ) {
		const { kind, markup } = (page.lines[from] as Line).block;
		let to = from + 1;
		while (to < page.lines.length && page.lines[to]?.block.kind === kind && page.lines[to]?.block.markup.container === markup.container) to++;
		if ((kind === 'table-row' || kind === 'list-item') && to - from > 1) {
			let own = 0;
			let all = 0;
			for (let at = from; at < to; at++) {
				const { words } = page.lines[at] as Line;
				all += words;
				if (kept[at] === 1) own += words;
			}
			if (own >= all * WHOLE[kind])
				for (let at = from; at < to; at++) if (kept[at] === 0 && settled[at] === 0 && (page.lines[at] as Line).block.markup.linkDensity < 0.5) found[at] = 1;
		}
		from = to;
	}
	return found;
}

/** No cue of furniture, hardly any link, not strung with strokes. */
function plain(line: Line): boolean {
	return line.first < 0 && line.block.markup.linkDensity < 0.3 && line.separators * 4 <= line.words;
}
