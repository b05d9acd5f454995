/** The measures of an article as they are gathered: a paragraph may still name the units responsible for them, and a list their figures. */
import type { Reading } from '../../../text/reading.js';
import type { Entry } from '../../../timeline/schema.js';
import type { BodyMention } from '../../mentions.js';
import { type Draft, measureEntry } from '../entry/entry.js';
import { assign } from '../responsibility/units.js';

export class Drafts {
	/** Indicators stand among the measures, in text order. */
	private readonly gathered: (Draft | Entry)[] = [];
	private paragraph: Draft[] = [];

	add(draft: Draft): void {
		this.gathered.push(draft);
		this.paragraph.push(draft);
	}

	addIndicator(indicator: Entry): void {
		this.gathered.push(indicator);
	}

	/** The last measure of the paragraph. */
	get last(): Draft | null {
		return this.paragraph[this.paragraph.length - 1] ?? null;
	}

	/** What is told from here on is of another paragraph. */
	nextParagraph(): void {
		this.paragraph = [];
	}

	/** Units that a sentence of their own names answer for the paragraph before it. */
	answeredBy(units: readonly BodyMention[]): void {
		for (const draft of this.paragraph) assign(draft.roles, units);
		this.paragraph = [];
	}

	/** All that was gathered, written down. */
	entries(reading: Reading): Entry[] {
		return this.gathered.map((draft) => ('kind' in draft ? draft : measureEntry(reading, draft)));
	}
}
