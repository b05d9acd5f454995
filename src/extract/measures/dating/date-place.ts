/** Where a date stands: in a name, or in a clause of its own, it does not date the measure beside it. */
import { Gap, TokenKind, type Tokens } from '../../../text/tokens.js';
import type { DateMention } from '../../mentions.js';
import { amending } from '../acts.js';
import type { Found } from '../found.js';
import { says } from '../reading/recollection.js';
import { isPreposition } from '../small-words.js';
import { clauseWords } from '../uninflected/clause-words.js';
import type { Grammar } from '../verb-final/grammar.js';
import { isOfHerald } from '../verb-final/of-noun.js';
import { standsInRelative } from '../verb-final/relative.js';
import { isInstrument as isClosedInstrument, isNominal } from '../verb-final/topic.js';
import { words } from '../words.js';

/** Tokens between the mark that opens a title and a date in it. */
const TITLE = 40;
/** Tokens from a date to the words that say from whom the news is. */
const SOURCE = 8;
/** Tokens between the start of a clause and a date in it. */
const CLAUSE = 16;

/** Part of a name rather than a time: `the FY 2017 metrics`, `the 2022 plan`, `the Eighth Five-Year Plan`; a preposition, a comma or nothing stands before a time. */
export function isOfName(tokens: Tokens, { first, last, sentence, value, rule }: DateMention): boolean {
	// `during the Saturday debate`: a day of the week names nothing
	if (sentence < 0 || rule === 'dates/weekday') return false;
	if (first < last - 1 && isInstrument(tokens, last) && tokens.kind[last - 1] === TokenKind.word) return true;
	if (isCited(tokens, first, value.grain) || isInTitle(tokens, first) || isEdition(tokens, first, last) || endsTitle(tokens, first, last)) return true;
	const opener = tokens.norm[first] as string;
	// `aprobó | el 3 de mayo | un plan`: in some languages no date stands before the noun that it names
	const naming = value.grain === 'day' || value.grain === 'month' ? words.dateNaming : words.yearNaming;
	const named = naming.has(opener) || words.fiscal.has(opener);
	// `nos termos da Lei n.º 12|, de 3 de maio`
	if (tokens.norm[first - 1] === ',' && words.ofYear.has(opener) && isOfNumbered(tokens, first - 2)) return true;
	if (value.grain === 'year' && closesName(tokens, first)) return true;
	if (tokens.kind[first - 1] !== TokenKind.word || tokens.gap[first] === Gap.block) return false;
	const before = tokens.norm[first - 1] as string;
	// `della legge | 8 luglio 2003 |, n. 172`
	if (endsInstrument(tokens, first) && tokens.norm[last] === ',' && words.numberSigns.has(tokens.norm[last + 1] ?? '')) return true;
	// `the Security Act of 2014`, `section 2 of Order 12 of 4 May 2014`, `the period of Decree 12, dated 4 May 2014`
	if (words.ofYear.has(before) && tokens.capital[first - 2] === true) return true;
	const dated = words.dated.has(before);
	if ((dated || words.ofYear.has(before)) && isOfNumbered(tokens, tokens.norm[first - 2] === ',' ? first - 3 : first - 2)) return true;
	const after = tokens.kind[last] === TokenKind.word ? (tokens.norm[last] as string) : null;
	if (after === null || words.prepositions.has(after) || words.conjunctions.has(after)) return false;
	// `in a | 5 February | letter`: what is said or ruled in it is of that day
	if (value.grain === 'day' && words.tellings.has(after) && words.determiners.has(before) && words.prepositions.has(tokens.norm[first - 2] ?? '')) return false;
	return (
		!isPreposition(tokens, first - 1) &&
		!words.onDay.has(before) &&
		(named || naming.has(before) || (tokens.capital[first - 1] === true && value.basis === 'stated') || words.fiscal.has(before))
	);
}

