/** Where a command's data goes: standard output, or a file that is there whole or not at all. */
import { closeSync, existsSync, fsyncSync, openSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { UsageError } from './exit.js';

/** Writes text to standard output, as long as the reader can take it. */
export async function print(parts: Iterable<string>): Promise<void> {
	for (const part of chunks(parts)) if (!process.stdout.write(part)) await new Promise<void>((resolve) => process.stdout.once('drain', () => resolve()));
}

/**
 * Writes a file beside its place and then moves it there, so that a reader never sees half of it. A link is followed; a device
 * or a pipe cannot be moved onto and is written into.
 * @throws {UsageError} when it cannot be written
 */
export function writeWhole(file: string, parts: Iterable<string>): void {
	let draft: string | null = null;
	try {
		const there = statSync(file, { throwIfNoEntry: false });
		const place = there === undefined ? file : realpathSync(file);
		if (there === undefined || there.isFile()) draft = join(dirname(place), `.${basename(place)}.${process.pid}.tmp`);
		const handle = openSync(draft ?? place, 'w');
		try {
			for (const part of chunks(parts)) writeFileSync(handle, part);
			if (draft !== null) fsyncSync(handle);
		} finally {
			closeSync(handle);
		}
		if (draft !== null) renameSync(draft, place);
	} catch (error) {
		if (draft !== null) rmSync(draft, { force: true });
		throw unwritable(file, (error as NodeJS.ErrnoException).code ?? String(error));
	}
}

const unwritable = (file: string, why: string): UsageError =>
	new UsageError(`${file}: cannot be written (${why}); give a file in a folder that exists and is yours`);

/**
 * Looks, before the work that is to be written, whether it can be: a long run should not end on a misspelt folder.
 * @throws {UsageError} where the file's folder is not there, or the file is a folder
 */
export function refuseUnwritable(file: string): void {
	if (!existsSync(dirname(file))) throw unwritable(file, 'no such folder');
	if (statSync(file, { throwIfNoEntry: false })?.isDirectory() === true) throw unwritable(file, 'it is a folder');
}

/** A format as far as the name of a file can ask for it. */
interface Named {
	readonly name: string;
	readonly extensions: readonly string[];
}

/**
 * The name of the format that a file's name asks for; `otherwise` where its name has no extension (`/dev/stdout`, a pipe).
 * @throws {UsageError} where no format has its extension
 */
export function formatNameFor(file: string, formats: readonly Named[], otherwise: string): string {
	const extension = extname(file).toLowerCase();
	if (extension === '') return otherwise;
	const found = formats.find(({ extensions }) => extensions.includes(extension));
	if (found !== undefined) return found.name;
	const known = formats.flatMap(({ extensions }) => extensions.slice(0, 1));
	throw new UsageError(`${file}: no output format is called ${extension}; name the file ${known.slice(0, -1).join(', ')} or ${known.at(-1)}, or add --format`);
}

/** Gathers small parts, so that a line is not a system call. */
function* chunks(parts: Iterable<string>): Generator<string> {
	let held = '';
	for (const part of parts) {
		held += part;
		if (held.length < 65_536) continue;
		yield held;
		held = '';
	}
	if (held !== '') yield held;
}
