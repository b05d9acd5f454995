import { describe, expect, it } from 'vitest';
import { closingAt } from '../../../src/extract/measures/verb-final/closing.js';
import { grammarOf } from '../../../src/extract/measures/verb-final/grammar.js';
import { tokenize } from '../../../src/text/tokens.js';
import { entriesOf, measuresOf } from './reading.js';

const grammar = grammarOf('ko');

const closing = (text: string): readonly unknown[] => {
	const tokens = tokenize(text);
	const read = grammar === null ? null : closingAt(grammar, tokens, 0, tokens.length, false);
	return read === null ? [] : [read.verb?.lemma ?? null, read.mood, read.passive, ...read.tails];
};

describe('what closes a Korean clause', () => {
	it.each([
		['제도를 도입한다', ['도입', 'present', false]],
		['계획을 수립했습니다', ['수립', 'past', false]],
		['지원금을 늘렸다', ['늘', 'past', false]],
		['법이 시행된다', ['시행', 'present', true]],
		['배를 줄여야 한다', ['줄', 'duty', false]],
		['계획을 제출하여야 한다', ['제출', 'duty', false]],
		['항로를 유지할 방침이다', ['유지', 'present', false, 'plan']],
		['항로를 폐지하기로 결정했다', ['폐지', 'present', false, 'decided']],
		['항로를 폐지한다고 15일 밝혔다', ['폐지', 'present', false, 'report']],
		['항로를 폐지할 계획이라고 밝혔다', ['폐지', 'present', false, 'report', 'plan']],
		['“요금을 낮추겠다”고 말했다', ['낮', 'present', false, 'speech']],
		['점검을 실시했다', ['점검', 'past', false]],
		['시행된', ['시행', 'did', true]],
		['항로를 폐지한 것이다', ['폐지', 'past', false, 'still']],
		['항로를 폐지할 것이다', ['폐지', 'present', false, 'plan']],
		['대책을 발표한 바 있다', ['발표', 'past', false]],
		['법안을 통과시켰다', ['통과시', 'past', false]],
		['법을 시행 중이다', ['시행', 'progress', false]],
		['내년 시행 예정이다', ['시행', 'present', false, 'plan']],
		['개정도 추진한다', ['개정', 'present', false]],
		['항로를 유지할 계획이라고 덧붙였습니다', ['유지', 'present', false, 'speech', 'plan']],
		['보고를 받았다고 밝혔다', []],
		['대책을 마련키로 했다', ['마련', 'present', false, 'plan']],
		['부두를 정비하도록 하겠다', ['정비', 'present', false, 'plan']],
		['잔잔한 항구', []],
	])('%s', (text, expected) => {
		expect(closing(text)).toEqual(expected);
	});
});

const read = (text: string): (readonly [string, string | null, string | null, string | null])[] =>
	measuresOf(text).map(({ act, status, date, bodies }) => [act ?? '', status, date?.edtf ?? null, bodies[0]?.text ?? null]);

