/** The register with a user's own bodies. */
import { compile, type Register } from './register.js';
import { readRows } from './rows.js';
import { shippedPlaces, shippedRows } from './shipped.js';

/**
 * The shipped register with a user's own bodies added; a row with the id of a shipped body takes its place.
 * @param file JSON (an array of rows) or CSV with a header (lists inside a cell are separated by `;`)
 * @throws RegisterError with `path:line` and what to do where a row is not understood
 */
export function loadRegister(file: string): Register {
	const own = readRows(file);
	const ids = new Set(own.map(({ id }) => id));
	return compile([...shippedRows().filter(({ id }) => !ids.has(id)), ...own], shippedPlaces());
}
