/** Worker threads that a bad input cannot take down: each job has a time limit and each worker a memory limit. */
import { Piscina } from 'piscina';
import type { Job, JobResult, PoolSettings } from './job.js';

export interface Limits {
	/** Jobs at a time. */
	readonly jobs: number;
	/** Seconds a job may take. */
	readonly timeout: number;
	/** MiB of heap a worker may use. */
	readonly memory: number;
}

export class Pool {
	private readonly workers: Piscina<Job, JobResult>;
	private readonly stillborn = new EventTarget();

	constructor(
		settings: PoolSettings,
		private readonly limits: Limits,
		worker: URL = new URL('./worker.js', import.meta.url),
	) {
		this.workers = new Piscina<Job, JobResult>({
			filename: worker.href,
			minThreads: 0,
			maxThreads: limits.jobs,
			idleTimeout: 1000,
			resourceLimits: { maxOldGenerationSizeMb: limits.memory },
			workerData: settings,
		});
		// a worker that dies outside a job died while it started: its memory is too small even for the program
		this.workers.on('error', () => this.stillborn.dispatchEvent(new Event('death')));
	}

	/**
	 * Runs jobs, at most `limits.jobs` at a time, and hands each result over as it comes, in no particular order.
	 * A job that hangs or eats the memory ends as a failure of its path; its worker is replaced.
	 */
	async map(jobs: Iterable<Omit<Job, 'started'>>, each: (job: Omit<Job, 'started'>, result: JobResult) => void, stop: AbortSignal | null): Promise<void> {
		const queue = jobs[Symbol.iterator]();
		const lane = async (): Promise<void> => {
			for (let next = queue.next(); !next.done && !stop?.aborted; next = queue.next()) each(next.value, await this.run(next.value, stop));
		};
		await Promise.all(Array.from({ length: this.limits.jobs }, lane));
	}

	async close(): Promise<void> {
		await this.workers.destroy();
	}

	private async run(job: Omit<Job, 'started'>, stop: AbortSignal | null): Promise<JobResult> {
		const started = new SharedArrayBuffer(4);
		const limit = new AbortController();
		const cancel = (): void => limit.abort();
		stop?.addEventListener('abort', cancel, { once: true });
		// what waits for a worker that cannot start would wait for ever
		let starved = false;
		const starve = (): void => {
			if (Atomics.load(new Int32Array(started), 0) === 1) return;
			starved = true;
			limit.abort();
		};
		this.stillborn.addEventListener('death', starve);
		// a job that has not begun when its time is up waited for a worker to start: it gets its time anew
		const expire = (): void => {
			if (Atomics.load(new Int32Array(started), 0) === 1) limit.abort();
			else timer = setTimeout(expire, this.limits.timeout * 1000);
		};
		let timer = setTimeout(expire, this.limits.timeout * 1000);
		try {
			return await this.workers.run({ ...job, started }, { signal: limit.signal });
		} catch (error) {
			return {
				findings: [],
				sketches: [],
				failures: [{ path: job.path, file: job.file, line: null, message: starved ? this.tooSmall() : this.reason(error, limit.signal.aborted) }],
			};
		} finally {
			clearTimeout(timer);
			stop?.removeEventListener('abort', cancel);
			this.stillborn.removeEventListener('death', starve);
		}
	}

	private tooSmall(): string {
		return `needs more than ${this.limits.memory} MiB of memory; give it more with --memory`;
	}

	private reason(error: unknown, aborted: boolean): string {
		if (aborted) return `took longer than ${this.limits.timeout} s; give it more with --timeout`;
		if ((error as { code?: unknown }).code === 'ERR_WORKER_OUT_OF_MEMORY') return this.tooSmall();
		return `internal error: ${String((error as Error).message).replace(/\s+/g, ' ')}; please report it with the file`;
	}
}
