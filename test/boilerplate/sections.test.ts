import { describe, expect, it } from 'vitest';
import { type Page, pageOf } from '../../src/boilerplate/page.js';
import { ingest } from '../../src/ingest/index.js';
import { articleOf } from './articles.js';

function pageFrom(text: string, path = 'page.html'): Page {
	return pageOf(ingest({ path, bytes: new TextEncoder().encode(text) })[0] as Parameters<typeof pageOf>[0]);
}

const body = Array.from(
	{ length: 4 },
	(_, index) =>
		`<p>In district ${index + 1} the council will mend the old bridge, the mill and the road to the harbour, which were closed for a year, it said.</p>`,
).join('');
const advice = 'The council asks every village to name a keeper for its bridge, and to write down each month what the river has done to it.';

describe('the section under a heading of other stories', () => {
	const settled = (html: string): boolean => pageFrom(`<html><body><div>${body}${html}</div></body></html>`).sections.at(-1)?.settled === true;

	it('reaches to the end of the page where links follow', () => {
		expect(settled('<h3>More stories</h3><p><a href="/a">Ferry prices fall for the third time</a></p><p>They fell by a tenth in May.</p>')).toBe(true);
	});

	it('is none where prose without a link follows', () => {
		expect(settled(`<h3>More stories</h3><p>${advice}</p>`)).toBe(false);
	});
});

describe('the line that closes an article', () => {
	const paragraph = '<p>县政府决定修复四座旧桥，并拓宽通往港口的公路，工程将于明年五月开工，预计两年内完成，沿线村庄均可受益。</p>'.repeat(4);
	const closes = (line: string): boolean =>
		pageFrom(`<html><body><div>${paragraph}<p>${line}</p><p>港口客运量上升</p></div></body></html>`).sections.at(-1)?.settled === true;

	it('names an editor', () => {
		expect(closes('编辑：王小明')).toBe(true);
	});

	it('is not the button that opens a section of a wiki for editing', () => {
		expect(closes('编辑')).toBe(false);
	});
});

describe('a list of stories under the closing line of a page in one line', () => {
	const caption = 'The keeper mends the northern sluice on Monday.';
	const list =
		'Most Read 1 Ferry prices fall, for the third time, in a year 2 The council names a keeper, and a mason, of the mill Hot News Rope bridge, closed since May, is open again to carts';
	const settled = (text: string): boolean => {
		const page = pageFrom(text, 'page.txt');
		const first = page.lines.findIndex(({ block }) => page.article.text.startsWith('1 Ferry', block.start));
		return page.sections[first]?.settled === true;
	};
	const menu = `${'Home Opinion Business World Harbour Culture Travel Sports '.repeat(40)}>> `;

	it('reaches to the end of the page, however little stands above it', () => {
		expect(settled(`${menu}${caption} (Web editor: Nora Lind) ${list.repeat(8)}`)).toBe(true);
	});

	it('is not settled where an article goes on below the closing line', () => {
		const prose = 'The council will mend the old bridge, the mill and the road to the harbour, which were closed for a year, it said on Monday in the town. ';
		expect(settled(`${menu}${caption} (Web editor: Nora Lind) ${prose.repeat(9)}${list.repeat(8)}`)).toBe(false);
	});
});

describe('headings in a text whose links are gone', () => {
	const prose = 'The council will mend the old bridge, the mill and the road to the harbour, which were closed for a year, it said on Monday.\n'.repeat(4);
	const reaches = (heading: string): boolean => pageOf(articleOf(`${prose}${heading}\nFerry prices fall for the third time`)).sections.at(-1)?.settled === true;

	it('open a list of other stories where they name one', () => {
		expect(reaches('More stories')).toBe(true);
		expect(reaches('Ähnliche Artikel')).toBe(true);
	});

	it('open none where they may stand under a paragraph, or head a chapter', () => {
		expect(reaches('Learn more')).toBe(false);
		expect(reaches('Recommendations')).toBe(false);
		expect(reaches('Empfehlungen')).toBe(false);
	});
});
