import { describe, expect, it } from 'vitest';
import { ingest } from '../../src/ingest/index.js';
import { readMetadata } from '../../src/ingest/metadata/index.js';

const prose = 'The council approved the plan for the harbours of the northern provinces on Monday, and the ministry will report on it every year from now on.';

function title(content: string, path = 'a.html'): string | null {
	const [article] = ingest({ path, bytes: new TextEncoder().encode(content) });
	if (article === undefined) throw new Error('no article');
	return readMetadata(article, null).metadata.title;
}
const page = (html: string): string | null => title(`${html}<p>${prose}</p>`);
const text = (...lines: string[]): string | null => title([...lines, prose].join('\n\n'), 'a.txt');

describe('the name of the site', () => {
	const head = '<title>Harbour Daily | Council votes to widen the harbour</title>';
	it('is no headline where the page prints the other part of its title below', () => {
		for (const headline of [
			'<p>Council votes to widen the harbour</p>',
			'<div>Council votes to widen the harbour</div>',
			'<h2>Council votes to widen the harbour</h2>',
		])
			expect(page(`${head}<h1>Harbour Daily</h1>${headline}`), headline).toBe('Council votes to widen the harbour');
	});
	it('is no headline where it stands in the logo or the page states it', () => {
		expect(page(`${head}<div class="logo"><h1>Harbour Daily</h1></div>`)).toBe('Council votes to widen the harbour');
		expect(page(`${head}<meta property="og:site_name" content="Harbour Daily"><h1>Harbour Daily</h1>`)).toBe('Council votes to widen the harbour');
	});
	it('is not taken for one where the longer part stands above the heading', () => {
		expect(page('<title>Harbours | Board for the Harbours of the North</title><p>Board for the Harbours of the North</p><h1>Harbours</h1>')).toBe('Harbours');
	});
});

describe('the headline of a text in French or Spanish', () => {
	it('keeps the kicker before its colon and what it quotes', () => {
		expect(text('Ports : le conseil adopte un plan pour les digues')).toBe('Ports : le conseil adopte un plan pour les digues');
		expect(text('Le plan « Nos ports » est adopté par le conseil')).toBe('Le plan « Nos ports » est adopté par le conseil');
	});
	it('is no byline and no dateline', () => {
		expect(text('Le conseil adopte un plan pour les ports', 'Par La Gazette des Ports')).toBe('Le conseil adopte un plan pour les ports');
		expect(text('El consejo aprueba un plan para los puertos', 'ALTAN, 25 May. (AGENCIA) -')).toBe('El consejo aprueba un plan para los puertos');
	});
	it('may end in its day, which dates the text', () => {
		expect(text('Conseil des ports du mercredi 3 mai 2031')).toBe('Conseil des ports du mercredi 3 mai 2031');
	});
	it('stands above a short first paragraph', () => {
		expect(text('Appel pour 500 logements neufs', '3 mai 2031', 'Le conseil des ports a présenté jeudi une série de mesures.')).toBe(
			'Appel pour 500 logements neufs',
		);
	});
});

describe('a heading that pages mostly have over a part of theirs', () => {
	it('is the headline where it is the only first one and opens the title', () => {
		expect(page('<title>Wetterwarnung | Hafenamt</title><h1>Wetterwarnung</h1>')).toBe('Wetterwarnung');
		expect(page('<title>Datenschutz | Hafenamt</title><h1>Datenschutz</h1>')).toBe('Datenschutz');
	});
	it('is the headline where it opens a Markdown file', () => {
		expect(title(`# Datenschutz\n\n${prose}`, 'a.md')).toBe('Datenschutz');
	});
	it('is none beside another headline', () => {
		expect(page('<title>Harbour plan | Hafenamt</title><h1>Datenschutz</h1><h2>Harbour plan</h2>')).toBe('Harbour plan');
	});
});

describe('a linked site behind a headline', () => {
	it('is dropped with its count, or where the head gives the title without it', () => {
		expect(page('<h1>Council fines the harbour (harbour.example) 12</h1>')).toBe('Council fines the harbour');
		expect(page('<title>Council fines the ferry line</title><h1>Council fines the ferry line (ferry.com)</h1>')).toBe('Council fines the ferry line');
	});
	it('is kept where it tells who is meant', () => {
		expect(page('<h1>Council fines the ferry line (ferry.com)</h1>')).toBe('Council fines the ferry line (ferry.com)');
	});
});

