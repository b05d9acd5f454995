/** What an output format is: a function from a timeline to text, given in parts so that a long one need not be held whole. */
import type { ChalkInstance } from 'chalk';
import type { ListedTimeline } from '../timeline/listed.js';

/** What the text is written on. */
export interface Page {
	/** Columns, for formats that fit a terminal. */
	readonly width: number;
	/** Colours, for formats that a person reads in a terminal; at level 0 they leave text as it is. */
	readonly colors: ChalkInstance;
}

export interface Format {
	/** Its name after `--format`. */
	readonly name: string;
	/** Its file name extensions, with which `-o` chooses it. */
	readonly extensions: readonly string[];
	/** One line for the help. */
	readonly summary: string;
	/** True where the page shows the blocks that were not kept, which documents carry only when asked. */
	readonly showsDropped?: true;
	readonly render: (timeline: ListedTimeline, page: Page) => Iterable<string>;
}
