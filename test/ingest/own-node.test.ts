import { describe, expect, it } from 'vitest';
import { ingest } from '../../src/ingest/index.js';
import { readMetadata } from '../../src/ingest/metadata/index.js';

const prose = '<p>The council approved the plan for the harbours of the northern provinces this week, and the ministry will report on it from now on.</p>';
const node = (type: string, headline: string, datePublished: string, url = ''): string =>
	`<script type="application/ld+json">${JSON.stringify({ '@type': type, headline, datePublished, url })}</script>`;

function published(html: string): string | null {
	const [article] = ingest({ path: 'a.html', bytes: new TextEncoder().encode(html + prose) });
	if (article === undefined) throw new Error('no article');
	return readMetadata(article, null).metadata.published?.edtf ?? null;
}

describe('of several things in JSON-LD the page is', () => {
	const title = '<title>What the Harbour Fees Act changes for ferries | Harbour Daily</title>';
	const own = node('NewsArticle', 'What the Harbour Fees Act changes for ferries', '2031-05-03', 'https://daily.example/ferries');
	it('the one that bears its title, not the law whose name stands in the title', () => {
		expect(published(`${title}${node('Legislation', 'Harbour Fees Act', '2019-02-01')}${own}`)).toBe('2031-05-03');
	});
	it('the one that bears its first heading or its address', () => {
		const law = node('Legislation', 'Harbour Fees Act', '2019-02-01');
		expect(published(`${law}${own}<h1>What the Harbour Fees Act changes for ferries</h1>`)).toBe('2031-05-03');
		expect(published(`<link rel="canonical" href="https://daily.example/ferries">${law}${own}`)).toBe('2031-05-03');
	});
	it('the article before the report, else the first', () => {
		expect(published(node('Report', 'Harbour fees of the north', '2019-02-01') + node('NewsArticle', 'Ferries', '2031-05-03'))).toBe('2031-05-03');
		expect(published(node('Article', 'Ferries of the north', '2019-02-01') + node('Article', 'Harbours of the south', '2031-05-03'))).toBe('2019-02-01');
	});
});
