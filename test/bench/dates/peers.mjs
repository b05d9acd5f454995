/** The other taggers, each as (text, reference) => expressions with inclusive days and a TIMEX3 value as near as it gives one. */

import * as suite from '@microsoft/recognizers-text-suite';
import * as chrono from 'chrono-node';
import nlp from 'compromise';
import datesPlugin from 'compromise-dates';

nlp.plugin(datesPlugin);
const { recognizeDateTime } = suite.default;

const dayOf = (date) => `${date.getFullYear()}-${String(date.getMonth() + 1).padStart(2, '0')}-${String(date.getDate()).padStart(2, '0')}`;
const at = (reference) => (reference ? new Date(`${reference}T12:00:00`) : undefined);
const before = (text) => dayOf(new Date(Date.parse(`${text}T12:00:00`) - 86_400_000));

/** chrono gives a start, an end and which parts are certain: the coarsest certain part is its grain. */
function readChrono(parser) {
	return (text, reference) =>
		parser.parse(text, at(reference)).map(({ index, text: words, start, end }) => {
			const [year, month, day] = [start.get('year'), start.get('month'), start.get('day')];
			const has = (part) => start.isCertain(part);
			const last = new Date(year, month, 0).getDate();
			const pad = (value) => String(value).padStart(2, '0');
			const grain = has('day') || has('weekday') ? 'day' : has('month') ? 'month' : has('year') ? 'year' : 'day';
			const earliest = grain === 'year' ? `${year}-01-01` : grain === 'month' ? `${year}-${pad(month)}-01` : `${year}-${pad(month)}-${pad(day)}`;
			const latest =
				end !== null && end !== undefined
					? dayOf(end.date())
					: grain === 'year'
						? `${year}-12-31`
						: grain === 'month'
							? `${year}-${pad(month)}-${pad(last)}`
							: earliest;
			const value = grain === 'year' ? String(year) : grain === 'month' ? `${year}-${pad(month)}` : earliest;
			return { start: index, end: index + words.length, earliest, latest, timex: { type: 'DATE', value } };
		});
}

function readCompromise(text, reference) {
	const found = [];
	let from = 0;
	for (const one of nlp(text)
		.dates({ today: reference ?? undefined, timezone: 'UTC' })
		.json()) {
		const words = one.text;
		const index = text.indexOf(words, from);
		const range = one.dates;
		if (index < 0) continue;
		from = index + words.length;
		const earliest = range?.start?.slice(0, 10) ?? null;
		const latest = range?.end?.slice(0, 10) ?? null;
		found.push({
			start: index,
			end: index + words.length,
			earliest,
			latest,
			timex: {
				type: 'DATE',
				value:
					earliest !== null && earliest.slice(0, 4) !== latest?.slice(0, 4)
						? earliest
						: earliest?.endsWith('-01-01') && latest?.endsWith('-12-31')
							? earliest.slice(0, 4)
							: earliest === latest
								? earliest
								: (earliest?.slice(0, 7) ?? ''),
			},
		});
	}
	return found;
}

/** Of Recognizers' candidates the last one that is not in the future, else the first; its ranges end before their end. */
function readRecognizers(culture) {
	return (text, reference) =>
		recognizeDateTime(text, culture, undefined, at(reference)).map(({ start, end, resolution }) => {
			const values = resolution?.values ?? [];
			const point = (value) => (value.value ?? value.start ?? '').slice(0, 10);
			const past = values.filter((value) => point(value) !== '' && (!reference || point(value) <= reference));
			const value = past[past.length - 1] ?? values[0] ?? {};
			const earliest = (value.value ?? value.start ?? '').slice(0, 10);
			const latest = value.end ? before(value.end.slice(0, 10)) : (value.value ?? '').slice(0, 10);
			const timex = value.timex ?? '';
			const type =
				value.type === 'duration'
					? 'DURATION'
					: value.type === 'set'
						? 'SET'
						: /time/.test(value.type ?? '') && value.type !== 'datetimerange'
							? 'TIME'
							: 'DATE';
			const resolved =
				timex.startsWith('XXXX') && /^\d{4}-\d\d-\d\d$/.test(earliest) ? (value.end ? earliest.slice(0, 7) : earliest) : timex.replace(/^\((.*?),.*$/, '$1');
			const isDay = /^\d{4}-\d\d-\d\d$/;
			return {
				start,
				end: end + 1,
				earliest: isDay.test(earliest) ? earliest : null,
				latest: isDay.test(latest) ? latest : null,
				timex: { type, value: resolved },
			};
		});
}

/** A peer that throws on a text found nothing in it. */
function calm(find) {
	return (text, reference) => {
		try {
			return find(text, reference);
		} catch {
			return [];
		}
	};
}

export const peers = {
	en: { 'chrono-node': readChrono(chrono.casual), 'compromise-dates': calm(readCompromise), Recognizers: calm(readRecognizers('en-us')) },
	zh: { 'chrono-node': readChrono(chrono.zh.casual ?? chrono.zh.hans), Recognizers: calm(readRecognizers('zh-cn')) },
};
