/** A user's own register: rows read from JSON or CSV, checked, with errors that say where. */
import { readFileSync } from 'node:fs';
import { type BodyRow, bodyRowSchema } from './schema.js';

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

const lists = new Set(['abbreviations', 'aliases', 'successors']);

/**
 * Reads rows from a file, `.csv` as CSV with a header line, anything else as a JSON array.
 * @throws RegisterError where the file cannot be read or a row is not understood
 */
export function readRows(path: string): BodyRow[] {
	let text: string;
	try {
		text = readFileSync(path, 'utf8').replace(/^\ufeff/, '');
	} catch (error) {
		throw new RegisterError(path, 1, `cannot be read (${error instanceof Error && 'code' in error ? String(error.code) : 'error'})`);
	}
	const raw = path.toLowerCase().endsWith('.csv') ? csvRows(path, text) : jsonRows(path, text);
	const seen = new Map<string, number>();
	return raw.map(({ value, line }) => {
		const parsed = bodyRowSchema.safeParse(value);
		if (!parsed.success) {
			const issue = parsed.error.issues[0];
			throw new RegisterError(path, line, `${issue?.path.join('.') || 'row'}: ${issue?.message ?? 'not understood'}`);
		}
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
	} catch (error) {
		const at = error instanceof Error ? /position (\d+)/.exec(error.message) : null;
		const line = at === null ? 1 : text.slice(0, Number(at[1])).split('\n').length;
		throw new RegisterError(path, line, 'is not JSON; write an array of rows, or name the file .csv');
	}
	if (!Array.isArray(data)) throw new RegisterError(path, 1, 'expected an array of rows');
	// JSON.parse keeps no lines: a row is found again by its id, in order
	let from = 0;
	return data.map((value: unknown) => {
		const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : null;
		const at = typeof id === 'string' ? text.indexOf(JSON.stringify(id), from) : -1;
		if (at >= 0) from = at + 1;
		return { value, line: text.slice(0, Math.max(at, 0)).split('\n').length };
	});
}

function csvRows(path: string, text: string): Raw[] {
	const records = csvRecords(path, text);
	const header = records[0]?.cells.map((cell) => cell.trim());
	if (header === undefined || !header.includes('id') || !header.includes('name')) {
		throw new RegisterError(path, 1, 'expected a header with at least id, name and kind');
	}
	return records.slice(1).map(({ cells, line }) => {
		const entries: [string, unknown][] = [];
		for (const [index, key] of header.entries()) {
			const cell = (cells[index] ?? '').trim();
			if (cell === '') continue;
			entries.push([
				key,
				lists.has(key)
					? cell
							.split(';')
							.map((part) => part.trim())
							.filter((part) => part !== '')
					: cell,
			]);
		}
		return { value: Object.fromEntries(entries), line };
	});
}

/** RFC 4180: quoted cells may hold commas, doubled quotes and line breaks. */
function csvRecords(path: string, text: string): { cells: string[]; line: number }[] {
	const records: { cells: string[]; line: number }[] = [];
	let cells: string[] = [];
	let cell = '';
	let quoted = false;
	let line = 1;
	let opened = 1;
	const close = (): void => {
		cells.push(cell);
		cell = '';
	};
	for (let i = 0; i < text.length; i++) {
		const c = text.charAt(i);
		if (c === '\n') line++;
		if (quoted) {
			if (c !== '"') cell += c;
			else if (text.charAt(i + 1) === '"') {
				cell += '"';
				i++;
			} else quoted = false;
		} else if (c === '"') quoted = true;
		else if (c === ',') close();
		else if (c === '\n') {
			close();
			if (cells.some((one) => one.trim() !== '')) records.push({ cells, line: opened });
			cells = [];
			opened = line;
		} else if (c !== '\r') cell += c;
	}
	if (quoted) throw new RegisterError(path, opened, 'a quoted cell is not closed');
	close();
	if (cells.some((one) => one.trim() !== '')) records.push({ cells, line: opened });
	return records;
}
