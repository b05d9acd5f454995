/** What is read for the headline of an article. */
import type { Line } from '../page.js';
import { tight } from './tight.js';

export interface Title {
	readonly title: string | null;
	/** Index into the lines where it stands, or -1. */
	readonly line: number;
}

/** A line longer than so many characters is no headline. */
export const CHARACTERS = 300;

/** Index of the line that is a title, whatever its marks; -1 where none is. */
export function lineLike(lines: readonly Line[], title: string): number {
	const wanted = tight(title);
	return lines.findIndex(({ text, length }) => length < CHARACTERS && tight(text) === wanted);
}
