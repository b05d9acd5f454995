/** The headline of an article: as the page prints it, without the name of its site; null where it has none. */
import { type Article, isRunning } from '../../../article.js';
import { parseHtml } from '../../html/index.js';
import { resolved } from '../../html/references.js';
import type { Line } from '../page.js';
import { headingTitle } from './heading.js';
import { withoutAgency, withoutNamed } from './parts.js';
import { isPeriodical } from './periodical.js';
import { lineTitle } from './text.js';
import { lineLike, type Title } from './title.js';

/** Reads the title from front matter, a record's field or the card of a document, a heading of the page that its head confirms, the head alone, or the line before the prose. */
export function readTitle(article: Article, lines: readonly Line[]): Title {
	const stated = (pattern: RegExp): string | null => article.statements.find(({ key, value }) => pattern.test(key) && value.trim() !== '')?.value ?? null;
	const given = stated(/^(?:record:title|xml:title|front-matter:(?:post_|page_)?(?:title|headline)|card:title)$/);
	if (given !== null) {
		const title = withoutAgency(parseHtml(given).text.replace(/\s+/g, ' '));
		return { title, line: lineLike(lines, title) };
	}
	const head = [
		stated(/^json-ld:headline$/),
		stated(/^meta:og:title$/),
		stated(/^meta:(?:twitter:title|dc\.title|dcterms\.title|title|articletitle|headline|parsely-title|sailthru\.title)$/),
		stated(/^html:title$/),
	].flatMap((value) => (value === null || isPeriodical(value) ? [] : [resolved(value)]));
	const site = stated(/^meta:og:site_name$/) ?? stated(/^meta:application-name$/) ?? stated(/^(?:json-ld:publisher|meta:(?:publisher|dc\.publisher))$/);
	// a page may show nothing but what its scripts draw and name its article all the same; its `<title>` alone is then mostly that of the program
	const drawn = lines.length === 0 && article.statements.some(({ key }) => /^(?:json-ld:headline|meta:og:title)$/.test(key));
	if (drawn || lines.some(({ block }) => block.markup.path.length > 0))
		return headingTitle(article, lines, site === null ? head : head.map((title) => withoutNamed(title, site)), site);
	const { blocks, text } = article;
	const running = blocks.filter(isRunning).map(({ start, end }) => text.slice(start, end));
	return lineTitle(lines, running, blocks[0] !== undefined && isRunning(blocks[0]));
}
