/** Blocks while they are written, and how they become an article's text. */
import type { Block, BlockKind, LineMap, Markup, Statement } from '../../article.js';
import { containerOf, elementsOf, type Frame, hintsOf, pathOf, siblingsOf } from './frames.js';

/** A block in the making. `marks` are pairs: offset in the block's text, line of the input that begins there. */
export interface Draft {
	text: string;
	readonly frame: Frame;
	kind: BlockKind;
	level: number;
	readonly marks: number[];
	/** Words of class and id of inline elements that open the block. */
	hints: string;
	linked: number;
	links: number;
	/** Holds text that is meant letter by letter (code). */
	literal: boolean;
}

/** A statement whose place is known by the draft it stands in (-1: not in the text). */
export interface PlacedStatement {
	readonly key: string;
	readonly value: string;
	readonly draft: number;
	readonly offset: number;
}

/** What a parser makes of one document. */
export interface Parsed {
	readonly text: string;
	readonly blocks: readonly Block[];
	readonly lines: LineMap;
	readonly statements: readonly Statement[];
	readonly warnings: readonly string[];
}

/** Joins drafts into a text, one block a line (a block of several lines holds line breaks of its own). Linear. */
export function assembleDrafts(drafts: readonly Draft[], statements: readonly PlacedStatement[]): Parsed {
	const blocks: Block[] = [];
	const offsets: number[] = [];
	const lines: number[] = [];
	const starts: number[] = [];
	const texts: string[] = [];
	let at = 0;
	for (const draft of drafts) {
		starts.push(at);
		for (let i = 0; i < draft.marks.length; i += 2) {
			const offset = at + (draft.marks[i] as number);
			const line = draft.marks[i + 1] as number;
			if (lines[lines.length - 1] === line || offset >= at + draft.text.length) continue;
			if (offsets[offsets.length - 1] === offset) lines[lines.length - 1] = line;
			else {
				offsets.push(offset);
				lines.push(line);
			}
		}
		blocks.push({
			start: at,
			end: at + draft.text.length,
			kind: draft.kind,
			level: draft.level,
			line: draft.marks[1] ?? 1,
			markup: markupOf(draft),
			verdict: { kind: 'undecided' },
		});
		texts.push(draft.text);
		at += draft.text.length + 1;
	}
	return {
		text: texts.join('\n'),
		blocks,
		lines: { offsets, lines },
		statements: statements.map(({ key, value, draft, offset }) => ({
			key,
			value,
			at: draft < 0 ? -1 : Math.min((starts[draft] ?? at) + offset, Math.max(0, at - 1)),
		})),
		warnings: [],
	};
}

function markupOf({ frame, text, linked, links, hints }: Draft): Markup {
	return {
		path: pathOf(frame),
		elements: elementsOf(frame),
		hints: hints === '' ? hintsOf(frame) : `${hints} ${hintsOf(frame)}`,
		linkDensity: text.length === 0 ? 0 : Math.min(1, linked / text.length),
		links,
		siblings: siblingsOf(frame),
		container: containerOf(frame).id,
	};
}
