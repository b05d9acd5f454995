import { describe, expect, it } from 'vitest';
import { type Article, lineAt } from '../../src/article.js';
import { ingest } from '../../src/ingest/index.js';
import { expectBlockLaws } from './laws.js';

function page(html: string): Article {
	const [article] = ingest({ path: 'page.html', bytes: new TextEncoder().encode(html) });
	if (article === undefined) throw new Error('no article');
	expectBlockLaws(article);
	return article;
}
const texts = (html: string): string[] => {
	const article = page(html);
	return article.blocks.map(({ start, end }) => article.text.slice(start, end));
};
const kinds = (html: string): string[] => page(html).blocks.map(({ kind, level }) => `${kind} ${level}`);

describe('an HTML page', () => {
	it('becomes one block a paragraph, heading and list item', () => {
		const html = '<h1>Rules for wells</h1><p>The ministry drills.</p><ul><li>First<ul><li>Inner</ul><li>Second</ul>';
		expect(texts(html)).toEqual(['Rules for wells', 'The ministry drills.', 'First', 'Inner', 'Second']);
		expect(kinds(html)).toEqual(['heading 1', 'paragraph 0', 'list-item 1', 'list-item 2', 'list-item 1']);
	});
	it('never glues words across tags, and never cuts one', () => {
		expect(texts('<div>Ministry</div><div>Health</div>')).toEqual(['Ministry', 'Health']);
		expect(texts('<p>the <b>minis</b>try and H<sub>2</sub>O</p>')).toEqual(['the ministry and H2O']);
		expect(texts('<p><a href=a>Home</a><a href=b>News</a></p>')).toEqual(['Home News']);
		expect(texts('<p><span>Staff writer</span><span>12 May 2020</span></p>')).toEqual(['Staff writer 12 May 2020']);
		expect(texts('<p>In force from 1 May 2031.<sup>4</sup> The fee is $900,<sup>12</sup> due at 5 m<sup>2</sup></p>')).toEqual([
			'In force from 1 May 2031. 4 The fee is $900, 12 due at 5 m2',
		]);
		expect(texts('<p>1,154<sup>3</sup> wells on the 27<sup>th</sup></p>')).toEqual(['1,154 3 wells on the 27th']);
	});
	it('keeps the cells of a row of data apart and the columns of a layout separate', () => {
		expect(texts('<table><tr><th>Year<th>Wells<tr><td>2019<td><p>12</p></table>')).toEqual(['Year | Wells', '2019 | 12']);
		expect(kinds('<table><tr><td>2019<td>12</table>')).toEqual(['table-row 0']);
		const layout = `<table><tr><td><h2>Menu</h2><a href=a>Home</a></td><td><h1>Wells</h1><p>${'The ministry drills wells. '.repeat(60)}</p></td></tr></table>`;
		expect(texts(layout)).toHaveLength(4);
		expect(texts('<table><tr><td>(a)</td><td>the applicant holds a permit;</td></tr></table>')).toEqual(['(a) the applicant holds a permit;']);
	});
	it('reads two line breaks as a new paragraph and one as its end unless a sentence runs on', () => {
		expect(texts('<div>The first paragraph.<br><br>The second one.</div>')).toEqual(['The first paragraph.', 'The second one.']);
		expect(texts('<div>The council approved the plan for the northern<br>provinces in May.<br>By our staff</div>')).toEqual([
			'The council approved the plan for the northern\nprovinces in May.',
			'By our staff',
		]);
	});
	it('leaves out what is not shown', () => {
		expect(
			texts(
				'<p>Shown<script>var a = "<p>no</p>"</script><style>p{}</style></p><div hidden>no</div><div style="display: none">no<div>no</div></div><!-- no --><p>Too',
			),
		).toEqual(['Shown', 'Too']);
	});
	it('shows what stands in the place of an object that no longer plays, and not what stands in the place of a frame', () => {
		expect(texts('<object data="film.swf"><param name=a value=b><p>The minister opens the bridge.</p></object><p>Traffic flows.</p>')).toEqual([
			'The minister opens the bridge.',
			'Traffic flows.',
		]);
		expect(texts('<iframe src="film.html"><p>No frames.</p></iframe><p>Traffic flows.</p>')).toEqual(['Traffic flows.']);
	});
	it('reads what a style hides when there is next to nothing else', () => {
		expect(texts(`<div style="display:none"><p>${'The council approved the plan. '.repeat(30)}</p></div><p>Loading`)).toHaveLength(2);
	});
	it('decodes entities and drops soft hyphens and zero-width spaces', () => {
		expect(texts('<p>Caf&eacute;&nbsp;&amp; minis&shy;try&#8203;s &lt;5 m<wbr>etres</p>')).toEqual(['Café & ministrys <5 metres']);
	});
	it('parses markup that lies in the text', () => {
		expect(texts('<div>&lt;p&gt;The council met.&lt;/p&gt;&lt;p&gt;It approved the plan.&lt;/p&gt;</div>')).toEqual([
			'The council met.',
			'It approved the plan.',
		]);
	});
	it('takes the article from JSON-LD where the page does not show it', () => {
		const body = 'The council approved the plan for wells in the north. '.repeat(8);
		const script = `<script type="application/ld+json">{"@type":"NewsArticle","headline":"Wells","articleBody":${JSON.stringify(body)}}</script>`;
		expect(texts(`${script}<p>Please enable scripts.`)).toEqual(['Please enable scripts.', body.trim()]);
		expect(texts(`${script}<p>${body}`)).toEqual([body.trim()]);
	});
	it('leaves out the program of a page that its server never ran', () => {
		expect(texts('<?php $a->b(); if ($x > 1) { ?><p>Shown</p><% for (;;) { %><c:param>true</c:param><p>Too')).toEqual(['Shown', 'Too']);
	});
	it('leaves out the toolbar of a web archive', () => {
		expect(texts('<!-- BEGIN WAYBACK TOOLBAR INSERT --><div>13 captures</div><!-- END WAYBACK TOOLBAR INSERT --><p>Shown')).toEqual(['Shown']);
	});
	it('knows the line of the input in which each part stands', () => {
		const article = page('<html>\n<p>One\ntwo</p>\n\n<p>Three');
		expect(article.blocks.map(({ line }) => line)).toEqual([2, 5]);
		expect(lineAt(article.lines, article.text.indexOf('two'))).toBe(3);
	});
	it('tells what the markup shows of a block', () => {
		const article = page(
			'<body class=Home><nav id=top><ul><li class=m><a href=a>News</a></li><li class=m><a href=b>Jobs</a></li></ul></nav><article><p>Text <a href=c>link</a>',
		);
		const [first, , text] = article.blocks;
		expect(first?.markup).toMatchObject({ path: ['body', 'nav', 'ul', 'li'], hints: 'm top home', linkDensity: 1, links: 1, siblings: 2 });
		expect(text?.markup.linkDensity).toBeCloseTo(4 / 9);
		expect(first?.markup.container).toBe(article.blocks[1]?.markup.container);
		expect(text?.markup.container).not.toBe(first?.markup.container);
	});
	it('tells the blocks of one element by its number, however deep they stand in it', () => {
		const { blocks, elements } = page('<ul><li>News</li><li><div>Jobs</div></li></ul><p>Text');
		const [first = -1, second = -1, other = -1] = blocks.map(({ element }) => element);
		const around = (element: number): number => elements.parent[element] ?? -1;
		expect([first, second, other].map((element) => elements.depth[element])).toEqual([2, 3, 1]);
		expect(around(around(second))).toBe(around(first));
		expect(around(other)).toBe(-1);
		expect(first).not.toBe(around(second));
	});
	it('numbers the elements of a page that lies in another on from its own', () => {
		const { blocks, elements } = page('<div>One</div><div>&lt;p&gt;Two&lt;/p&gt;&lt;p&gt;Three&lt;/p&gt;</div><div>Four</div>');
		expect(new Set(blocks.map(({ element }) => element)).size).toBe(4);
		expect(blocks.map(({ element }) => elements.parent[element])).toEqual([-1, -1, -1, -1]);
	});
	it('calls elements alike whose names only count them, and others not', () => {
		const [first, second, other] = page('<p id="reply-17">One</p><p id="reply-4">Two</p><p id="answer-4">Three</p>').blocks.map(({ markup }) => markup.hints);
		expect([first, second, other]).toEqual(['reply-0', 'reply-0', 'answer-0']);
	});
	it('tells rows of a table apart by their elements, whatever stood in their cells', () => {
		const { blocks, elements } = page('<table><tr><td>North<td>4</tr><tr><td><b>South</b><td><div>5</div></tr></table><p>Text');
		expect(blocks.map(({ kind, markup }) => [kind, markup.path.at(-1)])).toEqual([
			['table-row', 'tr'],
			['table-row', 'tr'],
			['paragraph', 'p'],
		]);
		const [first = -1, second = -1] = blocks.map(({ element }) => element);
		expect(first).not.toBe(second);
		expect(elements.parent[first]).toBe(elements.parent[second]);
	});
	it('loses no more than a browser would, and less, where it is broken', () => {
		expect(texts('<p>One <!-- two <b>three</b><p>Four')).toEqual(['One three', 'Four']);
		expect(texts('<p>One <a href="x>two</a> three<p>Four')).toEqual(['One two three', 'Four']);
		expect(texts('<p>One</p><script>var a = 1;<p>Two</p><p>Three and what else the page says</p>')).toContain('Three and what else the page says');
		expect(texts('<p>One</p><svg><svg><path></svg><p>Two</p>')).toEqual(['One', 'Two']);
		expect(texts('<p>2 < 3, a <b and c > d</p>')).toEqual(['2 < 3, a d']);
	});
	it('reads references as browsers do', () => {
		expect(texts('<p>&eacute;&#233;&#xE9;&#150; &amp;lt; &notit; AT&T &unknown; &copy 2021 &#0;</p>')).toEqual(['ééé– &lt; ¬it; AT&T &unknown; © 2021 \ufffd']);
		expect(page('<meta name="description" content="Wells &amp; pumps &quot;new&quot;"><p>x').statements[0]?.value).toBe('Wells & pumps "new"');
	});
	it('keeps dates in their sentences, in links and in cells', () => {
		expect(texts('<p>The law of <time datetime="2021-05-03">3 May 2021</time>, changed on <a href=a>9 June 2021</a>, holds.</p>')).toEqual([
			'The law of 3 May 2021, changed on 9 June 2021, holds.',
		]);
		const row = page('<table><tr><td>North</td><td><time datetime="2021-05-03">3 May</time></td><td>12</td></tr></table>');
		expect(row.text).toBe('North | 3 May | 12');
		// what stands in a cell is stated where the cell stands now
		expect(row.statements).toEqual([{ key: 'time:', value: '2021-05-03', at: row.text.indexOf('3 May') }]);
	});
	it('is read the same whatever was read before it', () => {
		const first = '<h1>Wells</h1><p class="a">Übergang – “quoted”</p><table><tr><td>1</td><td>2</td></tr></table>';
		const before = JSON.stringify(page(first));
		page(`<p>${'国务院办公厅近日印发通知。'.repeat(200_000)}</p>`);
		page('<p>&lt;p&gt;The council met.&lt;/p&gt;&lt;p&gt;It approved.&lt;/p&gt;</p><script>var x = "');
		expect(JSON.stringify(page(first))).toBe(before);
	});
	it('of many megabytes keeps its letters when the first wide one comes late', () => {
		const article = page(`<p>${'word '.repeat(300_000)}</p><p>Für “alle” – 国务院</p>`);
		expect(article.text.slice(-16)).toBe('Für “alle” – 国务院');
	});
	it('is read however deep it is nested', () => {
		const deep = `${'<div>'.repeat(200_000)}text${'</div>'.repeat(200_000)}`;
		expect(texts(deep)).toEqual(['text']);
	});
});
