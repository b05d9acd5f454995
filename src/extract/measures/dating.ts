/** The date that belongs to a measure: its own, its sentence's, its frame's, or the article's. */
import { Gap, TokenKind, type Tokens } from '../../text/tokens.js';
import type { DateValue } from '../../timeline/schema.js';
import type { DateMention } from '../mentions.js';
import type { Context } from './context.js';
import type { Found } from './found.js';
import type { Frame } from './frame.js';
import { words } from './vocabulary.js';

export interface Dating {
	readonly date: DateValue | null;
	readonly others: readonly DateValue[];
	/** The mention behind the date, where the clause or sentence states it. */
	readonly stated: DateMention | null;
}

type Role = DateValue['role'];
/** For what is still to be done a deadline is the most telling date, for what was decided the day of the decision. */
const forPlans: readonly Role[] = ['deadline', 'effective', 'period', 'issued', 'adopted', 'held', 'announced', 'published', 'as-of'];
const forDecisions: readonly Role[] = ['issued', 'adopted', 'held', 'announced', 'published', 'effective', 'as-of', 'period', 'deadline'];

/**
 * @param clauses token ranges of the sentence's measures, so that the dates between belong to one of them
 */
export function datingOf(tokens: Tokens, found: Found, siblings: readonly Found[], frame: Frame, context: Context): Dating {
	const plan = found.status === 'planned' || found.status === 'target' || found.status === 'proposed';
	const order = plan ? forPlans : forDecisions;
	const rank = (date: DateMention): number => order.indexOf(date.value.role);
	const all = context.datesOf.get(found.sentence) ?? [];
	const usable = all.filter(
		(date) =>
			!(plan && date.value.role === 'as-of' && date.value.relation !== 'by') &&
			!attributive(tokens, date) &&
			!(names.has(found.verb?.act ?? '') && belongsToName(date, found)),
	);
	const own = usable.filter((date) => date.first >= found.first && date.first < found.last);
	const open = usable.filter(
		(date) => !siblings.some((other) => other !== found && date.first >= other.first && date.first < other.last) || trails(date, found, siblings),
	);
	const best = (dates: readonly DateMention[]): DateMention | null =>
		dates.reduce<DateMention | null>((a, b) => (a === null || rank(b) < rank(a) ? b : a), null);
	const stated = best(own) ?? best(open);
	if (stated !== null) {
		const others = own.filter((date) => date !== stated).map(({ value }) => value);
		return { date: stated.value, others, stated };
	}
	const inherited = found.framed ? (found.task ? (frame.period ?? frame.date) : frame.date) : null;
	if (inherited !== null) return { date: { ...inherited.value, basis: 'inherited' }, others: [], stated: null };
	const document = context.official ? context.dateline : context.event;
	if (document !== null) return { date: { ...document.value, basis: 'inherited' }, others: [], stated: null };
	if (context.published !== null) return { date: context.published, others: [], stated: null };
	return { date: frame.date === null ? null : { ...frame.date.value, basis: 'inherited' }, others: [], stated: null };
}

/** Acts whose object is a document, with dates of its own in its name: `issued the key tasks for 2022`. */
const names = new Set(['issue', 'adopt', 'approve', 'announce', 'propose']);

function belongsToName(date: DateMention, found: Found): boolean {
	return date.first > found.head && (date.value.role === 'period' || date.value.role === 'deadline') && date.value.grain !== 'day' && !found.passive;
}

/** Part of a name rather than a time: `the FY 2017 metrics`, `the 2022 plan`; a preposition, a comma or nothing stands before a time. */
function attributive(tokens: Tokens, { first, last, sentence }: DateMention): boolean {
	if (sentence < 0 || tokens.kind[first - 1] !== TokenKind.word || tokens.gap[first] === Gap.block) return false;
	const before = tokens.norm[first - 1] as string;
	const after = tokens.kind[last] === TokenKind.word ? (tokens.norm[last] as string) : null;
	if (after === null || words.prepositions.has(after) || words.conjunctions.has(after)) return false;
	return !words.prepositions.has(before) && (words.determiners.has(before) || tokens.capital[first - 1] === true || before === 'fiscal');
}

/** `build A and generate B by 2030`: a deadline at the end of a list of plans holds for all of it. */
function trails(date: DateMention, found: Found, siblings: readonly Found[]): boolean {
	const last = siblings[siblings.length - 1];
	return (
		last !== undefined &&
		found !== last &&
		date.first >= last.first &&
		date.value.role === 'deadline' &&
		found.status === last.status &&
		found.subject === last.subject
	);
}
