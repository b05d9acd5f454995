/** Reads timelines that a user names. */
import { readFileSync } from 'node:fs';
import { jsonFault } from '../text/json-places.js';
import type { Timeline } from '../timeline/schema.js';
import { validateTimeline } from '../timeline/validate.js';
import { UsageError } from './exit.js';

/**
 * A timeline from its file.
 * @throws {UsageError} where it cannot be read or is none, with what to do
 */
export function readTimeline(file: string): Timeline {
	let text: string;
	try {
		text = readFileSync(file, 'utf8').replace(/^\ufeff/, '');
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'EISDIR')
			throw new UsageError(`${file}: a folder, not a timeline; name the timeline first, then the folder of its articles`);
		throw new UsageError(`${file}: cannot be read (${(error as NodeJS.ErrnoException).code ?? String(error)}); make it with policy-extract FOLDER -o ${file}`);
	}
	const anew = `make it anew with policy-extract FOLDER -o ${file}`;
	let value: unknown;
	try {
		value = JSON.parse(text);
	} catch {
		const { line, column } = jsonFault(text);
		throw new UsageError(`${file}:${line}: not a timeline (not JSON from column ${column} on); ${anew}`);
	}
	try {
		return validateTimeline(value);
	} catch (error) {
		throw new UsageError(`${file}: not a timeline (${(error as Error).message.replace(/\s+/g, ' ')}); ${anew}`);
	}
}
