/** Reads articles for the commands that show them one by one, in this thread. */
import { readFileSync } from 'node:fs';
import type { Article } from '../article.js';
import { type Ingested, ingestFrom } from '../ingest/index.js';
import { type FoundInput, findInputs, whyNot } from '../ingest/inputs.js';
import { loadRegister } from '../knowledge/own-register.js';
import type { Options } from '../pipeline.js';
import { everything } from '../scope.js';
import { complain, Exit, endWith, UsageError } from './exit.js';
import type { CommonOptions } from './options.js';

/**
 * The articles of the paths, one after the other. What cannot be read is complained about and sets the exit code.
 * @throws {UsageError} when nothing could be read
 */
export function* articlesOf(paths: readonly string[]): Generator<Article> {
	const { inputs, failures } = findInputs(paths);
	let read = 0;
	const tell = (file: string, { line, message }: { readonly line: number | null; readonly message: string }): void => {
		complain(message, file, line);
		endWith(Exit.some);
	};
	for (const failure of failures) tell(failure.path, failure);
	for (const input of inputs) {
		const ingested = readInput(input);
		for (const failure of ingested.failures) tell(input.file, failure);
		for (const article of ingested.articles) {
			read++;
			yield article;
		}
	}
	if (read === 0) throw new UsageError('no article could be read; nothing done');
}

function readInput({
	path,
	file,
	bytes,
}: FoundInput): Ingested | { readonly articles: []; readonly failures: readonly { readonly line: null; readonly message: string }[] } {
	try {
		return ingestFrom(path, () => bytes ?? readFileSync(file));
	} catch (error) {
		if (!(error instanceof Error && 'code' in error)) throw error;
		return { articles: [], failures: [{ line: null, message: whyNot(error) }] };
	}
}

/** The pipeline's options from the command line's. */
export function pipelineOptions({ published, bodies }: CommonOptions): Options {
	return { published, mentions: false, dropped: false, register: bodies === null ? null : loadRegister(bodies), templates: null, scope: everything };
}
