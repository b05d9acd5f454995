/** A run over many inputs: taken whole from the cache where nothing changed since an earlier one, else made ([`passes.ts`](passes.ts)). */
import { findInputs } from './ingest/inputs.js';
import { FindingsCache } from './run/cache.js';
import { filedTimeline, fileTimeline, timelineKey } from './run/filed-timeline.js';
import { generator } from './run/generator.js';
import type { Failure, JobResult } from './run/job.js';
import { type RunOptions, runDefaults } from './run/options.js';
import { byCodeUnit } from './text/order.js';
import { type ListedTimeline, timelineOf } from './timeline/listed.js';
import type { Timeline } from './timeline/schema.js';

export interface Run {
	readonly timeline: Timeline;
	/** By path and line. */
	readonly failures: readonly Failure[];
	/** Inputs whose findings came from the cache. */
	readonly reused: number;
	/** Documents in the folders that are no text, by their ending: `pdf`, 12. */
	readonly passedOver: ReadonlyMap<string, number>;
}

/** A run whose timeline is read piece by piece, as long as it is not closed. */
export interface ListedRun extends Omit<Run, 'timeline'> {
	readonly timeline: ListedTimeline;
	readonly close: () => void;
}

/**
 * Reads files, folders and globs and makes one timeline of them. The result depends on the inputs alone, not on their
 * order, the number of threads, locale or time zone.
 * @param paths files, folders (searched recursively), globs, `-` for standard input
 * @throws {RegisterError} when the user's own bodies cannot be read
 */
export async function analyze(paths: readonly string[], options: Partial<RunOptions> = {}): Promise<Run> {
	const { timeline, close, ...rest } = await analyzeListed(paths, options);
	try {
		return { timeline: timelineOf(timeline), ...rest };
	} finally {
		close();
	}
}

/**
 * The same for a corpus whose timeline may be too long for the memory.
 * @throws {RegisterError} as {@link analyze}
 * @throws {SpillError} when there is no room for what was found
 */
export async function analyzeListed(paths: readonly string[], options: Partial<RunOptions> = {}): Promise<ListedRun> {
	const all: RunOptions = { ...runDefaults, ...options };
	const { published, bodies, mentions, dropped, scope, cache: folder, progress, stop } = all;
	const generated = generator(bodies === null ? null : await hashOfBodies(bodies), scope);
	const { inputs, failures: missing, passedOver } = findInputs(paths, all.except);
	const cache = folder === null ? null : FindingsCache.open<JobResult>(folder, generated.rules);
	const keyNow = (): string | null => timelineKey(inputs, JSON.stringify([generated, published, mentions, dropped]));
	const key = cache === null || missing.length > 0 ? null : keyNow();
	const filed = cache === null || key === null ? null : filedTimeline(cache, key);
	if (filed !== null) {
		progress?.(inputs.length * 2, inputs.length * 2);
		return { timeline: filed.timeline, failures: [], reused: filed.read, passedOver, close: () => {} };
	}
	// what extracts and compares is loaded only where there is something to do
	const { throughPasses } = await import('./passes.js');
	const { failures, read, ...rest } = await throughPasses(inputs, generated, cache, all);
	const isWhole = failures.length === 0 && stop?.aborted !== true;
	// a file that changed while it was read may have given either version
	if (cache !== null && key !== null && isWhole && key === keyNow()) fileTimeline(cache, key, rest.timeline, read);
	return { ...rest, passedOver, failures: distinct([...missing.map(({ path, line, message }) => ({ path, file: path, line, message })), ...failures]) };
}

/** @throws {RegisterError} when the user's own bodies cannot be read */
async function hashOfBodies(file: string): Promise<string> {
	const { loadRegister } = await import('./knowledge/own-register.js');
	return loadRegister(file).hash;
}

/** Failures by place, each once: a bad line of a file that was read twice is one failure. */
function distinct(failures: readonly Failure[]): Failure[] {
	const once = new Map(failures.map((failure) => [`${failure.file}\0${failure.line}\0${failure.message}`, failure]));
	return [...once.values()].sort(
		(a, b) => byCodeUnit(a.path, b.path) || byCodeUnit(a.file, b.file) || (a.line ?? 0) - (b.line ?? 0) || byCodeUnit(a.message, b.message),
	);
}
