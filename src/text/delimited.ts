/** Tables written as text (RFC 4180): cells between commas, semicolons or tabs; quoted ones may hold separators, doubled quotes and line breaks. */
import Papa from 'papaparse';

export interface Row {
	readonly cells: readonly string[];
	/** Line in which the row begins, from 1. */
	readonly line: number;
	/** The row as it stands, with its line break. */
	readonly source: string;
}

/** A row that cannot be parted into cells: a quotation mark in it is not doubled, or never closed. What follows it up to the next one that closes is not read. */
export interface Unquoted {
	readonly line: number;
	readonly closed: boolean;
}

export interface Table {
	/** Rows in order, the heading among them; empty lines are none. */
	readonly rows: readonly Row[];
	readonly unquoted: readonly Unquoted[];
}

/** The rows of a table. Linear in the text. @param separator what stands between cells; see {@link separatorOf} */
export function tableOf(given: string, separator: string): Table {
	const text = given.replace(/\r\n?/g, '\n');
	const rows: Row[] = [];
	const unquoted: Unquoted[] = [];
	let line = 1;
	let start = 0;
	Papa.parse<string[]>(text, {
		delimiter: separator,
		newline: '\n',
		step: ({ data: cells, errors, meta }) => {
			const source = text.slice(start, meta.cursor);
			const faults = errors.filter(({ type }) => type === 'Quotes');
			if (faults.length > 0) unquoted.push({ line, closed: faults.every(({ code }) => code !== 'MissingQuotes') });
			else if (cells.some((cell) => cell.trim() !== '')) rows.push({ cells, line, source });
			line += breaksIn(source);
			start = meta.cursor;
		},
	});
	return { rows, unquoted };
}

/** What is to be done about it. */
export function adviceOn({ closed }: Unquoted): string {
	return closed ? 'a quotation mark inside a quoted cell is not doubled; write it twice' : 'a quoted cell is not closed; end it with a quotation mark';
}

/** What stands most often in the first line; spreadsheets of many countries write semicolons. */
export function separatorOf(text: string): string {
	const first = /^.*/.exec(text)?.[0] ?? '';
	const count = (separator: string): number => first.split(separator).length;
	return [',', ';', '\t'].reduce((best, one) => (count(one) > count(best) ? one : best));
}

/** Line breaks in a text. */
export function breaksIn(text: string): number {
	let count = 0;
	for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count++;
	return count;
}
