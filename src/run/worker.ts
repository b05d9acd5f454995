/** What runs in a worker thread: one input, from its bytes to the sketches or the findings of the articles it holds. */
import { readFile } from 'node:fs/promises';
import { workerData } from 'node:worker_threads';
import type { Article } from '../article.js';
import { sketchTemplates } from '../boilerplate/template-sketch.js';
import { ingestAll } from '../ingest/index.js';
import { whyNot } from '../ingest/inputs.js';
import type { Register } from '../knowledge/register.js';
import { clean, extractFrom, type Options } from '../pipeline.js';
import type { Findings } from '../timeline/findings.js';
import type { Job, JobResult, PoolSettings } from './job.js';

const settings = workerData as PoolSettings;

let own: Register | null = null;

/** The register of the run, read once a worker. */
async function register(): Promise<Register | null> {
	if (settings.bodies === null) return null;
	if (own === null) {
		const { loadRegister } = await import('../knowledge/own-register.js');
		own = loadRegister(settings.bodies);
	}
	return own;
}

/** Never throws for what is wrong with an input: that is part of the result. */
export default async function work(job: Job): Promise<JobResult> {
	Atomics.store(new Int32Array(job.started), 0, 1);
	const result: JobResult = { findings: [], sketches: [], failures: [] };
	const options: Options = {
		published: settings.published,
		mentions: settings.mentions,
		dropped: settings.dropped,
		register: await register(),
		templates: null,
		scope: settings.scope,
	};
	try {
		const { articles, failures } = ingestAll({ path: job.path, bytes: job.bytes ?? (await readFile(job.file)) });
		for (const { path, line, message } of failures) result.failures.push({ path, file: job.file, line, message });
		for (const article of articles) {
			const { path } = article.source;
			try {
				if (job.wants === 'sketches') result.sketches.push({ path, sketch: sketchTemplates(article) });
				else result.findings.push(findingsOf(article, { ...options, templates: job.templated.has(path) ? job.templates : null }));
			} catch (error) {
				result.failures.push({ path, file: job.file, line: null, message: internal(error) });
			}
		}
	} catch (error) {
		result.failures.push({ path: job.path, file: job.file, line: null, message: error instanceof Error && 'code' in error ? whyNot(error) : internal(error) });
	}
	return result;
}

function findingsOf(article: Article, options: Options): Findings {
	return extractFrom(clean(article, options), options).findings;
}

/** A defect of ours, on one line. */
function internal(error: unknown): string {
	return `internal error: ${(error instanceof Error ? error.message : String(error)).replace(/\s+/g, ' ')}; please report it with the file`;
}
