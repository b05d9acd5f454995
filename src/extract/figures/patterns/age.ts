/** `aged 65 and over`, `the age of 25`, 60岁以上. */
import { TokenKind } from '../../../text/tokens.js';
import { type Found, found, type Pattern } from '../pattern.js';
import type { Quantity } from '../quantity.js';
import { endingAt, type Scan } from '../scan.js';
import { ageBounds, agedNouns, ageGroups, ageLeads, barePredicates, boundsBefore, stops, timeUnits } from '../vocabulary.js';

export const age: Pattern = {
	id: 'figures/age',
	summary: 'An age that a rule names.',
	why: 'Who a measure is for is often an age; the age of a person quoted is none of its figures.',
	languages: ['en'],
	examples: {
		match: ['People aged 65 and over are exempt.', 'It covers pupils up to the age of 25.', 'Adults over 65 are eligible.', 'It helps 16 to 24 year olds.'],
		not: ['Mr Li, 45, said so.', 'A 24-year-old spoke.', 'In an age of change, three laws passed.', 'Patients over 20 miles away stayed.'],
	},
	read(scan: Scan, quantity: Quantity): Found | null {
		if (quantity.value > 120) return null;
		const group = ageGroups.longest(scan.tokens, quantity.last, scan.last);
		if (group !== null && quantity.max !== null) return found(quantity, group.last, 'duration', 'year');
		const lead = endingAt(ageLeads, scan, quantity.first, 4);
		// aged 65 years
		if (timeUnits.longest(scan.tokens, quantity.last, scan.last) !== null) return null;
		if (lead !== null) return found(quantity, quantity.last, 'duration', 'year');
		// adults over 65, unless a noun follows: `people over 20 miles away`
		const bound = endingAt(boundsBefore, scan, quantity.first, 2);
		const of =
			bound !== null &&
			bound.first > scan.first &&
			ageBounds.has(scan.tokens.norm[bound.first] as string) &&
			agedNouns.has(scan.tokens.norm[bound.first - 1] as string);
		return of && quantity.plain && isClauseEnd(scan, quantity.last) ? found(quantity, quantity.last, 'duration', 'year') : null;
	},
};

/** Whether no noun can follow: a mark, a verb, a conjunction or the end. */
function isClauseEnd({ tokens, last }: Scan, at: number): boolean {
	return at >= last || tokens.kind[at] === TokenKind.mark || barePredicates.has(tokens.norm[at] as string) || stops.longest(tokens, at, at + 1) !== null;
}
