import { describe, expect, it } from 'vitest';
import type { Metadata } from '../../src/article.js';
import { ingest } from '../../src/ingest/index.js';
import { dayOfValue, findCompleteDates } from '../../src/ingest/metadata/dates.js';
import { detectLanguage, readMetadata } from '../../src/ingest/metadata/index.js';
import { languageOf } from '../../src/ingest/metadata/language.js';

function metadata(content: string, path = 'a.html', given: string | null = null): Metadata {
	const [article] = ingest({ path, bytes: new TextEncoder().encode(content) });
	if (article === undefined) throw new Error('no article');
	return detectLanguage(readMetadata(article, given)).metadata;
}
const body =
	'<p>The council approved the plan for the wells of the northern provinces on Monday, and the ministry will report on it every year from now on.</p>';
const prose = 'The council approved the plan for the wells of the northern provinces on Monday, and the ministry will report on it every year from now on.';

describe('a complete date', () => {
	const days = (text: string, order: 'day-first' | 'month-first' = 'day-first'): string[] => findCompleteDates(text, order).map(({ iso }) => iso);
	it('is read in every usual order and spelling', () => {
		for (const text of [
			'2021-05-03',
			'2021/5/3',
			'2021.05.03',
			'2021-May-03 12:07:10',
			'May 3, 2021',
			'May 3rd 2021',
			'3 May 2021',
			'Mon, 03 May 2021 08:00:00 GMT',
			'2021年5月3日',
			'２０２１年５月３日',
			'二〇二一年五月三日',
			'3. Mai 2021',
			'3 mai 2021',
			'3 de mayo de 2021',
			'3 maggio 2021',
			'3 мая 2021 г.',
			'3 maja 2021',
			'2021. május 3.',
			'2021년 5월 3일',
			'03.05.2021',
			'3/5/2021',
			'03.05.21, 14:00',
			'’21.5.3',
			'3-May-2021',
		])
			expect(days(text), text).toEqual(['2021-05-03']);
	});
	it('is read with the months, digits and eras of more languages, in capitals and without accents', () => {
		for (const text of [
			'3 Mai 2021',
			'3 MAYIS 2021',
			'3 Μαΐου 2021',
			'3 ΜΑΙΟΥ 2021',
			'3. května 2021',
			'3 maja 2021',
			'3. maí 2021',
			'3 พฤษภาคม 2564',
			'Ngày 3 tháng 5 năm 2021',
			'২০২১-০৫-০৩',
			'2021 m. gegužės 3 d.',
			'3 במאי 2021',
		])
			expect(days(text), text).toEqual(['2021-05-03']);
		expect(days('28 août 2021')).toEqual(['2021-08-28']);
		expect(days('28 AOUT 2021')).toEqual(['2021-08-28']);
		expect(days('30 ARALIK 2021')).toEqual(['2021-12-30']);
		// the same word names October in Croatian, which writes a point behind the day, and November in Polish
		expect(days('3. listopada 2021')).toEqual(['2021-10-03']);
		expect(days('3 listopada 2021')).toEqual(['2021-11-03']);
	});
	it('is read month first only where that is the only way or the order of the page', () => {
		expect(days('5/23/2021')).toEqual(['2021-05-23']);
		expect(days('5/3/2021', 'month-first')).toEqual(['2021-05-03']);
		expect(days('03.05.2021', 'month-first')).toEqual(['2021-05-03']);
	});
	it('is not seen in versions, numbers, clocks and days that do not exist', () => {
		for (const text of [
			'30 February 2021',
			'2021-13-03',
			'version 1.2.2021.4',
			'No. 12345-05-03',
			'May 2021',
			'2021',
			'13:05:21',
			'3 Mayor 2021',
			'12.05.20.21',
		])
			expect(days(text), text).toEqual([]);
	});
	it('is read from values made for machines', () => {
		expect(dayOfValue('2021-05-03T23:00:00+08:00')).toBe('2021-05-03');
		expect(dayOfValue('20210503')).toBe('2021-05-03');
		expect(dayOfValue('1620000000')).toBe('2021-05-03');
		expect(dayOfValue('soon')).toBeNull();
	});
});

