import { describe, expect, it } from 'vitest';
import { actRows } from '../../../src/language/acts.js';
import { measuresOf } from './reading.js';

const actAndType = (text: string) => measuresOf(text).map(({ act, type }) => [act, type])[0];
const act = (text: string) => actAndType(text)?.[0];
const type = (text: string) => actAndType(text)?.[1];

describe('the act of a verb', () => {
	it('is told by what is given: money is funding, a report is none', () => {
		expect(act('The Ministry of Water will provide 3 million yuan to the villages.')).toBe('fund');
		expect(act('The Ministry of Water will provide the council with advice on wells.')).toBe('assist');
		expect(act('The Ministry of Water will provide 60% of the cost of wells.')).toBe('fund');
		expect(act('The Supreme Court of Kenya granted a request by the keepers of the harbour.')).toBe('approve');
		expect(act('The Ministry of Water has given its nod to the sluice scheme.')).toBe('approve');
		expect(act('The Ministry of Water gave the go-ahead to ten sluices.')).toBe('approve');
		expect(act('The Ministry of Water has notified the Sluice Rules.')).toBe('issue');
		expect(act('水利部向灾区提供帐篷。')).toBe('assist');
		expect(act('水利部向灾区提供资金300万元。')).toBe('fund');
	});
	it('is told by whom or what it is done to', () => {
		expect(act('The Ministry of Water dismissed the keeper of the sluice.')).toBe('dismiss');
		expect(act('The Supreme Court of Kenya dismissed the lawsuit of the keepers.')).toBe('reject');
		expect(act('The Ministry of Water will share its data with all ports.')).toBe('report');
		expect(act('The Ministry of Water will share its divers with all ports.')).toBe('cooperate');
		expect(act('The Senate voted on Tuesday to confirm Jane Roe as director of the harbour.')).toBe('appoint');
	});
	it('is not told by what stands beside the object', () => {
		expect(act('The parliament of Kenya passed a law that requires tests of wells.')).toBe('adopt');
		expect(type('The Ministry of Water will reduce the loss rate of wells by 2030.')).not.toBe('pricing-and-payment');
		expect(type('The Ministry of Water will establish standards for every office.')).not.toBe('organisational-reform');
		expect(type('A national water committee was established in March 2023.')).toBe('organisational-reform');
		expect(type('水利部将提高水闸信息化水平。')).not.toBe('pricing-and-payment');
	});
	it('is turned round by a verb before it', () => {
		expect(act('议员提出法案，要求切断两国在港口的一切合作。')).toBe('ban');
		expect(act('议员提出法案，要求加强两国在港口的一切合作。')).not.toBe('ban');
	});
	it('of what is forbidden bans or limits, whatever the verb', () => {
		expect(act('船员不得开展捕捞活动。')).toBe('ban');
		expect(act('约定利率不得低于签约时的报价利率。')).toBe('limit');
		expect(act('Hospitals may not charge a deposit for emergency care.')).toBe('ban');
	});
	it('is what a light verb carries, and what becomes of an old instrument', () => {
		expect(act('市渔业局对船主购买渔网、浮标等6类用品予以补贴。')).toBe('subsidise');
		expect(act('1963年县人民委员会批准印发的《渔港管理暂行规定》同时废止。')).toBe('repeal');
	});
	it('changes the role of whoever does it', () => {
		const [entry] = measuresOf('The Senate voted on Tuesday to confirm Jane Roe as director of the harbour.');
		expect(entry?.bodies.map(({ role }) => role)).toEqual(['implementer']);
	});
});

describe('the type of a measure', () => {
	it('is reform of organisations where a body is set up, not where a thing is built', () => {
		expect(type('The Ministry of Water set up a committee for the sluices.')).toBe('organisational-reform');
		expect(type('The Ministry of Water built a new sluice in May.')).toBe('capacity-building');
		expect(type('水利部成立领导小组。')).toBe('organisational-reform');
	});
	it('is pricing where a rate or a price is moved', () => {
		expect(type('The Government of Kenya will raise the minimum wage in May.')).toBe('pricing-and-payment');
		expect(type('中国人民银行上调存款准备金率。')).toBe('pricing-and-payment');
	});
});

describe('the table of acts', () => {
	it('says of each row what it changes, and by what', () => {
		for (const row of actRows) {
			expect(row.verbs.length, JSON.stringify(row)).toBeGreaterThan(0);
			expect(row.act !== undefined || row.type !== undefined, JSON.stringify(row)).toBe(true);
		}
	});
});
