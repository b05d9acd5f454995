/** The annotation of one article, as a person wrote it: what the main article is and what it states. */
import { z } from 'zod';

export const goldSchema = z.strictObject({
	document: z.string(),
	language: z.string(),
	title: z.string().nullable(),
	published: z.string().nullable(),
	/** Snippets of the main content that must be kept, and of the dirt that must be dropped. */
	keep: z.array(z.string()),
	drop: z.array(z.string()),
	dates: z.array(z.strictObject({ text: z.string(), edtf: z.string(), role: z.string() })),
	figures: z.array(z.strictObject({ text: z.string(), value: z.number(), max: z.number().nullable(), unit: z.string() })),
	bodies: z.array(z.strictObject({ name: z.string(), mentions: z.array(z.string()), generic: z.boolean() })),
	measures: z.array(
		z.strictObject({
			quote: z.string(),
			summary: z.string(),
			date: z.string().nullable(),
			dateRole: z.string().nullable(),
			status: z.string(),
			bodies: z.array(z.string()),
			figures: z.array(z.number()),
		}),
	),
});

export type Gold = z.infer<typeof goldSchema>;
