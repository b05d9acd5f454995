/** Reads a sentence's expressions and joins those that are the two ends of a range. */
import { Gap, TokenKind } from '../../text/tokens.js';
import { type Expression, isToday, today } from './expression.js';
import { monthAt } from './parts.js';
import { needsYear, share } from './share.js';
import type { Found, View } from './view.js';

/** Kinds that can be an end of a range. */
function isCalendar(expression: Expression): boolean {
	switch (expression.kind) {
		case 'duration':
		case 'set':
		case 'vague':
		case 'clock':
		case 'rolling':
		case 'years':
		case 'range':
		case 'ended':
		case 'same-period':
			return false;
		default:
			return true;
	}
}

/** The second end of a range that begins with an expression, or null: `September 24 to 26`, `1月3日至2月10日`. */
function endOf(view: View, found: Found): Found | null {
	if (!isCalendar(found.expression)) return null;
	const ended = begunAndEnded(view, found);
	if (ended !== null) return ended;
	const first = view.termBefore(found.first, 'opener', ({ joins }) => joins === 'between', 2) !== null;
	const between = first || amid(view, found);
	const at = skipClock(view, found.last);
	const connector = view.term(at, 'connector', ({ joins }) => joins === 'to' || between);
	const and = connector === null ? view.term(at, 'connector') : null;
	const mark = connector ?? and;
	if (mark === null || view.onNewLine(at)) return null;
	// a dash between two stretches of text joins no dates: `in 2019 — 2020 was worse`
	const end = view.expression(mark.last) ?? view.expression(view.skipDefinite(mark.last)) ?? nowAt(view, mark.last);
	if (end === null || !isCalendar(end.expression) || !alike(found.expression, end.expression) || opensStory(view, found, end)) return null;
	return connector !== null || consecutive(view, found, end) ? end : null;
}

/** `ALTAN, May 6, 2031 — |Today, the council`: the dash of a dateline, behind which the story begins. */
function opensStory(view: View, { expression }: Found, { first, expression: end }: Found): boolean {
	return expression.kind === 'fields' && expression.day !== null && isToday(end) && view.capital(first) && !view.isWord(first - 1);
}

/** `from 2031 to| now`: up to the day of writing. */
function nowAt(view: View, at: number): Found | null {
	const term = view.apart ? null : view.term(at, 'vague', ({ reference }) => reference === 'PRESENT_REF');
	return term === null ? null : { first: at, last: term.last, rule: 'dates/now', expression: today };
}

/** 8月1日|开始，|9月30日|结束: the end, with a word for the beginning behind the first date and one for the end behind the second. */
function begunAndEnded(view: View, found: Found): Found | null {
	const begins = view.term(found.last, 'begins');
	if (begins === null || !view.isHan(found.last)) return null;
	const comma = view.is(begins.last, ',') || view.is(begins.last, '、') ? begins.last + 1 : begins.last;
	const at = view.term(comma, 'relation', ({ side }) => side === 'before')?.last ?? comma;
	const end = view.onNewLine(at) ? null : view.expression(at);
	return end !== null && isCalendar(end.expression) && alike(found.expression, end.expression) && view.term(end.last, 'ends') !== null ? end : null;
}

/** 2015年和2018年之间: what makes it a range stands after its end. */
function amid(view: View, found: Found): boolean {
	if (!view.isHan(found.last)) return false;
	const and = view.term(found.last, 'connector');
	const end = and === null ? null : view.expression(and.last);
	return end !== null && view.term(end.last, 'amid') !== null;
}

/** The token after a time of day that stands between two days: 3月1日|0时|至3月5日. */
function skipClock(view: View, at: number): number {
	const part = view.term(at, 'day-part');
	const start = part?.last ?? at;
	const hour = view.number(start);
	if (hour === null || hour.digits > 2) return part !== null && view.isHan(at) ? part.last : at;
	if (view.is(hour.last, ':') && view.isDigits(hour.last + 1)) return view.term(hour.last + 2, 'clock-mark')?.last ?? hour.last + 2;
	const mark = view.term(hour.last, 'clock-mark', ({ mark: name }) => name === 'hour');
	if (mark === null) return at;
	const minute = view.number(mark.last);
	const minutes = minute === null ? null : view.term(minute.last, 'clock-mark', ({ mark: name }) => name === 'minute');
	return minutes?.last ?? mark.last;
}

/** Only times of a like size are two ends: not `2020 to Monday`. */
function alike(from: Expression, to: Expression): boolean {
	if (from.kind === 'weekday' || to.kind === 'weekday') return from.kind === to.kind || (to.kind === 'fields' && to.day !== null);
	if (from.kind === 'fields' && to.kind === 'fields' && from.day !== null && to.day === null) return to.month !== null || to.year !== null;
	return true;
}

/** `January and February 2020` are one period; `March and October` are two dates. */
function consecutive(view: View, found: Found, end: Found): boolean {
	const { expression: from } = found;
	const { expression: to } = end;
	if (from.kind !== 'fields' || to.kind !== 'fields' || from.day !== null || to.day !== null || from.month === null || to.month === null) return false;
	return from.year === null && from.of === null && to.month === from.month + 1 && monthAt(view, found.first) !== null;
}

/** The token after a web address that starts here, or the token itself: numbers in addresses are no dates. */
function endOfAddress(view: View, at: number): number {
	if (!view.isAddress(at)) return at;
	let end = at + 1;
	while (end < view.last && view.glued(end) && !view.isHan(end)) end++;
	return end > at + 2 ? end : at;
}

