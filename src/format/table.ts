/** The timeline as a table that fits the terminal. */
import Table from 'cli-table3';
import type { Format, Page } from './format.js';
import { bodiesLabel, dateLabel, figuresLabel, lookup, sourceLabel, yearOf } from './labels.js';
import { inReadingOrder } from './order.js';
import { oneLine, widthOf } from './terminal.js';
import { shorten, shortenMiddle, wrapText } from './wrap.js';

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
type Heading = (typeof headings)[number];
type Row = Readonly<Record<Heading, string>>;

/** Columns of the page from which figures have a column of their own; on a narrower one the words need the room, and the figures stand in brackets below them. */
const wide = 110;

export const table: Format = {
	name: 'table',
	extensions: ['.txt'],
	summary: 'a table for the terminal',
	*render(timeline, page) {
		const known = lookup(timeline);
		const entries = inReadingOrder(timeline);
		const shown: readonly Heading[] = page.width >= wide ? headings : headings.filter((name) => name !== 'Figures');
		const rows = entries.map((entry): Row => {
			const cells: Row = {
				Date: dateLabel(entry.date) || '—',
				Who: bodiesLabel(entry, known),
				What: `${entry.kind === 'indicator' ? '◦ ' : ''}${entry.summary}`,
				Figures: figuresLabel(entry),
				Source: sourceLabel(entry, known),
			};
			return Object.fromEntries(headings.map((name) => [name, oneLine(cells[name])])) as Row;
		});
		yield* drawn(shown, rows, entries.map(yearOf), page);
	},
};

function* drawn(shown: readonly Heading[], rows: readonly Row[], years: readonly (string | null)[], page: Page): Generator<string> {
	const { colors } = page;
	if (rows.length === 0) {
		yield 'no entries\n';
		return;
	}
	const widths = widthsOf(shown, rows, page.width);
	const paint: Record<Heading, (text: string) => string> = { Date: colors.cyan, Who: colors.green, What: String, Figures: colors.yellow, Source: colors.dim };
	// cli-table3 colours its borders and heads by itself, even on a pipe, unless it is told not to
	const drawing = new Table({
		head: shown.map((name) => colors.bold(name)),
		colWidths: widths.map((width) => width + 1),
		style: { head: [], border: [], 'padding-left': 0, 'padding-right': 1 },
		chars: { ...noBorders, middle: ' ' },
	});
	rows.forEach((row, index) => {
		const year = years[index] ?? 'Undated';
		if (index === 0 || year !== (years[index - 1] ?? 'Undated')) drawing.push([{ colSpan: shown.length, content: `\n${colors.bold.underline(year)}` }]);
		drawing.push(
			shown.map((heading, column) => {
				const width = widths[column] ?? 10;
				const lines = cell(row[heading], heading, width).map((line) => paint[heading](line));
				// the brackets are those of `inspect`
				const figures = heading === 'What' && !shown.includes('Figures') && row.Figures !== '' ? cell(`[${row.Figures}]`, 'Figures', width) : [];
				return [...lines, ...figures.map((line) => paint.Figures(line))].join('\n');
			}),
		);
	});
	yield `${drawing.toString().replace(/ +$/gm, '')}\n`;
}

/** The lines of a cell. A source is cut in its middle, since files are told apart by how their names begin or end, and the line stands last; other text is cut at its end. */
function cell(text: string, heading: Heading, width: number): string[] {
	if (heading === 'Source') return [shortenMiddle(text, width)];
	const lines = wrapText(text, width);
	if (lines.length <= tallest) return lines;
	return [...lines.slice(0, tallest - 1), shorten(`${lines[tallest - 1] ?? ''} ${lines[tallest] ?? ''}`, width)];
}

/** Column widths: dates and sources first, then who and figures as far as they need it, the rest for what was done. */
function widthsOf(shown: readonly Heading[], rows: readonly Row[], width: number): number[] {
	const longest = new Map(shown.map((name) => [name, rows.reduce((most, row) => Math.max(most, widthOf(row[name])), name.length)]));
	const need = (name: Heading, most: number): number => Math.min(longest.get(name) ?? 0, Math.floor(most));
	const date = need('Date', 13);
	const source = need('Source', Math.max(14, Math.min(34, width * 0.22)));
	const free = width - date - source - 2 * (shown.length - 1);
	const who = need('Who', Math.min(30, free * 0.27));
	const figures = need('Figures', Math.min(34, free * 0.22));
	const what = Math.max(10, Math.min(90, free - who - figures));
	const widths: Record<Heading, number> = { Date: date, Who: who, What: what, Figures: figures, Source: source };
	return shown.map((name) => widths[name]);
}
