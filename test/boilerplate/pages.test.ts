import { describe, expect, it } from 'vitest';
import { ingest } from '../../src/ingest/index.js';
import { clean } from '../../src/pipeline.js';

/** Lines of the content that stays of a page. */
function keptOf(path: string, page: string): string[] {
	return ingest({ path, bytes: new TextEncoder().encode(page) })
		.map((article) => clean(article))
		.flatMap(({ text, blocks }) => blocks.filter(({ verdict }) => verdict.kind === 'content').map(({ start, end }) => text.slice(start, end)));
}

const first = 'The regional council approved a plan on Monday that will give every village of the valley a health station by the end of 2027, officials said.';
const second =
	'Under the plan, which was drawn up by three ministries, 120 stations will be built, and nurses who work there will be paid 15 percent more than in the towns.';
const third = 'The first stations are to open in spring, according to the council, which will publish a list of the villages in its gazette every quarter.';

describe('a page of HTML', () => {
	const page = `<!DOCTYPE html><html lang="en"><head><title>Council plans health stations - Valley Courier</title></head><body>
<nav class="main-nav"><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport</a></li><li><a href="/market">Market</a></li><li><a href="/letters">Letters</a></li></ul></nav>
<main><article class="story"><h1>Council plans health stations</h1><p class="byline">By Jane Roe</p>
<div class="story-body"><p>${first}</p><div class="ad">Advertisement</div><p>${second}</p>
<table><tr><td>Valley</td><td>40 stations</td></tr><tr><td>Coast</td><td>80 stations</td></tr></table><p>${third}</p></div></article>
<aside class="related"><h3>You may also like</h3><ul><li><a href="/a">Ferry prices fall for the third time</a></li><li><a href="/b">Mill owner wins court case</a></li></ul></aside></main>
<div class="cookie-banner"><p>This website uses cookies to improve your experience. <button>Accept</button></p></div>
<footer class="site-footer"><p>© 2024 Valley Courier. All rights reserved.</p></footer></body></html>`;

	it('keeps headline, paragraphs and table, and nothing of the site', () => {
		expect(keptOf('page.html', page)).toEqual(['Council plans health stations', first, second, 'Valley | 40 stations', 'Coast | 80 stations', third]);
	});

	it('decides every block and says why', () => {
		for (const article of ingest({ path: 'page.html', bytes: new TextEncoder().encode(page) }).map((one) => clean(one)))
			for (const { verdict } of article.blocks) {
				expect(verdict.kind).not.toBe('undecided');
				if (verdict.kind === 'content' || verdict.kind === 'boilerplate') expect(verdict.why).not.toBe('');
			}
	});

	it('knows its headline with a kicker before it, a source and a count of comments behind it', () => {
		const long = 'Council plans health stations in every village';
		const headed = page
			.replaceAll('Council plans health stations', long)
			.replace(`<h1>${long}</h1>`, `<h1><span>Valley:</span> <span>${long}</span> <span>(example)</span> <a href="#comments">12</a></h1>`);
		const [article] = ingest({ path: 'page.html', bytes: new TextEncoder().encode(headed) }).map((one) => clean(one));
		const rules = article?.blocks
			.filter(({ kind, level }) => kind === 'heading' && level === 1)
			.map(({ verdict }) => ('rule' in verdict ? verdict.rule : null));
		expect(rules).toEqual(['boilerplate/headline']);
	});

	it('decides the same whatever was decided before', () => {
		const once = keptOf('page.html', page);
		keptOf('other.txt', `${third}\nHome\n${first}`);
		expect(keptOf('page.html', page)).toEqual(once);
	});
});

describe('comments of readers', () => {
	const story = [first, second, third].map((line) => `<p>${line}</p>`).join('');
	const comment = 'Finally! The old station was closed for years, and my mother had to walk to the next valley, which takes two hours.';
	const page = (name: string, inside: string): string =>
		`<html><body><div class="story-body">${story}</div><div class="${name}"><ul><li><p>${inside}</p></li></ul></div></body></html>`;

	it('are dropped by the name of what they stand in', () => {
		expect(keptOf('page.html', page('comment-list', comment))).toEqual([first, second, third]);
	});

	it('are not taken for comments where the whole page has that name', () => {
		expect(keptOf('page.html', `<html><body><div class="comments"><h1>Council plans health stations</h1>${story}</div></body></html>`)).toEqual(
			expect.arrayContaining([first, second, third]),
		);
	});
});

describe('a page without tags', () => {
	it('keeps the article and drops menu, teasers and everything under the closing line', () => {
		const page = [
			'Home',
			'Sport',
			'Market',
			'Letters',
			'Council plans health stations',
			'by jane roe',
			first,
			second,
			third,
			'editor: john doe',
			'top news',
			'Ferry prices fall for the third time',
			'© 2024 Valley Courier',
		].join('\n\n');
		const kept = keptOf('page.txt', page);
		expect(kept).toEqual(expect.arrayContaining([first, second, third]));
		for (const line of ['Home', 'Sport', 'by jane roe', 'editor: john doe', 'top news', 'Ferry prices fall for the third time', '© 2024 Valley Courier'])
			expect(kept).not.toContain(line);
	});

	it('keeps every article of a law, however short', () => {
		const law = [
			'第一章 总则',
			'第一条 为了规范村卫生站的管理，制定本办法。',
			'第二条 设置卫生站，应当具备下列条件：',
			'（一）有固定的场所；',
			'（二）有合格的人员；',
			'（三）有必要的设备。',
			'第二章 附则',
			'第三条 本办法自2027年1月1日起施行。',
		];
		expect(keptOf('law.txt', law.join('\n'))).toEqual(law);
	});
});

describe('hostile pages', () => {
	it('survives pages of one mark, of one word and of one line of a megabyte', () => {
		for (const page of ['.', 'word', '| '.repeat(500_000), 'a'.repeat(1_000_000)]) expect(() => keptOf('odd.txt', page)).not.toThrow();
	});
});