/** `?from=|2031-03-11`, `&date=|2031-03-11`: the value of a parameter of an address, of which a question mark may have cut off the beginning. */
function isParameter({ tokens }: View, at: number): boolean {
	const joined = at > 2 && tokens.norm[at - 1] === '=' && tokens.kind[at - 2] === TokenKind.word && /^[&?]$/.test(tokens.norm[at - 3] as string);
	return joined && tokens.gap[at] === Gap.none && tokens.gap[at - 1] === Gap.none && tokens.gap[at - 2] === Gap.none;
}

/** What hosts of the web end in. */
const domains = new Set(['com', 'org', 'net', 'io', 'co', 'gov', 'edu']);

/** `Friday|.org`: the name of a host. */
const isHost = (view: View, last: number): boolean => view.is(last, '.') && view.glued(last) && view.glued(last + 1) && domains.has(view.norm(last + 1));

/** One expression where there is no second; else the range of the two, or both, since taggers of time expressions count them apart. */
function ends(view: View, first: Found, second: Found | null): readonly Found[] {
	if (second === null) return [first];
	if (!view.apart)
		return [{ first: first.first, last: second.last, rule: first.rule, expression: { kind: 'range', from: first.expression, to: second.expression } }];
	const [from, to] = share(first.expression, second.expression);
	const year = from.kind === 'fields' ? { year: from.year, of: from.of, reign: from.reign, short: from.short } : null;
	const closing = year !== null && to.kind === 'fields' && to.month !== null && needsYear(to) && to.of === null ? { ...to, ...year } : to;
	return [
		{ ...first, expression: from },
		{ ...second, expression: closing },
	];
}

/** `2031-32 to| 2033-34`: from the beginning of one budget or school year to the end of another; else the expression itself. */
function throughYears(view: View, found: Found): Found {
	const { expression: from } = found;
	if (view.apart || !isSplitYear(from)) return found;
	const between = view.termBefore(found.first, 'opener', ({ joins }) => joins === 'between', 2) !== null;
	const connector = view.term(found.last, 'connector', ({ joins }) => joins === 'to' || between);
	const end = connector === null || view.onNewLine(found.last) ? null : view.expression(connector.last);
	if (end === null || !isSplitYear(end.expression) || end.expression.from <= from.from) return found;
	return { ...found, last: end.last, expression: { ...from, to: end.expression.to } };
}

/** `2031-32`: a year that begins in one and ends in the next. */
function isSplitYear(expression: Expression): expression is Extract<Expression, { kind: 'years' }> {
	return expression.kind === 'years' && expression.name === 'years' && expression.to === expression.from + 1;
}

/** The expressions of the view's sentence, in order, none overlapping. */
export function expressions(view: View): Found[] {
	const found: Found[] = [];
	for (let at = view.next(view.first); at < view.last; at = view.next(at)) {
		const address = endOfAddress(view, at);
		if (address > at) {
			at = address;
			continue;
		}
		const one = view.expression(at);
		if (one === null || isParameter(view, one.first) || isHost(view, one.last)) {
			at = one?.last ?? at + 1;
			continue;
		}
		const whole = throughYears(view, one);
		const end = endOf(view, whole);
		found.push(...ends(view, whole, end));
		at = end?.last ?? whole.last;
	}
	return shareMonths(view, shareYears(view, found));
}

/** `Q1 and Q2 of 2031`, `January, February and March 2031`, `March 2031 and August`: dates in a row share the year that one of them names. */
function shareYears(view: View, found: Found[]): Found[] {
	for (let i = found.length - 2; i >= 0; i--) {
		const [one, next] = [found[i] as Found, found[i + 1] as Found];
		if (!inARow(view, one, next) || !isLike(one.expression, next.expression)) continue;
		if (needsYear(one.expression)) found[i] = { ...one, expression: share(one.expression, next.expression)[0] };
		else if (needsYear(next.expression) && follows(one.expression, next.expression))
			found[i + 1] = { ...next, expression: withYearOf(next.expression, one.expression) };
	}
	return found;
}

/** 9月5日、|6日、|7日: days in a row share the month of the first. */
function shareMonths(view: View, found: Found[]): Found[] {
	for (let i = 1; i < found.length; i++) {
		const [one, next] = [found[i - 1] as Found, found[i] as Found];
		const { expression: before } = one;
		const { expression: bare } = next;
		if (before.kind !== 'fields' || before.day === null || (before.month === null && before.of === null)) continue;
		if (bare.kind !== 'fields' || bare.day === null || bare.month !== null || bare.of !== null || bare.day <= before.day || !inARow(view, one, next)) continue;
		found[i] = { ...next, expression: { ...before, day: bare.day } };
	}
	return found;
}

/** True where only a comma or a word that joins stands between two expressions. */
function inARow(view: View, one: Found, next: Found): boolean {
	const comma = view.is(one.last, ',') ? one.last + 1 : one.last;
	const joined = view.term(comma, 'connector', ({ joins }) => joins === 'and')?.last ?? comma;
	return joined > one.last && !view.onNewLine(joined) && next.first === joined;
}

/** Two days, two months, two quarters. */
function isLike(one: Expression, next: Expression): boolean {
	if (one.kind === 'fields' && next.kind === 'fields')
		return (one.day === null) === (next.day === null) && (one.month !== null || one.day !== null) && next.month !== null;
	return (one.kind === 'slice' && next.kind === 'slice' && one.unit === next.unit) || (one.kind === 'season' && next.kind === 'season');
}

/** `March 2031 and August`, but not `November 2031 and February`. */
function follows(one: Expression, next: Expression): boolean {
	return one.kind === 'fields' && one.year !== null && next.kind === 'fields' && one.month !== null && next.month !== null && next.month > one.month;
}

function withYearOf(next: Expression, one: Expression): Expression {
	return next.kind === 'fields' && one.kind === 'fields' ? { ...next, year: one.year, reign: one.reign, short: one.short } : next;
}
