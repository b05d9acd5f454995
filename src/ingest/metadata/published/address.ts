/** Publication dates that an address or a file name holds. */
import type { Statement } from '../../../article.js';
import { findCompactDates, findCompleteDates, isoDay, isRange } from '../dates.js';
import type { Candidate } from './candidate.js';

/** `/2018/08/24/`, `/2018-08/24/`, `/201808/24/` */
const parts = /[/=_-]((?:19|20)\d{2})[/_-]?(0?[1-9]|1[0-2])[/_-](0?[1-9]|[12]\d|3[01])(?=[/_.\-?&#=]|$)/;
/** `/t20180824_1234.htm`, `/20180824/`, `-20180824.` */
const tight = /(?:^|[/_=.-])[a-z]{0,2}((?:19|20)\d{2})(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?=[/_.\-?&#=]|\d{4,6}[/_.]|$)/i;

/** The day in an address; an archive's own stamp before the archived address is left out. */
export function dayOfAddress(url: string): string | null {
	const address = url.replace(/^https?:\/\/web\.archive\.org\/web\/\w{1,20}\//, '').slice(0, 600);
	const path = address.replace(/^https?:\/\/[^/]{0,200}/, '');
	for (const pattern of [parts, tight]) {
		const found = pattern.exec(path);
		if (found !== null) {
			const iso = isoDay(Number(found[1]), Number(found[2]), Number(found[3]));
			if (iso !== null && iso >= '1994') return iso;
		}
	}
	// `29-10-2021`, `vom_22.04.2020`
	const loose = path.replace(/[_~/]/g, ' ');
	return findCompleteDates(loose).find(({ start, end }) => !isRange(loose, start, end))?.iso ?? null;
}

/** The month `2018-08` in an address that holds no day. */
export function monthOfAddress(url: string): string | null {
	const found = /\/((?:19|20)\d{2})[/_-](0[1-9]|1[0-2])(?=[/_-]|$)/.exec(url.replace(/^https?:\/\/web\.archive\.org\/web\/\w{1,20}\//, ''));
	return found === null || (found[1] ?? '') < '1994' ? null : `${found[1]}-${found[2]}`;
}

/** Days that the page's addresses and, last, the name of its file give. */
export function addressDates(urls: readonly string[], path: string): Candidate[] {
	const found: Candidate[] = [];
	for (const url of urls) {
		const iso = dayOfAddress(url);
		if (iso !== null) found.push({ iso, weight: 0.85, kind: 'url', basis: 'url', text: url, updated: false });
	}
	const name = path.slice(path.lastIndexOf('/') + 1);
	const complete = new Set(findCompleteDates(name.replace(/_/g, ' ')).map(({ iso }) => iso));
	const days = complete.size > 0 ? complete : new Set(findCompactDates(name).map(({ iso }) => iso));
	// the name of a file for two days (`minutes_20210105_20210309.txt`) is of neither
	const [iso] = days;
	if (iso !== undefined && days.size === 1) found.push({ iso, weight: 0.35, kind: 'file-name', basis: 'file-name', text: name, updated: false });
	return found;
}

/** The addresses that statements give for the page. */
export function addressesOf(statements: readonly Statement[]): string[] {
	const keys =
		/^(?:record:url|html:canonical|meta:og:url|json-ld:url|json-ld:mainEntityOfPage|front-matter:(?:url|link|source_?url|original_?(?:link|url)|canonical(?:_url)?|permalink|redirect_to))$/i;
	return [...new Set(statements.filter(({ key, value }) => keys.test(key) && /^(?:https?:)?\/\//.test(value)).map(({ value }) => value))];
}
