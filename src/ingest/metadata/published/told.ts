/** Whether the words beside a date make it that of something told: a deadline, a start, an event. */
import { citedActs, citedOf, spanning } from '../../../language/date-lines.js';
import { metadataVocabulary } from '../../../language/metadata.js';
import type { CompleteDate } from '../dates.js';

const { toldBefore, toldOn, toldAfter } = metadataVocabulary;
/** Characters of the longest word that may stand glued to a date in Chinese. */
const GLUED = Math.max(...[...toldBefore, ...toldAfter].filter((word) => /[\u3400-\u9fff]/.test(word)).map(({ length }) => length));
/** Characters before a date in which the word before it and the one before that stand. */
const BEFORE = 40;
/** Words of a line before the date of an act that it cites; a title that opens with the act has fewer. */
const CITING = 7;
/** `took office in Utland on 3 May 2021|, and her ministry issued three orders`: the sentence goes on behind the date, in small letters. */
const goesOn = /^,?\s(?:\p{Ll}{2,30}\s){3}/u;
/** Characters behind a date in which it does. */
const GOES_ON = 96;
/** `On 3 May 2021 the council| met`: a sentence has so many words after the date that opens it. */
const WORDS = 3;

/**
 * True for `amends Act No 12, of| 3 May 2021`, `della legge| 3 maggio 2021, n. 12`, `received by| 3 May 2021`, `died on| 3 May 2021`, `On| 3 May 2021 the council met`, `à partir du| 3 mai 2021`, 请于|2021年5月3日|前报送. A label of
 * publication (`posted on`, 发布于) is asked for before this is.
 */
export function isPartOfClause(text: string, { start, end }: CompleteDate): boolean {
	const before = text.slice(Math.max(0, start - BEFORE), start);
	for (let n = 1; n <= GLUED; n++) if (toldBefore.has(before.slice(-n)) || toldAfter.has(text.slice(end, end + n))) return true;
	const words = before.split(/\s+/).filter((word) => word !== '');
	if (!/\s$/.test(before)) return false;
	const word = words.at(-1) ?? '';
	if (toldBefore.has(word) || citedActs.has(word)) return true;
	const earlier = words.at(-2);
	if ([word, earlier ?? ''].some((each) => spanning.has(each.toLowerCase().replace(/[‘’]/g, "'")))) return true;
	if (citedOf.has(word) && earlier !== undefined && /(?:\d,|\d\/\d{2,4})$/.test(earlier) && text.slice(0, start).split(/\s+/, CITING + 1).length > CITING)
		return true;
	if (!toldOn.has(word.toLowerCase())) return false;
	if (goesOn.test(text.slice(end, end + GOES_ON)) && text.slice(0, start).split(/\s+/, CITING + 1).length > CITING) return true;
	if (earlier !== undefined) return /^[a-z]+$/.test(earlier) && !metadataVocabulary.published.has(earlier) && !metadataVocabulary.updated.has(earlier);
	return (text.slice(end).match(/[\p{L}\p{M}]+/gu) ?? []).length >= WORDS;
}