describe('the publication date', () => {
	const published = (html: string, path?: string): string | null => {
		const found = metadata(html, path).published;
		return found === null ? null : `${found.edtf} ${found.basis}`;
	};
	it('is read from JSON-LD and meta tags', () => {
		expect(published(`<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2021-05-03"}</script>${body}`)).toBe('2021-05-03 json-ld');
		expect(
			published(
				`<meta property="article:published_time" content="2021-05-03T08:00:00Z"><meta property="article:modified_time" content="2021-06-01T08:00:00Z">${body}`,
			),
		).toBe('2021-05-03 meta');
	});
	it('is read from a date line, a source line and a time element', () => {
		expect(published(`<h1>Wells for the north</h1><p>Published on 3 May 2021</p>${body}`)).toBe('2021-05-03 byline');
		expect(published(`<h1>北方打井计划获得通过</h1><p>发布时间：2021-05-03 来源：某日报</p>${body}`)).toBe('2021-05-03 byline');
		expect(published(`<h1>Wells for the north</h1><time datetime="2021-05-03">Monday</time>${body}`)).toBe('2021-05-03 byline');
		expect(published(`Wells for the north\n\nsource: a daily | 2021-05-03 09:37 | author: j. roe\n\n${prose}`, 'a.txt')).toBe('2021-05-03 byline');
		expect(published(`Wells for the north\n\n2021-05-03\n\n${prose}`, 'a.txt')).toBe('2021-05-03 byline');
		// the start and the end of something told
		expect(published(`Des puits pour le nord\n\n- l'ouverture des puits à partir du 3 mai 2021\n\n${prose}`, 'a.txt')).toBe(null);
		expect(published(`Pozos para el norte\n\n- la obra sigue hasta el 3 de mayo de 2021\n\n${prose}`, 'a.txt')).toBe(null);
		expect(published(`Wells for the north\n\n${prose}\n\nSuggested citation: Board of Wells (3 May 2021). Wells for the north.`, 'a.txt')).toBe(
			'2021-05-03 byline',
		);
		expect(published(`Wells for the north\n\n${prose}\n\nThe board (3 May 2021) wrote of wells.`, 'a.txt')).not.toBe('2021-05-03 byline');
	});
	it('is the day of publication and not of the last change, but that where there is no other', () => {
		expect(published(`<h1>Wells for the north</h1><p>Updated: 9 June 2021</p><p>Published: 3 May 2021</p>${body}`)).toBe('2021-05-03 byline');
		expect(published(`<h1>Wells for the north</h1><p>Updated: 9 June 2021 12:00</p>${body}`)).toBe('2021-06-09 byline');
	});
	it('is not a day that the page shows without a word and states as that of its change, long after that of its publication', () => {
		const page = (stated: string, shown: string): string | null =>
			metadata(
				`<meta property="article:published_time" content="${stated}"><meta property="article:modified_time" content="2023-06-09"><h1>Wells for the north</h1><p class="post-date">${shown}</p>${body}`,
			).published?.edtf ?? null;
		expect(page('2021-05-03', '9 June 2023')).toBe('2021-05-03');
		expect(page('2021-05-03', 'By Jane Roe Updated 9 June 2023')).toBe('2021-05-03');
		// a draft was begun the day before, or the page says that it was published then
		expect(page('2023-06-08', '9 June 2023 12:00')).toBe('2023-06-09');
		expect(page('2021-05-03', 'Published: 9 June 2023 12:00')).toBe('2023-06-09');
	});
	it('is not the day of the last change where the page says that it knows no day of publication', () => {
		const page = (line: string): string => `<h1>Wells of the north</h1><p>${line}</p>${body}`;
		expect(metadata(page('Published: none; last updated 3 May 2021')).published).toBeNull();
		expect(metadata(page('Last updated 3 May 2021')).published?.edtf).toBe('2021-05-03');
		expect(metadata(page('Published: 1 May 2021; last updated 3 May 2021')).published?.edtf).toBe('2021-05-01');
	});
	it('is known by what stands before or behind it, in many languages', () => {
		for (const line of [
			'Veröffentlicht am 3. Mai 2021',
			'Mis en ligne le 3 mai 2021',
			'Fecha de publicación: 3 de mayo de 2021',
			'Data publikacji: 03.05.2021',
			'Giriş Tarihi: 03.05.2021',
			'公開日：2021年5月3日',
			'2021-05-03 09:37 发布',
			'Dieser Beitrag wurde am Montag, 3. Mai 2021 um 13:22 Uhr veröffentlicht und unter Wasser abgelegt.',
		])
			expect(published(`<h1>Wells for the north</h1><div class="foot">Wells</div>${body}<p>${line}</p>`), line).toBe('2021-05-03 byline');
		for (const line of ['Updated: 9 June 2021', 'Diese Seite wurde zuletzt am 9. Juni 2021 um 13:22 Uhr geändert.', 'Dernière mise à jour : 9 juin 2021'])
			expect(published(`<h1>Wells for the north</h1><p>3 May 2021</p>${body}<p>${line}</p>`), line).toBe('2021-05-03 byline');
	});
	it('is not the day when a reader joined, an event takes place, or a range ends', () => {
		for (const line of [
			'Registriert: 3.5.2021',
			'Membre depuis le 3 mai 2021',
			'Anmeldeschluss: 3. Mai 2021',
			'1. - 3. Mai 2021',
			'행정예고 기간 ’21.5.3.~’21.6.12.',
			'Die nächste Sitzung des Rates findet am 3. Mai 2021 ab 19 Uhr im Rathaus von Altan statt.',
		])
			expect(published(`<h1>Wells for the north</h1><p>${line}</p>${body}`), line).toBeNull();
		expect(published(`<link rel="canonical" href="https://a.test/report-1-3-mai-2021.html">${body}`)).toBeNull();
	});
	it('is not that of the teasers of a list', () => {
		const teasers = [3, 4, 5, 6].map((day) => `<div class="card"><span class="card-date">${day} May 2021</span><h3>Other wells</h3></div>`).join('');
		expect(published(`<h1>Wells for the north</h1><ul><li>2 May 2021</li></ul>${body}${teasers}`)).toBe('2021-05-02 byline');
		expect(published(`<h1>Wells for the north</h1>${body.repeat(14)}${teasers}`)).toBeNull();
	});
	it('is that under the headline even where the teasers of a list are dated in elements called the same', () => {
		const teasers = [4, 5, 6, 7].map((day) => `<div class="post-date">${day} June 2021</div><h3>Other wells</h3>`).join('');
		expect(published(`<h1>Wells for the north</h1><div class="post-date">3 May 2021</div>${body}${teasers}`)).toBe('2021-05-03 byline');
		expect(published(`<h1>Wells for the north</h1>${body.repeat(14)}${teasers}`)).toBeNull();
	});
	it('is read in an element that only the topics of the article make look foreign', () => {
		const page = (look: string): string => `<div class="${look}"><h1>Wells for the north</h1><p>3 May 2021</p></div>${body}`;
		expect(published(page('post category-popular tag-related'))).toBe('2021-05-03 byline');
		expect(published(page('popular related'))).toBeNull();
	});
	it('is not the number of a picture in the folder of a month', () => {
		const picture = (address: string): string | null => published(`<meta property="og:image" content="https://a.test/uploads/${address}">${body}`);
		expect(picture('2021/05/3.jpg')).toBeNull();
		expect(picture('2021/05/03/wells.jpg')).toBe('2021-05-03 meta');
	});
	it('is that of the article on the page and not of another that its JSON-LD describes', () => {
		const node = (type: string, headline: string, day: string): string => JSON.stringify({ '@type': type, headline, datePublished: day });
		const page = (...nodes: readonly string[]): string =>
			`<title>Wells for the northern provinces</title><script type="application/ld+json">[${nodes.join(',')}]</script><h1>Wells for the northern provinces</h1>${body}`;
		const own = node('NewsArticle', 'Wells for the northern provinces', '2021-05-03');
		expect(published(page(node('NewsArticle', 'Bridges of the south', '2019-01-02'), own))).toBe('2021-05-03 json-ld');
		expect(published(page(node('Review', 'Very deep', '2022-07-08'), node('NewsArticle', 'Wells', '2021-05-03')))).toBe('2021-05-03 json-ld');
		expect(published(page(node('NewsArticle', 'Bridges of the south', '2019-01-02'), node('NewsArticle', 'Wells', '2021-05-03')))).toBe('2019-01-02 json-ld');
	});
	it('is read from the address and, last, from the name of the file', () => {
		expect(published(`<link rel="canonical" href="https://a.test/2021/05/03/wells.html">${body}`)).toBe('2021-05-03 url');
		expect(published(`<link rel="canonical" href="https://a.test/2021/05/wells.html">${body}`)).toBe('2021-05 url');
		expect(published(body, 'statement-20210503.html')).toBe('2021-05-03 file-name');
		expect(published(body, 'statements-20210503_20210614.html')).toBeNull();
	});
	it('takes the day on the page where the stamp in UTC lies on the day before', () => {
		expect(published(`<meta property="article:published_time" content="2021-05-02T22:00:00Z"><h1>Wells</h1><p>3 May 2021</p>${body}`)).toMatch(/^2021-05-03/);
	});
	it('is not that of a related story, a comment, a footer, an event that is told, or a retrieval', () => {
		expect(published(`<h1>Wells for the north</h1>${body}<aside class="related"><p>3 May 2021</p></aside>`)).toBeNull();
		expect(
			published(`<h1>Wells for the north</h1>${body}<div class="comments"><div class="comment"><span>3 May 2021</span> Well said!</div></div>`),
		).toBeNull();
		expect(published(`Wells for the north\n\n检索时间: 2021-05-03\n\n${prose}`, 'a.txt')).toBeNull();
		expect(
			published(
				`Wells for the north\n\nThe law of 3 May 2021 says that the council approves every plan for wells, and that the ministry reports on it.\n\n${prose}`,
				'a.txt',
			),
		).toBeNull();
		expect(published(`Wells for the north\n\n${prose}`, 'a.txt')).toBeNull();
	});
	it('is a month or a year where a date line gives no day, behind a label or beside a source', () => {
		const headed = (line: string): string | null =>
			metadata(`${line}\n\nRules for the small harbours of the north\n\n${prose}`, 'a.txt').published?.edtf ?? null;
		expect(headed('2015 | Ministry of Harbours of Utland')).toBe('2015');
		expect(headed('Harbour Board · May 2015')).toBe('2015-05');
		expect(headed('Publicado: mayo de 2015')).toBe('2015-05');
		expect(headed('发布时间：2015年5月')).toBe('2015-05');
		expect(headed('2015-05-03 | Ministry of Harbours of Utland')).toBe('2015-05-03');
		expect(metadata(`2015 | Ministry of Harbours of Utland\n\nRules for the small harbours of the north\n\n${prose}`, 'a.txt').title).toBe(
			'Rules for the small harbours of the north',
		);
		for (const line of [
			'Harbours in 2015',
			'2015 – a year of small harbours',
			'Deadline: May 2015',
			'Harbours | Wells | 2015',
			'May 2015 was calm | the harbours',
		])
			expect(headed(line), line).toBeNull();
	});
	it('given by the user counts only where the article states none', () => {
		expect(metadata(`Wells for the north\n\n${prose}`, 'a.txt', '2020-01-01').published?.edtf).toBe('2020-01-01');
		expect(metadata(`Wells for the north\n\n2021-05-03\n\n${prose}`, 'a.txt', '2020-01-01').published?.edtf).toBe('2021-05-03');
	});
});

