/** Publication dates that pages hand to their scripts and to those who count their visits. */
import type { PlacedStatement } from './drafts.js';

const named =
	/["']?(datePublished|date_published|publish(?:ed)?_?(?:date|time|at|on)|publication_?date|pub_?date|pubtime|first_?published|article_?publish(?:ed)?_?(?:date|time)?|display_?date|release_?date|post_?date|create_?time|created_?(?:at|on|date)|date_?created)\\?["']?\s{0,3}[:=,]\s{0,3}\\?["']([^"'\\\n]{8,40})\\?["']/gi;
/** The first ones of a script are those of its page. */
const MOST = 3;

/** A script that does nothing but print one moment: `showDate("2020/04/17 01:43:09")`. */
const printed = /^[^"']{0,60}\(\s?["']((?:19|20)\d{2}[-/]\d{1,2}[-/]\d{1,2}[ T]\d{1,2}:\d{2}[^"']{0,30})["']\s?\)[\s;]{0,3}$/;

/** Dates under names that tell of publication, as `script:datePublished`. Linear. */
export function datesInScript(script: string): PlacedStatement[] {
	const moment = script.length < 160 ? printed.exec(script.trim())?.[1] : undefined;
	if (moment !== undefined) return [{ key: 'script:printed', value: moment, draft: -1, offset: 0 }];
	if (!/publi|pub_?date|pubtime|post_?date|create|display_?date|release_?date/i.test(script)) return [];
	const found: PlacedStatement[] = [];
	for (const match of script.matchAll(named)) {
		const value = match[2] ?? '';
		if (/\d{4}|\d[./-]\d/.test(value)) found.push({ key: 'script:datePublished', value, draft: -1, offset: 0 });
		if (found.length >= MOST) break;
	}
	return found;
}
