/** The parts of a title: the headline, and before or behind it the names of sites, sections and agencies. */
import { tight } from './tight.js';

/** Parts a headline from the name of a site, and one part of that from the next. */
export const separator = parting('-–—|·•»›:：~/\\\\');
/** The same marks without the colon, which in the headline of a text parts a kicker from the rest: `Ports : le plan est adopté`. */
const withoutColon = parting('-–—|·•»›~/\\\\');

/** @param spaced what parts where white space stands on both sides, as it stands in a class of characters */
function parting(spaced: string): RegExp {
	return new RegExp(
		`\\s[${spaced}]{1,2}\\s|\\s?[|｜»›]\\s?|\\s?--\\s?|(?<=[\\u3000-\\u9fff”】！？])\\s?[-_–—]{1,2}\\s?|_|\\s[-–—](?=\\S)|(?<=\\S)[-–—]\\s`,
		'g',
	);
}
/** The address of a site behind a headline. */
const siteAddress = /[\s_|–—-]{1,4}(?:<url>|(?:www\.)?[\w-]{2,40}\.(?:com|cn|net|org|gov|co\.uk|com\.cn|gov\.cn|info|eu))\/?$/i;

/** A title without the part that names the site, where the page says what its site is called. */
export function withoutNamed(title: string, site: string): string {
	const named = tight(site);
	const parts = partsOf(title);
	if (named.length < 4 || parts.length < 2) return title;
	const at = parts.findIndex((part) => tight(part).includes(named));
	if (at < 0) return title;
	// what stands before the name, or behind it where it opens the title
	const others = at > 0 ? parts.slice(0, at) : parts.slice(1);
	const start = title.indexOf(others[0] as string, at > 0 ? 0 : (parts[0] as string).length);
	const last = others[others.length - 1] as string;
	return title.slice(start, title.indexOf(last, start) + last.length);
}

/** A headline from a feed without the name of the paper behind it: a short name in capitals after a dash. */
export function withoutAgency(title: string): string {
	const found = /^(.{25,}?)\s[-–—|]\s((?:[A-Z][\w.'’&]*\s?){1,4}(?:\(blog\))?)$/u.exec(title);
	return found?.[1] !== undefined && found[1].split(' ').length >= 5 ? found[1] : title;
}

/** The parts of a title between the marks that part them, without the address of a site; empty ones are left out. */
export function partsOf(title: string, marks: RegExp = separator): string[] {
	return quoted(title)
		.replace(siteAddress, '')
		.replace(marks, '\u0000')
		.split('\u0000')
		.map((part) => part.replaceAll(CLOSING, '»').trim())
		.filter((part) => part !== '');
}

/** Stands for a mark that closes a quotation. */
const CLOSING = '\u0001';

/** A title in which the marks that close a quotation part nothing: `Le plan « Ports » est adopté`. */
function quoted(title: string): string {
	return title.replace(/«[^«»]{1,200}»/g, (quotation) => quotation.slice(0, -1) + CLOSING);
}

/** A headline in bare text without the name of its site. */
export function withoutSiteOfText(title: string): string | null {
	return withoutSite(title, null, withoutColon);
}

/** A title without the site's name behind or before it: the part that is like the heading, else the longest of its parts, earlier ones first. */
export function withoutSite(title: string, heading: string | null, marks: RegExp = separator): string | null {
	const parts = partsOf(title, marks);
	if (parts.length === 0) return null;
	if (parts.length === 1) return parts[0] ?? null;
	if (heading !== null) {
		const like = parts.find((part) => tight(part) === tight(heading));
		if (like !== undefined) return like;
	}
	// the site's name stands at an end and is shorter; what stands between is put back as it was
	let first = 0;
	let last = parts.length;
	const longest = parts.reduce((a, b) => (b.length > a.length ? b : a));
	const at = parts.indexOf(longest);
	while (last > at + 1) last--;
	while (first < at && (parts[first] as string).length < longest.length * 0.6) first++;
	const start = title.indexOf(parts[first] as string);
	const end = title.indexOf(parts[last - 1] as string, start) + (parts[last - 1] as string).length;
	return title.slice(start, end).trim();
}
