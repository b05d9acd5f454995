import { describe, expect, it } from 'vitest';
import { defaults, extract } from '../../../src/pipeline.js';
import { measuresOf } from './reading.js';

const dateOf = (text: string): string | undefined => measuresOf(text).at(-1)?.date?.edtf;

/** An article published on 10 May 2023 that reports what was said the day before. */
const news = (last: string): string =>
	`The ministry of health said on Tuesday that it will open ten clinics.\n\nDoctors said the plan was late. Nurses said it was small. Patients said they had hoped for more. Mayors said they were glad.\n\n${last}`;

describe('what the news does not date', () => {
	it('is of the day of the event where it was urged at it', () => {
		expect(dateOf(news('The ministry urged hospitals to hire nurses.'))).toBe('2023-05-09');
	});
	it('is of the day of publication where it is told in passing', () => {
		expect(dateOf(news('The ministry built ten clinics in the north.'))).toBe('2023-05-10');
	});
	it('is of the day of publication where it goes on', () => {
		expect(dateOf(news('The ministry is building a hospital.'))).toBe('2023-05-10');
	});
});

describe('a date', () => {
	it('does not belong to what stands beside it in a clause of its own', () => {
		expect(dateOf('The council adopted the plan issued by the ministry in March 2019.')).toBe('2023-05-10');
		expect(dateOf('The council adopted the plan in March 2019.')).toBe('2019-03');
	});
	it('does not date a promise that only builds on its time', () => {
		expect(dateOf('Building on the work of this year, the ministry will open ten schools.')).toBe('2023-05-10');
		expect(dateOf('The ministry will open ten schools this year.')).toBe('2023');
	});
	it('is none where it is part of a name', () => {
		expect(dateOf("China's cabinet met. China asked citizens for ideas for the 14th Five-Year Plan.")).toBe('2023-05-10');
		expect(dateOf("China's cabinet met. During the 14th Five-Year Plan period, China will open ten schools.")).toBe('2021/2025');
	});
});

describe('a Chinese provision', () => {
	const responsible = (text: string): readonly string[] => {
		const [extraction] = extract({ path: 'example.txt', bytes: new TextEncoder().encode(text) }, { ...defaults, published: '2023-05-10' });
		return (extraction?.findings.entries ?? []).map(({ bodies }) => bodies[0]?.text ?? '');
	};
	it('binds the noun before its modal, in its condition, or in the provision before', () => {
		const law = '本市拍卖管理办法\n\n第一条 拍卖场所应当公开费用。\n第二条 拍卖场所变更名称的，应当在三十日内报告。\n第三条 应当建立档案。';
		expect(responsible(law)).toEqual(['拍卖场所', '拍卖场所', '拍卖场所']);
	});
	it('that nobody is named for is made by the government of the place that speaks', () => {
		const text =
			'上海市换新工作\n\n沪府规〔2022〕5号\n\n（一）落实国家标准。落实交通运输部通知要求，支持提前更新老旧货车。由市交通委开展检查。\n（二）调整本市标准。加快更新本市老旧客车，建设充电设施。';
		expect(responsible(text)).toEqual(['本市', '市交通委', '本市']);
	});
});
