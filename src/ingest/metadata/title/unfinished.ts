/** A headline that is broken over lines where no headline ends. */
import { endsInFunctionWord } from '../../ending.js';
import type { Line } from '../page.js';
import { CHARACTERS } from './title.js';

/** Lines over which a headline is broken, at most. */
const LINES = 3;

/**
 * `Improving the Harbours and| Their Roads`: the line and those around it that it belongs to, since it, or the one above it, ends in a word with
 * which no headline ends. Null where it stands alone. Sentences and prose are no part of it.
 */
export function unfinished(lines: readonly Line[], at: number): string | null {
	const goesOn = (line: Line | undefined, next: Line | undefined): boolean =>
		line !== undefined && next !== undefined && isPart(line) && isPart(next) && endsInFunctionWord(line.text);
	let first = at;
	let last = at;
	while (last - first < LINES && goesOn(lines[last], lines[last + 1])) last++;
	while (last - first < LINES && goesOn(lines[first - 1], lines[first])) first--;
	if (first === last) return null;
	return lines
		.slice(first, last + 1)
		.map(({ text }) => text.replace(/^[-•*]\s/, ''))
		.join(' ');
}

const isPart = ({ text, length, prose }: Line): boolean => !prose && length <= CHARACTERS && !/[.。:：;]$/.test(text);
