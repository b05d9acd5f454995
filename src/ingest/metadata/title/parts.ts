/** The parts of a title: the headline, and before or behind it the names of sites, sections and agencies. */
import { tight } from './tight.js';

/** Parts a headline from the name of a site, and one part of that from the next. */
export const separator = /\s[-–—|·•»›:：~/\\]{1,2}\s|\s?[|｜»›]\s?|\s?--\s?|(?<=[\u3000-\u9fff”】！？])\s?[-_–—]{1,2}\s?|_|\s[-–—](?=\S)|(?<=\S)[-–—]\s/g;
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
export function partsOf(title: string): string[] {
	return title
		.replace(siteAddress, '')
		.replace(separator, '\u0000')
		.split('\u0000')
		.map((part) => part.trim())
		.filter((part) => part !== '');
}

/** A title without the site's name behind or before it: the part that is like the heading, else the longest of its parts, earlier ones first. */
export function withoutSite(title: string, heading: string | null): string | null {
	const parts = partsOf(title);
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