describe('the headline of bare text', () => {
	const korean = '해양수산부는 올해 하반기에 작은 섬을 오가는 배를 늘리고 낡은 부두를 모두 고친다.';
	it('stands above the lines that say more of it, and above what a page has there', () => {
		expect(title(['섬 항로 운임 낮아진다', '- 주민 운임 5천 원으로, 짐 운임은 절반으로 -', korean].join('\n\n'), 'a.txt')).toBe('섬 항로 운임 낮아진다');
		expect(title(['섬 항로 운임 낮아진다', '상태바', '▣ 주민 운임 5천 원으로 인하(2031년 4월~)', korean].join('\n\n'), 'a.txt')).toBe('섬 항로 운임 낮아진다');
	});
	it('is no heading of a chapter', () => {
		expect(title(['항만 업무 처리 지침', '제1장 총 칙', korean].join('\n\n'), 'a.txt')).toBe('항만 업무 처리 지침');
	});
	it('is none of the fields of a page, and no note in brackets', () => {
		expect(title(['섬 항로 운임 낮아진다', '[회원 전용 기사]', korean].join('\n\n'), 'a.txt')).toBe('섬 항로 운임 낮아진다');
		expect(title(['섬 항로 운임 낮아진다', '작성자 : 최고관리자', '조회수 : 307', korean].join('\n\n'), 'a.txt')).toBe('섬 항로 운임 낮아진다');
	});
	it('stands above its date and sentences that are printed a line each', () => {
		const short = '해양수산부는 섬 항로 운임을 낮춘다.';
		expect(title(['해수부, 섬 항로 운임 낮춘다', '2031-03-15 11:20', short, short].join('\n'), 'a.txt')).toBe('해수부, 섬 항로 운임 낮춘다');
	});
	it('is joined from lines in capitals only where the sentence goes on', () => {
		const below = (first: string, second: string): string | null => title(`${first}\n${second}\n\n${prose}`, 'a.txt');
		expect(below('MINISTER OPENS TEN NEW PIERS FOR', 'THE NORTHERN HARBOURS AND ISLANDS')).toBe(
			'MINISTER OPENS TEN NEW PIERS FOR THE NORTHERN HARBOURS AND ISLANDS',
		);
		expect(below('GOVERNMENT OPENS TEN NEW PIERS FOR', 'THE NORTHERN HARBOURS')).toBe('GOVERNMENT OPENS TEN NEW PIERS FOR THE NORTHERN HARBOURS');
		expect(below('MINISTRY OF NORTHERN HARBOURS', 'TEN NEW PIERS OPENED THIS WEEK')).toBe('TEN NEW PIERS OPENED THIS WEEK');
		expect(below('ORDER NO. 12 ON HARBOUR FEES', 'TEN NEW PIERS OPENED THIS WEEK')).toBe('TEN NEW PIERS OPENED THIS WEEK');
	});
	it('may hold an amount of data or of air, or stand in brackets', () => {
		for (const headline of [
			'Regulator orders 5 GB minimum for all ferry passengers',
			'Storm brings 980 mb low to the harbours',
			'[Analysis: what the new harbour law means for ferries]',
		])
			expect(text(headline), headline).toBe(headline);
	});
	it('is no file and no note on where the text was printed', () => {
		for (const note of ['Download the harbour plan here (1.2 MB)', 'PDF version of the plan 368 KB', '[First printed in the yearbook of the harbour board]'])
			expect(text('Council votes to widen the harbour', note), note).toBe('Council votes to widen the harbour');
	});
	it('is no line that says to whom a letter goes or who proposes what follows', () => {
		for (const line of ['Aan de Voorzitter van de Raad der Havens', 'Op voorstel van minister Jan Jansen en minister Els Peeters'])
			expect(text('Verlenging van de steun voor de havens', line), line).toBe('Verlenging van de steun voor de havens');
	});
	it('is no title of another document behind a label', () => {
		for (const label of ['相关链接：', '附件1：', '推荐阅读：', '上一篇 '])
			expect(text('市港口委员会召开冬季安全生产工作会议部署任务', `${label}某市人民政府关于做好港口工作的通知`), label).toBe(
				'市港口委员会召开冬季安全生产工作会议部署任务',
			);
		expect(text('某市人民政府', '某市人民政府关于做好港口工作的通知')).toBe('某市人民政府关于做好港口工作的通知');
	});
	it('is no number of a document', () => {
		expect(text('青湖市鼓励归国人员兴办渔港企业的若干规则', '青政令[1996]12号')).toBe('青湖市鼓励归国人员兴办渔港企业的若干规则');
	});
	it('is read in traditional characters as in simplified ones', () => {
		expect(text('某縣人民政府', '某縣人民政府關於做好港口工作的若干意見')).toBe('某縣人民政府關於做好港口工作的若干意見');
		expect(text('漁港補助款今日撥付 縣議會同意追加預算', '記者林大山／青湖報導')).toBe('漁港補助款今日撥付 縣議會同意追加預算');
		expect(text('公告今年第二期漁港用水收購數量及其計價方式', '依據:青湖縣水務局五月八日水字第六號公告')).toBe('公告今年第二期漁港用水收購數量及其計價方式');
	});
});

describe('a headline printed line by line', () => {
	it('is whole where the head of the page says it in one', () => {
		const head = '<title>青岚市人民政府关于加强水闸管理促进渔业工作的若干意见_青岚市政府网</title>';
		const lines = '<p>青岚市人民政府关于加强水闸管理</p><p>促进渔业工作的</p><p>若干意见</p><p>青岚市政府网</p>';
		expect(page(head + lines)).toBe('青岚市人民政府关于加强水闸管理促进渔业工作的若干意见');
		expect(page('<title>Council votes to widen the old harbour | Daily</title><h1>Council votes to widen</h1><p>the old harbour</p><p>Daily</p>')).toBe(
			'Council votes to widen the old harbour',
		);
	});
	it('does not go on in the name of the site, nor where the head says no more', () => {
		expect(page('<title>Council votes to widen harbour - Harbour Daily</title><h1>Council votes to widen harbour</h1><p>Harbour Daily</p>')).toBe(
			'Council votes to widen harbour',
		);
	});
});
