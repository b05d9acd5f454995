import { describe, expect, it } from 'vitest';
import { closingAt } from '../../../src/extract/measures/verb-final/closing.js';
import { grammarOf } from '../../../src/extract/measures/verb-final/grammar.js';
import { tokenize } from '../../../src/text/tokens.js';
import { measuresOf } from './reading.js';

const grammar = grammarOf('ja');

const closing = (text: string): readonly unknown[] => {
	const tokens = tokenize(text);
	const read = grammar === null ? null : closingAt(grammar, tokens, 0, tokens.length, false);
	return read === null ? [] : [read.verb?.lemma ?? null, read.mood, read.passive, ...read.tails];
};

describe('what closes a Japanese clause', () => {
	it.each([
		['制度を導入する', ['導入', 'present', false]],
		['計画を策定しました', ['策定', 'past', false]],
		['予算に盛り込んだ', ['盛り込', 'past', false]],
		['法律が施行される', ['施行', 'present', true]],
		['船を減らさなければならない', ['減ら', 'duty', false]],
		['航路を維持する方針だ', [null, 'present', false, 'plan']],
		['航路を廃止することを決めた', ['廃止', 'present', false, 'decided']],
		['航路を廃止すると発表した', ['廃止', 'present', false, 'report']],
		['航路を廃止すべきだ', []],
		['航路を見直すべきだと述べた', ['見直', 'present', false, 'speech', 'view']],
		['点検を行った', ['点検', 'past', false]],
		['運用を開始いたします', ['開始', 'present', false]],
		['条例を改正をいたしました', ['改正', 'past', false]],
		['航路を含める方向で検討に入った', ['含め', 'present', false, 'idea']],
		['係留料を引き下げる決定をした', ['引き下げ', 'present', false, 'decided']],
		['係留料の見直しをした', ['見直し', 'past', false]],
		['早期の整備を急ぐ', ['整備', 'present', false]],
		['係留料が無償化されることになり', ['無償化', 'present', true, 'plan']],
		['開港から3年を経過した', []],
		['穏やかな港', []],
	])('%s', (text, expected) => {
		expect(closing(text)).toEqual(expected);
	});
});

const read = (text: string): (readonly [string, string | null, string | null, string | null])[] =>
	measuresOf(text).map(({ act, status, date, bodies }) => [act ?? '', status, date?.edtf ?? null, bodies[0]?.text ?? null]);

