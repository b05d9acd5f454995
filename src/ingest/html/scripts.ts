/** Publication dates that pages hand to their scripts and to those who count their visits. */
import type { Statement } from '../../article.js';

/** A value that could be a date, after a colon, an equals sign or a comma: `: "2020-04-17`. */
const dated = /[:=,]\s{0,3}\\?["']([^"'\\\n]{0,24}(?:\d{4}|\d[./-]\d)[^"'\\\n]{0,36})\\?["']/g;
/** The names under which publication is told, at the end of what stands before such a value. */
const named =
	/(?:datePublished|date_published|publish(?:ed)?_?(?:date|time|at|on)|publication_?date|pub_?date|pubtime|first_?published|article_?publish(?:ed)?_?(?:date|time)?|display_?date|release_?date|post_?date|create_?time|created_?(?:at|on|date)|date_?created)\\?["']?\s{0,3}$/i;
const NAME_CHARACTERS = 40;
/** The first ones of a script are those of its page. */
const MOST = 3;

/** A script that does nothing but print one moment: `showDate("2020/04/17 01:43:09")`. */
const printed = /^[^"']{0,60}\(\s?["']((?:19|20)\d{2}[-/]\d{1,2}[-/]\d{1,2}[ T]\d{1,2}:\d{2}[^"']{0,30})["']\s?\)[\s;]{0,3}$/;
const PRINTED_CHARACTERS = 160;

/** Dates under names that tell of publication, as `script:datePublished`, in the part of a page between two offsets. Linear. */
export function datesInScript(source: string, start: number, end: number): Statement[] {
	if (end - start < 12) return [];
	const script = source.slice(start, end);
	const moment = script.length < PRINTED_CHARACTERS ? printed.exec(script.trim())?.[1] : undefined;
	if (moment !== undefined) return [{ key: 'script:printed', value: moment, at: -1 }];
	const found: Statement[] = [];
	dated.lastIndex = 0;
	for (let match = dated.exec(script); match !== null; match = dated.exec(script)) {
		const value = match[1] ?? '';
		if (value.length < 8 || value.length > 40 || !named.test(script.slice(Math.max(0, match.index - NAME_CHARACTERS), match.index))) continue;
		found.push({ key: 'script:datePublished', value, at: -1 });
		if (found.length >= MOST) break;
	}
	return found;
}