/** `the Harbour Dues |Scheme, |2031`: acts and schemes of many states carry their year behind a comma. */
function closesName(tokens: Tokens, first: number): boolean {
	const noun = first - 2;
	if (tokens.norm[first - 1] !== ',' || tokens.capital[noun] !== true || tokens.capital[noun - 1] !== true) return false;
	return tokens.gap[noun] !== Gap.block && words.instruments.longest(tokens, noun, noun + 1) !== null;
}

/** Tokens of the name and number of an instrument. */
const NUMBERED = 8;

/** `under | Order No. 12/31`, `ai sensi della | legge n. 12`: the number of an instrument that is only cited, for a preposition stands before its name. */
function isOfNumbered(tokens: Tokens, at: number): boolean {
	if (tokens.kind[at] !== TokenKind.digits) return false;
	let named = false;
	let sign = false;
	for (let i = at - 1; i >= Math.max(0, at - NUMBERED); i--) {
		const word = tokens.norm[i] as string;
		if (words.numberSigns.has(word)) sign = true;
		if (words.instruments.longest(tokens, i, at) !== null && (tokens.capital[i] === true || sign)) named = true;
		else if (named && (words.prepositions.has(word) || words.actCiting.longest(tokens, i, i + 1) !== null)) return true;
		else if (named && tokens.capital[i] !== true && !words.determiners.has(word)) return false;
	}
	return false;
}

/** `modifiant la | loi du| 4 mars 2031`, `en application de l'| arrêté du| 3 mai 2031`: the day of an act that something else is done to, by or under. */
function isCited(tokens: Tokens, first: number, grain: string): boolean {
	if (grain !== 'day' || !words.ofDay.has(tokens.norm[first - 1] ?? '')) return false;
	let at = first - 1;
	while (at > 0 && at > first - ACT && words.instruments.longest(tokens, at, first - 1)?.last !== first - 1) at--;
	if (words.instruments.longest(tokens, at, first - 1)?.last !== first - 1) return false;
	let before = at - 1;
	while (before > at - ACT && (words.determiners.has(tokens.norm[before] ?? '') || tokens.norm[before] === 'l' || tokens.norm[before] === "'")) before--;
	const governor = tokens.norm[before] ?? '';
	// `set up by the law of 3 May 2031`: on that day
	if (words.byAgent.has(governor)) return false;
	return words.prepositions.has(governor) || words.ofDay.has(governor) || words.changing.has(governor);
}

/** Words of the name of a kind of act, and between it and what governs it. */
const ACT = 4;

/** The word before a token is that of an instrument: `the Eighth Five-Year Plan |`. */
function isInstrument(tokens: Tokens, last: number): boolean {
	return words.instruments.longest(tokens, last - 1, last) !== null;
}

/** Words of an instrument: `decreto legislativo`. */
const INSTRUMENT = 3;

/** The words before a token are those of an instrument, perhaps of several words: `del decreto legislativo |`. */
function endsInstrument(tokens: Tokens, last: number): boolean {
	for (let i = last - 1; i >= Math.max(0, last - INSTRUMENT); i--) if (words.instruments.longest(tokens, i, last)?.last === last) return true;
	return false;
}

/** 《2031年…实施细则》. */
function isInTitle(tokens: Tokens, at: number): boolean {
	for (let i = at - 1; i >= Math.max(0, at - TITLE); i--) {
		if (tokens.norm[i] === '》') return false;
		if (tokens.norm[i] === '《') return true;
	}
	return false;
}

/** 「2031年問題」: nothing but a noun in quotation marks. */
function isName({ spaced }: Grammar, tokens: Tokens, first: number, last: number): boolean {
	if (spaced) return false;
	for (let i = first; i < last; i++) if (!isNominal(tokens, i)) return false;
	return true;
}

/** 中間報告|（2031年5月9日）の提言: the bracket is of the noun between which and a particle it stands. */
const isOfNounBefore = ({ spaced }: Grammar, { kind }: Tokens, open: number, close: number): boolean =>
	!spaced && (kind[open - 1] === TokenKind.han || kind[open - 1] === TokenKind.word) && kind[close + 1] === TokenKind.kana;

