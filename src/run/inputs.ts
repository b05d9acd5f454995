/** Finds the files that paths, folders and globs stand for. */
import { readdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { byCodeUnit } from '../text/order.js';
import type { Failure } from './job.js';

/** A file to read and the name it is known by: relative to the folder given, forward slashes. */
export interface Found {
	readonly path: string;
	readonly file: string;
	readonly bytes: Uint8Array | null;
}

const readable = /\.(html?|xhtml|txt|md|markdown|xml|jsonl)(\.gz)?$/i;

export function findInputs(paths: readonly string[]): { readonly inputs: Found[]; readonly failures: Failure[] } {
	const inputs: Found[] = [];
	const failures: Failure[] = [];
	for (const path of paths) {
		try {
			if (!statSync(path).isDirectory()) {
				inputs.push({ path: basename(path), file: path, bytes: null });
				continue;
			}
			const before = inputs.length;
			walk(path, '', inputs, failures);
			if (inputs.length === before)
				failures.push({ path, line: null, message: 'no articles in this folder; it should hold .html, .htm, .xhtml, .txt, .md, .xml or .jsonl files' });
		} catch {
			failures.push({ path, line: null, message: 'no such file or folder; check the path' });
		}
	}
	return { inputs, failures };
}

function walk(root: string, below: string, into: Found[], failures: Failure[]): void {
	for (const entry of readdirSync(join(root, below), { withFileTypes: true }).sort((a, b) => byCodeUnit(a.name, b.name))) {
		const path = below === '' ? entry.name : `${below}/${entry.name}`;
		if (entry.isDirectory()) walk(root, path, into, failures);
		else if (!readable.test(entry.name)) continue;
		// a pipe that nobody writes to would be waited for without end
		else if (!entry.isFile() && !entry.isSymbolicLink()) failures.push({ path, line: null, message: 'not a regular file; give it as a path of its own' });
		else into.push({ path, file: join(root, path), bytes: null });
	}
}
