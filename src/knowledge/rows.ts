/** A user's own register: rows read from JSON or CSV, checked, with errors that say where. */
import { readFileSync } from 'node:fs';
import { firstProblem } from '../config/explain.js';
import { adviceOn, separatorOf, tableOf } from '../text/delimited.js';
import { jsonFault, jsonLines } from '../text/json-places.js';
import { type BodyRow, bodyColumns, bodyRowSchema } from './schema.js';

export class RegisterError extends Error {
	constructor(
		readonly path: string,
		readonly line: number,
		readonly reason: string,
	) {
		super(`${path}:${line}: ${reason}`);
		this.name = 'RegisterError';
	}
}

const lists = new Set(['abbreviations', 'aliases', 'shortNames', 'successors']);

/**
 * Reads rows from a file, `.csv` as CSV with a header line (commas, semicolons or tabs between cells), anything else as a JSON array.
 * @throws RegisterError where the file cannot be read or a row is not understood
 */
export function readRows(path: string): BodyRow[] {
	let text: string;
	try {
		text = readFileSync(path, 'utf8').replace(/^\ufeff/, '');
	} catch (error) {
		throw new RegisterError(path, 1, `cannot be read (${error instanceof Error && 'code' in error ? String(error.code) : 'error'}); check the path`);
	}
	const raw = /\.(?:csv|tsv)$/i.test(path) ? csvRows(path, text) : jsonRows(path, text);
	const seen = new Map<string, number>();
	return raw.map(({ value, line }) => {
		const parsed = bodyRowSchema.safeParse(value);
		if (!parsed.success) throw new RegisterError(path, line, firstProblem(parsed.error.issues, value, bodyColumns));
		const before = seen.get(parsed.data.id);
		if (before !== undefined) throw new RegisterError(path, line, `id ${parsed.data.id} stands already in line ${before}; give each body its own id`);
		seen.set(parsed.data.id, line);
		const { from, to } = parsed.data;
		if (from != null && to != null && to < from) throw new RegisterError(path, line, `to (${to}) lies before from (${from})`);
		return parsed.data;
	});
}

interface Raw {
	readonly value: unknown;
	readonly line: number;
}

function jsonRows(path: string, text: string): Raw[] {
	let data: unknown;
	try {
		data = JSON.parse(text);
	} catch {
		const { line, column } = jsonFault(text);
		throw new RegisterError(path, line, `is not JSON from column ${column} on; write an array of rows, or name the file .csv`);
	}
	if (!Array.isArray(data)) throw new RegisterError(path, 1, 'expected a list of rows, [{ "id": …, "name": …, "kind": … }]');
	const lines = jsonLines(
		text,
		data.map((_, index) => [index]),
	);
	return data.map((value: unknown, index) => ({ value, line: lines[index] as number }));
}

function csvRows(path: string, text: string): Raw[] {
	const { rows, unquoted } = tableOf(text, separatorOf(text));
	if (unquoted[0] !== undefined) throw new RegisterError(path, unquoted[0].line, adviceOn(unquoted[0]));
	const header = rows[0]?.cells.map(columnOf);
	if (header === undefined || !header.includes('id') || !header.includes('name'))
		throw new RegisterError(path, 1, `expected a header with at least id, name and kind; the columns are ${bodyColumns.join(', ')}`);
	return rows.slice(1).map(({ cells, line }) => {
		if (cells.slice(header.length).some((cell) => cell.trim() !== ''))
			throw new RegisterError(path, line, `has ${cells.length} cells where the header has ${header.length}; put quotes around a cell that holds the separator`);
		const entries: [string, unknown][] = [];
		for (const [index, key] of header.entries()) {
			const cell = (cells[index] ?? '').trim();
			if (cell !== '') entries.push([key, lists.has(key) ? listed(cell) : cell]);
		}
		return { value: Object.fromEntries(entries), line };
	});
}

/** A list inside a cell: `HCB; Harbour Board`. */
function listed(cell: string): string[] {
	return cell
		.split(/[;|]/)
		.map((part) => part.trim())
		.filter((part) => part !== '');
}

/** The column a heading means, however it is written: `Local name`, `local_name` and `localName` are one. */
function columnOf(heading: string): string {
	const folded = (name: string): string => name.replace(/[\s_-]/g, '').toLowerCase();
	return bodyColumns.find((column) => folded(column) === folded(heading)) ?? heading.trim();
}
