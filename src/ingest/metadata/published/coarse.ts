/** The month or year of publication of an article that tells no day. */
import type { Published, Statement } from '../../../article.js';
import { coarseDateLine, coarseDateOf } from '../coarse-date.js';
import { foreignness, type Line } from '../page.js';
import type { Landmarks } from './visible.js';

/** Lines at the head of a text, and about its headline, in which its date line stands. */
const HEAD = 5;
const stated =
	/^(?:json-ld:datePublished|front-matter:(?:date|published|issued|year|publication_?date)|meta:(?:citation_(?:publication_|online_)?date|citation_year|dcterms\.(?:issued|date|created)|dc\.date(?:\.issued)?|prism\.publicationdate|article:published_time))$/;

/** The month or year that an article's statements or its date line give; null where they give none. To be asked where no day is known. */
export function coarsePublished(statements: readonly Statement[], lines: readonly Line[], { title, prose }: Landmarks): Published | null {
	for (const { key, value } of statements) {
		const edtf = stated.test(key) ? coarseDateOf(value) : null;
		if (edtf !== null) return { edtf, basis: key.startsWith('meta') ? 'meta' : key.startsWith('json') ? 'json-ld' : 'front-matter', text: value };
	}
	const last = Math.min(lines.length - 1, Math.max(title, 0) + HEAD, prose < 0 ? lines.length : prose);
	for (let at = 0; at <= last; at++) {
		const { text, figures, block } = lines[at] as Line;
		if (!figures || at === title || foreignness(block) > 0.5 || (title >= 0 && at < title - HEAD)) continue;
		const edtf = coarseDateLine(text);
		if (edtf !== null) return { edtf, basis: 'byline', text };
	}
	return null;
}
