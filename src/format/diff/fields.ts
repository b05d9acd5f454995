/** What a field of an entry says, in words: for every way of showing two timelines compared. */
import type { TimelineComparison } from '../../diff/schema.js';
import type { Entry } from '../../timeline/schema.js';
import { dateLabel, figuresLabel } from '../labels.js';

export type EntryChange = TimelineComparison['changed'][number];

/** A field whose words differ; empty words where one side says nothing. */
export interface FieldWords {
	readonly field: string;
	readonly old: string;
	readonly new: string;
}

/** The fields that changed, in words. What the field before it said already (the evidence mostly says what the summary does) is not told twice. */
export function changedWords({ fields }: EntryChange): FieldWords[] {
	const seen = new Set<string>();
	return fields.flatMap(({ field, old, new: now }) => {
		const told = { field: names[field] ?? field, old: wordsFor(field, old), new: wordsFor(field, now) };
		const key = `${told.old}\u0000${told.new}`;
		if (seen.has(key)) return [];
		seen.add(key);
		return [told];
	});
}

const names: Readonly<Record<string, string>> = { otherDates: 'other dates', unnamedBodies: 'unnamed bodies' };

/** What a field says, e.g. `by 2021-11-30 (deadline, stated)` for a date; empty where it says nothing. */
function wordsFor(field: string, value: unknown): string {
	if (value === null || value === undefined) return '';
	switch (field) {
		case 'date':
			return dateWords(value as NonNullable<Entry['date']>);
		case 'otherDates':
			return (value as Entry['otherDates']).map(dateWords).join('; ');
		case 'figures':
			return figuresLabel({ figures: value as Entry['figures'] });
		case 'bodies':
			return (value as Entry['bodies']).map(({ text, role }) => `${onLine(text)} (${role})`).join('; ');
		case 'instrument': {
			const { type, title, number } = value as NonNullable<Entry['instrument']>;
			return [type, title, number].filter((part) => part !== null).join(', ');
		}
		case 'conflicts':
			return (value as Entry['conflicts']).map((one) => `${one.field} ${one.value} against ${one.other}`).join('; ');
		case 'evidence':
			return (value as Entry['evidence']).map(({ quote }) => onLine(quote)).join(' … ');
		default:
			return onLine(String(value));
	}
}

const dateWords = (date: NonNullable<Entry['date']>): string => `${dateLabel(date)} (${date.role}, ${date.basis})`;

const onLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
