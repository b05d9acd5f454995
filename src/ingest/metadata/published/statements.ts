/** Publication dates that a page states for machines: meta tags, JSON-LD, front matter, fields of a record. */
import type { PublishedBasis, Statement } from '../../../article.js';
import { dayOfValue, findCompleteDates, type NumericOrder } from '../dates.js';
import { dayOfAddress } from './address.js';
import type { Candidate } from './candidate.js';

interface Scheme {
	readonly pattern: RegExp;
	readonly weight: number;
	readonly basis: PublishedBasis;
	readonly updated?: true;
}

/** In order; the first that fits a key counts. */
const schemes: readonly Scheme[] = [
	{ pattern: /^record:published$/, weight: 3, basis: 'front-matter' },
	{
		pattern:
			/^front-matter:(?:post_|page_)?(?:date|published|publish_?date|published_?at|pubdate|publication_?date|date_?published|created|created_?at|issued|time)$/,
		weight: 2,
		basis: 'front-matter',
	},
	{
		pattern: /^front-matter:(?:last_?mod(?:ified)?|updated|updated_?at|modified|last_?updated|date_?modified)$/,
		weight: 1.5,
		basis: 'front-matter',
		updated: true,
	},
	{ pattern: /^xml:published$/, weight: 1.5, basis: 'meta' },
	// a document is filed a day or more before it is published
	{ pattern: /^xml:filed$/, weight: 1.2, basis: 'meta' },
	{ pattern: /^json-ld:datePublished$/, weight: 1, basis: 'json-ld' },
	{ pattern: /^json-ld:dateCreated$/, weight: 0.6, basis: 'json-ld' },
	// of a thing that a page tells of, not of the page
	{ pattern: /^json-ld:(?:Book|Product|Event|VideoObject)\.datePublished$/, weight: 0.3, basis: 'json-ld' },
	{ pattern: /^json-ld:[A-Za-z]{1,20}\.datePublished$/, weight: 0.75, basis: 'json-ld' },
	{ pattern: /^json-ld:[A-Za-z]{1,20}\.(?:dateCreated|uploadDate)$/, weight: 0.3, basis: 'json-ld' },
	{ pattern: /^json-ld:.{0,30}dateModified$/, weight: 0.45, basis: 'json-ld', updated: true },
	{ pattern: /^meta:.{0,40}(?:expir|end_?time|endtime|valid|event|birth|founded|start|crawl|msvalidate|copyright|video|render|rss)/, weight: 0, basis: 'meta' },
	{ pattern: /^meta:.{0,60}(?:modif|updat|moddate|revis|lastmod|changed|last[-_.]?edit)/, weight: 0.45, basis: 'meta', updated: true },
	{
		pattern:
			/^meta:(?:[\w-]{1,20}[:.])?(?:article[:.])?(?:published(?:_time|-time|time|_date|_at)?|publish(?:_time|-date|_date|date|ed_on)?|pub-?_?date|pubtime|publication[-_]?date|publishdate|firstpublished|date-?published|published_?date|article_published_time|release_?date|releasedate|date\.issued|issued|originalpublicationdate|displaydate|ptime|parsely-pub-date|citation_(?:publication_|online_)?date|contentdate)$/,
		weight: 1,
		basis: 'meta',
	},
	{
		pattern: /^meta:(?:[\w-]{1,24}[:.])?(?:date\.created|datecreated|created|created_at|creation_?date|date\.available|dc:date dc:created)$/,
		weight: 0.7,
		basis: 'meta',
	},
	{
		pattern:
			/^meta:(?:[\w-]{1,24}[:.])*(?:date|time|timestamp|article_?date|articledate|sailthru\.date|dcterms\.date|dc\.date|article\.date|publisheddate|prism\.publicationdate|gentime|dm_timestamp)$/,
		weight: 0.6,
		basis: 'meta',
	},
	{ pattern: /^meta:(?:og:title|og:description|twitter:title|twitter:description|description|keywords)$/, weight: 0.2, basis: 'meta' },
	{ pattern: /^meta:(?:og:image(?::url|:secure_url)?|twitter:image(?::src)?|image|thumbnail(?:url)?)$/, weight: 0.25, basis: 'meta' },
	{ pattern: /^script:printed$/, weight: 0.35, basis: 'meta' },
	{ pattern: /^script:datePublished$/, weight: 0.7, basis: 'json-ld' },
];

/** A statement that is not one of dates, but happens to hold one: the address of the article's picture, its description. */
const WEAK = 0.25;

/** `/2023/02/7.jpg`: the number that names a picture in the folder of a month is no day. */
const numberedPicture = /\/\d{1,2}\.[a-z]{3,4}(?:[?#]|$)/i;

function dayInside(value: string): string | null {
	if (!/^https?:\/\//.test(value)) return findCompleteDates(value)[0]?.iso ?? null;
	return numberedPicture.test(value) ? null : dayOfAddress(value);
}

/** The days that the statements give, `<time>` elements aside (see the visible dates). */
export function statedDates(statements: readonly Statement[], order: NumericOrder): Candidate[] {
	const found: Candidate[] = [];
	const seen = new Map<Scheme, number>();
	for (const { key, value } of statements) {
		const scheme = schemes.find(({ pattern }) => pattern.test(key));
		if (scheme === undefined || scheme.weight === 0) continue;
		const iso =
			scheme.weight <= WEAK
				? dayInside(value)
				: (dayOfValue(value, key === 'xml:filed' ? 'month-first' : order) ??
					findCompleteDates(value, key === 'xml:filed' ? 'month-first' : order)[0]?.iso ??
					null);
		if (iso === null) continue;
		const before = seen.get(scheme) ?? 0;
		seen.set(scheme, before + 1);
		// a page states its own date first; further ones of the same scheme are those of other articles
		const weight = before === 0 ? scheme.weight : scheme.weight * 0.4;
		const kind = `${scheme.basis} ${schemes.indexOf(scheme)}`;
		const give = (day: string, share: number): void => {
			found.push({ iso: day, weight: weight * share, kind, basis: scheme.basis, text: value, updated: scheme.updated === true });
		};
		give(iso, 1);
		for (const { day, share } of otherReadings(value, iso, order)) give(day, share);
	}
	return found;
}

/**
 * Other days that a value can mean. A time in UTC lies on the day before or after where the page was written, and midnight in Central Europe is
 * 22:00 or 23:00 of the day before; a numeric date can be meant in the other order. Alone these lose; with what the page shows or its address
 * holds they win.
 */
function otherReadings(value: string, iso: string, order: NumericOrder): { day: string; share: number }[] {
	const utc = /T(\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?(?:Z|[+-]00:?00)$/.exec(value.trim());
	if (utc !== null) {
		const hour = Number(utc[1]);
		const sharp = utc[2] === '00' && (utc[3] ?? '00') === '00';
		if (sharp && (hour === 22 || hour === 23)) return [{ day: shifted(iso, 1), share: 1.02 }];
		return hour >= 14 ? [{ day: shifted(iso, 1), share: 0.9 }] : hour <= 10 ? [{ day: shifted(iso, -1), share: 0.9 }] : [];
	}
	const date = findCompleteDates(value, order)[0];
	if (date?.ambiguous !== true) return [];
	const other = findCompleteDates(value, order === 'day-first' ? 'month-first' : 'day-first')[0];
	return other === undefined || other.iso === iso ? [] : [{ day: other.iso, share: 0.7 }];
}

function shifted(iso: string, days: number): string {
	return new Date(Date.parse(`${iso}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