/** 「浮標基準」|（2031年5月9日決定）: the bracket is of the instrument before it. */
const endsName = (grammar: Grammar, tokens: Tokens, bracket: number): boolean =>
	!grammar.spaced && grammar.quoteMarks.has(tokens.norm[bracket - 1] as string) && !grammar.closingQuote.has(tokens.norm[bracket - 1] as string);

/** 「2031年度港湾整備計画」, (平成13年港湾庁訓令第48号): in the title or with the number of an instrument; (2031年は3隻) of an aside. */
function isInClosedTitle(grammar: Grammar, tokens: Tokens, at: number, last: number): boolean {
	const closers = new Set(grammar.closingQuote.values());
	// 9日(火)に決めた。|10日(水)から: what closed before it is passed over
	let closed = 0;
	for (let i = at - 1; i >= Math.max(0, at - TITLE); i--) {
		if (closers.has(tokens.norm[i] as string)) closed++;
		const closer = grammar.closingQuote.get(tokens.norm[i] as string);
		if (closer === undefined || closed-- > 0) continue;
		// 平成9年法律第3号|。以下「法」という。)
		let numbered = false;
		for (let end = last; end < Math.min(tokens.length, at + TITLE); end++) {
			numbered ||= tokens.kind[end] === TokenKind.mark && grammar.numberEnds.has(tokens.norm[end - 1] as string);
			if (tokens.norm[end] === closer)
				return closer === ')' || closer === '）'
					? isOfNounBefore(grammar, tokens, i, end) ||
							(at === i + 1 && endsName(grammar, tokens, i)) ||
							numbered ||
							grammar.topics.has(tokens.norm[last] as string)
					: isClosedInstrument(grammar, tokens, i + 1, end) || isName(grammar, tokens, i + 1, end);
		}
		return false;
	}
	return false;
}

/** `The Work Plan for Harbour Reform in 2031 | has been approved`: the end of a title in capitals before what is said of it. */
function endsTitle(tokens: Tokens, first: number, last: number): boolean {
	if (last !== first + 1 || !words.onDay.has(tokens.norm[first - 1] as string) || tokens.capital[first - 2] !== true) return false;
	if (!words.be.has(tokens.norm[last] as string) && !words.have.has(tokens.norm[last] as string)) return false;
	for (let i = first - 2; i >= Math.max(0, first - NUMBERED * 2) && tokens.kind[i] === TokenKind.word; i--) {
		const word = tokens.norm[i] as string;
		if (tokens.capital[i] === true && words.instruments.longest(tokens, i, i + 1) !== null) return true;
		if (tokens.capital[i] !== true && !words.prepositions.has(word) && !words.conjunctions.has(word) && !words.determiners.has(word)) return false;
	}
	return false;
}

/** 论坛（2031）: a bare year in brackets behind a name tells which one of a row. */
function isEdition(tokens: Tokens, first: number, last: number): boolean {
	const open = tokens.norm[first - 1];
	const close = tokens.norm[last];
	return (open === '(' || open === '（') && (close === ')' || close === '）') && last === first + 1 && tokens.kind[first - 2] === TokenKind.han;
}

/** 来年から|…を禁止する: a plan begins. */
const beginsPlan = ({ status }: Found, { value }: DateMention): boolean => status === 'planned' && value.relation === 'since';

