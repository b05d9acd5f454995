import { describe, expect, it } from 'vitest';
import { ingest } from '../../src/ingest/index.js';
import { readMetadata } from '../../src/ingest/metadata/index.js';

const prose = 'The council approved the plan for the harbours of the northern provinces this week, and the ministry will report on it every year from now on.';

function published(content: string, path = 'a.txt'): string | null {
	const [article] = ingest({ path, bytes: new TextEncoder().encode(content) });
	if (article === undefined) throw new Error('no article');
	return readMetadata(article, null).metadata.published?.edtf ?? null;
}
const under = (...lines: string[]): string | null => published(['Council votes to widen the harbour', ...lines, prose].join('\n\n'));

describe('a publication told by its year or month', () => {
	it('is read beside its source or behind its label', () => {
		expect(under('2031 | Harbour Board')).toBe('2031');
		expect(under('2031 | Board for the Harbours of the North')).toBe('2031');
		expect(under('Harbour Board | May 2031')).toBe('2031-05');
		expect(under('2031 | 某市港口委员会')).toBe('2031');
		expect(under('2010 | Harbour Board', 'Published: May 2023')).toBe('2023-05');
	});
	it.each([
		'2024 | Revenue',
		'Elections | 2028',
		'Harbour Games | 2034',
		'Act No. 12 | 2015',
		'Chapter 4 · 2016',
		'Data as of | 2020',
		'Base year | 2010',
		'Harbour Act | May 2015',
	])('is not the year of what a line tells: %s', (line) => {
		expect(under(line)).toBeNull();
	});
	it('is not read from lists, rows of tables and years past the others of the page', () => {
		expect(under('2031 | Harbour Board', '2030 | Bridge Board')).toBeNull();
		expect(under('2034 | Harbour Board', '© 2029-2031 Harbour Board')).toBeNull();
		const page = (line: string): string | null => published(`<h1>Council votes to widen the harbour</h1>${line}<p>${prose}</p>`, 'a.html');
		expect(page('<p>2031 | Harbour Board</p>')).toBe('2031');
		expect(page('<table><tr><td>2031</td><td>Harbour Board</td></tr></table>')).toBeNull();
		expect(page('<p><a href="/board">2031 | Harbour Board</a></p>')).toBeNull();
	});
});
