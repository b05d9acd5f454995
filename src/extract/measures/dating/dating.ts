/** The date that belongs to a measure: its own, its sentence's, its frame's, or the article's. */
import { TokenKind, type Tokens } from '../../../text/tokens.js';
import type { DateValue } from '../../../timeline/schema.js';
import type { DateMention } from '../../mentions.js';
import { amending } from '../acts.js';
import type { Context } from '../document/context.js';
import type { Found } from '../found.js';
import type { Frame } from '../reading/frame.js';
import { isOfNoun } from '../verb-final/of-noun.js';
import { words } from '../words.js';
import { isOfAnotherClause, isOfName } from './date-place.js';
import type { Dating } from './dated.js';
import { rulingDate } from './ruling-date.js';

type Role = DateValue['role'];
/** For what is still to be done a deadline is the most telling date, for what was decided the day of the decision. */
const forPlans: readonly Role[] = ['deadline', 'effective', 'period', 'issued', 'adopted', 'held', 'announced', 'published', 'as-of'];
const forDecisions: readonly Role[] = ['issued', 'adopted', 'held', 'announced', 'published', 'effective', 'period', 'deadline', 'as-of'];

/** The measures of a sentence and which of them each date stands in. */
export interface Siblings {
	/** Which of them is asked for. */
	readonly index: number;
	readonly found: readonly Found[];
	/** For each date, the index of the measure it stands in, or -1. */
	readonly owner: readonly number[];
	readonly dates: readonly DateMention[];
}

/** Which measure each date of a sentence stands in; both ascend. Linear. */
export function owners(found: readonly Found[], dates: readonly DateMention[]): number[] {
	let at = 0;
	return dates.map(({ first }) => {
		while (at < found.length && (found[at] as Found).last <= first) at++;
		return at < found.length && (found[at] as Found).first <= first ? at : -1;
	});
}