describe('Japanese measures', () => {
	it.each([
		['厚生労働省は8日、新たな離島医療計画を発表した。', 'announce', 'announced', '2023-05-08', '厚生労働省'],
		['政府は9日、港湾整備の基本計画を閣議決定した。', 'adopt', 'adopted', '2023-05-09', '政府'],
		['改正港湾法が10日、参院本会議で可決・成立した。', 'adopt', 'adopted', '2023-05-10', '参院'],
		['改正港湾法は来年7月1日に施行される。', 'enter-into-force', 'planned', '2024-07-01', null],
		['国土交通省は2031年度までに120カ所の桟橋を整備する方針だ。', 'establish', 'planned', '../2032-03', '国土交通省'],
		['港湾庁は来年4月から係留料を引き上げると発表した。', 'adjust', 'planned', '2024-04/..', '港湾庁'],
		['経産省は補助金の拡充を検討している。', 'expand', 'proposed', '2023-05-10', '経産省'],
		['環境相は記者会見で、基金を創設する考えを示した。', 'establish', 'planned', '2023-05-10', '環境相'],
		['公正取引委員会は海運会社に再発防止を命じた。', 'require', 'announced', '2023-05-10', '公正取引委員会'],
		['港湾庁は自治体に対し、岸壁を点検するよう求めた。', 'require', 'announced', '2023-05-10', '港湾庁'],
		['都道府県は6月30日までに計画を提出しなければならない。', 'propose', 'planned', '../2023-06-30', '都道府県'],
		['東京都は2030年までに排出量を50％削減することを目指す。', 'limit', 'target', '../2030', '東京都'],
		['北海道の山本知事は再開に同意した。', 'approve', 'adopted', '2023-05-10', '北海道'],
		['港湾庁は離島の航路に補助金を交付している。', 'fund', 'in-force', '2023-05-10', '港湾庁'],
		['港湾庁は離島の航路に補助金を交付していると発表した。', 'fund', 'in-force', '2023-05-10', '港湾庁'],
		['港湾庁は9日、昨年12月3日の会合の要旨を公表した。', 'announce', 'announced', '2023-05-09', '港湾庁'],
		['政府は9日、「2031年度港湾整備基本計画」を決定した。', 'adopt', 'adopted', '2023-05-09', '政府'],
		['経産省は来年3月までの係留料を決めた。', 'adopt', 'adopted', '2023-05-10', '経産省'],
		['港湾庁は、係留規程(平成13年港湾庁訓令第48号)を5月2日に廃止した。', 'abolish', 'completed', '2023-05-02', '港湾庁'],
		['政府は、各港が料金を見直す際の指針を決定した。', 'adopt', 'adopted', '2023-05-10', '政府'],
		['係留規程は9日(火)に改定されたと聞いた。港湾条例は7月1日(土)から施行する。', 'enter-into-force', 'planned', '2023-07-01/..', null],
		['港湾庁は、桟橋に関する法律(平成9年法律第3号。以下「法」という。)第4条に基づく指針を定めた。', 'issue', 'adopted', '2023-05-10', '港湾庁'],
		['港湾庁は、本日、係留規程を改定しましたので、お知らせいたします。', 'amend', 'adopted', '2023-05-10', '港湾庁'],
		['桟橋の基準を定める政令が本日閣議決定されましたので、お知らせします。', 'adopt', 'adopted', '2023-05-10', '閣議'],
		['改正港湾法は、公布の日から起算して6月を経過した日から施行する。', 'enter-into-force', 'planned', '2023-11', null],
	])('%s', (text, act, status, date, body) => {
		expect(read(text)).toEqual([[act, status, date, body]]);
	});
	it.each([
		['県は港の予算案を県議会に提出した。', 'propose', 'proposed', '2023-05-10'],
		['県議会は8日、港の使用料を定める条例案を可決した。', 'adopt', 'adopted', '2023-05-08'],
		['9日の採決では、賛成多数で可決された。', 'adopt', 'adopted', '2023-05-09'],
		['市では、昨年、浮桟橋の条例を改正した。', 'amend', 'adopted', '2022'],
	])('are of bodies that no name tells: %s', (text, act, status, date) => {
		expect(read(text)).toEqual([[act, status, date, null]]);
	});
	it('are of a place that the title of its head does not name', () => {
		expect(read('山本三郎知事は8日、港の補正予算を発表した。9日付で専決処分した。')).toEqual([
			['announce', 'announced', '2023-05-08', null],
			['adopt', 'adopted', '2023-05-09', null],
		]);
	});
	it('are told in as few words as an item', () => {
		expect(read('港湾庁は8日、浮標の基準を発表。')).toEqual([['announce', 'announced', '2023-05-08', '港湾庁']]);
	});
	it('are ordered by what is announced', () => {
		expect(read('港湾庁は8日、海運会社3社に改善命令を出したと発表した。')).toEqual([['require', 'announced', '2023-05-08', '港湾庁']]);
	});
	it('have no figures of a clause that says what something is', () => {
		expect(measuresOf('港湾庁は基準を定めた。対象の業者は16社で、今月中に計画を出すよう求めている。').at(-1)?.figures).toEqual([]);
	});
	it('aim at what stands before に', () => {
		expect(read('港湾庁は2021年4月から、浮標の整備に取り組んでいる。').map(([act, status]) => [act, status])).toEqual([['implement', 'in-force']]);
		expect(read('港湾庁は今後も、関係者と共に確実に取り組む。')).toEqual([]);
	});
	it.each([
		['港湾庁は9日、来年度から桟橋を整備すると明らかにしました。', 'establish', 'planned', '2024-04/..'],
		['港湾庁北部事務所は9日、桟橋を点検した。', 'inspect', 'completed', '2023-05-09'],
		['港湾庁は9日、浮標の上限を、120基に設定。', 'issue', 'adopted', '2023-05-09'],
		['港湾庁により9日、係留の規則の改正が行われた。', 'amend', 'adopted', '2023-05-09'],
		['港湾庁は、来週11日の期限を5月31日まで延長することを決めた。', 'expand', 'adopted', '../2023-05-31'],
		['8日、岸壁で事故が起きたことを受け、港湾庁は9日、基準を定めた。', 'issue', 'adopted', '2023-05-09'],
		['港湾庁は会議を開き、9日に基準を定めた。', 'issue', 'adopted', '2023-05-09'],
		['改正港湾法の原案が9日、審議会で示された。', 'announce', 'proposed', '2023-05-09'],
		['港湾庁は「浮標指針」（平成20年3月4日決定。以下「指針」という。）を改定した。', 'amend', 'adopted', '2023-05-10'],
		['港湾庁は来年度、浮標を設け、船の安全を守り抜く。', 'establish', 'planned', '2024-04/2025-03'],
		['港湾庁は6月に浮標の規則を告示する予定という。', 'issue', 'planned', '2023-06'],
		['今般、港湾庁の定める基準の改正が、本日閣議決定された。', 'adopt', 'adopted', '2023-05-10'],
		['港湾庁は9日、2031年までに排出を25%削減することなどを盛り込んだ戦略の素案を示した。', 'announce', 'proposed', '2023-05-09'],
		['港湾庁は中間報告（令和4年4月24日）の提言を受け、基準を改定した。', 'amend', 'adopted', '2023-05-10'],
		['こども担当相は9日、来年度から浮標を増設する考えを示した。', 'establish', 'planned', '2024-04/..'],
		['県によると、来年度に浮標を増設する方針。', 'establish', 'planned', '2024-04/2025-03'],
		['北海道議会で9日、係留税の条例案が可決された。', 'adopt', 'adopted', '2023-05-09'],
		['港湾庁は修繕費の確保も含め、来年度に桟橋を整備する。', 'establish', 'planned', '2024-04/2025-03'],
		['港湾庁では、修繕費の確保も含め、来年度に桟橋を整備する。', 'establish', 'planned', '2024-04/2025-03'],
		['政府は、船長が自分の船で客を運ぶ「相乗り船」を来年度から解禁する方針を固めた。', 'launch', 'planned', '2024-04/..'],
		['港湾庁は、「港湾法施行令の一部を改正する政令」が、5月9日に閣議決定されたと公表した。', 'adopt', 'adopted', '2023-05-09'],
		['港湾法の政令により、7月1日から、外来の船具について、輸入が禁止されます。', 'ban', 'planned', '2023-07-01/..'],
		['港湾庁は来年、浮標を設けることも決めた。', 'establish', 'adopted', '2024'],
		['港湾庁は桟橋に10億円を出資する方針を固めている。', 'fund', 'planned', '2023-05-10'],
		['港湾庁は浮標の設置も進める考えだ。', 'establish', 'planned', '2023-05-10'],
		['港湾庁は事業者に、岸壁の点検を徹底するようお願いします。', 'require', 'announced', '2023-05-10'],
	])('are read however they are put: %s', (text, act, status, date) => {
		expect(read(text).map((measure) => measure.slice(0, 3))).toEqual([[act, status, date]]);
	});
	it('are told of money as of a thing', () => {
		const told = measuresOf('政府は9日、補正予算を閣議決定した。港湾予算は4,008億円で桟橋に312億円を計上した。').at(-1);
		expect([told?.act, told?.figures.map(({ value }) => value)]).toEqual(['fund', [400800000000, 31200000000]]);
	});
	it('are no plans that came otherwise', () => {
		expect(read('港湾庁の制度は2021年に導入され、初めは昨年の夏に終わるはずだった。')).toEqual([]);
	});
	it('are of a law where nobody is said to act', () => {
		const law = [
			'北浜市桟橋条例',
			'第1条 この条例の定めるところにより使用料を徴収する。',
			'第2条 使用料は、申請の際にこれを徴収する。',
			'第3条 市は、使用料を減額する。',
			'第4条 必要な事項は、市長が別に定める。',
			'第5条 市長は、使用料を免除することができる。',
		].join('\n');
		expect(measuresOf(law).map(({ act, status }) => [act, status])).toEqual([
			['implement', 'in-force'],
			['implement', 'in-force'],
			['limit', 'in-force'],
		]);
		expect(read('内閣は、港湾法第四条の規定に基づき、この政令を制定する。').map(([act, status]) => [act, status])).toEqual([['issue', 'adopted']]);
	});
	it('are no acts of those who advise', () => {
		const told = '沿岸管理審議会で9日、港湾庁の基準が議論されました。今後、6月末までに告示を行う予定です。';
		expect(read(told).at(-1)).toEqual(['issue', 'planned', '../2023-06-30', '港湾庁']);
	});
	it('are of the place whose plan the text names', () => {
		expect(read('本市では、4月に「北浜市第3次港湾計画」を策定した。')).toEqual([['issue', 'adopted', '2023-04', '本市']]);
		expect(read('「北浜市環境基本計画」の素案ができた。市は5月8日、計画を公表した。').map(([, , , body]) => body)).toEqual(['市']);
	});
	it('are told of things that cannot act', () => {
		expect(read('政府は9日、港湾税の大綱を決定した。係留料は現行の120円から150円に引き上げる。')).toEqual([
			['adopt', 'adopted', '2023-05-09', '政府'],
			['adjust', 'planned', '2023-05-10', '政府'],
		]);
		expect(read('政府は9日、港湾税の大綱を決定した。離島の補助金は所得制限を撤廃する。').at(-1)).toEqual(['abolish', 'planned', '2023-05-10', '政府']);
		expect(read('政府は9日、港湾税の大綱を決定した。船会社は新しい航路を開設する。').map(([act]) => act)).toEqual(['adopt']);
	});
	it('are meant beside another as that one is', () => {
		expect(read('政府は桟橋を整備するとともに、浮標を設置した。').map(([, status]) => status)).toEqual(['completed', 'completed']);
		expect(read('港の役割は重く、点検を行うとともに、整備を促していく必要があると考えられる。')).toEqual([]);
	});
	it('list what is done to one object', () => {
		expect(read('参院は9日、改正港湾法案を可決、承認した。').map(([act, status]) => [act, status])).toEqual([
			['adopt', 'adopted'],
			['approve', 'adopted'],
		]);
	});
	it('go on with whom は named, and with the assembly that decided', () => {
		expect(read('北海道は来年度、係留税を導入する。総務相が8日、同意した。船員への課税は免除する。').map(([, , , body]) => body)).toEqual([
			'北海道',
			'総務相',
			'北海道',
		]);
		const told = '係留税の条例案が9日、北海道議会で可決された。使用料は船の長さに応じて徴収する。来年1月以降、無届けの係留も禁じる。';
		expect(read(told).map(([act, , , body]) => [act, body])).toEqual([
			['adopt', '北海道'],
			['ban', '北海道'],
		]);
		expect(read('政府は9日、追加の措置を決めた。具体的には、来年度から浮標を増設するとしている。').at(-1)?.slice(0, 2)).toEqual(['establish', 'planned']);
	});
	it('are of the town whose name stands before another body in passing', () => {
		expect(read('浪北町は9日、政府が提案していた春の解除の受け入れを決めた。')[0]?.[3]).toBe('浪北町');
	});
	it('are not told by what things are', () => {
		expect(read('港湾庁の解除は2014年4月の浪北町に始まり、今回で8例目となる。')).toEqual([]);
	});
	it('are no roles', () => {
		expect(read('政府は港の整備の一環として、浮標を設置した。').map(([act]) => act)).toEqual(['establish']);
	});
	it('go on with who decided', () => {
		expect(read('港湾基本計画が9日に閣議決定された。桟橋に30億円を投じる。').map(([act, , , body]) => [act, body])).toEqual([
			['adopt', '閣議'],
			['fund', '閣議'],
		]);
	});
	it('are not issued by those who receive them', () => {
		expect(read('改正港湾法案が9日、国会に提出された。')).toEqual([['propose', 'proposed', '2023-05-09', null]]);
	});
	it('are not of who acts before a noun', () => {
		expect(read('港湾庁は9日、基金を設けた。事業者が作った計画を評価し、費用を補助する。').map(([, , , body]) => body)).toEqual(['港湾庁', '港湾庁', '港湾庁']);
	});
	it('aim at something while they do', () => {
		expect(read('港湾庁は2031年の完成を目指している。').map(([, status, date]) => [status, date])).toEqual([['target', '2031']]);
	});
	it('are said by whoever spoke before', () => {
		expect(read('港湾庁は9日、港の計画を決定した。来年度から桟橋を整備すると発表している。').at(-1)?.slice(0, 2)).toEqual(['establish', 'planned']);
	});
	it.each([
		['港湾庁は11月の法施行に向け、5月8日に指針を公表した。', '2023-05-08'],
		['港湾庁は、2019年度から導入されている「浮標事業」の指針を公表した。', '2023-05-10'],
		['港湾庁は、2019年に始まった「浮標事業」の指針を公表した。', '2023-05-10'],
		['港湾庁は5月8日の審議会で、2031年度予算を決定した。', '2023-05-08'],
		['港湾庁は2021年度交通量の推計作業を行う予定だ。', '2023-05-10'],
		['港湾庁は5月に指針を改定した。', '2023-05'],
		['港湾庁は12日に開く「港湾安全会議」で方針を示す。', '2023-05-12'],
		['港湾庁は来年10月から船を導入する事業者を通じた募集を禁止する。', '2024-10/..'],
		['港湾庁は「2031年問題」に備える指針を公表した。', '2023-05-10'],
		['港湾庁は浮標を増やす目標（2019年度は3基）を公表した。', '2023-05-10'],
	])('are dated by what is theirs: %s', (text, date) => {
		expect(read(text).map((measure) => measure[2])).toEqual([date]);
	});
	it('are not judged by what stands in passing', () => {
		expect(read('港湾庁は、事故が懸念されることから、浮標を設置した。').map(([act]) => act)).toEqual(['establish']);
	});
	it('join clauses by their conjunctive form, and each has its own figure', () => {
		const measures = measuresOf('政府は2031年度までに3500億円を投じ、1200カ所の診療所を整備する方針だ。');
		expect(measures.map(({ act, status, figures }) => [act, status, ...figures.map(({ text }) => text)])).toEqual([
			['fund', 'planned', '3500億円'],
			['establish', 'planned', '1200カ所の診療所'],
		]);
	});
	it('go on in the next sentence with whoever acted in the one before', () => {
		expect(read('港湾庁は9日、新制度を公表した。2031年4月から運用を始める。')).toEqual([
			['announce', 'announced', '2023-05-09', '港湾庁'],
			['launch', 'planned', '2031-04/..', '港湾庁'],
		]);
	});
	it('take no date of the clause that they are joined to', () => {
		expect(read('港湾庁は条例を定め、2031年度までに桟橋を整備する。').map(([, , date]) => date)).toEqual(['2023-05-10', '../2032-03']);
	});
	it('go on by themselves before another clause', () => {
		expect(read('港湾庁は昨年9月から補助金を交付しており、来年度も支援を続ける方針だ。').map(([act, status]) => [act, status])).toEqual([['fund', 'in-force']]);
	});
	it('do not take their date from a clause that stands before a noun', () => {
		expect(read('港湾庁は2021年4月に施行された法律に基づき、指針を策定した。').map(([act, , date]) => [act, date])).toEqual([['issue', '2023-05-10']]);
	});
	it.each([
		'専門家は、政府が制度を見直すべきだと指摘した。',
		'日銀は来年度の物価の見通しを修正した。',
		'港湾相は慎重に判断する姿勢を示した。',
		'港湾の利用は今後も減少するだろう。',
		'国は港湾の整備に力を入れるべきだ。',
		'海運会社は新しい船に500億円を投資すると発表した。',
		'もし政府が補助金を廃止すれば、航路は減る。',
		'株価は続伸し、円相場は1ドル=150円台で推移している。',
		'総務省は9日、4月の消費者物価指数を発表した。',
		'旧港湾事務所は明治44年に建設された。',
		'防衛相は県知事と会談し、理解を求めた。',
		'国会は9日、改正案の審議を始めた。',
		'自民党は公約に給付金の支給を盛り込んだ。',
	])('leaves: %s', (text) => {
		expect(read(text)).toEqual([]);
	});
});
