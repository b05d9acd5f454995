import { createHash } from 'node:crypto';
import { runInNewContext } from 'node:vm';
import { Chalk } from 'chalk';
import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import { html } from '../../src/format/html/index.js';
import { script } from '../../src/format/html/script.js';
import { assemble } from '../../src/timeline/assemble.js';
import type { Timeline } from '../../src/timeline/schema.js';
import { findingsOf } from '../timeline/findings.js';

const generator = { name: 'policy-extract', version: '0.0.0', rules: `sha256:${'0'.repeat(64)}` } as const;
const levy = 'The harbour board raised the levy for grain ships to 45 yuan.';
const nets = 'The fishery office banned <script>alert("nets")</script> in the bay.';

function timelineOf(): Timeline {
	const timeline = assemble(
		[
			findingsOf({ path: 'levy.txt', text: levy, entries: [{ quote: levy, act: 'raise', figures: [45], day: '2021-05-03', bodies: ['harbour-board'] }] }),
			findingsOf({ path: 'nets.txt', text: nets, entries: [{ quote: nets, act: 'ban', day: '2022-06-01', bodies: ['fishery-office'] }] }),
		],
		generator,
	);
	const dropped = [
		{ start: 0, end: 9, line: 1, rule: 'boilerplate/breadcrumb', why: 'a path of pages', repeats: null, text: 'Home > <b>Ports</b>' },
		{ start: 70, end: 80, line: 9, rule: 'repeat/near', why: null, repeats: 4, text: 'said again' },
	];
	return { ...timeline, documents: timeline.documents.map((document) => (document.path === 'levy.txt' ? { ...document, dropped } : document)) };
}

const pageOf = (timeline: Timeline): string => [...html.render(timeline, { width: 100, colors: new Chalk({ level: 0 }) })].join('');

describe('the page of a timeline', () => {
	const page = pageOf(timelineOf());
	const $ = load(page);
	it('has every entry under its year, with what the filters ask', () => {
		expect(
			$('main section')
				.map((_, section) => `${$(section).find('h2').text()}: ${$(section).find('article').length}`)
				.get(),
		).toEqual(['2021: 1', '2022: 1']);
		const [first] = $('main article').get();
		expect(first?.attribs).toMatchObject({ 'data-kind': 'measure', 'data-first': '2021-05-03', 'data-last': '2021-05-03', 'data-bodies': 'harbour-board' });
	});
	it('offers the values that occur, with how many entries each leaves', () => {
		expect(
			$('#body option')
				.map((_, option) => $(option).attr('value'))
				.get()
				.sort(),
		).toEqual(['', 'fishery-office', 'harbour-board']);
		expect($('#kind').text()).toBe('any kindmeasure (2)');
	});
	it('lists the dropped blocks of a document, with the rule and why', () => {
		const rows = $('#documents details')
			.first()
			.find('table tr')
			.map((_, row) =>
				$(row)
					.find('td')
					.map((__, cell) => $(cell).text())
					.get()
					.join(' | '),
			)
			.get();
		expect(rows).toContain('1 | breadcrumba path of pages | Home > <b>Ports</b>');
		expect(rows).toContain('9 | repeat/nearsays again what line 4 says | said again');
	});
	it('takes what was scraped for text, runs no script but its own and asks the network for nothing', () => {
		expect($('script')).toHaveLength(1);
		expect($('b')).toHaveLength(0);
		expect(page).toContain('banned &lt;script&gt;alert(&quot;nets&quot;)&lt;/script&gt; in the bay.');
		const policy = $('meta[http-equiv]').attr('content') ?? '';
		expect(policy).toContain("default-src 'none'");
		expect(policy).toContain(`script-src 'sha256-${createHash('sha256').update($('script').text()).digest('base64')}'`);
		expect(page).not.toMatch(/https?:/);
	});
});

/** As much of a browser as the filters use. */
class Field {
	value = '';
	hidden = false;
	textContent = '';
	readonly heard = new Map<string, (event: unknown) => void>();
	constructor(readonly id: string) {}
	addEventListener(name: string, listener: (event: unknown) => void): void {
		this.heard.set(name, listener);
	}
}

/** The ids of the entries shown when the fields hold the values. */
function shownWith(values: Readonly<Record<string, string>>): string[] {
	const $ = load(pageOf(timelineOf()));
	const articles = $('main article')
		.map((_, article) => ({
			id: $(article).find('blockquote cite').text(),
			textContent: $(article).text(),
			hidden: false,
			dataset: Object.fromEntries(Object.entries(article.attribs).flatMap(([name, value]) => (name.startsWith('data-') ? [[name.slice(5), value]] : []))),
		}))
		.get();
	const fields = new Map<string, Field>();
	const document = {
		querySelectorAll: (selector: string) => (selector === 'main article' ? articles : []),
		querySelector: () => null,
		getElementById: (id: string) => {
			const field = fields.get(id) ?? new Field(id);
			fields.set(id, field);
			return field;
		},
	};
	runInNewContext(script, { document, setTimeout });
	for (const [id, value] of Object.entries(values)) document.getElementById(id).value = value;
	fields.get('filters')?.heard.get('input')?.({});
	const shown = articles.filter(({ hidden }) => !hidden).map(({ id }) => id);
	expect(fields.get('shown')?.textContent).toBe(`${shown.length} of 2 entries`);
	return shown;
}

describe('the filters', () => {
	it.each([
		[{}, ['levy.txt:1', 'nets.txt:1']],
		[{ find: 'GRAIN ships' }, ['levy.txt:1']],
		[{ find: 'grain nets' }, []],
		[{ from: '2021-05-04' }, ['nets.txt:1']],
		[{ from: '2021-05-03', to: '2021-05-03' }, ['levy.txt:1']],
		[{ body: 'fishery-office' }, ['nets.txt:1']],
		[{ kind: 'indicator' }, []],
		[{ kind: 'measure', to: '2021-12-31' }, ['levy.txt:1']],
	])('with %j leave %j', (values, shown) => {
		expect(shownWith(values)).toEqual(shown);
	});
});
