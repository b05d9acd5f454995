/** From bare text to blocks: paragraphs, lines, list items, and the pieces of pages in one line. The text itself is left as it is, unless it was printed in pages or broken words. */
import { type Block, type BlockKind, bareMarkup, type LineMap, noElements, runningMarkup } from '../../article.js';
import type { Parsed } from '../parsed.js';
import { isFlattened, runsOf } from './flattened.js';
import { piecesOf } from './interjections.js';
import { bullet, goesOn, type Line, linesOf, loneBullet, ownColumns, wrappingOf } from './lines.js';
import { reflowed } from './reflow.js';
import { siteNameAt } from './site-name.js';

/**
 * Parses bare text. A block is a line, or several lines that one paragraph was broken into.
 * @param input decoded, line breaks `\n`
 * Linear, but for one sort of line widths.
 */
export function parseText(input: string): Parsed {
	const printed = linesOf(input);
	const { text, lines, map } = reflowed(printed) ?? { text: input, lines: printed, map: null };
	return { text, blocks: blocksOf(text, lines), elements: noElements, lines: map ?? lineMap(text), statements: [], warnings: [] };
}

/** The blocks of a text that stays as it is: as {@link parseText} has them, but for what was printed in pages. */
export function blocksOfText(text: string): readonly Block[] {
	return blocksOf(text, linesOf(text));
}

function blocksOf(text: string, lines: readonly Line[]): Block[] {
	const own = ownColumns(lines);
	const wrapping = { ...wrappingOf(lines), broken: own.some((column) => column > 0) };
	const blocks: Block[] = [];
	let first = 0;
	for (let i = 0; i < lines.length; i++) {
		const line = lines[i] as Line;
		const next = lines[i + 1];
		const column = own[i] as number;
		if (next !== undefined && goesOn(line, next, column === 0 ? wrapping : { ...wrapping, column })) continue;
		let opening = lines[first] as Line;
		if (line.running === true) blocks.push({ start: line.start, end: line.end, ...shape('paragraph', 0, line.number), markup: runningMarkup });
		else if (first === i && isFlattened(line.end - line.start, text.length)) {
			for (const run of runsOf(text, line)) blocks.push({ ...run, ...shape('run', 0, line.number) });
		} else {
			// the name of the site behind the headline is a block of its own, so that it can be dropped
			const site = i === 0 && next !== undefined ? siteNameAt(line.text) : -1;
			if (site > 0) blocks.push({ start: line.start, end: line.start + line.text.slice(0, site).trimEnd().length, ...shape('paragraph', 0, line.number) });
			if (site > 0) opening = { ...line, start: line.start + site };
			const listed = bullet.test(opening.text) || (first < i && loneBullet.test(opening.text));
			const kind = shape(listed ? 'list-item' : 'paragraph', listed ? 1 : 0, opening.number);
			for (const { start, end } of piecesOf(text.slice(opening.start, line.end)))
				blocks.push({ start: opening.start + start, end: opening.start + end, ...kind });
		}
		first = i + 1;
	}
	return blocks;
}

function shape(kind: BlockKind, level: number, line: number): Omit<Block, 'start' | 'end'> {
	return { kind, level, line, markup: bareMarkup, element: -1, verdict: { kind: 'undecided' } };
}

/** Every line of a text that is its own input. */
export function lineMap(text: string): LineMap {
	const offsets = [0];
	for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) offsets.push(at + 1);
	return { offsets, lines: offsets.map((_, index) => index + 1) };
}