describe('the title', () => {
	it('is the heading of the page, whole, without the name of the site', () => {
		expect(metadata(`<title>Wells for the… | The Daily</title><h2>The Daily</h2><h1>Wells for the northern provinces</h1>${body}`).title).toBe(
			'Wells for the northern provinces',
		);
		expect(metadata(`<title>Wells for the northern provinces - The Daily</title>${body}`).title).toBe('Wells for the northern provinces');
	});
	it('is not the name of the site, where the page says what its site is called', () => {
		const head =
			'<title>Wells - Office for the Water of the Northern Provinces - OWNP</title><meta property="og:site_name" content="Office for the Water of the Northern Provinces">';
		expect(metadata(`${head}<h1>Office for the Water of the Northern Provinces</h1><h2>Wells</h2>${body}`).title).toBe('Wells');
	});
	it('is the part of the head that the main heading repeats, be it the shorter one', () => {
		const head = '<title>Wells | Office for the Water of the Northern Provinces</title>';
		expect(metadata(`${head}<p>Office for the Water of the Northern Provinces</p><h1>Wells</h1>${body}`).title).toBe('Wells');
		expect(metadata(`${head}<h1>Office for the Water of the Northern Provinces</h1>${body}`).title).toBe('Office for the Water of the Northern Provinces');
	});
	it('is a heading in the article before one in its breadcrumb', () => {
		const head = '<title>Wells: what the north gets</title><meta property="og:title" content="The north gets its wells at last">';
		expect(
			metadata(`${head}<ol class="breadcrumb"><li><h1>Wells: what the north gets</h1></li></ol><h2>The north gets its wells at last</h2>${body}`).title,
		).toBe('The north gets its wells at last');
	});
	it('is that of the head of a page that shows nothing, unless only a program is named there', () => {
		expect(metadata('<meta property="og:title" content="Wells for the north"><title>reader</title><div id="app"></div>').title).toBe('Wells for the north');
		expect(metadata('<title>reader</title><div id="app"></div>').title).toBeNull();
	});
	it('has its references resolved and no label, lone mark or linked site', () => {
		for (const heading of [
			'Wells &amp;amp; bridges for the north',
			'Title: Wells &amp; bridges for the north',
			'Überschrift: Wells &amp; bridges for the north',
			': Wells &amp; bridges for the north',
			'Wells &amp; bridges for the north (wells.example) 87',
		])
			expect(metadata(`<h1>${heading}</h1>${body}`).title, heading).toBe('Wells & bridges for the north');
		for (const heading of ['Wells: bridges for the north', '»Wells for the north«', 'Wells for the north (phase 2.1)'])
			expect(metadata(`<h1>${heading}</h1>${body}`).title, heading).toBe(heading);
	});
	it('is no heading of a part of the page, in many languages', () => {
		for (const heading of ['Select an option', 'Das könnte Sie auch interessieren', 'Articles similaires', '関連記事'])
			expect(metadata(`<h1>${heading}</h1><h2>Wells for the north</h2>${body}`).title, heading).toBe('Wells for the north');
	});
	it('of bare text is a headline in capitals with all its lines, and not the name of an office that the prose repeats', () => {
		const page = (headline: string): string | null =>
			metadata(`Media release\n\nMinister for Wells and Bridges\n\n${headline}\n\nThe Minister for Wells and Bridges said this. ${prose}`, 'a.txt').title;
		expect(page('MINISTER OPENS TEN MORE WELLS\nFOR THE NORTH')).toBe('MINISTER OPENS TEN MORE WELLS FOR THE NORTH');
		expect(page('Minister opens ten more wells\n\nFOR THE NORTH')).toBe('Minister opens ten more wells');
		expect(page('MINISTER OPENS TEN MORE WELLS\n\nFOR THE NORTH')).toBe('MINISTER OPENS TEN MORE WELLS');
	});
	it('of bare text is a first line as long as prose where its date follows, and no note in brackets', () => {
		const headline = 'The council of the northern provinces approves plan no. 7 for the wells, the bridges and the roads. And the harbours of the north';
		expect(metadata(`${headline}\n\n3 May 2021\n\n[First printed in the yearbook of the office for water]\n\n${prose}`, 'a.txt').title).toBe(headline);
		expect(metadata(`${headline}.\n\n3 May 2021\n\n${prose}`, 'a.txt').title).toBeNull();
	});
	it('is front matter’s where there is some', () => {
		expect(metadata(`---\ntitle: Wells &amp; pumps for the north\n---\n# Other\n\n${prose}`, 'a.md').title).toBe('Wells & pumps for the north');
	});
	it('of bare text is the line before the prose, not a label, a byline, a path or a menu', () => {
		const lines = [
			'Our Daily',
			'Home » News',
			'Wells for the northern provinces',
			'by jane roe',
			'Original title: Ministry drills wells in the north',
			'Our reporter Jane Roe',
			prose,
		];
		expect(metadata(lines.join('\n\n'), 'a.txt').title).toBe('Wells for the northern provinces');
		expect(metadata(['News', '- Wells', 'Contact', prose].join('\n'), 'a.txt').title).toBeNull();
		expect(metadata(prose, 'a.txt').title).toBeNull();
		// who issues a notice stands above its title, and signs it
		const notice = ['海州市人民政府办公室', '关于做好冬季供水工作的通知', '各区人民政府：', '请做好冬季供水工作。', '海州市人民政府办公室', '2024年10月12日'];
		expect(metadata(notice.join('\n'), 'a.txt').title).toBe('关于做好冬季供水工作的通知');
		expect(metadata('Wells for the northern provinces - Harbour Daily\nThe council will drill forty wells.', 'a.txt').title).toBe(
			'Wells for the northern provinces',
		);
	});
	it('of a page in one line is what its beginning and its story share', () => {
		const line = `Wells for the northern provinces | The Lake Post show('menu'); Thursday 5 Nov 2020 Front page Weather &raquo; Letters Wells for the northern provinces by Jane Roe 18:15, 5 November 2020 LAKEMOUTH (Lake Post) - ${prose} `;
		expect(metadata(line + `${prose} `.repeat(30), 'a.txt')).toMatchObject({ title: 'Wells for the northern provinces', published: { edtf: '2020-11-05' } });
	});
});

