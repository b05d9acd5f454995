/** What a run may be told, and what holds where it is told nothing. */
import { availableParallelism } from 'node:os';
import { everything, type Scope } from '../scope.js';

export interface RunOptions {
	/** EDTF date used only for articles that state none of their own. */
	readonly published: string | null;
	/** File of the user's own bodies (JSON or CSV), added to the shipped register. */
	readonly bodies: string | null;
	/** Whether each document carries every mention found. */
	readonly mentions: boolean;
	/** Whether each document carries the blocks that were not kept. */
	readonly dropped: boolean;
	/** Rules and languages that are left out. */
	readonly scope: Scope;
	/** Files that are no articles wherever they lie: what the run writes. */
	readonly except: readonly string[];
	/** Worker threads; the number of processors by default. Has no influence on the result. */
	readonly jobs: number;
	/** Seconds one input may take. */
	readonly timeout: number;
	/** MiB of heap one worker may use. */
	readonly memory: number;
	/** Folder in which results are kept between runs, or null. Has no influence on the result. */
	readonly cache: string | null;
	/** Told after each input: how many are done, of how many. */
	readonly progress: ((done: number, of: number) => void) | null;
	/** Ends the run early. */
	readonly stop: AbortSignal | null;
}

export const runDefaults: RunOptions = {
	published: null,
	bodies: null,
	mentions: false,
	dropped: false,
	scope: everything,
	except: [],
	jobs: availableParallelism(),
	// the slowest of some 500 real articles takes under a second
	timeout: 60,
	memory: 1024,
	cache: null,
	progress: null,
	stop: null,
};