/** `the minister, who | took office in May, said`; `the plan | issued by the council in 2031`; 2031年前|注册登记的|车辆. */
export function isOfAnotherClause(tokens: Tokens, date: DateMention, measure: Found): boolean {
	const { first, last } = date;
	const { head, last: end, subject, passive, verb } = measure;
	if (measure.closes !== undefined) {
		const { grammar } = measure.closes;
		// 2030년| 대비: what it is compared with
		// 15일| 금융권에 따르면: the day when it was told
		for (let i = last; i < Math.min(head, last + SOURCE) && tokens.kind[i] !== TokenKind.mark; i++)
			if (grammar.sources.longest(tokens, i, head) !== null) return true;
		if (isInClosedTitle(grammar, tokens, first, last) || isOfHerald(grammar, tokens, date)) return true;
		return (
			first < head && (grammar.comparisons.longest(tokens, last, head) !== null || standsInRelative(grammar, tokens, last, head, beginsPlan(measure, date)))
		);
	}
	// `het besluit | van 3 mei 2011 | wordt ingetrokken`: the day of what is repealed
	if (amending.has(verb?.act ?? '') && words.ofDay.has(tokens.norm[first - 1] as string) && isInstrument(tokens, first - 1)) return true;
	if (first > head && amending.has(verb?.act ?? '') && (isBracketedDay(tokens, date) || isDayOfNumber(tokens, date))) return true;
	for (let i = first - 1; i >= Math.max(0, first - CLAUSE) && i !== head; i--) {
		if (tokens.kind[i] === TokenKind.mark || tokens.gap[i + 1] === Gap.block) break;
		// `the plan issued in May | requires`: the instrument that rules is as old as that
		if (subject?.kind === 'instrument' && !passive && subject.last === i && head > last && isReduced(tokens, i)) return false;
		if (
			i > head &&
			(isReduced(tokens, i) ||
				(i === first - 2 && isAttribute(tokens, i)) ||
				(i === first - 1 && isOlder(tokens, date)) ||
				isRelative(tokens, i, measure, date))
		)
			return true;
		// `Building on what was done this year, | the ministry will`
		if (measure.status === 'planned' && date.value.role === 'period' && head > last && opensAdjunct(tokens, i)) return true;
		// `Founded in 1992, | the group pledged`; but `Created in 1992, | the levy raises`
		if (head > last && subject !== null && acting.has(subject.kind) && opensDescription(tokens, i) && commaBetween(tokens, last, head)) return true;
		const relative = tokens.norm[i - 1] === ',' && words.agents.longest(tokens, i)?.values.includes('relative') === true;
		// `the cabinet, which | met on Monday, approved`: at that sitting
		if (relative) return !words.sittings.has(tokens.norm[i + 1] as string) && (head > last || head < i);
	}
	return (tokens.kind[last] === TokenKind.han || tokens.norm[last] === '(') && modifies(tokens, last, end, head);
}

/** `supersedes Order 12, Safe Harbours | (3 May 2031)`: of that which is named before it. */
function isBracketedDay(tokens: Tokens, { first, last }: DateMention): boolean {
	return tokens.norm[first - 1] === '(' && tokens.norm[last] === ')';
}

/** `revoga o Decreto 12/31, | de 3 de maio`: the day of an act that is cited by its number. */
function isDayOfNumber(tokens: Tokens, { first }: DateMention): boolean {
	return words.ofYear.has(tokens.norm[first - 1] as string) && tokens.norm[first - 2] === ',' && tokens.kind[first - 3] === TokenKind.digits;
}

/** A participle at the head of a sentence: `Building on`, not `During` or `Beijing`. */
function opensAdjunct(tokens: Tokens, at: number): boolean {
	if (tokens.capital[at] !== true || (tokens.norm[at - 1] !== '.' && tokens.gap[at] !== Gap.block)) return false;
	return words.verbs.longest(tokens, at)?.values.some(({ form }) => form === 'ing') === true;
}

/** Kinds of agent that come to be before they act. */
const acting: ReadonlySet<string> = new Set(['body', 'private', 'person']);

/** How the subject came to be, at the head of a sentence: `Founded in`. */
function opensDescription(tokens: Tokens, at: number): boolean {
	return (
		tokens.capital[at] === true &&
		(tokens.norm[at - 1] === '.' || tokens.gap[at] === Gap.block) &&
		words.cameToBe.has(tokens.norm[at] as string) &&
		words.prepositions.has(tokens.norm[at + 1] as string)
	);
}

