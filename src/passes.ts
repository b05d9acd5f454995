/**
 * From inputs to one timeline: two map-reduces.
 *
 * First every article is only parsed, and leaves a sketch of its lines. From all sketches the template text of each site is
 * learnt; then every article goes the whole way, knowing what of its lines its site repeats.
 * What is kept in memory is sketches, never articles; findings are spooled.
 */
import { readFileSync } from 'node:fs';
import { learnTemplates } from './boilerplate/templates.js';
import type { FoundInput } from './ingest/inputs.js';
import { FindingsCache } from './run/cache.js';
import type { ArticleSketch, Failure, Job, JobResult } from './run/job.js';
import type { RunOptions } from './run/options.js';
import { Pool } from './run/pool.js';
import { Spool } from './run/spool.js';
import { assembleListed } from './timeline/assemble.js';
import type { ListedTimeline } from './timeline/listed.js';
import type { Timeline } from './timeline/schema.js';

/** A job before it is handed to a worker. */
type Task = Omit<Job, 'started'>;

/** What the passes give: the timeline is read piece by piece, as long as it is not closed. */
export interface Passed {
	readonly timeline: ListedTimeline;
	/** In the order they came; of an input that was read twice perhaps twice. */
	readonly failures: readonly Failure[];
	/** Inputs whose findings came from the cache. */
	readonly reused: number;
	/** Inputs of the second pass. */
	readonly read: number;
	readonly close: () => void;
}

/**
 * @param cache results of earlier runs, or null
 * @throws {SpillError} when there is no room for what was found
 */
export async function throughPasses(
	inputs: readonly FoundInput[],
	generated: Timeline['generator'],
	cache: FindingsCache<JobResult> | null,
	{ published, bodies, mentions, dropped, scope, jobs, timeout, memory, progress, stop }: RunOptions,
): Promise<Passed> {
	const failures: Failure[] = [];
	const keyOf = (job: Task): string => jobKey(job, { published, mentions, dropped });
	const pool = new Pool({ published, mentions, dropped, bodies, scope }, { jobs: Math.max(1, Math.min(jobs, inputs.length)), timeout, memory });
	const spool = new Spool();
	try {
		let done = 0;
		const work = (tasks: readonly Task[], each: (task: Task, result: JobResult) => void): Promise<void> =>
			mapCached(
				pool,
				cache,
				keyOf,
				tasks,
				(task, result) => {
					failures.push(...result.failures);
					progress?.(++done, inputs.length * 2);
					each(task, result);
				},
				stop,
			);
		const tasks = await informed(inputs, work);
		const before = cache?.hits ?? 0;
		await work(tasks, (_, result) => {
			for (const one of result.findings) spool.add(one);
		});
		const reused = (cache?.hits ?? 0) - before;
		return { timeline: assembleListed(spool.store(), generated), failures, reused, read: tasks.length, close: () => spool.close() };
	} catch (error) {
		spool.close();
		throw error;
	} finally {
		await pool.close();
	}
}

/** All that a result depends on besides the rules. */
function jobKey({ path, file, bytes, wants, templates, templated }: Task, settings: Pick<RunOptions, 'published' | 'mentions' | 'dropped'>): string {
	const known = templates === null ? null : [...templates].map(([site, lines]) => [site, [...lines].sort()]);
	return FindingsCache.key(path, bytes ?? readFileSync(file), JSON.stringify([wants, settings, known, [...templated].sort()]));
}

/** Runs the jobs whose results are not in the cache; results without failures are filed (one that timed out may yet succeed). */
async function mapCached(
	pool: Pool,
	cache: FindingsCache<JobResult> | null,
	keyOf: (job: Task) => string,
	jobs: readonly Task[],
	each: (job: Task, result: JobResult) => void,
	stop: AbortSignal | null,
): Promise<void> {
	if (cache === null) return pool.map(jobs, each, stop);
	const keys = new Map<Task, string>();
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

/** An input of the first pass and what its articles tell of their sites. */
interface Sketched {
	readonly input: FoundInput;
	readonly articles: readonly ArticleSketch[];
}

/** The first pass: the tasks of the second, for every input that can be read. */
async function informed(
	inputs: readonly FoundInput[],
	work: (tasks: readonly Task[], each: (task: Task, result: JobResult) => void) => Promise<void>,
): Promise<Task[]> {
	const sketched: Sketched[] = [];
	const none: ReadonlySet<string> = new Set();
	await work(
		inputs.map((input): Task => ({ ...input, wants: 'sketches', templates: null, templated: none })),
		({ path, file, bytes }, { sketches }) => {
			// an input that gave nothing is not asked again
			if (sketches.length > 0) sketched.push({ input: { path, file, bytes }, articles: sketches });
		},
	);
	return secondPass(sketched);
}

/** Every input, with the template lines that its articles hold: a site's template may be long, an article's share of it is short. */
function secondPass(sketched: readonly Sketched[]): Task[] {
	const known = learnTemplates(sketched.flatMap(({ articles }) => articles.map(({ sketch }) => sketch)));
	return sketched.map(({ input, articles }) => {
		const templates = new Map<string, Set<string>>();
		const templated = new Set<string>();
		for (const { path, sketch } of articles) {
			const lines = known.get(sketch.site);
			const own = lines === undefined ? [] : sketch.lines.filter((line) => lines.has(line));
			if (own.length === 0) continue;
			templated.add(path);
			const needed = templates.get(sketch.site) ?? new Set();
			for (const line of own) needed.add(line);
			templates.set(sketch.site, needed);
		}
		return { ...input, wants: 'findings', templates: templated.size === 0 ? null : templates, templated };
	});
}
