/** The day of a dateline that leaves its year to the headline: `ALTAN, May 6 (HNA) --` under `2021 budget agreed`. */
import type { Published } from '../../../article.js';
import { monthNamed } from '../../../language/date-lines.js';
import { isoDay } from '../dates.js';
import type { Line } from '../page.js';
import type { Landmarks } from './visible.js';

/** Lines from the headline on in which the dateline stands. */
const LINES = 6;
/** Characters of a line in which its dateline stands. */
const OPENING = 120;

/** `某社某市5月6日电`, `（某社某市5月6日讯`: a place and its agency, the day, and a word for the wire. */
const han = /^[（(【[]?[\u3400-\u9fffA-Za-z]{0,16}?(\d{1,2})月(\d{1,2})日[\u3400-\u9fff]{0,2}[电電讯訊]/;
/** `Altan, May 6 (HNA) --`, `House News Agency, Altan, May 6 (Reporter …`, `Altan, 6 May --`. */
const spaced =
	/^\p{Lu}[\p{L} .'’/-]{1,40}(?:,\s?\p{Lu}[\p{L} .'’/-]{1,30})?,\s(?:(\p{Lu}\p{L}{2,8})\.?\s(\d{1,2})(?:st|nd|rd|th)?|(\d{1,2})\s(\p{Lu}\p{L}{2,8}))\s{0,2}(?:\(|--|[—–-]\s)/u;
const years = /(?<![\d.,/-])(?:19|20)\d{2}(?![\d.,/%-])/g;

/**
 * Read where an article states no complete date: the first dateline under the headline with the one year that the headline names.
 * Null where the headline names none or several.
 */
export function yearlessDateline(lines: readonly Line[], { title }: Landmarks): Published | null {
	const headline = lines[title]?.text ?? '';
	const named = new Set(headline.match(years) ?? []);
	const [year] = named;
	if (named.size !== 1 || year === undefined) return null;
	for (const { text } of lines.slice(title, title + LINES)) {
		const opening = text.slice(0, OPENING);
		const inHan = han.exec(opening);
		const match = inHan ?? spaced.exec(opening);
		if (match === null) continue;
		const month = inHan === null ? monthNamed(match[1] ?? match[4] ?? '') : Number(match[1]);
		const day = inHan === null ? (match[2] ?? match[3]) : match[2];
		const iso = month === undefined ? null : isoDay(Number(year), month, Number(day));
		if (iso !== null) return { edtf: iso, basis: 'dateline', text: match[0].trim() };
	}
	return null;
}
