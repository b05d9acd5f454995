/** Units and counters of Korean, read in its texts alone. */

import type { Unit } from '../../extract/figures/unit.js';
import type { OwnUnits } from '../own-units.js';
import { currency, duration, metric, unit } from '../unit-rows.js';
import { phrases } from '../words.js';

/** Three of ten are thirty of a hundred. */
const tenths: Unit = { ...unit('percent')('percent', '할'), scale: 1 };

export const units: OwnUnits = {
	spaced: true,
	things: ['개', '종'],
	particles: phrases('을, 를, 이, 가, 은, 는, 에, 의, 와, 과, 로, 으로, 에서, 에게, 도, 까지, 부터, 만, 에는, 에서는, 으로부터, 로부터'),
	units: [
		currency('KRW', '원'),
		currency('USD', '달러, 미국 달러'),
		currency('EUR', '유로'),
		currency('GBP', '파운드'),
		currency('JPY', '엔'),
		currency('CNY', '위안'),
		unit('percent')('percent', '퍼센트, 프로, %'),
		tenths,
		unit('percentage-point')('percentage-point', '%포인트, %p, 퍼센트포인트, 포인트, %P'),
		unit('ratio')('time', '배'),
		duration('second', '초, 초간'),
		duration('minute', '분간'),
		duration('hour', '시간'),
		duration('day', '일간, 일 이내, 일 이상'),
		duration('working day', '영업일'),
		duration('week', '주간, 주일'),
		duration('month', '개월, 개월간, 달간'),
		duration('year', '년간, 개년, 세, 살, 년 이상, 년 이내, 년 이하'),
		metric('km', '킬로미터, km, ㎞'),
		metric('m', '미터'),
		metric('cm', '센티미터'),
		metric('m2', '제곱미터, ㎡'),
		metric('km2', '제곱킬로미터, ㎢'),
		metric('m3', '세제곱미터'),
		metric('ha', '헥타르, ㏊'),
		metric('kg', '킬로그램, ㎏'),
		metric('g', '그램'),
		metric('t', '톤, t'),
		metric('L', '리터, ℓ'),
		metric('kW', '킬로와트, ㎾'),
		metric('kWh', '킬로와트시'),
		metric('MW', '메가와트, ㎿'),
		metric('GW', '기가와트, GW'),
	],
	counters: phrases(
		'명, 인, 개, 건, 곳, 개소, 가구, 세대, 호, 채, 대, 동, 회, 차례, 번, 병상, 개교, 개사, 개국, 종, 품목, 척, 기, 기관, 시설, 사업장, 업체, 점포, 마리, 그루, 편, 표, 석, 권, 부, 매, 장, 필지, 농가, 어가, 학급, 도즈, 회분',
	),
	guards: ['간', '격', '관', '당', '선', '안', '정', '사', '형', '성', '제', '론', '회', '령', '부', '치', '대', '월'],
	ordinals: ['제'],
	ranks: [
		[
			'대',
			phrases(
				'과제, 핵심, 분야, 전략, 중점, 투자중점, 국정과제, 광역시, 시중은행, 은행, 그룹, 사업, 정책, 원칙, 개혁, 방향, 의제, 목표, 산업, 연금, 부문, 추진',
			),
		],
	],
	links: ['의'],
	bounds: [
		['>=', phrases('이상')],
		['<=', phrases('이하, 이내, 까지, 한도')],
		['<', phrases('미만, 을 밑도, 를 밑도, 에 못 미치')],
		['>', phrases('초과, 을 넘, 를 넘, 이 넘, 가 넘, 을 웃도, 를 웃도, 을 초과, 를 초과, 남짓')],
		['~', phrases('가량, 정도, 안팎, 내외, 수준, 쯤')],
	],
	leads: [
		['~', phrases('약, 대략, 거의')],
		['>=', phrases('최소, 적어도, 최소한')],
		['<=', phrases('최대, 최고, 최장')],
	],
	increase: phrases(
		'증가, 늘린, 늘리, 늘었, 늘어, 늘려, 늘릴, 늘렸, 늘기, 인상, 확대, 상승, 오른, 올랐, 올린, 올리, 올려, 증액, 높인, 높이, 높였, 상향, 추가, 뛰었, 증원',
	),
	decrease: phrases(
		'감소, 줄인, 줄이, 줄었, 줄어, 줄일, 줄였, 줄여, 인하, 축소, 하락, 내린, 내렸, 내리, 내려, 감축, 삭감, 낮춘, 낮추, 낮췄, 낮아, 하향, 단축, 떨어, 감액, 경감, 저감',
	),
	turns: ['로'],
	per: [
		['1인당', 'person'],
		['인당', 'person'],
		['가구당', 'household'],
		['연간', 'year'],
		['매년', 'year'],
		['해마다', 'year'],
		['연', 'year'],
		['월', 'month'],
		['매월', 'month'],
		['매달', 'month'],
		['월평균', 'month'],
		['하루', 'day'],
		['1일', 'day'],
	],
};
