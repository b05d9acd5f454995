/** Date lines that tell a year or a month and no day: `2031 | Harbour Board`, `Published: May 2031`, `2031年5月`. */
import { monthNamed, notSources } from '../../language/date-lines.js';
import { functionWords } from '../../language/function-words.js';
import { metadataVocabulary } from '../../language/metadata.js';

/** Characters of such a line. */
const CHARACTERS = 110;
const year = '((?:19|20)\\d{2})';
const month = '(?:(\\p{L}[\\p{L}\\p{M}]{2,13})\\.?,?\\s(?:de\\s|del\\s)?)';
/** `2031`, `May 2031`, `mayo de 2031` */
const western = new RegExp(`^${month}?${year}$`, 'u');
/** `2031年5月`, `2031年`, `2031-05`, `2031/05` */
const eastern = new RegExp(`^${year}(?:\\s?年(?:\\s?(\\d{1,2})\\s?月)?|[-/.](0[1-9]|1[0-2]))$`, 'u');
const bar = /\s?[|｜·•]\s?|\s[–—-]\s/;
const sentence = /[.!?。！？,，;；](?:\s|$)/;

/** EDTF of the month or year that a text is, whole; null where it is another. */
export function coarseDateOf(text: string): string | null {
	const bare = text.trim().replace(/^[(（[]|[)）\]]$/g, '');
	const east = eastern.exec(bare);
	if (east !== null) return monthOrYear(east[1] as string, Number(east[2] ?? east[3] ?? 0));
	const west = western.exec(bare);
	if (west === null) return null;
	if (west[1] === undefined) return west[2] ?? null;
	const named = monthNamed(west[1]);
	return named === undefined ? null : monthOrYear(west[2] as string, named);
}

/** EDTF of the month or year that a line gives behind a label of publication, `Published: May 2031`; null where the line is another. */
export function labelledCoarseDate(line: string): string | null {
	if (line.length > CHARACTERS || !/\d{4}/.test(line)) return null;
	const label = /^([\p{L}\p{M}’' ]{2,30}?)\s?[:：]\s?(?=\S)/u.exec(line);
	return label !== null && metadataVocabulary.published.has((label[1] ?? '').toLowerCase()) ? coarseDateOf(line.slice(label[0].length)) : null;
}

/**
 * EDTF of the month or year that a line gives beside a source, parted from it by a bar: `2031 | Harbour Board`, `May 2031 | Harbour Board`. A year
 * beside a dash is part of a headline, one behind a bar (`Harbour Games | 2034`) is what the words before it are of. Null where the line is another.
 */
export function barredCoarseDate(line: string): string | null {
	if (line.length > CHARACTERS || !/\d{4}/.test(line)) return null;
	const parts = line.split(bar);
	if (parts.length !== 2 || !/[|｜·•]/.test(line) || sentence.test(line)) return null;
	const [first, second] = parts as [string, string];
	const opening = coarseDateOf(first);
	if (opening !== null) return isSource(second) ? opening : null;
	const closing = coarseDateOf(second);
	return closing !== null && closing.length > 'YYYY'.length && isSource(first) ? closing : null;
}

/** Two words or more that all have a capital but for those between them, no figure, no name of a law or a chapter; in scripts without capitals two letters. */
function isSource(text: string): boolean {
	if (/\d/.test(text)) return false;
	const words = text.split(/[\s'’/-]+/).filter((word) => word !== '');
	if (words.some((word) => notSources.has(word.toLowerCase()))) return false;
	if (!/\p{Lu}|\p{Ll}/u.test(text)) return /\p{L}{2}/u.test(text);
	return words.length > 1 && words.every((word, at) => /^[\p{Lu}\p{Lo}(&]/u.test(word) || (at > 0 && functionWords.has(word)));
}

function monthOrYear(named: string, month: number): string {
	return month >= 1 && month <= 12 ? `${named}-${String(month).padStart(2, '0')}` : named;
}
