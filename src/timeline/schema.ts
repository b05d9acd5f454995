/**
 * The timeline, field by field: the one source of the TypeScript types and of the JSON Schema that `policy-extract schema`
 * prints. Keys are written in the order given here; absent values are `null`.
 */
import { z } from 'zod';

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const offset = z.int().nonnegative();

export const evidenceSchema = z.strictObject({
	document: z.string().regex(/^d-[0-9a-f]{12}$/),
	start: offset,
	end: offset,
	line: z.int().positive(),
	quote: z.string(),
});

export const dateSchema = z.strictObject({
	edtf: z.string(),
	earliest: day.nullable(),
	latest: day.nullable(),
	grain: z.enum(['day', 'week', 'month', 'quarter', 'half', 'season', 'year', 'decade', 'century', 'period']),
	relation: z.enum(['at', 'within', 'by', 'before', 'since', 'after', 'range']),
	fuzzy: z.enum(['early', 'mid', 'late', 'end', 'approx']).nullable(),
	role: z.enum(['announced', 'issued', 'adopted', 'effective', 'deadline', 'period', 'as-of', 'held', 'published']),
	basis: z.enum(['stated', 'anchored', 'context', 'inherited', 'published']),
	anchor: z.strictObject({ date: z.string(), source: z.string() }).nullable(),
	text: z.string(),
});

export const figureSchema = z.strictObject({
	value: z.number(),
	max: z.number().nullable(),
	comparator: z.enum(['=', '<', '<=', '>', '>=', '~']),
	kind: z.enum(['count', 'percent', 'percentage-point', 'money', 'duration', 'ratio', 'physical']),
	unit: z.string(),
	per: z.string().nullable(),
	change: z.enum(['level', 'increase', 'decrease', 'to']),
	measures: z.string().nullable(),
	text: z.string(),
});

export const bodySchema = z.strictObject({
	id: z.string(),
	name: z.string(),
	abbreviation: z.string().nullable(),
	localName: z.string().nullable(),
	jurisdiction: z.string().nullable(),
	kind: z.string(),
	from: z.string().nullable(),
	to: z.string().nullable(),
	successor: z.string().nullable(),
	registered: z.boolean(),
});

export const bodyRoleSchema = z.strictObject({
	id: z.string(),
	role: z.enum(['issuer', 'approver', 'implementer', 'supervisor', 'reporter', 'convener']),
	text: z.string(),
	basis: z.enum(['stated', 'inherited']),
});

export const instrumentSchema = z.strictObject({
	type: z.string(),
	wrapper: z.string().nullable(),
	title: z.string().nullable(),
	number: z.string().nullable(),
});

export const entrySchema = z.strictObject({
	id: z.string().regex(/^e-[0-9a-f]{12}$/),
	kind: z.enum(['measure', 'indicator']),
	date: dateSchema.nullable(),
	otherDates: z.array(dateSchema),
	summary: z.string(),
	act: z.string().nullable(),
	type: z.string().nullable(),
	status: z.enum(['announced', 'proposed', 'planned', 'target', 'adopted', 'in-force', 'completed', 'repealed']).nullable(),
	instrument: instrumentSchema.nullable(),
	bodies: z.array(bodyRoleSchema),
	unnamedBodies: z.int().nullable(),
	figures: z.array(figureSchema),
	evidence: z.array(evidenceSchema).min(1),
	related: z.array(z.string()),
	conflicts: z.array(z.strictObject({ field: z.string(), document: z.string(), value: z.json(), other: z.json() })),
	confidence: z.enum(['high', 'medium', 'low']),
	rule: z.string(),
});

export const publishedSchema = z.strictObject({
	edtf: z.string(),
	basis: z.enum(['meta', 'json-ld', 'byline', 'dateline', 'url', 'front-matter', 'file-name']),
	text: z.string(),
});

const at = { start: offset, end: offset };
export const mentionsSchema = z.strictObject({
	dates: z.array(z.strictObject({ ...at, ...dateSchema.shape, rule: z.string() })),
	figures: z.array(z.strictObject({ ...at, ...figureSchema.shape, asOf: z.string().nullable(), rule: z.string() })),
	bodies: z.array(z.strictObject({ ...at, text: z.string(), id: z.string(), name: z.string(), rule: z.string() })),
});

/** A block that was not kept: `why` is told of boilerplate, `repeats` (the line that says it first) of repeats. */
export const droppedSchema = z.strictObject({
	...at,
	line: z.int().positive(),
	text: z.string(),
	rule: z.string(),
	why: z.string().nullable(),
	repeats: z.int().positive().nullable(),
});

export const documentSchema = z.strictObject({
	id: z.string().regex(/^d-[0-9a-f]{12}$/),
	path: z.string(),
	copies: z.array(z.string()),
	sha256: z.string().regex(/^[0-9a-f]{64}$/),
	bytes: offset,
	format: z.enum(['html', 'text', 'markdown', 'xml', 'jsonl']),
	encoding: z.string(),
	language: z.string(),
	title: z.string().nullable(),
	publisher: z.string().nullable(),
	author: z.string().nullable(),
	url: z.string().nullable(),
	published: publishedSchema.nullable(),
	reprintOf: z.string().nullable(),
	ledger: z.strictObject({
		characters: offset,
		content: offset,
		boilerplate: offset,
		repeat: offset,
		rules: z.record(z.string(), offset),
	}),
	warnings: z.array(z.string()),
	mentions: mentionsSchema.optional(),
	dropped: z.array(droppedSchema).optional(),
});

export const passageSchema = z.strictObject({
	id: z.string().regex(/^p-[0-9a-f]{12}$/),
	characters: offset,
	occurrences: z.array(z.strictObject({ document: z.string(), start: offset, end: offset, line: z.int().positive() })).min(2),
});

export const timelineSchema = z.strictObject({
	schemaVersion: z.literal('1.0'),
	generator: z.strictObject({ name: z.literal('policy-extract'), version: z.string(), rules: z.string().regex(/^sha256:[0-9a-f]{64}$/) }),
	documents: z.array(documentSchema),
	bodies: z.array(bodySchema),
	entries: z.array(entrySchema),
	repeats: z.array(passageSchema),
});

export type Evidence = z.infer<typeof evidenceSchema>;
export type DateValue = z.infer<typeof dateSchema>;
export type FigureValue = z.infer<typeof figureSchema>;
export type Body = z.infer<typeof bodySchema>;
export type BodyRole = z.infer<typeof bodyRoleSchema>;
export type Instrument = z.infer<typeof instrumentSchema>;
export type Entry = z.infer<typeof entrySchema>;
export type Document = z.infer<typeof documentSchema>;
export type DroppedBlock = z.infer<typeof droppedSchema>;
export type DocumentMentions = z.infer<typeof mentionsSchema>;
export type Passage = z.infer<typeof passageSchema>;
export type Timeline = z.infer<typeof timelineSchema>;
