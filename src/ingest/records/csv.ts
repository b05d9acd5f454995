/**
 * One article a row, as databases and scrapers export them: a heading names the columns, one of them holds the text or the page, others title,
 * address, date. Notes kept in a table (a day and a country a row, remarks in several columns) have no such column: there the article of
 * a row is what its cells tell in words.
 */
import { columns } from '../../language/columns.js';
import { adviceOn, breaksIn, type Row, separatorOf, tableOf } from '../../text/delimited.js';
import { type ArticleRecord, type BadRecord, type RecordField, type Records, statementsOf } from './record.js';

/** Characters of the longest heading of a column. */
const HEADING = 80;
/** Words, or characters of Chinese and kana, from which a cell tells something. */
const WORDS = 5;
const HAN = 10;

type Column = keyof typeof columns;

/** Where the columns are, by what they hold. */
type Places = ReadonlyMap<Column, number>;

/** What of a row is its article. */
interface Content {
	readonly text: string;
	readonly isHtml: boolean;
	/** Lines of the file between the beginning of the row and that of the text; null where the text was put together from several cells. */
	readonly below: number | null;
}

/**
 * The articles of a table and the rows that are none, in order; null for a text that is no table of articles: without a heading, or
 * with numbers and codes alone. A row without text counts as bad only where a column is there for it. Linear.
 * @param path name of the file
 */
export function csvRecords(text: string, path: string): Records | null {
	const { rows, unquoted } = tableOf(text, separatorOf(text));
	const [heading, ...below] = rows;
	if (heading === undefined || !isHeading(heading)) return null;
	const places = placesOf(heading);
	const records: ArticleRecord[] = [];
	const bad: BadRecord[] = [];
	for (const row of below) {
		const { line, cells, source } = row;
		if (cells.slice(heading.cells.length).some((cell) => cell.trim() !== '')) {
			bad.push({
				line,
				message: `this row has ${cells.length} cells where the heading has ${heading.cells.length}; put quotes around a cell that holds the separator`,
			});
			continue;
		}
		const content = contentOf(row, places);
		if (content !== null)
			records.push({
				path: `${path}#${line}`,
				line: line + (content.below ?? 0),
				spans: content.below !== null,
				source,
				content: content.text,
				isHtml: content.isHtml,
				format: content.isHtml ? 'html' : 'text',
				statements: statementsOf((field) => fieldOf(row, places, field)),
			});
		else if (hasText(places)) bad.push({ line, message: `this row has no text; fill its column ${named(heading, places)}, or leave the row out` });
	}
	for (const fault of unquoted) bad.push({ line: fault.line, message: `in this row ${adviceOn(fault)}` });
	return hasText(places) || records.length > 0 ? { records, bad: bad.sort((a, b) => a.line - b.line) } : null;
}

/** A row of short names, all different. */
function isHeading({ cells }: Row): boolean {
	const names = cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
	return (
		names.length > 1 &&
		new Set(names).size === names.length &&
		names.every((name) => name.length <= HEADING && !name.includes('\n') && !/^[\d.,:/-]+$/.test(name))
	);
}

function placesOf({ cells }: Row): Places {
	const folded = cells.map(fold);
	const places = new Map<Column, number>();
	for (const [column, names] of Object.entries(columns) as [Column, readonly string[]][]) {
		const at = names.map((name) => folded.indexOf(fold(name))).find((place) => place >= 0);
		if (at !== undefined) places.set(column, at);
	}
	return places;
}

function fold(name: string): string {
	return name
		.normalize('NFKC')
		.toLowerCase()
		.replace(/[\s_.-]+/g, '');
}

function hasText(places: Places): boolean {
	return places.has('text') || places.has('html');
}

function named({ cells }: Row, places: Places): string {
	return JSON.stringify(cells[places.get('text') ?? places.get('html') ?? 0]?.trim() ?? '');
}

function contentOf(row: Row, places: Places): Content | null {
	for (const column of ['html', 'text'] as const) {
		const at = places.get(column) ?? -1;
		const text = row.cells[at] ?? '';
		if (text.trim() !== '') return { text, isHtml: column === 'html', below: row.cells.slice(0, at).reduce((sum, cell) => sum + breaksIn(cell), 0) };
	}
	if (hasText(places)) return null;
	const told = row.cells.filter(tells);
	return told.length === 0 ? null : { text: told.join('\n\n'), isHtml: false, below: null };
}

/** Whether a cell holds words rather than a name, a number or a code. */
function tells(cell: string): boolean {
	return (
		(cell.match(/\p{L}+(?=\s)/gu)?.length ?? 0) >= WORDS ||
		(cell.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu)?.length ?? 0) >= HAN
	);
}

/** A source that is an address is none of a publisher. */
function fieldOf({ cells }: Row, places: Places, field: RecordField): string | undefined {
	const value = cells[places.get(field) ?? -1];
	const source = cells[places.get('publisher') ?? -1];
	if (field === 'publisher') return isAddress(source) ? undefined : source;
	return field === 'url' && value === undefined && isAddress(source) ? source : value;
}

function isAddress(value: string | undefined): boolean {
	return value !== undefined && /^\s*https?:\/\//i.test(value);
}