describe('publisher, author and language', () => {
	it('are found where a graph of JSON-LD refers to them by id', () => {
		const graph = {
			'@graph': [
				{ '@type': 'Article', headline: 'Wells', author: [{ '@id': '#jane' }, { name: 'John Doe' }], publisher: { '@id': '#daily' } },
				{ '@type': 'Person', '@id': '#jane', name: 'Jane Roe' },
				{ '@type': 'Organization', '@id': '#daily', name: 'Daily Media GmbH' },
			],
		};
		const html = `<script type="application/ld+json">${JSON.stringify(graph)}</script>${body}`;
		expect(metadata(html)).toMatchObject({ author: 'Jane Roe, John Doe', publisher: 'Daily Media GmbH' });
		// readers know the paper, not its company
		expect(metadata(`<meta property="og:site_name" content="The Daily">${html}`).publisher).toBe('The Daily');
	});
	it('name no account of a system', () => {
		expect(metadata(`<meta name="author" content="q_admin">${body}`).author).toBeNull();
		expect(metadata(`<meta name="author" content="Jane Roe | The Daily">${body}`).author).toBe('Jane Roe');
	});
	it('are read from the source line', () => {
		expect(metadata(`Wells for the north\n\nsource: a daily | 2021-05-03 09:37 | author: jane roe\n\n${prose}`, 'a.txt')).toMatchObject({
			publisher: 'a daily',
			author: 'jane roe',
			language: 'en',
		});
		expect(
			metadata(
				`<h1>北方打井计划获得通过了</h1><p>发布时间：2021-05-03 来源：某某日报 作者：张三</p><p>${'国务院办公厅近日印发通知，要求各地区各有关部门认真贯彻落实。'.repeat(3)}</p>`,
			),
		).toMatchObject({
			publisher: '某某日报',
			author: '张三',
			language: 'zh',
		});
	});
	it('name nobody where the page names nobody', () => {
		expect(metadata(`Wells for the north\n\nby admin\n\n${prose}`, 'a.txt').author).toBeNull();
	});
	it('tell languages by script first, then by their words, and do not believe a declaration that the words belie', () => {
		expect(languageOf('Regeringen har i dag beslutat om en ny handlingsplan för en giftfri vardag och mer pengar till kommunerna.', 'en')).toBe('sv');
		expect(languageOf('政府は本日、新しい計画を閣議決定した。', 'zh')).toBe('ja');
		expect(languageOf('国务院办公厅近日印发通知，要求认真贯彻落实 SASAC。', 'en')).toBe('zh');
		expect(languageOf('Qeveria e miratoi planin për puset në veri dhe ministria do të raportojë për to çdo vit, si është thënë në ligj.', 'en')).toBe('sq');
		expect(languageOf('Output rose to 1.6 million tonnes last year from 1.3 million.', null)).toBe('en');
		expect(languageOf('The mines reported 40 million tonnes, an 8-percent increase from 2031.', null)).toBe('en');
		expect(languageOf('', null)).toBe('und');
	});
});

