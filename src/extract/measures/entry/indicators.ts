/** Indicators: a dated figure that reports a state of affairs, in a sentence that states no measure. */
import { quote } from '../../../article.js';
import type { Reading } from '../../../text/reading.js';
import { contentHash } from '../../../timeline/hash.js';
import type { Entry } from '../../../timeline/schema.js';
import type { FigureMention } from '../../mentions.js';
import type { Context } from '../document/context.js';
import { words } from '../words.js';
import { cleaned } from './entry.js';

/** The indicator of a sentence, or null where it has no figure with a date and a word that reports. */
export function indicatorEntry(reading: Reading, index: number, figures: readonly FigureMention[], context: Context): Entry | null {
	const { article, tokens, sentences } = reading;
	const sentence = sentences[index];
	if (sentence === undefined) return null;
	const dates = context.datesOf.get(index) ?? [];
	const date = dates.find(({ value }) => value.role === 'as-of') ?? dates[0];
	const measured = figures.filter((figure) => figure.unnamedBodies === null && figure.value.kind !== 'duration');
	if (date === undefined || measured.length === 0) return null;
	let reports = false;
	for (let i = sentence.first; i < sentence.last && !reports; i++) reports = words.indicators.longest(tokens, i, sentence.last) !== null;
	if (!reports) return null;
	const evidence = quote(article, { start: sentence.start, end: sentence.end });
	const bodies = (context.bodiesOf.get(index) ?? []).filter((mention) => !mention.generic).slice(0, 1);
	return {
		id: `e-${contentHash('indicator', date.value.edtf, '', bodies.map(({ body }) => body.id).join(' '), evidence.quote)}`,
		kind: 'indicator',
		date: date.value,
		otherDates: dates.filter((other) => other !== date).map(({ value }) => value),
		summary: cleaned(evidence.quote),
		act: null,
		type: null,
		status: null,
		instrument: null,
		bodies: bodies.map(({ body, text }) => ({ id: body.id, role: 'reporter', text, basis: 'stated' })),
		unnamedBodies: null,
		figures: measured.map(({ value }) => value),
		evidence: [evidence],
		related: [],
		conflicts: [],
		confidence: date.value.role === 'as-of' ? 'high' : 'medium',
		rule: 'measures/indicator',
	};
}
