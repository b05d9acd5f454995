import { describe, expect, it } from 'vitest';
import { measuresOf, ruledOf } from './reading.js';

const told = (text: string): readonly (string | null)[] => ruledOf(text).map(({ summary, status }) => `${status}: ${summary}`);
const NEWS = 'NAIROBI (XN) -- The Harbour Ministry of Kenya approved a plan for piers on Monday, officials said.\n\n';
const statuses = (text: string): readonly (string | null)[] =>
	measuresOf(NEWS + text)
		.map(({ status }) => status)
		.slice(1);

describe('a verb that makes somebody do something', () => {
	it('is one measure with whom it addresses and what is asked', () => {
		expect(told('The Senate of Kenya has directed the Kenya Rail Authority (KRA) to end its plan to sell stations.')).toEqual([
			'announced: The Senate of Kenya has directed the Kenya Rail Authority (KRA) to end its plan to sell stations.',
		]);
		expect(told('Norway and Sweden are pushing the European Parliament to build a register and set a fee for ports.')).toHaveLength(1);
		expect(told('The Ministry of Health told hospitals to publish their prices.')).toEqual([
			'announced: The Ministry of Health told hospitals to publish their prices.',
		]);
	});
	it('only tells where nobody is to do anything', () => expect(told('The Ministry of Health told hospitals that prices were high.')).toEqual([]));
});

describe('an object with a verb of its own', () => {
	it('stays with the verb that needs it', () => {
		expect(told('The Parliament of Kenya passed a bill on Friday that will raise the harbour toll.')).toEqual([
			'adopted: The Parliament of Kenya passed a bill on Friday that will raise the harbour toll.',
		]);
	});
	it('is parted from one that is joined to it', () => {
		expect(told('The Parliament of Kenya passed a bill on harbour tolls in May, and the Ministry of Transport will open forty offices.')).toHaveLength(2);
	});
	it('is none where the noun has its owner', () => expect(told('The bank’s move to open branches came late.')).toEqual([]));
});

describe('the status of what was asked or ordered', () => {
	it('is announced where it was asked for, adopted where it was ordered or imposed', () => {
		expect(statuses('The Ministry of Health asked hospitals to publish prices.')).toEqual(['announced']);
		expect(statuses('The Ministry of Health ordered hospitals to publish prices.')).toEqual(['adopted']);
		expect(statuses('The Ministry of Health imposed on three ports a fine of 2 million shillings.')).toEqual(['adopted']);
		expect(statuses('The Central Bank of Kenya raised its key rate to 9 percent.')).toEqual(['adopted']);
	});
	it('is proposed where it is pushed for or backed', () => {
		expect(statuses('The government is pushing the European Parliament to build a register.')).toEqual(['proposed']);
		expect(statuses('The government is backing a ban on gillnets.')).toEqual(['proposed']);
		expect(statuses('The government is building a pier.')).toEqual(['in-force']);
	});
});

describe('what a draft says', () => {
	it('is proposed in the sentence that has it as its source', () => {
		expect(statuses('All operators must fence their piers, according to the draft rules.')).toEqual(['proposed']);
		expect(statuses('Under the bill, the ministry will close old piers.')).toEqual(['proposed']);
		expect(statuses('Under the law, the ministry will close old piers.')).toEqual(['planned']);
	});
	it('is proposed where the draft would do it, and behind as long as it would', () => {
		const draft = 'The ministry put forward a proposal for a harbour levy.';
		expect(statuses(draft)).toEqual(['proposed']);
		expect(statuses(`${draft} The ministry said the levy would cover the cost of inspections.`)).toEqual(['proposed', 'proposed']);
		expect(statuses(`${draft} The ministry said it would close old piers.`)).toEqual(['proposed', 'planned']);
	});
	it('is not where the draft was passed', () => expect(statuses('The ministry adopted a proposal for a harbour levy.')).toEqual(['adopted']));
	it('is what somebody proposes to do, while a plan that proposes to sets tasks', () => {
		expect(statuses('The ministry has proposed to close old piers.')).toEqual(['proposed']);
	});
});

describe('a bill that was passed or signed', () => {
	it.each([
		['The Senate passed the Kelp Bill in March. The bill requires growers to mark their lines.', 'in-force'],
		['The President signed the bill in March. Under the bill, growers must pay a fee.', 'planned'],
		['The bill received royal assent in March. The bill requires growers to mark their lines.', 'in-force'],
		['The Kelp Farming Act was signed in March. The bill provides 3 billion shillings for growers.', 'in-force'],
	])('is law from there on: %s', (text, status) => expect(statuses(text).at(-1)).toBe(status));
	it.each([
		'The Senate is debating the Kelp Bill. The bill requires growers to mark their lines.',
		'The Senate must pass the Kelp Bill by May. The bill requires growers to mark their lines.',
		'The ministry issued a statement on the bill. The bill requires growers to mark their lines.',
	])('is a draft before: %s', (text) => expect(statuses(text).at(-1)).toBe('proposed'));
});

