/**
 * A run over many inputs: two map-reduces.
 *
 * First every article goes the whole way and leaves, beside its findings, a sketch of its lines. From all sketches the
 * template text of each site is learnt, and the articles that hold some of it go the way again, knowing it.
 * What is kept in memory is findings and sketches, never articles.
 */
import { readFileSync } from 'node:fs';
import { learnTemplates, type TemplateSketch } from './boilerplate/templates.js';
import { type FoundInput, findInputs } from './ingest/inputs.js';
import { loadRegister } from './knowledge/register.js';
import { FindingsCache } from './run/cache.js';
import { generator } from './run/generator.js';
import type { Failure, Job, JobResult } from './run/job.js';
import { type RunOptions, runDefaults } from './run/options.js';
import { Pool } from './run/pool.js';
import { byCodeUnit } from './text/order.js';
import { assemble } from './timeline/assemble.js';
import type { Findings } from './timeline/findings.js';
import type { Timeline } from './timeline/schema.js';

export interface Run {
	readonly timeline: Timeline;
	/** By path and line. */
	readonly failures: readonly Failure[];
	/** Inputs whose results came from the cache. */
	readonly reused: number;
}

/**
 * Reads files, folders and globs and makes one timeline of them. The result depends on the inputs alone, not on their
 * order, the number of threads, locale or time zone.
 * @param paths files, folders (searched recursively), globs, `-` for standard input
 * @throws {RegisterError} when the user's own bodies cannot be read
 */
export async function analyze(paths: readonly string[], options: Partial<RunOptions> = {}): Promise<Run> {
	const { published, bodies, mentions, dropped, scope, jobs, timeout, memory, cache: folder, progress, stop } = { ...runDefaults, ...options };
	const own = bodies === null ? null : loadRegister(bodies).hash;
	const { inputs, failures: missing } = findInputs(paths);
	const failures: Failure[] = missing.map(({ path, line, message }) => ({ path, line, message }));
	const generated = generator(own, scope);
	const cache = folder === null ? null : FindingsCache.open<JobResult>(folder, generated.rules);
	const keyOf = (job: Omit<Job, 'started'>): string => jobKey(job, { published, mentions, dropped });
	const pool = new Pool({ published, mentions, dropped, bodies, scope }, { jobs: Math.max(1, Math.min(jobs, inputs.length)), timeout, memory });
	try {
		const findings = new Map<string, Findings>();
		const sketches: Sketched[] = [];
		let done = 0;
		let of = inputs.length;
		const collect = (result: JobResult): void => {
			for (const one of result.findings) findings.set(`${one.document.path}\0${one.document.id}`, one);
			failures.push(...result.failures);
			progress?.(++done, of);
		};
		await mapCached(
			pool,
			cache,
			keyOf,
			inputs.map((input) => ({ ...input, templates: null, only: null })),
			({ path, file, bytes }, result) => {
				collect(result);
				result.sketches.forEach((sketch, index) => {
					const article = result.findings[index]?.document.path;
					if (article !== undefined) sketches.push({ input: { path, file, bytes }, article, sketch });
				});
			},
			stop,
		);
		const again = secondPass(sketches);
		of += again.length;
		await mapCached(pool, cache, keyOf, again, (_, result) => collect(result), stop);
		const ordered = [...findings].sort(([a], [b]) => byCodeUnit(a, b)).map(([, one]) => one);
		return { timeline: assemble(ordered, generated), failures: distinct(failures), reused: cache?.hits ?? 0 };
	} finally {
		await pool.close();
	}
}

/** All that a result depends on besides the rules. */
function jobKey({ path, file, bytes, templates, only }: Omit<Job, 'started'>, settings: Pick<RunOptions, 'published' | 'mentions' | 'dropped'>): string {
	const known = templates === null ? null : [...templates].map(([site, lines]) => [site, [...lines].sort()]);
	return FindingsCache.key(path, bytes ?? readFileSync(file), JSON.stringify([settings, known, only]));
}

/** Runs the jobs whose results are not in the cache; results without failures are filed (one that timed out may yet succeed). */
async function mapCached(
	pool: Pool,
	cache: FindingsCache<JobResult> | null,
	keyOf: (job: Omit<Job, 'started'>) => string,
	jobs: readonly Omit<Job, 'started'>[],
	each: (job: Omit<Job, 'started'>, result: JobResult) => void,
	stop: AbortSignal | null,
): Promise<void> {
	if (cache === null) return pool.map(jobs, each, stop);
	const keys = new Map<Omit<Job, 'started'>, string>();
	const missing = jobs.filter((job) => {
		let key: string;
		try {
			key = keyOf(job);
		} catch {
			// a file that cannot be read is the worker's to report
			return true;
		}
		const result = cache.get(key);
		if (result === null) keys.set(job, key);
		else each(job, result);
		return result === null;
	});
	await pool.map(
		missing,
		(job, result) => {
			const key = keys.get(job);
			if (key !== undefined && result.failures.length === 0) cache.put(key, result);
			each(job, result);
		},
		stop,
	);
}

/** An article of the first pass: the input it lies in, its path, and what it tells of its site. */
interface Sketched {
	readonly input: FoundInput;
	readonly article: string;
	readonly sketch: TemplateSketch;
}

/** The inputs that hold template text of their site, each with the template lines it needs. */
function secondPass(sketches: readonly Sketched[]): Omit<Job, 'started'>[] {
	const known = learnTemplates(sketches.map(({ sketch }) => sketch));
	const jobs = new Map<string, { readonly input: FoundInput; readonly templates: Map<string, Set<string>>; readonly only: string[] }>();
	for (const { input, article, sketch } of sketches) {
		const lines = known.get(sketch.site);
		const own = lines === undefined ? [] : sketch.lines.filter((line) => lines.has(line));
		if (own.length === 0) continue;
		const job = jobs.get(input.file) ?? { input, templates: new Map<string, Set<string>>(), only: [] };
		jobs.set(input.file, job);
		// a site's template may be long, an article's share of it is short
		const needed = job.templates.get(sketch.site) ?? new Set();
		for (const line of own) needed.add(line);
		job.templates.set(sketch.site, needed);
		job.only.push(article);
	}
	return [...jobs.values()].map(({ input, templates, only }) => ({ ...input, templates, only }));
}

/** Failures by place, each once: a bad line of a file that was read twice is one failure. */
function distinct(failures: readonly Failure[]): Failure[] {
	const once = new Map(failures.map((failure) => [`${failure.path}\0${failure.line}\0${failure.message}`, failure]));
	return [...once.values()].sort((a, b) => byCodeUnit(a.path, b.path) || (a.line ?? 0) - (b.line ?? 0) || byCodeUnit(a.message, b.message));
}
