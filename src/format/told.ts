/** How the parts of an entry were obtained, in words: what a reader asks who wants to cite it. */
import type { DateValue, Entry, FigureValue } from '../timeline/schema.js';
import { dateLabel, type Lookup } from './labels.js';

/** Names and words of the parts that an entry has, in reading order, e.g. `['figures', '1,154 institutions → 1154 institution']`. */
export function toldOf(entry: Entry, known: Lookup): (readonly [string, string])[] {
	const { date, otherDates, bodies, unnamedBodies, figures, instrument, conflicts, related } = entry;
	const who = [
		...bodies.map(({ id, text, role, basis }) => `${nameOf(id, text, known)} (${role}${basis === 'stated' ? '' : ', not named in the sentence'})`),
		...(unnamedBodies === null ? [] : [`${unnamedBodies} more, not named`]),
	];
	const rows: readonly (readonly [string, string])[] = [
		['date', date === null ? 'none found' : dateTold(date)],
		['other dates', otherDates.map(dateTold).join('; ')],
		['who', who.join('; ') || 'nobody named'],
		['figures', figures.map(figureTold).join('; ')],
		['instrument', instrument === null ? '' : [instrument.type, instrument.title, instrument.number].filter((part) => part !== null).join(', ')],
		['status', [entry.status, entry.act === null ? null : `act: ${entry.act}`, entry.type === null ? null : `type: ${entry.type}`].filter(Boolean).join(', ')],
		[
			'conflicts',
			conflicts.map(({ field, value, other, document }) => `${field}: ${value}, but ${other} in ${known.documents.get(document)?.path ?? document}`).join('; '),
		],
		['related', related.join(', ')],
		['confidence', `${entry.confidence}, by ${entry.rule}`],
	];
	return rows.filter(([, value]) => value !== '');
}

const nameOf = (id: string, text: string, { bodies }: Lookup): string => bodies.get(id)?.name ?? text;

/** The date, the words it stands in, and what those were resolved against: `2024-03-11, announced: “Monday”, counted from 2024-03-12 (published)`. */
function dateTold(date: DateValue): string {
	const how = {
		stated: 'stated',
		anchored: date.anchor === null ? 'resolved' : `counted from ${date.anchor.date} (${date.anchor.source})`,
		context: date.anchor === null ? 'completed from the context' : `completed from ${date.anchor.date} (${date.anchor.source})`,
		inherited: 'taken over from what frames the sentence',
		published: 'the day of publication',
	}[date.basis];
	return `${dateLabel(date)}, ${date.role}: ${date.text === '' ? '' : `“${date.text.replace(/\s+/g, ' ')}”, `}${how}`;
}

/** The figure as written, and what it means: `at least 3.5 billion yuan → >= 3500000000 CNY of subsidies`. */
function figureTold({ text, value, max, comparator, unit, per, change, measures }: FigureValue): string {
	const amount = `${comparator === '=' ? '' : `${comparator} `}${value}${max === null ? '' : `..${max}`} ${unit}${per === null ? '' : ` per ${per}`}`;
	const written = text.replace(/\s+/g, ' ');
	const of = measures === null || measures === '' || written.includes(measures) ? '' : ` of ${measures}`;
	return `${written} → ${amount}${change === 'level' ? '' : ` (${change})`}${of}`;
}
