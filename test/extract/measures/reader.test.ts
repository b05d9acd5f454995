import { describe, expect, it } from 'vitest';
import { entriesOf, measuresOf as measures } from './reading.js';

const dated = (text: string): readonly string[] => measures(text).map(({ date }) => `${date?.edtf ?? 'none'} ${date?.basis ?? ''}`.trim());

describe('the date of a measure', () => {
	it('is its own deadline before the day of the news', () => {
		expect(dated('The ministry said on Tuesday that it will close ten mines by 2030.')).toEqual(['../2030 stated']);
	});
	it('is the day of the event that the article reports where the clause has none', () => {
		const found = measures('The Ministry of Health will open clinics, a spokesperson said on Tuesday. The ministry will also train nurses.');
		expect(found.map(({ date }) => date?.edtf)).toEqual(['2023-05-09', '2023-05-09']);
		expect(found[1]?.date?.basis).toBe('inherited');
	});
	it('is the publication date where nothing else is there', () => {
		expect(dated('The Ministry of Health will open clinics.')).toEqual(['2023-05-10 published']);
	});
	it('is not a year that belongs to the name of the instrument', () => {
		expect(dated('The Ministry of Health issued the key tasks for 2019.')).toEqual(['2023-05-10 published']);
	});
	it('is the time at which a document still to come will come', () => {
		expect(dated('The Ministry of Health will publish guidance on clinics in the first quarter of 2025.')).toEqual(['2025-33 stated']);
	});
	it('is not the year of an instrument recalled, for what its issuer promises now', () => {
		const found = measures(
			'In 2017, the Ministry of Education issued the "Guiding Opinions on Rural Schools". As the next step, the Ministry of Education will train teachers.',
		);
		expect(found.map(({ date }) => date?.edtf)).toEqual(['2017', '2023-05-10']);
	});
});

describe('a frame', () => {
	it('gives its issuer and date to the tasks it opens', () => {
		const found = measures(
			'In 2017, the Ministry of Education issued the "Guiding Opinions on Rural Schools". First, merge small schools. Second, strengthen the training of teachers.',
		);
		expect(found.map(({ date }) => date?.edtf)).toEqual(['2017', '2017', '2017']);
		expect(found.slice(1).map(({ bodies }) => bodies.map(({ role, basis }) => `${role} ${basis}`))).toEqual([['issuer inherited'], ['issuer inherited']]);
	});
	it('names the instrument by type and title', () => {
		const [first] = measures('The Ministry of Education issued a notice on printing and distributing the "Action Plan for Rural Schools".');
		expect(first?.instrument).toMatchObject({ wrapper: 'notice', title: 'Action Plan for Rural Schools' });
	});
});

describe('verbs in a row', () => {
	it('are measures of their own where each has its object', () => {
		expect(measures('The ministry will build twelve hospitals in rural counties, introduce contracts for family doctors.').map(({ act }) => act)).toEqual([
			'establish',
			'announce',
		]);
	});
	it('are one measure where they share it', () => {
		expect(measures('The ministry will tighten supervision and strengthen coordination to reduce risks.')).toHaveLength(1);
	});
	it('are one measure in the tail of a directive', () => {
		expect(measures('Local governments are encouraged to work with universities and build laboratories.')).toHaveLength(1);
	});
});

describe('general prose', () => {
	for (const [text, statuses] of [
		['"We will open ten clinics," said Health Minister Jane Lowe of the Ministry of Health.', ['planned']],
		['The Ministry of Health issued a notice, requiring hospitals to post prices.', ['adopted', 'adopted']],
		['The Ministry of Health did not grant the licence.', ['completed']],
		['The Ministry of Health met; food hygiene should be observed.', ['planned']],
		['The Ministry of Health did not provide a reason.', []],
		['He was in contact with a patient, the Ministry of Health said.', []],
	] as const)
		it(text, () => expect(measures(text).map(({ status }) => status)).toEqual(statuses));
});

describe('what is no measure', () => {
	for (const text of [
		'Will the ministry open new clinics?',
		'Analysts said the ministry will cut rates.',
		'If the ministry will open clinics, nurses are needed.',
		'The ministry could open clinics.',
		'Prices rose by 3 percent in May.',
	])
		it(text, () => expect(measures(text)).toEqual([]));
});

describe('Chinese official texts', () => {
	const text =
		'关于加强农村医疗的通知\n\n省办发〔2023〕8号\n\n一、完善服务体系。加强乡镇卫生院建设，配备必要设备。（责任单位：省财政厅、省教育厅）\n\n任何医院不得收取押金。\n';
	it('have one measure a sentence, with the responsible units of the paragraph', () => {
		const [task] = measures(text);
		expect(task?.summary).toBe('加强乡镇卫生院建设，配备必要设备。');
		expect(task?.bodies.filter(({ basis }) => basis === 'stated').map(({ text: name }) => name)).toEqual(['省财政厅', '省教育厅']);
	});
	it('leave the headings of sections', () => {
		expect(measures(text).some(({ summary }) => summary.includes('完善服务体系'))).toBe(false);
	});
	it('keep prohibitions', () => {
		expect(measures(text).at(-1)).toMatchObject({ status: 'in-force', rule: 'measures/clause-prohibition' });
	});
});

describe('evidence', () => {
	it('is the text at its span, the clause alone where a sentence does not end', () => {
		const text = `The ministry will open ten clinics in the north${', strengthen the supervision of schools in the south'.repeat(60)}.`;
		const found = measures(text);
		expect(found.length).toBeGreaterThan(50);
		for (const { evidence } of found) for (const { start, end, quote } of evidence) expect(text.slice(start, end)).toBe(quote);
		expect(Math.max(...found.map(({ evidence }) => evidence[0]?.quote.length ?? 0))).toBeLessThan(200);
	});
});

describe('indicators', () => {
	it('are dated figures in a sentence that states no measure', () => {
		const [indicator] = entriesOf('As of the end of April 2023, 205 cities had reached the level.');
		expect(indicator).toMatchObject({ kind: 'indicator', act: null, status: null });
		expect(indicator?.figures.map(({ value }) => value)).toEqual([205]);
	});

	it('are read from what looks like a measure and weighs too little for one', () => {
		const told = entriesOf('2030年，全省实现国内生产总值3万亿元，同比增长6%。');
		expect(told.map(({ kind, figures }) => [kind, figures.map(({ value }) => value)])).toEqual([['indicator', [3e12, 6]]]);
	});

	it('report what has been built', () => {
		const told = entriesOf('截至2030年底，全省建成灯塔50座。');
		expect(told.map(({ kind, date }) => [kind, date?.edtf])).toEqual([['indicator', '../2030-12-31']]);
	});
});
