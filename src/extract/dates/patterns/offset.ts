import { TokenKind } from '../../../text/tokens.js';
import type { AmountAt } from '../amounts.js';
import { amountOf, type Expression, type Unit } from '../expression.js';
import { isOfMonth } from '../parts.js';
import type { Pattern } from '../pattern.js';
import type { View } from '../view.js';

/** Dates that lengths are counted from. */
function isDay(expression: Expression): boolean {
	return (
		(expression.kind === 'fields' && expression.day !== null) ||
		(expression.kind === 'shift' && expression.unit === 'day') ||
		expression.kind === 'weekday' ||
		expression.kind === 'holiday'
	);
}

export const offset: Pattern = {
	doc: {
		id: 'dates/offset',
		summary: 'So much time from now or from the date last spoken of: three days ago, two years later, a month earlier, 三年前, 3个月后.',
		why: 'Reports step through time this way.',
		languages: ['en', 'zh'],
		examples: {
			match: [
				'The law passed three years ago.',
				'Two days later it was signed.',
				'两年前启动',
				'3个月后施行',
				'20日前我国宣布停火',
				'14日前接触过病人的人员应报告',
				'15日前，水利部印发通知',
			],
			not: ['three years', 'two of the days', '三年', '在开工一年后验收', '各县10日前完成检查', '各单位应于20日前报送'],
		},
	},
	starts: ['digits', 'number-word', 'amount', 'ago', 'unit'],
	needs: ['unit', 'units'],
	read(view, at) {
		const lead = view.term(at, 'ago', ({ side }) => side === 'before');
		if (lead !== null) {
			const amount = view.amount(view.skip(lead.last, 'approx'));
			if (amount === null || amount.value.value === null || amount.value.unit === 'century' || isClock(amount.value.unit)) return null;
			const { direction, base } = lead.value;
			// `för tre år sedan` closes what it opened
			const close = view.term(amount.last, 'ago', (term) => term.side === undefined && term.base !== 'event' && term.direction === direction);
			return {
				expression: { kind: 'offset', amount: amount.value, direction, base, within: false, open: false, from: null },
				last: close?.last ?? amount.last,
			};
		}
		const start = view.isWord(at) ? view.skip(at, 'approx') : at;
		const amount = view.amount(start) ?? (view.durations ? someUnits(view, start) : null);
		if (amount === null || amount.value.unit === 'century') return null;
		const han = view.isHan(amount.last - 1);
		if (isClock(amount.value.unit) && !(han && view.durations)) return null;
		if (han) {
			if (view.termBefore(at, 'counting', ({ spoils }) => spoils.includes('offset'), 1) !== null) return null;
			const ago = view.term(amount.last, 'ago', ({ side }) => side === undefined);
			if (ago === null || amount.value.value === null || isDayOfMonth(view, at, ago.last, ago.value.direction)) return null;
			const { direction, open } = ago.value;
			if (direction > 0 && countsFromEvent(view, at)) return null;
			return {
				expression: { kind: 'offset', amount: amount.value, direction, base: 'now', within: false, open: open === true, from: null },
				last: ago.last,
			};
		}
		if (view.onNewLine(amount.last)) return null;
		// `every| 30 days thereafter` comes again
		if (!view.durations && view.follows(at, 'every')) return null;
		// `three weeks from tomorrow`, `30 days after June 5, 2021`: the event is a date itself
		const event = view.term(amount.last, 'ago', ({ base, side }) => base === 'event' && side === undefined);
		const date = event === null ? null : view.expression(view.skipDefinite(event.last));
		if (event !== null && date !== null && isDay(date.expression)) {
			const { direction } = event.value;
			return {
				expression: { kind: 'offset', amount: amount.value, direction, base: 'event', within: false, open: false, from: date.expression },
				last: date.last,
			};
		}
		const ago = view.term(amount.last, 'ago', ({ base, side }) => base !== 'event' && side === undefined);
		// `five years earlier than planned`
		if (ago === null || view.term(ago.last, 'refusal', ({ side }) => side === 'before') !== null) return null;
		// `a year before the vote` counts from an event
		if (ago.value.final === true && view.isWord(ago.last)) return null;
		const { direction, base, open } = ago.value;
		return {
			expression: { kind: 'offset', amount: amount.value, direction, base, within: false, open: open === true, from: null },
			last: ago.last,
		};
	},
};

/** `years| later`, `weeks| before that`: nobody tells how many. */
function someUnits(view: View, at: number): AmountAt | null {
	const unit = view.term(at, 'unit', ({ plural }) => plural === true);
	return unit === null || view.number(at - 1) !== null || !view.isWord(at) ? null : { value: amountOf(null, unit.value.unit), last: unit.last, words: true };
}

/** Days back that are still counted in 日: 3日前 is three days ago, 20日前 before the twentieth. */
const daysBack = 10;

/** 2月|28日前, 28日前后, 20日前: a day of the month and no length. */
function isDayOfMonth(view: View, at: number, last: number, direction: number): boolean {
	if (isOfMonth(view, at)) return true;
	const number = view.number(at);
	const day = number === null || !view.isDigits(at) ? null : view.term(number.last, 'field', ({ field }) => field === 'day');
	if (number === null || day === null) return false;
	if ((view.term(day.last, 'approx')?.last ?? 0) > last) return true;
	if (direction > 0 || number.value > 31 || last - day.last > 1) return false;
	return (clauseAsks(view, at) ?? clauseSays(view, last) ?? (number.value > daysBack ? 'deadline' : 'ago')) === 'deadline';
}

/** Characters of a clause in which it shows itself as told or as asked. */
const clause = 24;

/** 应于|20日前: a word of duty stands before it in its clause. */
function clauseAsks(view: View, at: number): 'deadline' | null {
	for (let i = at - 1; i >= view.first && i >= at - event && view.kind(i) !== TokenKind.mark; i--)
		if (view.term(i, 'days-before', ({ means }) => means === 'deadline') !== null) return 'deadline';
	return null;
}

/**
 * The nearest word that shows whether 20日前 counts days or names one: 20日前|我国宣布, 14日前|接触过, but 10日前|完成.
 * A verb of telling directly behind it has no subject and shows neither: 30日前|印发方案.
 */
function clauseSays(view: View, last: number): 'ago' | 'deadline' | null {
	const from = view.is(last, ',') || view.is(last, '，') ? last + 1 : last;
	for (let i = from; i < view.last && i < from + clause && view.kind(i) !== TokenKind.mark; i++) {
		const term = view.term(i, 'days-before');
		if (term !== null && (i > last || term.value.means === 'deadline')) return term.value.means;
	}
	return null;
}

/** Characters in which 在 opens what the length counts from. */
const event = 6;

/** 在开工|一年后: counts from an event, unlike 在|一年后. */
function countsFromEvent(view: View, at: number): boolean {
	for (let i = at - 2; i >= view.first && i >= at - event && view.isHan(i + 1); i--) {
		const opener = view.term(i, 'relation', ({ side, relation }) => side === 'before' && (relation === 'at' || relation === 'since'));
		if (opener !== null) return opener.last < at;
	}
	return false;
}

function isClock(unit: Unit): boolean {
	return unit === 'hour' || unit === 'minute' || unit === 'second';
}
