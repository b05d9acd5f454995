/** `aged 65 and over`, `the age of 25`, 60岁以上. */
import { type Found, found, type Pattern } from '../pattern.js';
import type { Quantity } from '../quantity.js';
import { endingAt, type Scan } from '../scan.js';
import { ageLeads } from '../vocabulary.js';

export const age: Pattern = {
	id: 'figures/age',
	summary: 'An age that a rule names.',
	why: 'Who a measure is for is often an age; the age of a person quoted is none of its figures.',
	languages: ['en'],
	examples: {
		match: ['People aged 65 and over are exempt.', 'It covers pupils up to the age of 25.'],
		not: ['Mr Li, 45, said so.', 'In an age of change, three laws passed.'],
	},
	read(scan: Scan, quantity: Quantity): Found | null {
		const lead = endingAt(ageLeads, scan, quantity.first, 4);
		return lead === null || quantity.value > 120 ? null : found(quantity, quantity.last, 'duration', 'year');
	},
};
