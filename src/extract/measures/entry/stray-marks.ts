/** Marks that belong to what stands before or after a clause: they are no part of its summary. */

/** The closing mark of each opening one. */
const opening = new Map([
	['“', '”'],
	['「', '」'],
	['『', '』'],
	['《', '》'],
	['（', '）'],
	['【', '】'],
	['(', ')'],
	['[', ']'],
	['{', '}'],
]);
/** The opening mark of each closing one. */
const closing = new Map([...opening].map(([open, close]) => [close, open]));

/** What never opens a clause: bullets, dashes, a mark of the clause before, half a character. */
const neverFirst = new Set([...'-–—•·●▪◦*>»,;:.、，；：。…/\\|\ufffd']);
const neverLast = new Set([...'-–—•·●▪◦*>«|\\\ufffd']);

/**
 * A clause of one line without the marks that the cut left at its ends: bullets and dashes, a quotation mark or bracket
 * whose other half stands elsewhere, the number of a footnote, the address of a page.
 *
 *     -- "The fund will grow          The fund will grow
 *     will be closed. “               will be closed.
 *     [21] Agencies report to it      Agencies report to it
 *     https://a.test/9 ["It shut      It shut
 */
export function withoutStrayMarks(line: string): string {
	const counts = new Map<string, number>();
	for (const mark of line) if (mark === '"' || opening.has(mark) || closing.has(mark)) counts.set(mark, (counts.get(mark) ?? 0) + 1);
	const count = (mark: string): number => counts.get(mark) ?? 0;
	const drop = (mark: string): void => {
		counts.set(mark, count(mark) - 1);
	};
	let start = 0;
	let end = line.length;
	for (let before = -1; before !== end - start; ) {
		before = end - start;
		while (start < end && line.charAt(start) === ' ') start++;
		while (end > start && line.charAt(end - 1) === ' ') end--;
		const first = line.charAt(start);
		const last = line.charAt(end - 1);
		const address = addressEnd(line, start, end);
		const note = /^\[\d{1,3}\] ?/.exec(line.slice(start, start + 6));
		// at the end an opening mark has its other half elsewhere, at the beginning a closing one
		if (address > start && address < end) start = address;
		else if (neverLast.has(last) || opening.has(last) || isMore(last, closing.get(last), count)) {
			drop(last);
			end--;
		} else if (note !== null) {
			drop('[');
			drop(']');
			start += note[0].length;
		} else if ((neverFirst.has(first) && !isNumber(line, start)) || closing.has(first) || isMore(first, opening.get(first), count)) {
			drop(first);
			start++;
		} else {
			const lastWord = line.lastIndexOf(' ', end - 1) + 1;
			if (lastWord > start && addressEnd(line, lastWord, end) > lastWord) end = lastWord;
		}
	}
	return line.slice(start, Math.max(start, end));
}

/** True where a mark stands more often than its other half; a straight quotation mark is its own. */
function isMore(mark: string, other: string | undefined, count: (mark: string) => number): boolean {
	return mark === '"' ? count(mark) % 2 === 1 : other !== undefined && count(mark) > count(other);
}

/** `-5 %` and `.5 percent` begin with their sign. */
function isNumber(line: string, at: number): boolean {
	const next = line.charCodeAt(at + 1);
	return (line.charAt(at) === '-' || line.charAt(at) === '.') && next >= 48 && next <= 57;
}

/** Where the address of a page ends that begins here; `start` for what is none. */
function addressEnd(line: string, start: number, end: number): number {
	if (!line.startsWith('https://', start) && !line.startsWith('http://', start)) return start;
	const space = line.indexOf(' ', start);
	return space < 0 || space > end ? end : space;
}