function commaBetween(tokens: Tokens, from: number, to: number): boolean {
	for (let i = from; i < to; i++) if (tokens.norm[i] === ',') return true;
	return false;
}

/** A participle behind its noun: `the plan | issued by`. */
function isReduced(tokens: Tokens, at: number): boolean {
	const after = tokens.norm[at + 1] as string;
	if (!words.byAgent.has(after) || tokens.kind[at] !== TokenKind.word) return false;
	return words.verbs.longest(tokens, at, at + 1)?.values.some(({ form }) => form === 'participle' || form === 'past') === true;
}

/** `withdrew the rules | published on 3 May`: a participle and a preposition between a noun and its date. */
function isAttribute(tokens: Tokens, at: number): boolean {
	return words.onDay.has(tokens.norm[at + 1] as string) && isBareParticiple(tokens, at);
}

function isBareParticiple(tokens: Tokens, at: number): boolean {
	if (tokens.kind[at] !== TokenKind.word || tokens.kind[at - 1] !== TokenKind.word) return false;
	const before = tokens.norm[at - 1] as string;
	if (words.be.has(before) || words.have.has(before) || words.conjunctions.has(before) || words.adverbs.longest(tokens, at - 1, at) !== null) return false;
	return words.verbs.longest(tokens, at, at + 1)?.values.some(({ form }) => form === 'participle') === true;
}

/** `scraps the rules | adopted since 2031`, `boats | sold before 2031`: a participle between a noun and the bounds of when that was. */
function isOlder(tokens: Tokens, { first, value }: DateMention): boolean {
	if (value.relation !== 'before' && value.relation !== 'since' && value.relation !== 'range') return false;
	return isBareParticiple(tokens, first - 1);
}

/** `waives fees for boats | that were sold before 2031`: what stands behind a relative pronoun and its auxiliary is of that clause. A deadline is of what is planned. */
function isRelative(tokens: Tokens, at: number, { status }: Found, { value }: DateMention): boolean {
	if (!words.relatives.has(tokens.norm[at] as string) || (status === 'planned' && value.role === 'deadline')) return false;
	const next = tokens.norm[at + 1] as string;
	return words.be.has(next) || words.have.has(next);
}

/** Characters of a clause that modifies a noun. */
const MODIFIER = 12;

/** Characters of the name of a meeting. */
const MEETING = 32;
/** Marks at which a name has ended. */
const stops = new Set([',', '，', '。', ';', '；', ':', '：']);

/** 5月3日召开的|全国水利工作会议|上，, 5月3日召开的|省政府常务会议|指出，: what is told was said at it on that day. */
function isOfMeeting(tokens: Tokens, at: number, limit: number): boolean {
	for (let i = at; i < Math.min(limit, at + MEETING) && !stops.has(tokens.norm[i] as string); i++) {
		const meeting = words.meetings.longest(tokens, i, limit);
		if (meeting !== null && (clauseWords.atMeeting.has(tokens.norm[meeting.last] as string) || says(tokens, meeting.last, limit))) return true;
	}
	return false;
}

/** A verb and 的 follow before any mark. */
function modifies(tokens: Tokens, at: number, limit: number, head: number): boolean {
	let verb = false;
	let bracket = false;
	for (let i = at; i < Math.min(limit, at + MODIFIER); i++) {
		const word = tokens.norm[i] as string;
		if (word === '(' || word === '（') bracket = true;
		else if (word === ')' || word === '）') bracket = false;
		else if (bracket) continue;
		else if (tokens.kind[i] === TokenKind.mark || i === head) return false;
		else if (word === '的') return verb && !isOfMeeting(tokens, i + 1, limit);
		else verb ||= words.verbs.longest(tokens, i, limit) !== null;
	}
	return false;
}
