import { expect, it } from 'vitest';
import { nameDiffers } from '../../src/timeline/same/names.js';

it('a country put for another makes another sentence', () => {
	expect(nameDiffers('The agency advises against travel to Malta.', 'The agency advises against travel to Cyprus.')).toBe(true);
});
it('other words for the same do not', () => {
	expect(nameDiffers('The agency advises against travel to Malta.', 'Travel to Malta is advised against by the agency of Health, it said on Monday.')).toBe(
		false,
	);
	expect(nameDiffers('The SEBI office examines the request.', 'The Sebi office examines the request.')).toBe(false);
	expect(nameDiffers('The agency examines the request.', 'The agency examines the request of Malta.')).toBe(false);
});
