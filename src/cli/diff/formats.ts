/** What `diff` may be asked: its formats and flags. */
import type { CommonOptions } from '../options.js';

/** The formats of a comparison, with the file name extensions by which `-o` chooses them. */
export const diffFormats = [
	{ name: 'text', extensions: ['.txt', '.diff'] },
	{ name: 'json', extensions: ['.json'] },
	{ name: 'markdown', extensions: ['.md', '.markdown'] },
	{ name: 'html', extensions: ['.html', '.htm'] },
] as const;

/** What the command line asks of a comparison. */
export interface DiffFlags extends CommonOptions {
	readonly output: string | null;
	/** Null where the output's name is to choose. */
	readonly format: string | null;
	readonly sideBySide: boolean;
	readonly exitCode: boolean;
	readonly only: readonly string[] | null;
	readonly context: number;
	readonly ignoreMoves: boolean;
}