/** The date of one measure of a sentence. */
export function datingOf(tokens: Tokens, measure: Found, siblings: Siblings, frame: Frame, context: Context): Dating {
	const plan = measure.status === 'planned' || measure.status === 'target' || measure.status === 'proposed';
	const order = plan ? forPlans : forDecisions;
	let own: DateMention | null = null;
	let open: DateMention | null = null;
	let leading: DateMention | null = null;
	const others: DateMention[] = [];
	// 9日、|5月3日の|会合の要旨を公表した
	const ofNoun = (date: DateMention): boolean => measure.closes !== undefined && isOfNoun(measure.closes.grammar, tokens, date);
	// 11日の期限を|31日まで|延長する
	const governs = (date: DateMention): boolean => measure.closes !== undefined && measure.head - date.last <= 1 && date.last <= measure.head;
	const acts = measure.closes === undefined ? null : (measure.subject?.last ?? null);
	const isLater = (a: DateMention, b: DateMention): boolean =>
		acts !== null && a.first < acts && b.first >= acts && [a, b].every(({ value }) => value.grain === 'day' && value.relation === 'at') && !ofNoun(b);
	const better = (a: DateMention | null, b: DateMention): DateMention => {
		// 23日、事故を受け、港湾庁は|24日、…
		if (a !== null && isLater(a, b)) return b;
		if (a !== null && governs(a) !== governs(b)) return governs(a) ? a : b;
		if (a === null || ofNoun(a) !== ofNoun(b)) return a === null || ofNoun(a) ? b : a;
		return order.indexOf(b.value.role) < order.indexOf(a.value.role) ? b : a;
	};
	siblings.dates.forEach((date, at) => {
		if (plan && date.value.role === 'as-of' && date.value.relation !== 'by') return;
		// `issued rules in May, | which will take effect on 1 July`, `, | to be implemented from 1 July`
		if (isOfEffect(date, at, measure, siblings)) {
			open ??= date;
			others.push(date);
			return;
		}
		// the dateline's date is the article's, not the clause's
		if (
			date.value.role === 'published' ||
			isOfName(tokens, date) ||
			isOfAnotherClause(tokens, date, measure) ||
			isPastFor(measure, date, context) ||
			(plan && ofNoun(date) && isOver(date, context)) ||
			isAhead(tokens, measure, date, context)
		)
			return;
		const owner = siblings.owner[at] ?? -1;
		// 印发规划，|提出到2033年…: what the plan sets is no day of its issue
		if (owner < 0 && !plan && tokens.kind[measure.head] === TokenKind.han && names.has(measure.verb?.act ?? '') && isGoalOf(tokens, date, measure)) return;
		if (owner === siblings.index) {
			if (!isTime(tokens, date, plan, context) && names.has(measure.verb?.act ?? '') && belongsToName(tokens, date, measure)) return;
			own = better(own, date);
			others.push(date);
		} else if (owner < 0 || (measure.closes === undefined && (trails(date, owner, measure, siblings) || isOfObject(tokens, date, owner, siblings))))
			open = better(open, date);
		// `From 2012 to 2015, the state will …, strengthen …`: a date before the first verb leads the whole sentence
		else if (owner < siblings.index && (plan ? leads(tokens, date, siblings.found[owner]) : isLed(tokens, date, owner, siblings))) leading ??= date;
	});
	// what `the Act of 2014` requires is as old as the Act
	const law =
		measure.subject?.kind === 'instrument' && !measure.passive && context.statute === null ? context.laws.yearOf(measure.subject, measure.head) : null;
	const stated = (own ?? open ?? leading) as DateMention | null;
	if (stated !== null && !(law?.grain === 'day' && isBefore(stated.value, law))) {
		return { date: stated.value, others: others.filter((date) => date !== stated).map(({ value }) => value), stated };
	}
	const ruling = rulingDate(tokens, siblings.dates, measure.head, measure.reach);
	if (ruling !== null) return { date: ruling.value, others: [], stated: null };
	const entry = context.entries.get(measure.sentence);
	if (entry !== undefined) return { date: { ...entry.value, basis: 'inherited' }, others: [], stated: null };
	const goal = plan && measure.task ? context.goals.get(measure.sentence) : undefined;
	if (goal !== undefined) return { date: { ...goal.value, basis: 'inherited' }, others: [], stated: null };
	if (measure.rule === 'measures/goal' && frame.goal !== null) return { date: { ...frame.goal.value, basis: 'inherited' }, others: [], stated: null };
	if (law !== null) return { date: law, others: [], stated: null };
	// what an act repeals ends when the act begins to hold
	if (
		context.effective !== null &&
		!signedBefore(context) &&
		(measure.status === 'in-force' || (measure.status === 'repealed' && measure.rule === 'measures/provision'))
	)
		return { date: { ...context.effective.value, basis: 'inherited' }, others: [], stated: null };
	// `is issuing a final rule`: the rule says elsewhere from when it holds
	if (context.takesEffect !== null && performs(measure)) return { date: { ...context.takesEffect.value, basis: 'inherited' }, others: [], stated: null };
	const dated = reaches(frame.date, frame.opened, measure) && !(measure.current && context.published !== null) ? frame.date : null;
	const inherited =
		measure.framed && !(plan && outlived(measure, frame, context)) ? (measure.task || frame.addressees.length > 0 ? (frame.period ?? dated) : dated) : null;
	if (inherited !== null && !isToCome(inherited, measure, context)) return { date: { ...inherited.value, basis: 'inherited' }, others: [], stated: null };
	if (context.reviewed !== null && retold.has(measure.rule) && measure.status !== 'planned')
		return { date: { ...context.reviewed.value, basis: 'inherited' }, others: [], stated: null };
	const document = documentDate(tokens, measure, context);
	if (document !== null) return { date: { ...document.value, basis: 'inherited' }, others: [], stated: null };
	return { date: context.publishes ? context.published : null, others: [], stated: null };
}

/** What was done, or goes on, when the text was written is not of a day after that. */
function isToCome({ value }: DateMention, { status, current }: Found, { published }: Context): boolean {
	return published !== null && (status === 'completed' || (status === 'in-force' && current)) && isBefore(published, value);
}

/** A notice that carries rules is older than the day from which they hold, and the rules are dated by it; a law that stands alone has no such day. */
function signedBefore({ dateline, effective }: Context): boolean {
	const signed = dateline?.value.latest ?? null;
	const holds = effective?.value.earliest ?? null;
	return signed !== null && holds !== null && signed < holds;
}

/** `The 2031 Rule | modifies the rules issued in May 2030`: a rule does nothing before it is made. */
function isBefore({ latest }: DateValue, { earliest }: DateValue): boolean {
	return latest !== null && earliest !== null && latest < earliest;
}

/** The date stated for a decision is not the event that the article reports. */
export function isPast({ stated }: Dating, { event, published }: Context): boolean {
	if (stated === null || stated === event) return false;
	const day = published?.earliest ?? null;
	return day !== null && stated.value.latest !== null && stated.value.latest < `${day.slice(0, 4)}-01-01`;
}

/** What a document does by saying so: it is issuing a rule, a threshold is adjusted. What it has determined it did before. */
function performs({ verb, rule }: Found): boolean {
	return verb !== null && ((rule === 'measures/under-way' && performing.has(verb.act)) || (rule === 'measures/passive-standing' && amending.has(verb.act)));
}

