import { describe, expect, it } from 'vitest';
import { bodiesIn } from './article.js';

const named = (text: string): string[] =>
	[...new Set(bodiesIn(text).map(({ body }) => `${body.name}|${body.jurisdiction ?? ''}|${body.id}`))].map((one) => one.replace(/\|x-.*/, ''));

describe('a body that the register lacks', () => {
	it('is one, whether its country stands before it, behind it or nowhere', () => {
		expect(
			named("Zambia's Ministry of Lakes issued a rule. The Zambian lakes ministry and the Ministry of Lakes of Zambia met. The Lakes Ministry spoke."),
		).toEqual(['Ministry of Lakes|ZM']);
		expect(named("Ghana's Harbour Roads Board issued a rule. The Harbour Roads Board of Ghana met. The Harbour Roads Board fined a ship.")).toEqual([
			'Harbour Roads Board of Ghana|GH',
		]);
	});
	it('is another in another country', () => {
		expect(named("Zambia's Ministry of Lakes issued a rule. Malawi's Ministry of Lakes issued another.")).toEqual([
			'Ministry of Lakes|ZM',
			'Ministry of Lakes|MW',
		]);
	});
	it('is called in full where its field is short', () => {
		expect(named('In Zambia the Foreign Ministry met. The Ministry of Foreign Affairs issued a rule.')).toEqual(['Ministry of Foreign Affairs|ZM']);
	});
	it('keeps a country that is a part of its name', () => {
		expect(named('The Zambia Harbour Roads Agency issued a rule.')).toEqual(['Zambia Harbour Roads Agency|']);
	});
});

describe('a central bank', () => {
	it('is told by what it is in an article on its country', () => {
		expect(bodiesIn("Bread is dear in Ghana. The central bank raised rates. Ghana's central bank cut them.").map(({ body }) => body.name)).toEqual([
			'Bank of Ghana',
			'Bank of Ghana',
		]);
	});
});
