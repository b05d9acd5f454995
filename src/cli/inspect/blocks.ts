/**
 * The blocks of an article with a margin that tells their line and, where they were dropped, the rule:
 *
 *      12 │ The plan covers [12 provinces] until {2025}.¹
 *      14 ╎ related-stories   You may also like
 *
 * Dropped text is dimmed, dates, figures and bodies are coloured; without colours they stand in `{}`, `[]` and `<>`. Where the words
 * of an entry end stands its number.
 */
import type { Block, Span } from '../../article.js';
import { visible } from '../../format/terminal.js';
import { pad, plain, type Styled, shorten, wrap } from '../../format/wrap.js';
import type { Extraction } from '../../pipeline.js';
import type { Entry } from '../../timeline/schema.js';
import type { Terminal } from '../terminal.js';

interface Marked extends Span {
	readonly kind: 'date' | 'figure' | 'body';
}

const brackets = { date: ['{', '}'], figure: ['[', ']'], body: ['<', '>'] } as const;

const ruleWidth = 18;

/** Dropped blocks are shown by their first lines; whoever wants all of it asks for `clean --format json`. */
const droppedLines = 2;

/** @param entries those of the article, in the order in which they are numbered */
export function* blocksOf({ article, mentions }: Extraction, entries: readonly Entry[], { colors, width }: Terminal): Generator<string> {
	const paint = { date: colors.cyan, figure: colors.yellow, body: colors.green } as const;
	const legend = (['date', 'figure', 'body'] as const).map((kind) =>
		styled(kind, kind, paint[kind], colors.level)
			.map(({ text, style }) => style(text))
			.join(''),
	);
	yield `${colors.dim('marks: ')}${legend.join(colors.dim(', '))}${colors.dim('; ¹ the entry below that ends here\n       ╎ dropped, by which rule (classifier: how likely it is content); ↺ says again')}\n\n`;
	const marks = marksOf(mentions);
	const notes = notesOf(entries);
	const digits = Math.max(4, String(article.blocks[article.blocks.length - 1]?.line ?? 1).length);
	let next = 0;
	for (const block of article.blocks) {
		const margin = colors.dim(pad(String(block.line), digits, true));
		if (block.verdict.kind === 'content') {
			const parts: Styled[] = [];
			while ((marks[next]?.end ?? Number.POSITIVE_INFINITY) <= block.start) next++;
			let at = block.start;
			// the words up to a place, with the numbers of the entries that end on the way
			const put = (until: number): void => {
				for (let note = notes[0]; note !== undefined && note.at <= until; note = notes[0]) {
					const to = Math.max(at, note.at);
					parts.push({ text: shown(article.text.slice(at, to), block), style: plain }, { text: note.text, style: colors.magenta });
					at = to;
					notes.shift();
				}
				parts.push({ text: shown(article.text.slice(at, until), block), style: plain });
				at = until;
			};
			for (let mark = marks[next]; mark !== undefined && mark.start < block.end; mark = marks[++next]) {
				if (mark.start < at) continue;
				put(mark.start);
				parts.push(...styled(shown(article.text.slice(mark.start, mark.end), block), mark.kind, paint[mark.kind], colors.level));
				at = mark.end;
			}
			put(block.end);
			const lines = wrap(block.kind === 'heading' ? parts.map(bolder(colors.bold)) : parts, width - digits - 3);
			for (const [index, line] of lines.entries())
				yield `${index === 0 ? margin : ' '.repeat(digits)} │ ${bulletOf(block, index, article.text.slice(block.start, block.start + 8))}${line}\n`;
		} else {
			const sign = block.verdict.kind === 'repeat' ? '↺' : '╎';
			const rule = ruleOf(block.verdict);
			const room = width - digits - ruleWidth - 4;
			const lines = wrap([{ text: shown(article.text.slice(block.start, Math.min(block.end, block.start + room * 4)), block), style: plain }], room);
			for (const [index, line] of lines.slice(0, droppedLines).entries()) {
				const text = index === droppedLines - 1 && (lines.length > droppedLines || block.end - block.start > room * 4) ? shorten(`${line} …`, room) : line;
				yield `${index === 0 ? margin : ' '.repeat(digits)} ${colors.dim(sign)} ${colors.magenta(pad(index === 0 ? shorten(rule, ruleWidth) : '', ruleWidth))} ${colors.dim(text)}\n`;
			}
		}
	}
}

/** The rule's name; the classifier's with the share of content it sees, `classifier 6 %`. */
function ruleOf(verdict: Block['verdict']): string {
	if (verdict.kind === 'undecided') return '?';
	const name = verdict.rule.replace(/^boilerplate\//, '');
	const share = name === 'classifier' && verdict.kind === 'boilerplate' ? /^\d+ %/.exec(verdict.why)?.[0] : undefined;
	return share === undefined ? name : `${name} ${share}`;
}

/** Where the words of entries end, in text order, with their numbers as notes are numbered: `¹`, `²,³`. */
function notesOf(entries: readonly Entry[]): { readonly at: number; readonly text: string }[] {
	const places = new Map<number, string[]>();
	for (const [index, { evidence }] of entries.entries()) {
		const number = [...String(index + 1)].map((digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'.charAt(Number(digit))).join('');
		const end = evidence[0]?.end ?? 0;
		places.set(end, [...(places.get(end) ?? []), number]);
	}
	return [...places].map(([at, numbers]) => ({ at, text: numbers.join(',') })).sort((a, b) => a.at - b.at);
}

/** All mentions in text order; where two overlap the one that starts first, then the longer, is shown. */
function marksOf({ dates, figures, bodies }: Extraction['mentions']): Marked[] {
	const marks = [
		...dates.map(({ start, end }): Marked => ({ start, end, kind: 'date' })),
		...figures.map(({ start, end }): Marked => ({ start, end, kind: 'figure' })),
		// classes with a duty (local governments, hospitals) are not bodies that the timeline names
		...bodies.filter(({ generic }) => !generic).map(({ start, end }): Marked => ({ start, end, kind: 'body' })),
	];
	return marks.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** A marked stretch; where there are no colours it stands in brackets. */
function styled(text: string, kind: Marked['kind'], paint: (text: string) => string, level: number): Styled[] {
	const [open, close] = brackets[kind];
	return [{ text: level > 0 ? text : `${open}${text}${close}`, style: paint }];
}

const bolder =
	(bold: (text: string) => string) =>
	({ text, style }: Styled): Styled => ({ text, style: style === plain ? bold : (part) => bold(style(part)) });

/** Scraped text safe to print; line feeds mean something only where the page was preformatted. */
function shown(text: string, block: Block): string {
	return visible(block.kind === 'preformatted' || block.kind === 'table-row' ? text.replaceAll('\t', ' | ') : text.replace(/\s+/g, ' '));
}

/** A list item that brings its own mark: `•`, `1.`, `(2)`, `（三）`, `四、`. */
const numbered = /^(?:[•·▪◦*-]|[（(]?[\d一二三四五六七八九十]{1,3}[.)）、])/;

function bulletOf(block: Block, line: number, text: string): string {
	if (block.kind !== 'list-item') return '';
	if (numbered.test(text)) return '  '.repeat(Math.max(0, Math.min(6, block.level - 1)));
	return `${'  '.repeat(Math.max(0, Math.min(6, block.level - 1)))}${line === 0 ? '• ' : '  '}`;
}
