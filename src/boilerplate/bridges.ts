/** Lines that the classifier would drop from the middle of a text: content is contiguous, and official texts are full of short lines. */
import type { Line } from './line.js';
import type { Page } from './page.js';

/** Longest run of lines that is bridged, with and without markup. */
const RUN = { marked: 3, bare: 5 } as const;
/** Least probability of a line in a run: below it lies furniture in the middle of articles. */
const LEAST = { marked: 0.1, bare: 0.12 } as const;

/**
 * Indices of lines to keep because content stands above and below them.
 * @param content probability that a line is content, and whether it is so decided
 * @param settled whether a rule has decided the line
 */
export function bridged(page: Page, content: Float64Array, kept: readonly boolean[], settled: readonly boolean[]): ReadonlySet<number> {
	const found = new Set<number>();
	const limit = page.marked ? RUN.marked : RUN.bare;
	const least = page.marked ? LEAST.marked : LEAST.bare;
	let from = -1;
	for (let index = 0; index < page.lines.length; index++) {
		if (kept[index] !== true) continue;
		if (from >= 0 && index - from > 1 && index - from - 1 <= limit) {
			const above = page.lines[from] as Line;
			const below = page.lines[index] as Line;
			for (let at = from + 1; at < index; at++) {
				const line = page.lines[at] as Line;
				if (settled[at] === true || (content[at] as number) < least || !plain(line)) continue;
				const { container } = line.block.markup;
				if (!page.marked || container === above.block.markup.container || container === below.block.markup.container) found.add(at);
			}
		}
		from = index;
	}
	for (let index = 1; index < page.lines.length; index++) if (settled[index] === true && kept[index] !== true) tail(page, content, kept, settled, index, found);
	return found;
}

/**
 * The last sentences of a page in one line, between its content and the line that a rule has settled below: a one-line page tells little of its lines,
 * and its article goes on to the first line that is certainly none of it.
 */
function tail(page: Page, content: Float64Array, kept: readonly boolean[], settled: readonly boolean[], below: number, found: Set<number>): void {
	const least = LEAST.bare;
	let at = below - 1;
	for (; at >= 0 && below - at - 1 < RUN.bare && kept[at] !== true; at--) {
		const line = page.lines[at] as Line;
		if (settled[at] === true || line.block.kind !== 'run' || !line.prose || (content[at] as number) < least || !plain(line)) return;
	}
	if (at < 0 || kept[at] !== true) return;
	for (let index = at + 1; index < below; index++) found.add(index);
}

/** Share of a table's or a list's words that must be kept before the rest of it is kept as well. */
const WHOLE = { 'table-row': 0.3, 'list-item': 0.5 } as const;

/** Indices of rows and items to keep because most of their table or list is kept: one without its first row is wrong. Linear. */
export function completed(page: Page, kept: readonly boolean[], settled: readonly boolean[]): ReadonlySet<number> {
	const found = new Set<number>();
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
				if (kept[at] === true) own += words;
			}
			if (own >= all * WHOLE[kind])
				for (let at = from; at < to; at++)
					if (kept[at] !== true && settled[at] !== true && (page.lines[at] as Line).block.markup.linkDensity < 0.5) found.add(at);
		}
		from = to;
	}
	return found;
}

/** No cue of furniture, hardly any link, not strung with strokes. */
function plain(line: Line): boolean {
	return line.first < 0 && line.block.markup.linkDensity < 0.3 && line.separators * 4 <= line.words;
}
