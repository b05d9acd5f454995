/** The timeline as a table that fits the terminal. */
import Table from 'cli-table3';
import { oneLine, widthOf } from '../cli/terminal.js';
import { shorten, shortenStart, wrapText } from '../cli/wrap.js';
import type { Format, Page } from './format.js';
import { bodiesLabel, dateLabel, figuresLabel, lookup, sourceLabel, yearOf } from './labels.js';
import { inReadingOrder } from './order.js';

const noBorders = Object.fromEntries(
	[
		'top',
		'top-left',
		'top-mid',
		'top-right',
		'bottom',
		'bottom-left',
		'bottom-mid',
		'bottom-right',
		'left',
		'left-mid',
		'mid',
		'mid-mid',
		'right',
		'right-mid',
	].map((place) => [place, '']),
);

/** Lines that one cell may take; the rest is cut with an ellipsis. */
const tallest = 4;

const headings = ['Date', 'Who', 'What', 'Figures', 'Source'] as const;

export const table: Format = {
	name: 'table',
	extensions: [],
	summary: 'a table for the terminal',
	*render(timeline, page) {
		const known = lookup(timeline);
		const entries = inReadingOrder(timeline);
		const rows = entries.map((entry) =>
			[
				dateLabel(entry.date) || '—',
				bodiesLabel(entry, known),
				`${entry.kind === 'indicator' ? '◦ ' : ''}${entry.summary}`,
				figuresLabel(entry),
				sourceLabel(entry, known),
			].map(oneLine),
		);
		yield* drawn(rows, entries.map(yearOf), page);
	},
};

function* drawn(rows: readonly (readonly string[])[], years: readonly (string | null)[], page: Page): Generator<string> {
	const { colors } = page;
	if (rows.length === 0) {
		yield 'no entries\n';
		return;
	}
	const widths = widthsOf(rows, page.width);
	const paint = [colors.cyan, colors.green, String, colors.yellow, colors.dim];
	// cli-table3 colours its borders and heads by itself, even on a pipe, unless it is told not to
	const drawing = new Table({
		head: headings.map((name) => colors.bold(name)),
		colWidths: widths.map((width) => width + 1),
		style: { head: [], border: [], 'padding-left': 0, 'padding-right': 1 },
		chars: { ...noBorders, middle: ' ' },
	});
	rows.forEach((row, index) => {
		const year = years[index] ?? 'Undated';
		if (index === 0 || year !== (years[index - 1] ?? 'Undated')) drawing.push([{ colSpan: headings.length, content: `\n${colors.bold.underline(year)}` }]);
		drawing.push(
			row.map((text, column) =>
				cell(text, column, widths[column] ?? 10)
					.map((line) => (paint[column] ?? String)(line))
					.join('\n'),
			),
		);
	});
	yield `${drawing.toString().replace(/ +$/gm, '')}\n`;
}

/** The lines of a cell. Of a source the end is shown, which holds the line number; other text is cut at its end. */
function cell(text: string, column: number, width: number): string[] {
	if (headings[column] === 'Source') return [shortenStart(text, width)];
	const lines = wrapText(text, width);
	if (lines.length <= tallest) return lines;
	return [...lines.slice(0, tallest - 1), shorten(`${lines[tallest - 1] ?? ''} ${lines[tallest] ?? ''}`, width)];
}

/** Column widths: dates and sources first, then who and figures as far as they need it, the rest for what was done. */
function widthsOf(rows: readonly (readonly string[])[], width: number): number[] {
	const longest = headings.map((name, index) => rows.reduce((most, row) => Math.max(most, widthOf(row[index] ?? '')), name.length));
	const need = (index: number, most: number): number => Math.min(longest[index] ?? 0, Math.floor(most));
	const date = need(0, 13);
	const source = need(4, Math.max(12, Math.min(32, width * 0.18)));
	const free = width - date - source - 2 * (headings.length - 1);
	const who = need(1, Math.min(30, free * 0.27));
	const figures = need(3, Math.min(34, free * 0.24));
	return [date, who, Math.max(10, Math.min(90, free - who - figures)), figures, source];
}