describe('Korean measures', () => {
	it.each([
		['보건복지부는 8일 새로운 도서 지역 의료 계획을 발표했다.', 'announce', 'announced', '2023-05-08', '보건복지부'],
		['정부는 9일 국무회의에서 항만법 개정안을 의결했다.', 'adopt', 'adopted', '2023-05-09', '정부'],
		['개정 항만법은 내년 7월 1일부터 시행된다.', 'enter-into-force', 'planned', '2024-07-01/..', null],
		['국토부는 2031년까지 부두 120곳을 정비할 계획이라고 10일 밝혔다.', 'reform', 'planned', '../2031', '국토부'],
		['해양수산부는 내년 4월부터 접안료를 인상하기로 했다.', 'adjust', 'planned', '2024-04/..', '해양수산부'],
		['산업부는 보조금을 확대하는 방안을 검토하고 있다.', 'expand', 'proposed', '2023-05-10', '산업부'],
		['공정거래위원회는 해운사에 시정을 명령했다.', 'require', 'announced', '2023-05-10', '공정거래위원회'],
		['지방자치단체는 6월 30일까지 계획을 제출해야 한다.', 'propose', 'planned', '../2023-06-30', '지방자치단체'],
		['서울시는 2030년까지 배출량을 50% 감축하는 것을 목표로 한다.', 'limit', 'target', '../2030', '서울시'],
		['한국은행은 기준금리를 0.25%포인트 인하했다.', 'adjust', 'in-force', '2023-05-10', '한국은행'],
		['감사원은 3개 공공기관에 대한 감사를 실시하고 있다.', 'inspect', 'in-force', '2023-05-10', '감사원'],
		['산업부는 부두의 안전 점검을 시행하고 있다고 밝혔다.', 'inspect', 'in-force', '2023-05-10', '산업부'],
		['국회는 9일 항만법 개정안을 통과시켰다.', 'adopt', 'adopted', '2023-05-09', '국회'],
		['해양수산부는 항만법 개정안을 입법예고한다고 9일 밝혔다.', 'propose', 'proposed', '2023-05-09', '해양수산부'],
		['정부는 지난달 섬 지역 의료 대책을 발표한 바 있다.', 'announce', 'announced', '2023-04', '정부'],
		['개정 항만법은 공포 후 6개월이 지난 날부터 시행된다.', 'enter-into-force', 'planned', '2023-11', null],
		['해양수산부는 2022년 대비 접안료를 5% 인상했다.', 'adjust', 'in-force', '2023-05-10', '해양수산부'],
		['서울시는 2024년 예산(안)을 편성했다.', 'issue', 'proposed', '2023-05-10', '서울시'],
		['정부는 요금을 내리는 쪽으로 방향을 잡고 있다.', 'adjust', 'proposed', '2023-05-10', '정부'],
		['정부는 내년 3월부터 제도를 시행한다.', 'implement', 'planned', '2024-03/..', '정부'],
		['15일 업계에 따르면 산업부 등 유관 부서는 내년부터 요금을 인하할 계획이다.', 'adjust', 'planned', '2024/..', '산업부'],
		['당정은 내년부터 운임 지원을 확대하기로 했다.', 'expand', 'planned', '2024/..', '당정'],
	])('%s', (text, act, status, date, body) => {
		expect(read(text)).toEqual([[act, status, date, body]]);
	});
	it('join clauses without a mark, and each has its own figure', () => {
		const measures = measuresOf('정부는 2031년까지 3조 5천억 원을 투입하고 보건소 1200곳을 신설할 예정이다.');
		expect(measures.map(({ act, status, figures }) => [act, status, ...figures.map(({ value, unit }) => `${value} ${unit}`)])).toEqual([
			['fund', 'planned', '3500000000000 KRW'],
			['establish', 'planned', '1200 곳'],
		]);
	});
	it('take no date of the clause that they are joined to', () => {
		expect(read('해양수산부는 조례를 제정하고 2031년까지 부두를 정비한다.')).toEqual([
			['issue', 'planned', '2023-05-10', '해양수산부'],
			['reform', 'planned', '../2031', '해양수산부'],
		]);
		expect(read('해양수산부는 2031년까지 조례를 제정하고 부두를 정비한다.').map(([, , date]) => date)).toEqual(['../2031', '../2031']);
	});
	it('belong to those who act together, and to the body that was spoken of where a title stands alone', () => {
		const [together] = measuresOf('해양수산부(장관 김하나)와 산림청(청장 이두리)은 9일 새 대책을 발표했다.');
		expect(together?.bodies.map(({ text }) => text)).toEqual(['산림청', '해양수산부']);
		expect(read('해양수산부가 9일 대책을 발표했다. 김 장관은 부두 20곳을 정비하겠다고 말했다.').map(([, , , body]) => body)).toEqual([
			'해양수산부',
			'해양수산부',
		]);
		expect(read('항만안전위원회가 9일 대책을 발표했다. 위원회는 부두 20곳을 정비할 계획이다.').map(([, , , body]) => body)).toEqual([
			'항만안전위원회',
			'위원회',
		]);
		expect(read('해양수산부가 9일 대책을 발표했다. 점검이 완료되면 부두 20곳을 정비할 방침이다.').map(([, , , body]) => body)).toEqual([
			'해양수산부',
			'해양수산부',
		]);
		expect(read('해양수산부가 9일 대책을 발표했다. 어민이 참여하는 사업을 확대할 방침이다.').map(([, , , body]) => body)).toEqual(['해양수산부', '해양수산부']);
		expect(read('국무총리가 부두를 정비하겠다고 말했다. 이날 국무회의에서는 항만법 개정안을 의결했다.').map(([, , , body]) => body)).toEqual([
			'국무총리',
			'국무회의',
		]);
		expect(read('이와 함께 부두를 정비할 계획이라고 밝혔다.')).toEqual([]);
		expect(read('해양수산부가 9일 대책을 발표했다. 이와 함께 부두를 정비할 계획이라고 밝혔다.').map(([, , , body]) => body)).toEqual([
			'해양수산부',
			'해양수산부',
		]);
	});
	it('are duties in force in a law', () => {
		const law =
			'제1조(목적) 이 법은 항만의 안전을 목적으로 한다.\n\n제2조(정의) 용어의 뜻은 다음과 같다.\n\n제3조(신고) 운송사업자는 7일 이내에 신고하여야 한다.';
		expect(read(law)).toEqual([['report', 'in-force', '2023-05-10', '운송사업자']]);
	});
	it.each([
		'전문가들은 예산이 부족하다고 지적했다.',
		'회사는 내년에 신제품을 출시할 계획이다.',
		'한국은행은 내년 성장률 전망치를 2%로 상향 조정했다.',
		'해양수산부 장관은 9일 국회에 출석해 이같이 밝혔다.',
		'정부가 하루빨리 대책을 내놓아야 한다.',
		'시장에서는 추가 인하 가능성이 크다는 관측이 나온다.',
		'인구는 2055년까지 감소할 것으로 예상된다.',
		'[사설] 더 미룰 수 없다\n\n정부는 내년까지 제도를 폐지한다.',
	])('are not in: %s', (text) => {
		expect(measuresOf(text)).toEqual([]);
	});
});

describe('Korean dates and figures', () => {
	const dated = (text: string): readonly (string | null)[] => entriesOf(text).map(({ date }) => date?.edtf ?? null);
	it.each([
		['국토부는 오는 9월 1일부터 제도를 시행한다.', '2023-09-01/..'],
		['국토부는 지난 3일 대책을 발표했다.', '2023-05-03'],
		['국토부는 2031. 3. 15. 규정을 공포했다.', '2031-03-15'],
		['국토부는 ’31년까지 부두를 정비한다.', '../2031'],
		['국토부는 올해 하반기부터 부두를 정비한다.', '2023-41/..'],
	])('%s', (text, edtf) => {
		expect(dated(text)).toEqual([edtf]);
	});
	it.each([
		['국토부는 5조 2,000억 원을 투입한다.', 5_200_000_000_000, 'KRW'],
		['국토부는 인력 1만 2000명을 늘린다.', 12_000, '명'],
		['국토부는 2천500만원을 지급한다.', 25_000_000, 'KRW'],
		['국토부는 5개 부처를 지원한다.', 5, '부처'],
	])('%s', (text, value, unit) => {
		expect(measuresOf(text)[0]?.figures.map((figure) => [figure.value, figure.unit])).toEqual([[value, unit]]);
	});
});
