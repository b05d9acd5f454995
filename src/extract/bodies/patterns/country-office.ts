/** Offices of international bodies in a country or region: `the FAO regional office`, `UNICEF Kenya Country Office`. */
import { officeKinds, offices } from '../../../language/bodies.js';
import type { Explained } from '../../../rules.js';
import { Gap, TokenKind, type Tokens } from '../../../text/tokens.js';
import type { Candidate } from '../candidate.js';

export const explained: Explained = {
	id: 'bodies/country-office',
	summary: 'the country or regional office of an international body, behind its name',
	why: 'It reports and acts by itself, and analysts tell it from its headquarters.',
	languages: ['en'],
	examples: {
		match: ['The UNICEF Kenya Country Office sent staff.', 'The FAO regional office has counted herds.'],
		not: ['The country office closed.', 'They work in a regional office.'],
	},
};

/** Words of a place between the body and its office. */
const placeWords = 3;

/** @param names names of the register, ascending */
export function countryOffice(tokens: Tokens, names: readonly Candidate[]): Candidate[] {
	return names.flatMap(({ first, last, named, country }) => {
		if (named.kind !== 'registered' || country !== null || !named.bodies.some(({ kind }) => kind === 'international')) return [];
		for (let i = last; i <= last + placeWords && tokens.gap[i] === Gap.space && tokens.kind[i] === TokenKind.word; i++) {
			if (officeKinds.has(tokens.norm[i] as string) && offices.has(tokens.norm[i + 1] ?? '')) {
				const name = tokens.text.slice(tokens.start[first], tokens.end[i + 1]).replace(/\s+/g, ' ');
				const body = { kind: 'formed', name, type: 'office', jurisdiction: null, asks: 'nothing', local: false } as const;
				return [{ first, last: i + 2, rule: explained.id, named: body, country: null }];
			}
			if (!tokens.capital[i]) return [];
		}
		return [];
	});
}