const performing = new Set(['issue', 'adopt', 'announce', ...amending]);

/** Sentences behind an instrument dated by its month or year for which that still holds: of undated measures 5 within, 0 further behind. */
const REACH = 6;
/** Sentences behind an event in which what is told is still dated by it whatever it is. */
const NEAR = 3;
/** Sentences that open the news, which tell of its event before they say when it was. */
const LEAD = 2;

/** A day frames all the text, a mere month or year what stands near. */
function reaches(date: DateMention | null, from: number, { sentence }: Found): boolean {
	return date !== null && (date.value.grain === 'day' || sentence - from <= REACH);
}

/** The day of the document itself, or of the event that the news reports. */
function documentDate(tokens: Tokens, measure: Found, { official, dateline, reportage, signed, published, event }: Context): DateMention | null {
	if (official) return dateline;
	if (!reportage && signed !== null) return signed;
	if (event === null) return null;
	// without a day of publication the day that the text opens with is all there is
	if (published === null) return reportage || event.sentence <= LEAD || near(measure, event) ? event : null;
	return (reportage && belongs(measure, event)) || isMeeting(tokens, measure) ? event : null;
}

/**
 * Whether an undated measure of the news is of the day of its event rather than of that of publication. Of annotated
 * measures for which the two differ: what was urged, needed or planned at it 34 and 2, at a meeting or by a document 45 and
 * 3, anything else beside it 8 and 4, but what was told in passing as decided before 4 and 12, promised further behind what
 * was said on a day 9 and 17, and what goes on 4 and 17. In documents that report nothing it was 9 and 24.
 */
function belongs({ current, rule, sentence }: Found, { value: { role }, sentence: told }: DateMention): boolean {
	if (current) return false;
	if (near({ sentence }, { sentence: told })) return true;
	return spoken.has(rule) || ((role === 'held' || role === 'issued') && !retold.has(rule));
}

function near({ sentence }: Pick<Found, 'sentence'>, { sentence: told }: Pick<DateMention, 'sentence'>): boolean {
	return sentence < told ? sentence <= LEAD : sentence - told <= NEAR;
}

/** `The session | adopted the plan`: the event itself acts. */
function isMeeting(tokens: Tokens, { subject }: Found): boolean {
	return subject !== null && words.meetings.longest(tokens, subject.last - 1, subject.last) !== null;
}

/** What is said at an event to have to be done. */
const spoken = new Set(['measures/directive', 'measures/need', 'measures/passive-plan', 'measures/participle']);
/** What may have been done at any time before. */
const retold = new Set(['measures/decision', 'measures/passive-done', 'measures/clause-decision', 'measures/clause-continuation', 'measures/clause-passive']);

function leads(tokens: Tokens, date: DateMention, measure: Found | undefined): boolean {
	return (
		measure !== undefined &&
		date.first < measure.head &&
		date.value.role !== 'as-of' &&
		!(names.has(measure.verb?.act ?? '') && belongsToName(tokens, date, measure))
	);
}

/**
 * Whether what was done is of a date of a clause before it: `In May it closed the port and | sold the ships`, `When the
 * council issued its code in May, | it told …`, 2031年3月7日，方案提出…，由…管理.
 */
function isLed(tokens: Tokens, date: DateMention, owner: number, { index, found }: Siblings): boolean {
	const measure = found[index];
	const before = found[owner];
	if (measure === undefined || before === undefined) return false;
	if (owner === index - 1 && (measure.joined || (before.subordinate && !(names.has(before.verb?.act ?? '') && belongsToName(tokens, date, before)))))
		return true;
	return tokens.kind[before.head] === TokenKind.han && date.first - before.first <= OPENING && date.first < before.head;
}

/** Tokens at the head of a clause in which a date is an adverbial (`In 2021, …`). */
const OPENING = 3;

/** Acts whose object is a document, with dates of its own in its name: `issued the key tasks for 2022`. */
const names = new Set(['issue', 'adopt', 'approve', 'announce', 'propose']);

/** The day on which what a measure issues takes effect, told behind it with no measure of its own. */
function isOfEffect({ first, value }: DateMention, at: number, { head, verb, closes }: Found, { index, found, owner }: Siblings): boolean {
	if (value.role !== 'effective' || (owner[at] ?? -1) >= 0 || closes !== undefined || first < head || !names.has(verb?.act ?? '')) return false;
	return (found[index + 1]?.head ?? first) >= first;
}

