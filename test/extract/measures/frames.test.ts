import { describe, expect, it } from 'vitest';
import { measuresOf } from './reading.js';

const days = (text: string): readonly (string | undefined)[] => measuresOf(text).map(({ date }) => date?.edtf);

describe('a list that orders', () => {
	const items =
		'\n\n1. Recalibrate each gauge within two weeks.\n2. Update all charts of the basin.\n3. Within 60 days, review the plans of every pier.\n4. The old ferry.';
	it('makes a task of every item that opens with a verb, known or not, for whoever it binds', () => {
		const found = measuresOf(`# Harbour Directive\n\nThis directive requires agencies to take the following actions:${items}`, 'example.md');
		expect(
			found.map(({ summary, bodies }) => [
				summary
					.replace(/^\d\. /, '')
					.split(' ')
					.slice(0, 2)
					.join(' '),
				bodies.map(({ text }) => text),
			]),
		).toEqual(
			expect.arrayContaining([
				['Recalibrate each', ['agencies']],
				['Update all', ['agencies']],
				['Within 60', ['agencies']],
			]),
		);
		expect(found.some(({ summary }) => summary.includes('ferry'))).toBe(false);
	});
	it('has to be announced by a duty', () => {
		expect(measuresOf(`# Harbour notes\n\nThe keepers wrote these notes:${items}`, 'example.md').some(({ rule }) => rule === 'measures/ordered-item')).toBe(
			false,
		);
	});
});

describe('goals for a year', () => {
	const goals = 'The State Council set a number of long-range goals for schools by 2040.';
	it('make targets of what will be the case', () => {
		const found = measuresOf(`${goals} Every village will become a place of learning.`);
		expect(found.map(({ status }) => status)).toEqual(['adopted', 'target']);
		expect(found[1]?.date?.latest).toBe('2040-12-31');
	});
	it('do not outlive the next decision', () => {
		expect(measuresOf(`${goals} The State Council approved a bridge. Traffic will become heavier.`)).toHaveLength(2);
	});
});

describe('a list of duties', () => {
	it('has the deadline and the addressees of its opening', () => {
		const found = measuresOf(
			'The Ministry of Finance issued a directive on servers. By May 20, 2023, all federal agencies must:\n\n- Install the update on every server.\n\n- Report the result to the Ministry of Finance.',
		);
		expect(found.slice(-2).map(({ date }) => date?.latest)).toEqual(['2023-05-20', '2023-05-20']);
		expect(
			found
				.at(-2)
				?.bodies.map(({ text }) => text)
				.join(),
		).toContain('federal agencies');
	});
});

describe('an instrument that takes effect', () => {
	it('puts its duties in force from that day', () => {
		const [, duty] = measuresOf('The new rules of the Ministry of Health take effect on 1 June 2023. Under the rules, owners must register their wells.');
		expect(duty).toMatchObject({ status: 'in-force', date: { edtf: '2023-06-01', basis: 'inherited' } });
	});
});

describe('the date of a law', () => {
	it('is its own where the text names it with its year', () => {
		const text = 'The Clean Rivers Act of 1999 (CRA) is old. The CRA requires mills to filter their water. The Ministry of Health will inspect the mills.';
		expect(days(text)).toEqual(['1999', '2023-05-10']);
	});
	it('is the day of effect for all that a Chinese law provides', () => {
		const law = '第一条 任何单位不得污染水源。\n\n第二条 校验由原发放机关办理。\n\n第三条 用水单位应当登记。\n\n第四条 本条例自2012年5月1日起施行。';
		expect(measuresOf(law).every(({ date, status }) => date?.earliest === '2012-05-01' && status === 'in-force')).toBe(true);
	});
});

describe('a document that says when it was made', () => {
	const text = 'This is a joint declaration of Norway and Sweden on rivers. We will set up a joint commission to protect the rivers that our countries share.';
	it('dates what it says by that line', () => {
		expect(days(`${text}\n\nDone at Oslo, 3 May 2012.`)[0]).toBe('2012-05-03');
	});
	it('is dated by its publication without one', () => {
		expect(days(text)[0]).toBe('2023-05-10');
	});
	it('speaks in the name of those whom it opens with', () => {
		expect(measuresOf(text)[0]?.bodies.map(({ id }) => id)).toContain('se-government');
	});
});

describe('who spoke above a heading of the news', () => {
	const story = (heading: string): string =>
		`# Bills for harbours\n\nLONDON, May 6 (HNA) - The Ministry of Works of Norway is large, Reuters reported on Friday. People like the Ministry of Works. The Ministry of Works is in Oslo. The Border Police said it had moved ten boats and would open two stations.\n\n${heading}\n\nBills will be brought forward to strengthen the audit of harbours.`;
	const answering = (heading: string): string[] =>
		measuresOf(story(heading), 'example.md')
			.filter(({ summary }) => summary.startsWith('Bills'))
			.flatMap(({ bodies }) => bodies.map(({ text }) => text));
	it('says nothing below it', () => {
		expect(answering('')).toContain('Border Police');
		expect(answering('## Full transcript')).not.toContain('Border Police');
	});
});
