import { describe, expect, it } from 'vitest';
import { topicFeatures, withoutPolicy } from '../../../src/extract/measures/index.js';
import { topicOdds } from '../../../src/extract/measures/weighing/topic.js';
import { defaults, type Extraction, extract } from '../../../src/pipeline.js';

function read(text: string): Extraction {
	const [found] = extract({ path: 'a.txt', bytes: new TextEncoder().encode(text) }, defaults);
	if (found === undefined) throw new Error('no article');
	return found;
}

const recipe = read(
	`Ten tips for a better herb garden

If you are new to gardening, you may wonder where to start. Here are our favourite tips.

Choose a sunny spot. Your herbs need six hours of light a day, so watch where the sun falls in your yard before you plant.

Improve your soil. Add a bucket of compost to each bed, and keep it loose with your hands.

Water them well. You should give your plants a good soak twice a week, and you will want to check them more often in summer.

Cut them often. Use sharp scissors, and make sure you never take more than a third of the plant.

You can enjoy your first basil within a month. Read our guide to drying herbs for more information.`,
);
const notice = read(
	`Ministry of Water Resources sets rules for wells

The Ministry of Water Resources issued rules for wells on 4 May 2031, after the State Council approved them.

Local governments shall improve the water supply of villages. Provincial departments must check every well twice a year and report to the ministry.

The Ministry of Finance will pay for 1,200 new wells by 2033. The National Audit Office will review the spending.`,
);

const oddsOf = ({ reading, mentions }: Extraction, count = reading.sentences.length): number => topicOdds(topicFeatures(reading, mentions), count);

describe('an article as a whole', () => {
	it('of tips for its reader weighs against every measure in it', () => {
		expect(oddsOf(recipe)).toBeLessThan(-1);
		expect(recipe.findings.entries.filter(({ kind }) => kind === 'measure')).toEqual([]);
	});
	it('adds nothing where it is too short to tell, and half of it where it is short', () => {
		expect(oddsOf(recipe, 4)).toBeCloseTo(0);
		expect(oddsOf(recipe, 10)).toBeCloseTo(oddsOf(recipe, 16) / 2);
	});
	it('tells what weighs most against it', () => {
		const told = withoutPolicy(recipe.reading, recipe.mentions);
		expect(told?.chance).toBeLessThan(0.1);
		expect(told?.against.slice(0, 2)).toEqual(['share of address', 'few makers of policy']);
		expect(withoutPolicy(notice.reading, notice.mentions)).toBeNull();
	});
	it('of makers of policy adds nothing', () => {
		expect(oddsOf(notice)).toBeCloseTo(0);
		expect(notice.findings.entries.filter(({ kind }) => kind === 'measure').length).toBeGreaterThan(3);
	});
	it('has features from 0 to 1', () => {
		for (const { reading, mentions } of [recipe, notice])
			for (const value of topicFeatures(reading, mentions).values()) {
				expect(value).toBeGreaterThanOrEqual(0);
				expect(value).toBeLessThanOrEqual(1);
			}
	});
});
