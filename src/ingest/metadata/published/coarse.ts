/** The month or year of publication of an article that tells no day. */
import type { Published, Statement } from '../../../article.js';
import { barredCoarseDate, coarseDateOf, labelledCoarseDate } from '../coarse-date.js';
import { findCompleteDates } from '../dates.js';
import { foreignness, type Line } from '../page.js';
import type { Landmarks } from './visible.js';

/** Lines at the head of a text, and about its headline, in which its date line stands. */
const AROUND = 5;
/** A line with more of its characters in links is an entry of a menu. */
const LINKED = 0.5;
const stated =
	/^(?:json-ld:datePublished|front-matter:(?:date|published|issued|year|publication_?date)|meta:(?:citation_(?:publication_|online_)?date|citation_year|dcterms\.(?:issued|date|created)|dc\.date(?:\.issued)?|prism\.publicationdate|article:published_time))$/;

/** The month or year that an article's statements, a label or its date line give, in this order; null where they give none. To be asked where no day is known. */
export function coarsePublished(statements: readonly Statement[], lines: readonly Line[], { title, prose }: Landmarks): Published | null {
	for (const { key, value } of statements) {
		const edtf = stated.test(key) ? coarseDateOf(value) : null;
		if (edtf !== null) return { edtf, basis: key.startsWith('meta') ? 'meta' : key.startsWith('json') ? 'json-ld' : 'front-matter', text: value };
	}
	const last = Math.min(lines.length - 1, Math.max(title, 0) + AROUND, prose < 0 ? lines.length : prose);
	const head = lines.slice(Math.max(0, title - AROUND), last + 1).filter(({ figures, block }) => figures && foreignness(block) <= 0.5);
	for (const { text } of head) {
		const edtf = labelledCoarseDate(text);
		if (edtf !== null) return { edtf, basis: 'byline', text };
	}
	return besideSource(head, lines, lines[title]);
}

/**
 * The date of the one line that gives a source beside it: several are a list or a menu. Null as well where its year is past all others that the
 * head tells to the day, or past that of the page's copyright.
 */
function besideSource(head: readonly Line[], lines: readonly Line[], title: Line | undefined): Published | null {
	const found = head.flatMap((line) => {
		const { text, block } = line;
		const edtf = barredCoarseDate(text);
		const listed = block.kind === 'table-row' || block.markup.linkDensity > LINKED;
		return edtf === null || line === title ? [] : [{ edtf, text, listed }];
	});
	const [only] = found;
	if (only === undefined || found.length > 1 || only.listed) return null;
	const dated = head.flatMap(({ text }) => findCompleteDates(text)).map(({ iso }) => iso.slice(0, 4));
	const limit = [...dated, ...lines.flatMap(copyrightYear)].sort().pop();
	return limit !== undefined && only.edtf.slice(0, 4) > limit ? null : { edtf: only.edtf, basis: 'byline', text: only.text };
}

/** `© 2029-2031 Harbour Board` gives 2031. */
function copyrightYear({ text, figures }: Line): string[] {
	const years = figures ? /(?:©|\(c\)|copyright)\s?((?:19|20)\d{2})(?:\s?[-–]\s?((?:19|20)\d{2}))?/i.exec(text.slice(0, COPYRIGHT)) : null;
	return years === null ? [] : [years[2] ?? (years[1] as string)];
}
const COPYRIGHT = 120;
