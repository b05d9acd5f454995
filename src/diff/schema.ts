/** The comparison of two versions, field by field: the source of its types and of the JSON Schema that ships. */
import { z } from 'zod';
import { entrySchema } from '../timeline/schema.js';

const offset = z.int().nonnegative();
const span = z.strictObject({ start: offset, end: offset });
const place = z.strictObject({ start: offset, end: offset, line: z.int().positive(), label: z.string(), quote: z.string() });

export const changeKinds = [
	'deadline-moved',
	'deadline-added',
	'deadline-removed',
	'status-changed',
	'figure-changed',
	'modality-strengthened',
	'modality-weakened',
	'body-replaced',
	'measure-added',
	'measure-removed',
	'body-added',
	'body-removed',
	'scope-widened',
	'scope-narrowed',
	'date-changed',
	'figure-added',
	'figure-removed',
	'date-added',
	'date-removed',
	'body-renamed',
	'reworded',
] as const;

/** One change in policy terms. `old` and `new` are the words on each side, with their evidence; `values` the normal forms compared. */
export const changeSchema = z.strictObject({
	id: z.string().regex(/^c-[0-9a-f]{12}$/),
	kind: z.enum(changeKinds),
	weight: z.int().min(1).max(10),
	summary: z.string(),
	old: place.nullable(),
	new: place.nullable(),
	values: z.record(z.string(), z.union([z.string(), z.number(), z.null()])),
	/** Index of the unit in `units`. */
	unit: offset,
});

export const unitSchema = z.strictObject({
	change: z.enum(['unchanged', 'amended', 'added', 'removed', 'split', 'merged']),
	moved: z.boolean(),
	renumbered: z.boolean(),
	old: z.array(place),
	new: z.array(place),
	redline: z.array(
		z.discriminatedUnion('op', [
			z.strictObject({ op: z.literal('equal'), old: span, new: span }),
			z.strictObject({ op: z.literal('delete'), old: span }),
			z.strictObject({ op: z.literal('insert'), new: span }),
		]),
	),
});

const count = z.int().nonnegative();

/** One side of a comparison: an article with its title, its day in EDTF, its language and how many units it has. */
const version = z.strictObject({
	path: z.string(),
	document: z.string(),
	title: z.string().nullable(),
	published: z.string().nullable(),
	language: z.string(),
	units: count,
});

/** Every unit of both sides is counted once: unchanged + amended + split + merged + removed on the old side, with added on the new. */
export const comparisonSchema = z.strictObject({
	schemaVersion: z.literal('1.0'),
	old: version,
	new: version,
	summary: z.strictObject({
		units: z.strictObject({ unchanged: count, amended: count, moved: count, renumbered: count, split: count, merged: count, added: count, removed: count }),
		changes: z.record(z.string(), count),
	}),
	changes: z.array(changeSchema),
	units: z.array(unitSchema),
});

/** Two timelines compared: entries by id, then by what they are about. */
export const timelineComparisonSchema = z.strictObject({
	schemaVersion: z.literal('1.0'),
	added: z.array(entrySchema),
	removed: z.array(entrySchema),
	changed: z.array(
		z.strictObject({ old: entrySchema, new: entrySchema, fields: z.array(z.strictObject({ field: z.string(), old: z.json(), new: z.json() })) }),
	),
	unchanged: count,
});

export type ChangeKind = (typeof changeKinds)[number];
export type Change = z.infer<typeof changeSchema>;
export type UnitChange = z.infer<typeof unitSchema>;
export type Place = z.infer<typeof place>;
export type Comparison = z.infer<typeof comparisonSchema>;
export type TimelineComparison = z.infer<typeof timelineComparisonSchema>;
