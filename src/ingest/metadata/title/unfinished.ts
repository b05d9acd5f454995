/** A headline that is broken over lines where no headline ends. */
import { functionWords } from '../../../language/function-words.js';
import { endsInFunctionWord } from '../../ending.js';
import type { Line } from '../page.js';
import { CHARACTERS } from './title.js';

/** Lines over which a headline is broken, at most. */
const LINES = 3;

/**
 * `Improving the Harbours and| Their Roads`: the line and those around it that it belongs to, since it, or the one above it, ends in a word with
 * which no headline ends, or fills a line that was typed. Null where it stands alone. Sentences and prose are no part of it.
 */
export function unfinished(lines: readonly Line[], at: number): string | null {
	const goesOn = (line: Line | undefined, next: Line | undefined): boolean =>
		line !== undefined && next !== undefined && isPart(line) && isPart(next) && (endsInFunctionWord(line.text) || isBroken(line, next));
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

/** Characters of a line of typewritten text that is full. */
const FULL = 40;

/** `Repair of the Northern Harbours of the Coast| Board Lands`, in typewritten text: a full line above a shorter one, all words of both with capitals. */
function isBroken(line: Line, next: Line): boolean {
	if (line.length < FULL || next.length > line.length || !line.block.markup.path.includes('pre')) return false;
	return [line, next].every(({ text }) => !/\d/.test(text) && text.split(/\s+/).every((word) => /^[^\p{Ll}]/u.test(word) || functionWords.has(word)));
}

const isPart = ({ text, length, prose }: Line): boolean => !prose && length <= CHARACTERS && !/[.。:：;]$/.test(text);
