import { amountOf } from '../expression.js';
import { monthAt } from '../parts.js';
import type { Pattern } from '../pattern.js';
import { dayPartValues, durationValue } from '../timex.js';
import type { At, View } from '../view.js';

export const recurring: Pattern = {
	doc: {
		id: 'dates/recurring',
		summary: 'Recurring times: daily, every year, each week, annual, 每年, 每月4日.',
		why: 'Read only on demand: a recurring time is no date.',
		languages: ['en', 'zh'],
		examples: { match: ['It is checked daily.', 'Reports are due every year.', '每年检查'], not: ['every firm', '每家企业'] },
	},
	starts: ['set', 'every'],
	only: 'durations',
	read(view, at) {
		const set = view.term(at, 'set');
		if (set !== null) return { expression: { kind: 'set', value: set.value.value, of: null }, last: set.last };
		const every = view.term(at, 'every');
		if (every === null) return null;
		const named = nameAt(view, every.last);
		if (named !== null) return { expression: { kind: 'set', value: named.value, of: null }, last: named.last };
		const unit = view.term(every.last, 'unit', (term) => term.unit !== 'second' && term.unit !== 'half');
		if (unit !== null) return { expression: { kind: 'set', value: durationValue(amountOf(1, unit.value.unit)), of: null }, last: unit.last };
		const amount = every.value.whole === true ? null : view.amount(every.last);
		return amount === null ? null : { expression: { kind: 'set', value: durationValue(amount.value), of: null }, last: amount.last };
	},
};

const seasons = { spring: 'SP', summer: 'SU', autumn: 'FA', winter: 'WI' } as const;

/** `every Monday`, `each July`, `every summer`, `every morning`. */
function nameAt(view: View, at: number): At<string> | null {
	const weekday = view.term(at, 'weekday');
	if (weekday !== null) return { value: `XXXX-WXX-${weekday.value.weekday}`, last: weekday.last };
	const dayPart = view.isWord(at) ? view.term(at, 'day-part') : null;
	if (dayPart !== null) return { value: `XXXX-XX-XXT${dayPartValues[dayPart.value.part]}`, last: dayPart.last };
	const month = monthAt(view, at);
	if (month !== null) return { value: `XXXX-${String(month.value).padStart(2, '0')}`, last: month.last };
	const season = view.isWord(at) ? view.term(at, 'season') : null;
	return season === null ? null : { value: `XXXX-${seasons[season.value.season]}`, last: season.last };
}
