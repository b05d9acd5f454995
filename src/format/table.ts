/** The timeline as a table that fits the terminal. */
import Table from 'cli-table3';
import { oneLine, widthOf } from '../cli/terminal.js';
import { shorten, wrapText } from '../cli/wrap.js';
import type { Format, Page } from './format.js';
import { bodiesLabel, dateLabel, figuresLabel, lookup, sourceLabel } from './labels.js';

/** Lines that one cell may take; the rest is cut with an ellipsis. */
const tallest = 4;

interface Column {
	readonly name: string;
	/** Share of the columns that are free once dates and sources have theirs; 0 for those. */
	readonly share: number;
	readonly widest: number;
}

const columns: readonly Column[] = [
	{ name: 'Date', share: 0, widest: 18 },
	{ name: 'Who', share: 0.2, widest: 30 },
	{ name: 'What', share: 0.55, widest: 90 },
	{ name: 'Figures', share: 0.25, widest: 36 },
	{ name: 'Source', share: 0, widest: 24 },
];

export const table: Format = {
	name: 'table',
	extensions: [],
	summary: 'a table for the terminal',
	*render(timeline, page) {
		const known = lookup(timeline);
		const rows = timeline.entries.map((entry) =>
			[
				dateLabel(entry.date) || '—',
				bodiesLabel(entry, known),
				`${entry.kind === 'indicator' ? '◦ ' : ''}${entry.summary}`,
				figuresLabel(entry),
				sourceLabel(entry, known),
			].map(oneLine),
		);
		yield* drawn(rows, page);
	},
};

function* drawn(rows: readonly (readonly string[])[], page: Page): Generator<string> {
	const { colors } = page;
	if (rows.length === 0) {
		yield 'no entries\n';
		return;
	}
	const widths = widthsOf(rows, page.width);
	const paint = [colors.cyan, colors.green, (text: string) => text, colors.yellow, colors.dim];
	// borders and padding are drawn without cli-table3's own colours, which it writes even on a pipe
	const drawing = new Table({
		head: columns.map(({ name }) => colors.bold(name)),
		colWidths: widths.map((width) => width + 2),
		style: { head: [], border: [] },
		chars: {
			mid: '',
			'left-mid': '',
			'mid-mid': '',
			'right-mid': '',
			left: '',
			right: '',
			top: '',
			'top-left': '',
			'top-mid': '',
			'top-right': '',
			bottom: '',
			'bottom-left': '',
			'bottom-mid': '',
			'bottom-right': '',
			middle: ' ',
		},
	});
	for (const row of rows) {
		drawing.push(
			row.map((text, index) =>
				clipped(text, widths[index] ?? 10)
					.map((line) => (paint[index] ?? String)(line))
					.join('\n'),
			),
		);
	}
	yield `${drawing.toString().replace(/[ ]+$/gm, '')}\n`;
}

/** Text as lines of at most `width` columns, at most {@link tallest} of them. */
function clipped(text: string, width: number): string[] {
	const lines = wrapText(text, width);
	if (lines.length <= tallest) return lines;
	return [...lines.slice(0, tallest - 1), shorten(lines.slice(tallest - 1, tallest + 1).join(' '), width)];
}

/** Column widths: dates and sources as wide as they need, the rest by share of what is left. */
function widthsOf(rows: readonly (readonly string[])[], width: number): number[] {
	const longest = columns.map(({ name, widest }, index) =>
		Math.min(
			widest,
			rows.reduce((most, row) => Math.max(most, widthOf(row[index] ?? '')), name.length),
		),
	);
	const gaps = columns.length * 3;
	const narrow = width < 90;
	const fixed = columns.map(({ share }, index) => (share > 0 ? 0 : Math.min(longest[index] ?? 0, narrow ? 12 : 24)));
	let free = width - gaps - fixed.reduce((sum, one) => sum + one, 0);
	const widths = columns.map(({ share }, index) => (share > 0 ? Math.max(8, Math.min(longest[index] ?? 0, Math.floor(free * share))) : (fixed[index] ?? 0)));
	free -= widths.reduce((sum, one, index) => sum + ((columns[index]?.share ?? 0) > 0 ? one : 0), 0);
	const what = columns.findIndex(({ name }) => name === 'What');
	return widths.map((one, index) => (index === what ? Math.min(longest[what] ?? one, one + Math.max(0, free)) : one));
}
