/** The shape of the register's data: one row a body, one row a place. Every file under this folder is checked against it. */
import { z } from 'zod';

/** ISO 8601 at the precision known: year, month or day. */
const partialDate = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'expected YYYY, YYYY-MM or YYYY-MM-DD');

export const kinds = [
	'academy',
	'advisory',
	'agency',
	'association',
	'bank',
	'cabinet',
	'central-bank',
	'company',
	'coordination',
	'court',
	'executive',
	'forum',
	'foundation',
	'government',
	'hospital',
	'institution',
	'international',
	'legislature',
	'media',
	'military',
	'ministry',
	'office',
	'party',
	'party-commission',
	'party-organisation',
	'procuratorate',
	'regulator',
	'state-organ',
	'subnational',
	'university',
] as const;

export const bodyRowSchema = z.strictObject({
	/** `cn-sasac`: jurisdiction and a short name, stable for ever. */
	id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'expected lower-case letters, digits and hyphens'),
	/** ISO 3166-1 alpha-2 code or `EU`; absent for international bodies. */
	jurisdiction: z
		.string()
		.regex(/^[A-Z]{2}$/, 'expected two capitals, e.g. GB')
		.nullish(),
	/** Full English name without `the`. */
	name: z.string().min(2, 'expected at least two letters'),
	/** Matched as written, case and all. The first one is the body's abbreviation. */
	abbreviations: z.array(z.string().min(2, 'expected at least two letters')).default([]),
	localName: z.string().nullish(),
	kind: z.enum(kinds),
	from: partialDate.nullish(),
	to: partialDate.nullish(),
	/** Ids of the bodies that took over its duties, the main one first. */
	successors: z.array(z.string()).default([]),
	/** Other names in any language: former styles, short names, what machine translation makes of it. */
	aliases: z.array(z.string().min(1)).default([]),
	/** Short names in Chinese that are other words as well, and count only where a phrase begins: 工行, 气象局. */
	shortNames: z.array(z.string().min(2, 'expected at least two characters')).default([]),
	/** Wikidata item, only where sure. */
	wikidata: z
		.string()
		.regex(/^Q\d+$/, 'expected Q and digits')
		.nullish(),
});

/** The columns of a row, in order. */
export const bodyColumns: readonly string[] = Object.keys(bodyRowSchema.shape);

export type BodyRow = z.infer<typeof bodyRowSchema>;

export const placeRowSchema = z.strictObject({
	jurisdiction: z.string().regex(/^[A-Z]{2}$/),
	level: z.enum(['country', 'province', 'municipality', 'autonomous-region', 'city', 'state', 'nation', 'prefecture']),
	name: z.string().min(2),
	names: z.array(z.string().min(1)).min(1),
	/** Adjectives of the place: `Chinese`, `British`. */
	demonyms: z.array(z.string()).default([]),
	capitals: z.array(z.string()).default([]),
	/** The province a city lies in. */
	of: z.string().optional(),
});

export type PlaceRow = z.infer<typeof placeRowSchema>;

export const leaderRowSchema = z.strictObject({
	name: z.string().min(2),
	jurisdiction: z.string().regex(/^[A-Z]{2}$/),
	from: z.string().regex(/^\d{4}$/),
	to: z
		.string()
		.regex(/^\d{4}$/)
		.optional(),
});

export type LeaderRow = z.infer<typeof leaderRowSchema>;
