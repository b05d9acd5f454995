/** What the press and the laws of a country call by one word: the House, the Commission, the Party. */

export interface Institution {
	/** The body of the register. */
	readonly id: string;
	/** Whether the word counts in small letters too: `the administration`. */
	readonly small: boolean;
	/** Whether it counts only before what it does: much is told to the House. */
	readonly acting: boolean;
}

const large = (id: string): Institution => ({ id, small: false, acting: false });
const acting = (id: string): Institution => ({ id, small: false, acting: true });
const none: ReadonlyMap<string, Institution> = new Map();

/** Country to word to institution. In its own acts the Union's are never named in full. */
const institutions: ReadonlyMap<string, ReadonlyMap<string, Institution>> = new Map([
	[
		'EU',
		new Map([
			['commission', large('eu-commission')],
			['council', large('eu-council')],
			['parliament', large('eu-parliament')],
		]),
	],
	['CN', new Map([['party', large('cn-cpc')]])],
	[
		'US',
		new Map([
			['house', acting('us-house')],
			['administration', { id: 'us-government', small: true, acting: true }],
		]),
	],
	[
		'GB',
		new Map([
			['house', acting('gb-commons')],
			['commons', acting('gb-commons')],
			['lords', acting('gb-lords')],
		]),
	],
	['AU', new Map([['house', acting('au-house')]])],
	[
		'CA',
		new Map([
			['house', acting('ca-commons')],
			['commons', acting('ca-commons')],
		]),
	],
	['IN', new Map([['centre', large('in-government')]])],
	['JP', new Map([['diet', large('jp-diet')]])],
]);

/** The words of all countries. */
export const institutionWords: ReadonlySet<string> = new Set([...institutions.values()].flatMap((words) => [...words.keys()]));

/** The institutions that an article on a country calls by one word behind `the`. */
export const institutionsOf = (country: string | null): ReadonlyMap<string, Institution> => institutions.get(country ?? '') ?? none;
