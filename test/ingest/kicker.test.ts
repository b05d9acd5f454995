import { describe, expect, it } from 'vitest';
import { ingest } from '../../src/ingest/index.js';
import { readMetadata } from '../../src/ingest/metadata/index.js';

const body =
	'<p>The council approved the plan for the harbours of the northern provinces on Monday, and the ministry will report on it every year from now on.</p>';

function title(head: string, heading: string): string | null {
	const [article] = ingest({ path: 'a.html', bytes: new TextEncoder().encode(`${head}${heading}${body}`) });
	if (article === undefined) throw new Error('no article');
	return readMetadata(article, null).metadata.title;
}

const stated = (headline: string): string => `<meta property="og:title" content="${headline}">`;

describe('a kicker', () => {
	it('is no part of the headline where its element says so', () => {
		const marked = (look: string): string => `<h1><span class="${look}">Harbour budget</span> <span>Council votes tonight</span></h1>`;
		for (const look of ['article__overline', 'kicker', 'dachzeile', 'surtitre']) expect(title('', marked(look)), look).toBe('Council votes tonight');
		expect(title('', marked('first'))).toBe('Harbour budget Council votes tonight');
	});
	it('is no part of the headline where the head of the page gives the rest alone', () => {
		const heading = '<h1><span>Harbour budget</span>Council votes tonight</h1>';
		expect(title(stated('Council votes tonight'), heading)).toBe('Council votes tonight');
		expect(title(stated('Harbours: a vote tonight'), heading)).toBe('Harbour budget Council votes tonight');
		for (const mark of [' |', ' – ', ' • '])
			expect(title(stated('Council votes tonight'), `<h1>Harbour budget${mark}Council votes tonight</h1>`)).toBe('Council votes tonight');
	});
	it('is part of the headline where no mark and no element parts it', () => {
		expect(title(stated('ban on harbour fees'), '<h1>No more ban on harbour fees</h1>')).toBe('No more ban on harbour fees');
		expect(title(stated('Council votes tonight'), '<h1>Harbour budget Council votes tonight</h1>')).toBe('Harbour budget Council votes tonight');
	});
	it('is part of the headline where that says something else without it', () => {
		for (const [kicker, rest] of [
			['False rumour –', 'Council abolishes harbour fees'],
			['Draft bill –', 'Harbour Fees and Ferries Act'],
			['2031-32 |', 'Annual Report on Harbour Safety'],
			['Repeal of –', 'the Harbour Supply Act'],
		])
			expect(title(stated(rest as string), `<h1>${kicker} ${rest}</h1>`), kicker).toBe(`${kicker} ${rest}`);
		expect(title(stated('Ordinance on harbour fees'), '<h1><small>Repealed:</small> Ordinance on harbour fees</h1>')).toBe(
			'Repealed: Ordinance on harbour fees',
		);
	});
	it('is not spelled as an address or in capitals', () => {
		const heading = '<h1><span>Harbour budget</span> Council votes</h1>';
		expect(title(stated('harbour_budget_council_votes'), heading)).toBe('Harbour budget Council votes');
		expect(title('<title>HARBOUR BUDGET COUNCIL VOTES</title>', heading)).toBe('Harbour budget Council votes');
		expect(title(stated('Harbour budget: Council votes'), heading)).toBe('Harbour budget: Council votes');
	});
	it('is part of the headline where a colon ends it or the head of the page gives both', () => {
		expect(title('', '<h1><span class="kicker">Harbour budget:</span> Council votes tonight</h1>')).toBe('Harbour budget: Council votes tonight');
		expect(title(stated('Harbour budget: Council votes tonight'), '<h1><span class="kicker">Harbour budget</span> Council votes tonight</h1>')).toBe(
			'Harbour budget: Council votes tonight',
		);
	});
	it('in a line of its own is part of the headline where all titles in the head say both', () => {
		const head = `${stated('Harbour budget: Council votes tonight')}<title>Harbour budget: Council votes tonight</title>`;
		expect(title(head, '<p>Harbour budget</p><h1>Council votes tonight</h1>')).toBe('Harbour budget: Council votes tonight');
		expect(title(head, '<p>Politics</p><h1>Council votes tonight</h1>')).toBe('Council votes tonight');
		const trail = '<ol class="breadcrumb"><li><h1>Harbour budget: Council votes tonight</h1></li></ol>';
		expect(title(head, `${trail}<p>Politics</p><h2>Council votes tonight</h2>`)).toBe('Harbour budget: Council votes tonight');
	});
});
