/** How a character is read, which some sites print behind it: 企業(yè), 進(jìn)行. */

/** Letters of the longest syllable of Pinyin: `zhuang`. */
const SYLLABLE = 6;
const tones = 'āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ';
/** Syllables without a tone. */
const toneless: ReadonlySet<string> = new Set('de le zhe ma ne ba men zi'.split(' '));

/** Where the reading in brackets ends that opens at an offset, behind its closing bracket; the offset where none does. What stands in brackets otherwise has no tones. */
export function readingEnd(text: string, at: number, to: number): number {
	const open = text.charAt(at);
	if (open !== '(' && open !== '（') return at;
	let end = at + 1;
	let toned = false;
	while (end < to && end - at <= SYLLABLE) {
		const letter = text.charAt(end);
		if (tones.includes(letter)) toned = true;
		else if (!((letter >= 'a' && letter <= 'z') || letter === 'ü')) break;
		end++;
	}
	const close = text.charAt(end);
	if (end === at + 1 || end >= to || (close !== ')' && close !== '）')) return at;
	return toned || toneless.has(text.slice(at + 1, end)) ? end + 1 : at;
}