describe('the day of publication of bare text', () => {
	const published = (lines: readonly string[], path = 'a.txt'): string | null => metadata(lines.join('\n\n'), path).published?.edtf ?? null;
	it('is the day under the last line', () => {
		expect(
			published(['关于报送材料的通知', '各区委员会要加强领导，明确责任分工，确保各项任务落实到位，有关情况及时报告。', '市港口委员会', '2025年6月30日']),
		).toBe('2025-06-30');
	});
	it.each([
		'请于2025年6月30日前报送。',
		'本通知自2025年6月30日起施行。',
		'报名截止2025年6月30日',
		'Bids must be received by 30 June 2025.',
		'The rules take effect on 1 July 2025',
		'The harbour master died on 3 May 2019.',
		'Ever since the new harbour master took office in Altan on 3 May 2019, her small team has issued four orders.',
		'[Introduced May 3, 2019]',
		"Ai sensi della legge 3 maggio 2019, n. 12, e' istituito il registro",
		'De conformidade com a Lei Municipal 1210/2019 de 3 de maio de 2019,',
	])('is not a day that a sentence tells: %s', (told) => {
		expect(published(['# Notice on harbours', prose, told])).toBeNull();
	});
	it('may have a space before its comma', () => {
		expect(published(['# Council agrees the plan for harbours', '3 mai , 2021', prose])).toBe('2021-05-03');
	});
	it('is that of a dateline without a year, under a headline that names one', () => {
		expect(published(['某市2031年预算公布', `某社某市7月26日电（记者某人）市财政局公布预算，投入增加，各部门要加强管理，确保资金落实到位。`])).toBe(
			'2031-07-26',
		);
		expect(published(['Council agrees the 2031 budget', `ALTAN, July 26 (HNA) -- ${prose}`])).toBe('2031-07-26');
	});
	it('is that of the last revision in the history of a law', () => {
		const article = '第一条 为了加强港口管理，维护港口的安全与经营秩序，保护当事人的合法权益，制定本条例。';
		const days = ['2001年3月5日 国务院令第30号发布', '2009年6月1日 《关于修改〈港口条例〉的决定》第一次修订', '2019年7月2日 第二次修订）'];
		expect(published(['# 港口管理条例', ...days, article])).toBe('2019-07-02');
		expect(published(['# 港口管理条例', '（2001年3月5日国务院令第30号发布 根据2009年6月1日《关于修改〈港口条例〉的决定》修订）', article])).toBe('2009-06-01');
	});
	it('is none in the name of a file that is offered', () => {
		expect(published(['Rules for harbours', prose, 'Steering committee: minutes, 27 January 2029 (PDF, 90KB)'])).toBeNull();
	});
	it('is none in a field for the time of its data', () => {
		expect(published(['Harbour codes', `*Time period: 2029, Q2*: 2029-01-24`, prose])).toBeNull();
	});
	it('is that of a filing where no other is told', () => {
		const filed = '<FRDOC>[FR Doc. 2029-1 Filed 12-24-28; 8:45 am]</FRDOC>';
		expect(published([`<RULE><P>Rules for harbours</P><P>${prose}</P>${filed}</RULE>`], 'a.xml')).toBe('2028-12-24');
	});
	it('is none where the headline names two years or no year', () => {
		expect(published(['Council compares the budgets of 2031 and 2032', `ALTAN, July 26 (HNA) -- ${prose}`])).toBeNull();
		expect(published(['Council agrees its budget', `ALTAN, July 26 (HNA) -- ${prose}`])).toBeNull();
	});
});

describe('the day before the first sentence', () => {
	const head = (url: string): string => `<head><title>May 21, 2031 Press Release</title><meta property="og:url" content="https://example.org/${url}"></head>`;
	const article = (url: string, opening: string): string | undefined =>
		metadata(`<html>${head(url)}<body><h1>Board opens wells</h1><p>${opening} The board of the northern wells today opened the seventh well.</p></body></html>`)
			.published?.edtf;
	it('stands before its place as well', () => {
		for (const opening of ['May 21, 2031 (ALTAN) –', 'ALTAN, May 21, 2031 –', 'May 21, 2031.']) expect(article('about', opening), opening).toBe('2031-05-21');
	});
	it('is later than an address that was copied with the head of the page before', () => {
		expect(article('2031/05/07/pumps', 'May 21, 2031 (ALTAN) –')).toBe('2031-05-21');
		expect(article('2031/05/23/wells', 'May 21, 2031 (ALTAN) –')).toBe('2031-05-23');
	});
	it('is told by the title alone where nothing else tells it', () => {
		expect(article('about', '')).toBe('2031-05-21');
	});
});