function belongsToName(tokens: Tokens, date: DateMention, found: Found): boolean {
	// in the passive the name stands before the verb; a date that opens the clause is no part of it
	const from = found.passive ? found.first + OPENING : found.head;
	if (date.first <= from || date.value.grain === 'day') return false;
	if (date.value.grain === 'period' || date.value.role === 'period' || date.value.role === 'deadline') return true;
	// `the tasks for 2019`; but `issued the tasks in 2019`
	return date.value.grain === 'year' && tokens.norm[date.first - 1] === 'for';
}

/** A relative date, or one behind a preposition: of what is still to come, or where it is over, of what was done (`announced the park in 1990`). */
function isTime(tokens: Tokens, date: DateMention, plan: boolean, { published }: Context): boolean {
	const { basis, latest, grain } = date.value;
	if (plan) return basis === 'anchored' || adverbial(tokens, date);
	const day = published?.earliest ?? null;
	return grain !== 'period' && day !== null && latest !== null && latest < day && adverbial(tokens, date);
}

/** A year by which something is to be so, in what a measure issues. */
const isGoalOf = (tokens: Tokens, date: DateMention, measure: Found): boolean => date.value.role === 'deadline' && belongsToName(tokens, date, measure);

function adverbial(tokens: Tokens, { first }: DateMention): boolean {
	return words.timing.has(tokens.norm[first] as string) || words.timing.has(tokens.norm[first - 1] as string);
}

/**
 * What a body promises today is not dated by an instrument recalled from an earlier year: `In 2017 it issued the plan.
 * … As the next step, it will …`. Tasks and what the instrument itself says are.
 */
function outlived({ subject, rule }: Found, { date }: Frame, { published }: Context): boolean {
	const latest = date?.value.latest ?? null;
	const day = published?.earliest ?? null;
	if (latest === null || day === null || latest >= `${day.slice(0, 4)}-01-01`) return false;
	return promises.has(rule) && (subject?.kind === 'body' || subject?.kind === 'pronoun' || subject?.kind === 'country');
}

const promises = new Set(['measures/promise', 'measures/clause-promise', 'measures/duty', 'measures/prohibition']);

/** It was over when the text was published. */
const isOver = ({ value }: DateMention, { published }: Context): boolean =>
	value.latest !== null && published?.earliest != null && value.latest < published.earliest;

/**
 * `will adjust it each year to the price of November`: what is still to come is not dated by a time that is over. But `In 2031 it
 * committed to build` and `told them last month that it would build` say when it was promised.
 */
function isPastFor({ rule, status, head }: Found, { first, value }: DateMention, { published }: Context): boolean {
	const { role, relation, latest } = value;
	const day = published?.earliest ?? null;
	if (rule !== 'measures/promise' || status !== 'planned' || role !== 'period' || relation !== 'within') return false;
	return day !== null && latest !== null && latest < day && first > head;
}

/**
 * 2032년 예산안을 제출했다, 来年3月までの|料金を決めた, told in 2031: what was done in a language whose verb closes the clause is not of a time that is not over
 * yet; that stands in the name of what was decided.
 */
function isAhead(tokens: Tokens, { closes, rule }: Found, { last, value }: DateMention, { published }: Context): boolean {
	if (closes === undefined || rule !== 'measures/closed-decision' || value.latest === null || published?.latest == null) return false;
	const { genitives } = closes.grammar;
	const ofNoun = genitives.longest(tokens, last) !== null || genitives.longest(tokens, last - 1, last) !== null;
	const within = value.grain !== 'day' && (value.relation === 'within' || value.relation === 'range');
	// the month in which the text was published has begun
	const from = value.grain === 'month' && value.relation === 'within' ? (value.earliest ?? value.latest) : value.latest;
	return (within || ofNoun) && from > published.latest;
}

/** `will publish a paper in 2031 | that will set out plans`: what stands before the relative clause is of the clause that it follows. */
function isOfObject(tokens: Tokens, { first }: DateMention, owner: number, { index, found }: Siblings): boolean {
	const measure = found[index];
	const next = found[owner];
	if (owner !== index + 1 || measure === undefined || next === undefined || first < measure.head || first > next.head) return false;
	for (let i = measure.head; i < first; i++) if (tokens.kind[i] === TokenKind.mark || words.conjunctions.has(tokens.norm[i] as string)) return false;
	return true;
}

/** `build A and generate B by 2030`: a deadline at the end of a list of plans holds for all of it, where it may stand behind the verb. */
function trails(date: DateMention, owner: number, measure: Found, { found }: Siblings): boolean {
	const last = found[owner];
	return last !== undefined && owner === found.length - 1 && date.value.role === 'deadline' && measure.subject === last.subject && measure.modal === last.modal;
}
