import { describe, expect, it } from 'vitest';
import { extractionOf, measuresOf } from './reading.js';

/** Names of the bodies of each measure. */
function acting(text: string): string[][] {
	const { bodies } = extractionOf(text);
	const names = new Map(bodies.map(({ id, name }) => [id, name]));
	return measuresOf(text).map((measure) => measure.bodies.map(({ id }) => names.get(id) ?? id));
}

describe('those who head the government of a place', () => {
	it('act for it, by title and later by name', () => {
		expect(acting('Ohio Gov. Jane Hall signed a bill that limits rents. Hall ordered agencies to publish a list.')[0]).toEqual(['Government of Ohio']);
		expect(acting('The mayor of Springfield announced a fund for tenants.')).toEqual([['Government of Springfield']]);
	});
	it('are not the governors of a bank', () => {
		expect(acting('Bank of England Governor Tom Reed announced new rules.')).toEqual([['Bank of England']]);
	});
});

describe('a speech', () => {
	const greeting = 'Speech to both Houses of Parliament in Britain.\n\nMembers of the House of Commons.\n\n';
	it('gives what `my government` will do to the government, and what will be done as well', () => {
		const [promised, done] = acting(`${greeting}My government will build homes. A law will be drawn up to lower fees. My government will support mayors.`);
		expect(promised).toEqual(['Government of the United Kingdom']);
		expect(done).toEqual(['Government of the United Kingdom']);
	});
	it('is not made by its audience', () => {
		const [first] = acting(
			'Transport Secretary Ann Bell gave a statement to Parliament in Britain.\n\nI have commissioned a review of all harbours.\n\nParliament is in session.',
		);
		expect(first).toEqual(['Department for Transport']);
	});
	it('is told by those whom it opens with where it addresses nobody', () => {
		expect(acting('Statement by the Ministry of Finance of Japan.\n\nWe will review all fees.')[0]).toEqual(['Ministry of Finance']);
	});
});

describe('a noun that two verbs share', () => {
	it('points back from the second as well', () => {
		const text = 'The Financial Conduct Authority met WidgetApp. The regulator has widened its inquiries into hidden fees and banned all of the foreign funds.';
		const [widened, banned] = acting(text);
		expect(widened?.join()).toContain('Financial Conduct Authority');
		expect(banned?.join()).toContain('Financial Conduct Authority');
	});
});

describe('a list below a colon', () => {
	const page = (lead: string): string =>
		`<html><body><main><h1>Wind in Britain</h1><p>The Department for Transport explains wind power in the country.</p>${lead}<ul><li>build ten new harbours for ships</li><li>train two hundred pilots</li></ul></main></body></html>`;
	it('is for whoever its lead names', () => {
		const items = acting(page('<p>To make this work, the government will:</p>')).slice(-2);
		for (const names of items) expect(names.join()).toContain('Government of the United Kingdom');
	});
	it('is not for somebody named elsewhere in the lead', () => {
		const items = acting(page('<p>The government of Britain asked how this was to work. Steps are:</p>')).slice(-2);
		for (const names of items) expect(names[0]).not.toBe('Government of the United Kingdom');
	});
});

describe('the source of a sentence', () => {
	it('is responsible for what it tells, and only there', () => {
		const text = 'The Ministry of Health said rules apply. Two clinics will be closed, according to the Harbour Authority. One school will be opened.';
		const told = acting(text);
		expect(told.find((names) => names.includes('Harbour Authority'))).toBeDefined();
		expect(told.at(-1)).not.toContain('Harbour Authority');
	});
});

describe('whoever acts behind 由', () => {
	it('is found as a class where no body is named', () => {
		const names = acting('教育部5月9日发布通知。通知提出，收费标准由县级教育主管部门会同县级财政部门等确定。').at(-1);
		expect(names).toContain('县级教育主管部门');
	});
	it('is nobody where only a market decides', () => {
		const names = acting('教育部5月9日发布通知。通知提出，推动校服价格逐步由市场决定。').flat();
		expect(names).not.toContain('市场');
	});
});

describe('a province that acts', () => {
	it('is its own government, not that of the country', () => {
		expect(acting('河南印发了《水库管理办法》。').flat()).toEqual(['Government of Henan']);
	});
});

describe('an office in the passive', () => {
	it('acts behind `by`', () => {
		expect(acting('The new harbour rules were approved by the French finance minister.').flat()).toContain('Ministry of the Economy and Finance');
	});
});
