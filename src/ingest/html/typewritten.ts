/** Documents that a page shows as they were typed, in one preformatted element: gazettes, bills, letters. */
import { type Block, lineAt } from '../../article.js';
import type { Parsed } from '../parsed.js';
import { blocksOfText } from '../text/index.js';

/** A shorter block is an example or a verse, and so is one without as many blank lines, or with fewer letters. */
const CHARACTERS = 800;
const BLANK_LINES = 3;
const LETTERS = 0.5;

const blankLine = /\n[ \t\f]*(?=\n)/g;

/** The page with the paragraphs of such a document as blocks of their own; its text stays as it is. Linear. */
export function withParagraphs(page: Parsed): Parsed {
	if (!page.blocks.some(({ kind, start, end }) => kind === 'preformatted' && end - start >= CHARACTERS)) return page;
	return { ...page, blocks: page.blocks.flatMap((block) => (block.kind === 'preformatted' ? paragraphsOf(page, block) : [block])) };
}

function paragraphsOf({ text, lines }: Parsed, block: Block): readonly Block[] {
	if (block.end - block.start < CHARACTERS) return [block];
	const own = text.slice(block.start, block.end);
	if ((own.match(blankLine)?.length ?? 0) < BLANK_LINES || (own.match(/\p{L}/gu)?.length ?? 0) < own.replace(/\s+/g, '').length * LETTERS) return [block];
	return blocksOfText(own).map(({ start, end, kind, level }) => ({
		...block,
		start: block.start + start,
		end: block.start + end,
		kind,
		level,
		line: lineAt(lines, block.start + start),
	}));
}
