/** What passes between the run and its worker threads. */
import type { TemplateSketch, Templates } from '../boilerplate/templates.js';
import type { Scope } from '../scope.js';
import type { Findings } from '../timeline/findings.js';

/** An input that could not be read or processed. */
export interface Failure {
	/** The name the input is known by, relative to the folder given. */
	readonly path: string;
	/** The input as it was given: with its folder. */
	readonly file: string;
	readonly line: number | null;
	/** What happened; what to do. */
	readonly message: string;
}

/** What every job of a run has in common; handed to a worker when it starts. */
export interface PoolSettings {
	readonly published: string | null;
	readonly mentions: boolean;
	readonly dropped: boolean;
	/** File of the user's own bodies, or null. */
	readonly bodies: string | null;
	readonly scope: Scope;
}

/** One input to process. */
export interface Job {
	/** The name the input is known by in the timeline. */
	readonly path: string;
	/** Where its bytes are read from, unless they are given. */
	readonly file: string;
	readonly bytes: Uint8Array | null;
	/** `sketches` in the first pass, `findings` in the second. */
	readonly wants: 'sketches' | 'findings';
	/** In the second pass the template lines of the sites, or null where the input holds none. */
	readonly templates: Templates | null;
	/** Paths of the articles that hold template lines. */
	readonly templated: ReadonlySet<string>;
	/** One 32-bit cell that the worker sets to 1 when it begins, so that waiting for a worker is not counted as working. */
	readonly started: SharedArrayBuffer;
}

/** What an article of an input tells of its site. */
export interface ArticleSketch {
	/** The article's path. */
	readonly path: string;
	readonly sketch: TemplateSketch;
}

export interface JobResult {
	/** In the second pass, one for each article. */
	readonly findings: Findings[];
	/** In the first pass, one for each article. */
	readonly sketches: ArticleSketch[];
	readonly failures: Failure[];
}
