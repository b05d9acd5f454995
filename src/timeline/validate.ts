/** Whether a value is a timeline, and whether its quotes stand where it says. */
import { firstProblem } from '../config/explain.js';
import { type Evidence, type Timeline, timelineSchema } from './schema.js';

/** A value that is no timeline; the message says where it departs from the schema. */
export class InvalidTimeline extends Error {}

/** @throws {InvalidTimeline} */
export function validateTimeline(value: unknown): Timeline {
	const result = timelineSchema.safeParse(value);
	if (result.success) return result.data;
	throw new InvalidTimeline(firstProblem(result.error.issues, value, Object.keys(timelineSchema.shape)));
}

/** Evidence that its document does not bear out: the quote is not the text at its span. */
export interface WrongSpan {
	readonly entry: string;
	readonly evidence: Evidence;
	readonly found: string;
}

/**
 * Every quote of the timeline that does not stand at its span.
 * @param textOf the text of a document by id, as ingest gives it; null where it is not at hand (not checked)
 */
export function checkSpans(timeline: Timeline, textOf: (document: string) => string | null): WrongSpan[] {
	const wrong: WrongSpan[] = [];
	for (const { id, evidence } of timeline.entries) {
		for (const one of evidence) {
			const text = textOf(one.document);
			if (text === null) continue;
			const found = text.slice(one.start, one.end);
			if (found !== one.quote) wrong.push({ entry: id, evidence: one, found });
		}
	}
	return wrong;
}
