/** What a parser makes of one document, and how documents that lie in it take their place. */
import type { Block, Elements, LineMap, Statement } from '../article.js';

export interface Parsed {
	readonly text: string;
	readonly blocks: readonly Block[];
	readonly elements: Elements;
	readonly lines: LineMap;
	readonly statements: readonly Statement[];
	readonly warnings: readonly string[];
}

/** A document found inside a block of another; all of it stands in one line of the input. */
export interface Inner {
	readonly parsed: Parsed;
	readonly line: number;
}

/** A block in another place: so many characters on, and its element so many on. */
function moved({ start, end, kind, level, markup, element, verdict }: Block, by: number, line: number, elements: number): Block {
	return { start: start + by, end: end + by, kind, level, line, markup, element: element < 0 ? element : element + elements, verdict };
}

/** The elements of several documents one after the other: those of each are numbered on from those before it. Documents may have theirs in common. */
class JoinedElements {
	private readonly froms = new Map<Elements, number>();
	private length = 0;

	constructor(first: Elements) {
		this.fromOf(first);
	}

	/** By how much the numbers of these elements are raised. */
	fromOf(elements: Elements): number {
		let from = this.froms.get(elements);
		if (from === undefined) {
			from = this.length;
			this.froms.set(elements, from);
			this.length += elements.parent.length;
		}
		return from;
	}

	joined(): Elements {
		const parent = new Int32Array(this.length);
		const depth = new Uint16Array(this.length);
		for (const [own, from] of this.froms) {
			depth.set(own.depth, from);
			for (let at = 0; at < own.parent.length; at++) parent[from + at] = (own.parent[at] as number) < 0 ? -1 : (own.parent[at] as number) + from;
		}
		return { parent, depth };
	}
}

/** The document with what was found in some of its blocks, by index, in their place. Linear. */
export function withInner(outer: Parsed, inner: ReadonlyMap<number, Inner>): Parsed {
	if (inner.size === 0) return outer;
	const texts: string[] = [];
	const blocks: Block[] = [];
	const offsets: number[] = [];
	const lines: number[] = [];
	const elements = new JoinedElements(outer.elements);
	/** Where each block of the outer document begins now. */
	const starts: number[] = [];
	let at = 0;
	let mark = 0;
	/** Whether the line was told in a text that is gone. */
	let untold = false;
	outer.blocks.forEach((block, index) => {
		const found = inner.get(index);
		starts.push(at);
		const limit = outer.blocks[index + 1]?.start ?? Number.POSITIVE_INFINITY;
		if (found === undefined) {
			if (untold && outer.lines.offsets[mark] !== block.start && lines[lines.length - 1] !== block.line) {
				offsets.push(at);
				lines.push(block.line);
			}
			untold = false;
			for (; mark < outer.lines.offsets.length && (outer.lines.offsets[mark] as number) < limit; mark++) {
				offsets.push((outer.lines.offsets[mark] as number) - block.start + at);
				lines.push(outer.lines.lines[mark] as number);
			}
			texts.push(outer.text.slice(block.start, block.end));
			blocks.push(moved(block, at - block.start, block.line, 0));
			at += block.end - block.start + 1;
			return;
		}
		while (mark < outer.lines.offsets.length && (outer.lines.offsets[mark] as number) < limit) mark++;
		untold = true;
		if (found.parsed.blocks.length === 0) return;
		offsets.push(at);
		lines.push(found.line);
		texts.push(found.parsed.text);
		const from = elements.fromOf(found.parsed.elements);
		for (const one of found.parsed.blocks) blocks.push(moved(one, at, found.line, from));
		at += found.parsed.text.length + 1;
	});
	return {
		...outer,
		text: texts.join('\n'),
		blocks,
		elements: elements.joined(),
		lines: { offsets, lines },
		statements: outer.statements.map((statement) => (statement.at < 0 ? statement : { ...statement, at: movedTo(statement.at, outer.blocks, starts, at) })),
	};
}

/** The document with others behind it, in order. Linear. */
export function withAppended(outer: Parsed, inner: readonly Inner[]): Parsed {
	const texts = outer.text === '' ? [] : [outer.text];
	const blocks = [...outer.blocks];
	const offsets = Array.from(outer.lines.offsets);
	const lines = Array.from(outer.lines.lines);
	const elements = new JoinedElements(outer.elements);
	let at = outer.text === '' ? 0 : outer.text.length + 1;
	for (const { parsed, line } of inner) {
		if (parsed.blocks.length === 0) continue;
		texts.push(parsed.text);
		const from = elements.fromOf(parsed.elements);
		for (const block of parsed.blocks) blocks.push(moved(block, at, line, from));
		offsets.push(at);
		lines.push(line);
		at += parsed.text.length + 1;
	}
	return { ...outer, text: texts.join('\n'), blocks, elements: elements.joined(), lines: { offsets, lines } };
}

function movedTo(at: number, blocks: readonly Block[], starts: readonly number[], length: number): number {
	let low = 0;
	let high = blocks.length;
	while (low < high) {
		const middle = (low + high) >>> 1;
		if ((blocks[middle] as Block).start <= at) low = middle + 1;
		else high = middle;
	}
	const index = Math.max(0, low - 1);
	const moved = (starts[index] ?? 0) + at - (blocks[index]?.start ?? 0);
	return Math.min(moved, Math.max(0, (starts[index + 1] ?? length) - 1));
}
