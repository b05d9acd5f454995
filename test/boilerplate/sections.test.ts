import { describe, expect, it } from 'vitest';
import { type Page, pageOf } from '../../src/boilerplate/page.js';
import { ingest } from '../../src/ingest/index.js';
import { articleOf } from './articles.js';

function pageFrom(html: string): Page {
	return pageOf(ingest({ path: 'page.html', bytes: new TextEncoder().encode(html) })[0] as Parameters<typeof pageOf>[0]);
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
