import { describe, expect, it } from 'vitest';
import { ingest } from '../../src/ingest/index.js';
import { expectBlockLaws } from './laws.js';

const texts = (text: string): string[] => {
	const [article] = ingest({ path: 'a.txt', bytes: new TextEncoder().encode(text) });
	if (article === undefined) throw new Error('no article');
	expectBlockLaws(article);
	return article.blocks.map(({ start, end }) => article.text.slice(start, end));
};

describe('bare text', () => {
	it('keeps short lines as blocks of their own', () => {
		const lines = ['Home » News', 'Ministry drills wells', 'by admin', 'The ministry drills wells in the north.', 'See also  Wells of the south'];
		expect(texts(lines.join('\n'))).toEqual(lines);
	});
	it('joins lines wrapped at a column and keeps the heading between them', () => {
		const wrapped = [
			'The council approved on Monday the plan for the wells of the northern',
			'provinces, which the Ministry of Water had proposed in the year before.',
			'Work begins in May.',
			'',
			'Section 2: Wells',
			'',
			'Each province reports to the council how many wells were drilled, and',
			'Ministry officers inspect them twice a year before the report is sent.',
			'They publish what they found.',
		];
		expect(texts(wrapped.join('\n'))).toEqual([wrapped.slice(0, 3).join('\n'), 'Section 2: Wells', wrapped.slice(6).join('\n')]);
	});
	it('gives a full stop on a line of its own back to the line before', () => {
		expect(texts('The plan covers all provinces\n.\nWork begins in May\n。')).toEqual(['The plan covers all provinces\n.', 'Work begins in May\n。']);
	});
	it('knows the bullet to which Japanese glues its items', () => {
		const [article] = ingest({ path: 'a.txt', bytes: new TextEncoder().encode('・桟橋を直す。\n・浮標を置く。') });
		expect(article?.blocks.map(({ kind }) => kind)).toEqual(['list-item', 'list-item']);
	});
	it('gives a bullet on a line of its own to the line after', () => {
		expect(texts('-\nDyes\n-\nPaints\n- Soaps')).toEqual(['-\nDyes', '-\nPaints', '- Soaps']);
	});
	it('does not join lines of an article set in lower case', () => {
		expect(texts('source: daily paper of science and things\nthe ministry drills wells in the north.')).toHaveLength(2);
	});
	it('joins a date to the sentence that leads up to it, and keeps a stamp apart', () => {
		const before = 'The order on harbour fees came into force on the date of';
		for (const date of ['2031-08-14.', '2031-08-14', '2031-08-14 and was repealed']) expect(texts(`${before}\n${date}`), date).toHaveLength(1);
		expect(texts('The order on harbour fees came into force this week\n2031-08-14 15:15 Harbour Daily')).toHaveLength(2);
		expect(texts('Council votes to widen the harbour of the north\n2031-08-14')).toHaveLength(2);
	});
	it('joins a sentence that a link had broken', () => {
		expect(texts('According to a statement of the office on Monday by\nthe Ministry of Water\n, wells are safe.')).toHaveLength(1);
	});
	it('parts a page in one line where lists of stories, page numbers and credits of pictures begin', () => {
		const menu = `${'Home Opinion Business World Harbour Culture Travel Sports '.repeat(50)}>>`;
		const caption = 'The keeper mends the northern sluice on Monday.';
		const rest = [
			'(1 crown is 9 pence)',
			'(Harbour Agency/Nora Lind)',
			'【1】 【2】 【3】',
			'(Follow the Harbour Post)',
			'(Web editor: Nora Lind, Bo Roe)',
			'Add your comment.',
			'Most Read',
			'1 Ferry prices fall 2 The mill is sold',
			'Hot News',
			'Rope bridge is open',
		];
		expect(texts([menu, caption, ...rest].join(' '))).toEqual([menu, caption, ...rest]);
		const sentence = 'The Most Read Book of the year, the latest news and/or the keepers (Wells/Harbours) are all there is to it.';
		expect(texts(`${menu} ${sentence}`)).toEqual([menu, sentence]);
	});
	it('cuts out what speaks to the reader inside a paragraph', () => {
		const before = 'The council approved on Monday the plan for the wells of the northern provinces, which the ministry had proposed.';
		const after = 'The work begins in May.';
		expect(texts(`${before} Sign up here. ${after} Reporting by Jane Roe; editing by John Doe`)).toEqual([
			before,
			'Sign up here.',
			after,
			'Reporting by Jane Roe; editing by John Doe',
		]);
		for (const said of [
			'To read more costs nothing.',
			'People may sign up here from May.',
			'The office said: read more books.',
			'Advertisement of tobacco products is prohibited.',
			'(b) Advertisement means any notice.',
			'Register here means the register of voters.',
			'Read more and you will pay less.',
			'Reporting by banks must be completed every quarter.',
			'Compiled by the national office, the index fell by 4 percent.',
		])
			expect(texts(`${before} ${said} ${after}`)).toHaveLength(1);
	});
	it('cuts a page in one line into sentences, menus, stamps and credits', () => {
		const story = 'The council approved the plan for the wells of the north. '.repeat(60);
		const line = `Wells for the north - Daily fix('a'); Friday, Mar 8, 2019 Home Jobs News &gt;&gt; Wells for the north By Jane Roe ( Daily ) 09:40, March 8, 2019 ALTAN, Mar. 7 (Daily) -- A council met. ${story}(Photo by John Doe) It rained. Home Jobs`;
		const runs = texts(line);
		for (const run of [
			'Friday, Mar 8, 2019',
			'Home Jobs News &gt;&gt;',
			'Wells for the north',
			'( Daily ) 09:40, March 8, 2019',
			'ALTAN, Mar. 7 (Daily) -- A council met.',
			'(Photo by John Doe)',
			'It rained.',
		])
			expect(runs).toContain(run);
	});
});
