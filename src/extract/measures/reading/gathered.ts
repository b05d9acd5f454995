/** The measures of an article as they are gathered: a paragraph may still name the units responsible for them, and a list their figures. */
import type { Reading } from '../../../text/reading.js';
import type { BodyRole, Entry } from '../../../timeline/schema.js';
import type { BodyMention } from '../../mentions.js';
import { type MeasureParts, measureEntry } from '../entry/entry.js';
import { assign, inherit } from '../responsibility/units.js';

export class Gathered {
	/** Indicators stand among the measures, in text order. */
	private readonly all: (MeasureParts | Entry)[] = [];
	private paragraph: MeasureParts[] = [];
	private before: MeasureParts[] = [];
	/** Roles that the units of a section were given. */
	private readonly charged = new Set<BodyRole>();

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
		this.before = this.paragraph;
		this.paragraph = [];
	}

	/** Units that a sentence of their own names answer for the paragraph before it, be the sentence in that or in the next. */
	answeredBy(units: readonly BodyMention[]): void {
		for (const { roles } of this.paragraph.length > 0 ? this.paragraph : this.before) {
			// those of the section leave it to the paragraph's own
			const section = roles.filter((role) => this.charged.has(role));
			for (const role of section) roles.splice(roles.indexOf(role), 1);
			assign(roles, units);
		}
		this.paragraph = [];
		this.before = [];
	}

	/** Units of its section answer for what the paragraph tells behind a measure. */
	chargedTo(units: readonly BodyMention[], since: MeasureParts | null): void {
		for (const parts of this.paragraph.slice(since === null ? 0 : this.paragraph.lastIndexOf(since) + 1))
			for (const role of inherit(parts.roles, units)) this.charged.add(role);
	}

	/** All that was gathered, written down. */
	entries(reading: Reading): Entry[] {
		return this.all.map((parts) => ('kind' in parts ? parts : measureEntry(reading, parts)));
	}
}
