/** The measures of an article as they are gathered: a paragraph may still name the units responsible for them, and a list their figures. */
import type { Reading } from '../../../text/reading.js';
import type { Entry } from '../../../timeline/schema.js';
import type { BodyMention } from '../../mentions.js';
import { type MeasureParts, measureEntry } from '../entry/entry.js';
import { assign } from '../responsibility/units.js';

export class Gathered {
	/** Indicators stand among the measures, in text order. */
	private readonly all: (MeasureParts | Entry)[] = [];
	private paragraph: MeasureParts[] = [];

	add(parts: MeasureParts): void {
		this.all.push(parts);
		this.paragraph.push(parts);
	}

	addIndicator(indicator: Entry): void {
		this.all.push(indicator);
	}

	/** The last measure of the paragraph. */
	get last(): MeasureParts | null {
		return this.paragraph[this.paragraph.length - 1] ?? null;
	}

	/** What is told from here on is of another paragraph. */
	nextParagraph(): void {
		this.paragraph = [];
	}

	/** Units that a sentence of their own names answer for the paragraph before it. */
	answeredBy(units: readonly BodyMention[]): void {
		for (const parts of this.paragraph) assign(parts.roles, units);
		this.paragraph = [];
	}

	/** All that was gathered, written down. */
	entries(reading: Reading): Entry[] {
		return this.all.map((parts) => ('kind' in parts ? parts : measureEntry(reading, parts)));
	}
}