describe('a law that is called a bill', () => {
	it.each([
		['The Bill of Rights requires agencies to hold hearings.', 'in-force'],
		['Under the Bill of Rights Act 1990, agencies must consult residents.', 'planned'],
		['The Milk Bill requires dairies to test their tanks.', 'in-force'],
		['The law, which replaced a bill, requires dairies to test their tanks.', 'in-force'],
	])('is law: %s', (text, status) => expect(statuses(text)).toEqual([status]));
	it('is a draft where the text says so', () => {
		expect(statuses('The proposed Milk Bill requires dairies to test their tanks.')).toEqual(['proposed']);
	});
});

describe('what is spelt like a draft', () => {
	it.each([
		['The government announced water bill relief of $90 for households.', 'announced'],
		['The Treasury issued bills worth $2 billion.', 'adopted'],
		['The ministry published bills data.', 'completed'],
		['The government established a proposal fund.', 'completed'],
		['The court published a bill of costs.', 'announced'],
		['In motion, ferries must keep their doors closed.', 'planned'],
		['In the proposal phase, ports must submit plans to the ministry.', 'planned'],
	])('is another thing: %s', (text, status) => expect(statuses(text)).toEqual([status]));
	it.each([
		'The ministry published draft rules on piers.',
		'The ministry published a bill on piers.',
		'The ministry announced proposals for a pier levy.',
		'In its draft rules, the ministry must inspect old piers.',
		'Under the bill, wharves must report emissions by 1 January 2026.',
	])('is a draft: %s', (text) => expect(statuses(text)).toEqual(['proposed']));
});

describe('what somebody says behind a draft', () => {
	it('is planned where the draft has told nothing', () => {
		expect(statuses('The parliament is debating the proposal. The ministry said schools must close by 1 July 2025.').at(-1)).toBe('planned');
	});
	it('is proposed where the draft has told a measure in the sentence before', () => {
		expect(statuses('Under the draft rules, piers must be fenced. The ministry said ports must close old wharves.')).toEqual(['proposed', 'proposed']);
	});
});

describe('rates and penalties', () => {
	it.each([
		['The ministry established a rate board.', 'completed'],
		['The ministry restricted salt exports to tighten sanctions.', 'in-force'],
	])('are none by a word alone: %s', (text, status) => expect(statuses(text)).toEqual([status]));
	it('are none where the market moves them', () => {
		expect(statuses('Banks raised mortgage rates to 6%.')).toEqual([]);
		expect(statuses('The council raised the toll rate to 6%.')).toContain('adopted');
	});
	it.each([
		'The ministry set the toll at 5 shillings.',
		'The ministry imposed sanctions on three banks.',
		'The ministry imposed on three ports a fine of 2 million shillings.',
	])('are adopted where somebody public sets or imposes them: %s', (text) => expect(statuses(text)).toEqual(['adopted']));
});

describe('goods that were ordered', () => {
	it.each(['The ministry ordered 40 trams from Skoda.', 'The navy ordered six frigates.', 'The ministry has ordered masks from Hanko.'])(
		'are a purchase that is done: %s',
		(text) => {
			expect(measuresOf(NEWS + text).at(-1)).toMatchObject({ act: 'procure', status: 'completed' });
		},
	);
	it.each([
		'The ministry ordered six ports to close.',
		'The ministry ordered six ports closed.',
		'The ministry ordered the closure of three piers.',
		'The ministry ordered two audits of the fund.',
		'The ministry ordered residents from their homes.',
	])('are none where something is to be done: %s', (text) => expect(statuses(text)).toEqual(['adopted']));
});

describe('what is no measure', () => {
	it('is what somebody believes', () => {
		expect(statuses('“I believe that the government must fence its piers,” the minister said.')).toEqual([]);
		expect(statuses('“The government will fence its piers,” the minister said.')).toEqual(['planned']);
	});
	it('is what a project will be good for', () => {
		expect(statuses('The project will create jobs in fishing towns.')).toEqual([]);
		expect(statuses('The law will require nets with wide meshes.')).toEqual(['planned']);
	});
	it('while an aim is a target', () => expect(statuses('The ministry aims to double harvests.')).toEqual(['target']));
});
