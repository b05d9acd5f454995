import { describe, expect, it } from 'vitest';
import { type Article, lineAt } from '../../src/article.js';
import { ingest } from '../../src/ingest/index.js';
import { clean } from '../../src/pipeline.js';
import { expectBlockLaws } from './laws.js';

const paragraphs = [
	'The council approved on Monday the plan for the wells of the northern provinces, which the ministry had proposed in May.',
	'Each province reports twice a year how many wells were drilled, and officers of the ministry inspect them before the report is sent.',
	'Whoever drills without a licence pays 5,000 crowns. The money is spent on the wells of villages that have none of their own.',
	'Work begins in spring. Until then the offices of the provinces take applications, and the council decides on each within a month.',
];
const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');

function page(html: string): Article {
	const [article] = ingest({ path: 'page.html', bytes: new TextEncoder().encode(html) });
	if (article === undefined) throw new Error('no article');
	expectBlockLaws(article);
	return article;
}
const texts = ({ text, blocks }: Article): string[] => blocks.map(({ start, end }) => text.slice(start, end));
const menu = '<nav><a href=a>Home</a></nav><div id=app></div>\n';

describe('an article that a page holds only as data', () => {
	it('is read from the state of its script, each paragraph at its line', () => {
		const state = `{"page":{"menu":["Home","News"],\n"body":[\n${paragraphs.map((text) => JSON.stringify(`<p>${text}</p>`)).join(',\n')}]}}`;
		const article = page(`${menu}<script id="__NEXT_DATA__" type="application/json">${state}</script>`);
		expect(texts(article)).toEqual(['Home', ...paragraphs]);
		expect(article.blocks.map(({ line }) => line)).toEqual([1, 4, 5, 6, 7]);
		expect(lineAt(article.lines, article.text.indexOf('Whoever'))).toBe(6);
	});
	it('is read from an assignment, from strings inside strings and from an attribute with entities', () => {
		const body = paragraphs.join('\n\n');
		const inner = JSON.stringify({ teaser: paragraphs[0], content: body });
		for (const html of [
			`<script>window.__STATE__ = ${inner};</script>`,
			`<script>self.__next_f.push([1,${JSON.stringify(`7:${inner}`)}])</script>`,
			`<div data-article="${escaped(inner)}"></div>`,
			`<x-page data-html="${escaped(paragraphs.map((text) => `<p>${text}</p>`).join(''))}"></x-page>`,
		])
			expect(texts(page(menu + html)), html.slice(0, 40)).toEqual(['Home', ...paragraphs]);
	});
	it('is content, and its ledger is whole', () => {
		const article = clean(page(`${menu}<script>var state = ${JSON.stringify({ text: paragraphs.join('\n') })}</script>`));
		const kept = article.blocks.filter(({ verdict }) => verdict.kind === 'content').map(({ start, end }) => article.text.slice(start, end));
		expect(kept).toEqual(paragraphs);
	});
	it('is left alone where the page shows it, or shows another', () => {
		const state = `<script>var state = ${JSON.stringify({ text: paragraphs.join('\n') })}</script>`;
		expect(texts(page(`${paragraphs.map((text) => `<p>${text}</p>`).join('')}${state}`))).toEqual(paragraphs);
		const other = 'The mayor opened the bridge over the river, on which a hundred people had worked for three years.';
		expect(texts(page(`<p>${`${other} `.repeat(5)}</p>${state}`))).toHaveLength(1);
	});
	it('is not made of programs, styles, messages with gaps or short strings', () => {
		const messages = Object.fromEntries(
			paragraphs.map((_, index) => [`m${index}`, `You have {{count}} messages left this week, %{name}. Upgrade now, please. ${'More. '.repeat(12)}`]),
		);
		for (const script of [
			JSON.stringify(messages),
			`var css = ${JSON.stringify('.a { color: red !important; } .b { margin: 0; } '.repeat(30))}`,
			`var code = ${JSON.stringify('function (a) { return a + 1; } var b = 2; '.repeat(30))}`,
			JSON.stringify({ titles: paragraphs.map((text) => text.slice(0, 40)) }),
		])
			expect(texts(page(`${menu}<script>${script}</script>`)), script.slice(0, 40)).toEqual(['Home']);
	});
});
