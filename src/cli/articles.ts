/** Reads articles for the commands that show them one by one, in this thread. */
import { readFileSync } from 'node:fs';
import type { Article } from '../article.js';
import { IngestError, ingest } from '../ingest/index.js';
import type { Options } from '../pipeline.js';
import { findInputs } from '../run/inputs.js';
import { complain, Exit, endWith, UsageError } from './exit.js';
import type { CommonOptions } from './options.js';

/**
 * The articles of the paths, one after the other. What cannot be read is complained about and sets the exit code.
 * @throws {UsageError} when nothing could be read
 */
export function* articlesOf(paths: readonly string[]): Generator<Article> {
	const { inputs, failures } = findInputs(paths);
	let read = 0;
	const failed = (path: string, line: number | null, message: string): void => {
		complain(message, path, line);
		endWith(Exit.some);
	};
	for (const { path, line, message } of failures) failed(path, line, message);
	for (const { path, file, bytes } of inputs) {
		try {
			for (const article of ingest({ path, bytes: bytes ?? readFileSync(file) })) {
				read++;
				yield article;
			}
		} catch (error) {
			if (error instanceof IngestError) failed(error.path, error.line, error.message);
			else failed(path, null, `cannot be read (${(error as NodeJS.ErrnoException).code ?? String(error)}); check the file`);
		}
	}
	if (read === 0) throw new UsageError('no article could be read; nothing done');
}

/** The pipeline's options from the command line's. */
export function pipelineOptions({ published }: CommonOptions): Options {
	return { published, mentions: false, register: null, templates: null };
}
