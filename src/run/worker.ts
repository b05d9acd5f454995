/** What runs in a worker thread: one input, from its bytes to the findings of the articles it holds. */
import { readFile } from 'node:fs/promises';
import { workerData } from 'node:worker_threads';
import { sketchTemplates } from '../boilerplate/templates.js';
import { IngestError, ingest } from '../ingest/index.js';
import { clean, extractFrom, type Options } from '../pipeline.js';
import type { Job, JobResult, PoolSettings } from './job.js';

const settings = workerData as PoolSettings;

/** Never throws for what is wrong with an input: that is part of the result. */
export default async function work(job: Job): Promise<JobResult> {
	Atomics.store(new Int32Array(job.started), 0, 1);
	const result: JobResult = { findings: [], sketches: [], failures: [] };
	const options: Options = { published: settings.published, mentions: settings.mentions, register: null, templates: job.templates };
	try {
		for (const article of ingest({ path: job.path, bytes: job.bytes ?? (await readFile(job.file)) })) {
			try {
				if (job.only !== null && !job.only.includes(article.source.path)) continue;
				const { findings } = extractFrom(clean(article, options), options);
				result.findings.push(findings);
				if (job.templates === null) result.sketches.push(sketchTemplates(article));
			} catch (error) {
				result.failures.push({ path: article.source.path, line: null, message: reason(error) });
			}
		}
	} catch (error) {
		const at = error instanceof IngestError ? { path: error.path, line: error.line } : { path: job.path, line: null };
		result.failures.push({ ...at, message: reason(error) });
	}
	return result;
}

const hints = new Map([
	['EACCES', 'permission denied; make the file readable'],
	['EPERM', 'not permitted; make the file readable'],
	['ENOENT', 'the file is gone; run again'],
	['EISDIR', 'a folder, not a file; give the folder as a path of its own'],
	['ERR_FS_FILE_TOO_LARGE', 'larger than 2 GiB; split the file'],
	['ERR_STRING_TOO_LONG', 'too long for one string; split the file'],
]);

/** One line that tells what happened and what to do. */
function reason(error: unknown): string {
	if (error instanceof IngestError) return error.message;
	const { code, message } = error as { code?: unknown; message?: unknown };
	const known = typeof code === 'string' ? hints.get(code) : undefined;
	return known ?? `internal error: ${String(message).replace(/\s+/g, ' ')}; please report it with the file`;
}
