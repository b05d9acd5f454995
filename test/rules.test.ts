import { describe, expect, it } from 'vitest';
import { allRules } from '../src/all-rules.js';

/** The rooms run the examples against their rules; here stands what holds for the rules of all rooms. */
describe('every rule', () => {
	it('has an id of its own, after its room', () => {
		const ids = allRules.map(({ id }) => id);
		expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
		for (const id of ids) expect(id).toMatch(/^(boilerplate|dates|figures|bodies|measures|measure|indicator)\/[a-z0-9-]+(\/[a-z0-9-]+)*$/);
	});
	it.each(allRules.map((rule) => [rule.id, rule] as const))(
		'%s says what it finds, why, in which languages, with examples',
		(_, { summary, why, languages, examples }) => {
			expect(summary).toMatch(/^\S.{8,}/);
			expect(summary).not.toContain('\n');
			expect(why.length).toBeGreaterThan(15);
			for (const language of languages) expect(language).toMatch(/^[a-z]{2,3}(-[A-Za-z]+)?$/);
			expect(examples.match.length).toBeGreaterThan(0);
			expect(examples.not.length).toBeGreaterThan(0);
			for (const text of examples.match) expect(examples.not).not.toContain(text);
		},
	);
});
