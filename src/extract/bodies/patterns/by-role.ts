/** Organisations whose name tells nothing, told by what stands beside it: `energy firm Brightwell`, `Brightwell, a lender,`, 青山科技|董事长. */
import type { Register } from '../../../knowledge/register.js';
import {
	type Asks,
	actVerbs,
	attachedWords,
	beforeProgressives,
	bodyLeaders,
	companyParts,
	exchanges,
	formerWords,
	hanChiefs,
	hanGenericModifiers,
	hanJoints,
	hanNameBearers,
	hanOpeners,
	hanSecond,
	hanStops,
	holderRoles,
	honorifics,
	innerCapitals,
	leaderRoles,
	modals,
	noInitials,
	organisationWords,
	personTitles,
	reportVerbs,
	spacedHeads,
	speakers,
} from '../../../language/bodies.js';
import type { Explained } from '../../../rules.js';
import { Gap, isUpper, TokenKind, type Tokens, textOf } from '../../../text/tokens.js';
import { isDescribed } from '../apposition.js';
import { Begin, type Beginnings } from '../beginnings.js';
import type { Candidate } from '../candidate.js';
import type { Scene } from '../scene.js';

export const explained: Explained = {
	id: 'bodies/by-role',
	summary:
		'a name beside the word for what it is (firm, lender, charity), beside its spokesman or chief, before the mark of its shares, or of initials that say or do something',
	why: 'Most companies and many associations have names that no form tells from a person or a place.',
	languages: ['en', 'zh'],
	examples: {
		match: [
			'The energy firm Brightwell will build it.',
			'Brightwell, a state-owned lender, raised rates.',
			'A Brightwell spokeswoman declined to comment.',
			'BWPC approved the plant.',
			'Brightwell (NASDAQ: BRWL) raised its outlook.',
			'青山智能董事长陈某介绍了方案。',
			'青山智能（600999.SH）投资三亿元。',
		],
		not: [
			'The firm grew.',
			'Jane Hall, a company executive, spoke.',
			'A Hall spokesman spoke for Mr Hall.',
			'GDP rose and the CEO said so.',
			'公司董事长发言。',
			'該企業行政總裁發言。',
			'The former harbour contractor Nora Lind spoke.',
			'The head of the agency Nora Lind spoke.',
			'Nora Lind was its first director.',
			'Lenders (.ILEND.T) lost a tenth.',
		],
	},
};

/** Longest name in tokens and in characters. */
const longestName = 3;
const longestHan = 8;

export function byRole(scene: Scene, register: Register): Candidate[] {
	const { beginnings } = scene;
	const { tokens } = scene.reading;
	const persons = personsIn(tokens, beginnings);
	const abbreviated = abbreviatedIn(tokens, beginnings, register);
	const found = new Map<number, Candidate>();
	const told = new Set<string>();
	for (
		let i = beginnings.next(0, Begin.capital | Begin.bracket | Begin.hanChief);
		i < tokens.length;
		i = beginnings.next(i + 1, Begin.capital | Begin.bracket | Begin.hanChief)
	) {
		if (tokens.kind[i] === TokenKind.han || isShareOfHan(tokens, i)) {
			const last = tokens.kind[i] === TokenKind.han ? (hanChiefs.longest(tokens, i)?.last ?? null) : i + 1;
			if (last === null) continue;
			const made = chiefOf(tokens, i, register, tokens.kind[i] === TokenKind.han ? 'name' : 'deed');
			if (made !== null) found.set(made.first, made);
			i = last - 1;
			continue;
		}
		if (!isName(tokens, i) || bodyLeaders.has(tokens.norm[i] as string)) continue;
		const last = nameEnd(tokens, i);
		const style = scene.style[scene.reading.sentenceOf[i] as number];
		const fits = style === 'plain' && last - i <= longestName && isTold(tokens, i, last, abbreviated) && !isHolder(tokens, i);
		const isPerson = last - i === 1 && persons.has(tokens.norm[i] as string);
		if (fits && !isPerson && !isKnown(tokens, i, last) && register.places.longest(tokens, i) === null) {
			found.set(i, candidate(tokens, i, last));
			told.add(nameOf(tokens, i, last));
		}
		i = last - 1;
	}
	if (told.size > 0) again(tokens, beginnings, told, found);
	return [...found.values()].sort((a, b) => a.first - b.first);
}

/** Later and earlier mentions of the names that were told. */
function again(tokens: Tokens, beginnings: Beginnings, told: ReadonlySet<string>, found: Map<number, Candidate>): void {
	for (let i = beginnings.next(0, Begin.capital); i < tokens.length; i = beginnings.next(i + 1, Begin.capital)) {
		if (!isName(tokens, i) || bodyLeaders.has(tokens.norm[i] as string)) continue;
		const last = nameEnd(tokens, i);
		if (last - i <= longestName && told.has(nameOf(tokens, i, last)) && !found.has(i)) found.set(i, candidate(tokens, i, last));
		i = last - 1;
	}
}

const isName = (tokens: Tokens, i: number): boolean =>
	tokens.kind[i] === TokenKind.word && tokens.capital[i] === true && (tokens.end[i] as number) - (tokens.start[i] as number) > 1 && !isCut(tokens, i);

/** `St|. John`: an abbreviation, not a name. */
const isCut = (tokens: Tokens, i: number): boolean =>
	tokens.norm[i + 1] === '.' && tokens.gap[i + 1] === Gap.none && (tokens.end[i] as number) - (tokens.start[i] as number) === 2 && !isUpper(tokens, i);

const nameOf = (tokens: Tokens, first: number, last: number): string => tokens.norm.slice(first, last).join(' ');

/** The end of a run of capitalised words. */
function nameEnd(tokens: Tokens, first: number): number {
	let last = first + 1;
	while (last < tokens.length && isName(tokens, last) && tokens.gap[last] === Gap.space) last++;
	return last;
}

/** Words of titles, heads and leading words make no name of this kind. */
function isKnown(tokens: Tokens, first: number, last: number): boolean {
	for (let i = first; i < last; i++) {
		const norm = tokens.norm[i] as string;
		if (bodyLeaders.has(norm) || spacedHeads.has(norm) || organisationWords.has(norm) || noInitials.has(norm) || speakers.has(norm)) return true;
	}
	return false;
}

function isTold(tokens: Tokens, first: number, last: number, abbreviated: ReadonlySet<string>): boolean {
	return (
		roleBefore(tokens, first) ||
		bearerBefore(tokens, first) ||
		partOf(tokens, first) ||
		isDescribed(tokens, last) ||
		speakerBehind(tokens, last) ||
		isShare(tokens, last) ||
		changesItsOwn(tokens, first, last) ||
		(initialsAct(tokens, first, last) && !abbreviated.has(tokens.norm[first] as string))
	);
}

/** `a subsidiary of| Brightwell`, `a unit of Lagos-based| Brightwell`. */
function partOf(tokens: Tokens, first: number): boolean {
	let at = first - 1;
	if (tokens.norm[at] === 'based' && tokens.norm[at - 1] === '-') at -= 3;
	return tokens.norm[at] === 'of' && companyParts.has(tokens.norm[at - 1] ?? '') && tokens.gap[first] === Gap.space;
}

/** Tokens between a name and `its`: `has recently lowered| its`. */
const ownReach = 4;

/** `Brightwell has lowered its price`: no person has things that are `its`. The first word of a sentence is a name where others follow it. */
function changesItsOwn(tokens: Tokens, first: number, last: number): boolean {
	if (last - first === 1 && (first === 0 || tokens.gap[first] === Gap.block || tokens.kind[first - 1] === TokenKind.mark)) return false;
	for (let i = last; i < last + ownReach && i < tokens.length; i++) {
		const norm = tokens.norm[i] as string;
		if (tokens.gap[i] !== Gap.space || tokens.kind[i] !== TokenKind.word || tokens.capital[i]) return false;
		if (norm === 'its')
			return (
				i > last &&
				!beforeProgressives.has(tokens.norm[i - 1] as string) &&
				(actVerbs.has(tokens.norm[i - 1] as string) || /(ed|[^s]s)$/.test(tokens.norm[i - 1] as string))
			);
		if (!modals.has(norm) && !norm.endsWith('ly') && !actVerbs.has(norm) && !/(ed|[^s]s)$/.test(norm)) return false;
	}
	return false;
}

/** `former harbour contractor| Jane Hall`, `his adviser| Jane Hall`, `head of the agency| Jane Hall`: a person by his office. */
function isHolder(tokens: Tokens, first: number): boolean {
	const role = tokens.norm[first - 1] ?? '';
	if (tokens.gap[first] !== Gap.space || tokens.kind[first - 1] !== TokenKind.word) return false;
	if (holderRoles.has(role)) return true;
	if (!organisationWords.has(role)) return false;
	for (let i = first - 2; i >= 0 && i > first - 2 - formerReach && tokens.norm[i] !== ',' && tokens.gap[i + 1] !== Gap.block; i--)
		if (formerWords.has(tokens.norm[i] as string)) return true;
	return tokens.norm[first - 2] === 'the' && tokens.norm[first - 3] === 'of' && leaderRoles.has(tokens.norm[first - 4] ?? '');
}

/** Tokens from `former` to the role. */
const formerReach = 7;

/** Initials that the article gives for something else than a body: `Rivers Policy Framework (RPF)`. */
function abbreviatedIn(tokens: Tokens, beginnings: Beginnings, register: Register): Set<string> {
	const initials = new Set<string>();
	for (let i = beginnings.next(1, Begin.bracket); i + 2 < tokens.length; i = beginnings.next(i + 1, Begin.bracket)) {
		if (tokens.norm[i] !== '(' || tokens.norm[i + 2] !== ')' || tokens.gap[i] === Gap.block || tokens.kind[i - 1] !== TokenKind.word) continue;
		const before = tokens.norm[i - 1] as string;
		if (!spacedHeads.has(before) && !organisationWords.has(before) && register.places.longest(tokens, i - 1, i) === null) initials.add(singular(tokens, i + 1));
	}
	return initials;
}

/** `River Works Reviews (|RWRs|)`: of several the initials of one, where the last letter alone is small. */
function singular(tokens: Tokens, at: number): string {
	const text = textOf(tokens, at, at + 1);
	const norm = tokens.norm[at] as string;
	return /^\p{Lu}{2,}s$/u.test(text) ? norm.slice(0, -1) : norm;
}

/** `energy firm| Brightwell`, not `news agency| Northwire` and `the company| (`. */
function roleBefore(tokens: Tokens, first: number): boolean {
	return (
		tokens.gap[first] === Gap.space &&
		organisationWords.has(tokens.norm[first - 1] ?? '') &&
		!tokens.capital[first - 1] &&
		!attachedWords.has(tokens.norm[first - 2] ?? '') &&
		tokens.norm[first - 2] !== 'news'
	);
}

/** 研究机构|Brightwell, 科技公司|Brightwell: Chinese says what a name in Latin letters is. */
const bearerBefore = (tokens: Tokens, first: number): boolean =>
	first > 1 &&
	tokens.kind[first - 1] === TokenKind.han &&
	tokens.gap[first] !== Gap.block &&
	hanNameBearers.has(`${tokens.norm[first - 2]}${tokens.norm[first - 1]}`);

/** `a Brightwell| spokeswoman`. */
function speakerBehind(tokens: Tokens, last: number): boolean {
	const next = tokens.norm[last] === "'s" ? last + 1 : last;
	return tokens.gap[next] === Gap.space && speakers.has(tokens.norm[next] ?? '');
}

/** Tokens in a bracket among which the exchange of the shares stands. */
const shareReach = 5;

/** `Brightwell| (NASDAQ: BRWL)`, `Brightwell| (0999.HK)`, 青山智能|（600999.SH，…): the bracket that names its shares. */
function isShare(tokens: Tokens, at: number): boolean {
	// `Lenders| (.ILEND.T)`: an index
	if (tokens.norm[at] !== '(' || tokens.norm[at + 1] === '.' || tokens.gap[at] === Gap.block) return false;
	for (let i = at + 1; i < at + 1 + shareReach && i < tokens.length && tokens.norm[i] !== ')'; i++) {
		if (!exchanges.has(tokens.norm[i] as string) || !tokens.capital[i]) continue;
		if (tokens.norm[i + 1] === ':' || (tokens.norm[i - 1] === '.' && tokens.gap[i] === Gap.none)) return true;
	}
	return false;
}

const isShareOfHan = (tokens: Tokens, at: number): boolean => at > 0 && tokens.kind[at - 1] === TokenKind.han && isShare(tokens, at);

/** Initials or inner capitals, `BWPC approved`, `BrightWell said`: no person is written so. */
function initialsAct(tokens: Tokens, first: number, last: number): boolean {
	if (last - first !== 1) return false;
	const raw = tokens.text.slice(tokens.start[first], tokens.end[first]);
	const initials = raw.length >= 3 && raw.length <= 6 && raw === raw.toUpperCase() && !/^[IVXLCDM]+$/.test(raw);
	const inner = /^[A-Z]?[a-z]+[A-Z][A-Za-z]+$/.test(raw) && !innerCapitals.some((start) => raw.startsWith(start));
	if (!initials && !inner) return false;
	const next = tokens.norm[last] ?? '';
	return tokens.gap[last] === Gap.space && (reportVerbs.has(next) || (actVerbs.has(next) && (next.endsWith('ed') || next.endsWith('s'))));
}

/** Surnames: the last word of two or three that follow a title (`Mr Hall`), or of a name of which the first is no head: `Jane Hall`. */
function personsIn(tokens: Tokens, beginnings: Beginnings): Set<string> {
	const persons = new Set<string>();
	for (let i = beginnings.next(0, Begin.capital); i < tokens.length; i = beginnings.next(i + 1, Begin.capital)) {
		const norm = tokens.norm[i] as string;
		if (!isName(tokens, i) || (bodyLeaders.has(norm) && !honorifics.has(norm) && !personTitles.has(norm))) continue;
		let last = i + 1;
		while (last < tokens.length && isName(tokens, last) && tokens.gap[last] !== Gap.block) last++;
		if (last - i >= 2) persons.add(tokens.norm[last - 1] as string);
		if (last - i >= 2) persons.add(tokens.norm[i] as string);
		i = last;
	}
	return persons;
}

/** 青山智能|董事长, 据青山智能|（600999.SH）: the name between a mark or a small word and the word for its chief or the mark of its shares. */
function chiefOf(tokens: Tokens, at: number, register: Register, asks: Asks): Candidate | null {
	// 某某集团副|总裁: the second in command speaks for himself
	if (tokens.norm[at - 1] === hanSecond) return null;
	let first = at;
	while (
		first > 0 &&
		at - first <= longestHan &&
		tokens.gap[first] === Gap.none &&
		tokens.kind[first - 1] !== TokenKind.mark &&
		!hanStops.has(tokens.norm[first - 1] as string) &&
		!hanJoints.has(tokens.norm[first - 1] as string) &&
		!hanOpeners.has(tokens.norm[first - 1] as string)
	)
		first--;
	if (at - first < 2 || at - first > longestHan || register.places.longest(tokens, first)?.last === at) return null;
	for (let i = first; i < at; ) {
		const match = hanGenericModifiers.longest(tokens, i, at);
		if (match === null) return candidate(tokens, first, at, asks);
		i = match.last;
	}
	return null;
}

function candidate(tokens: Tokens, first: number, last: number, asks: Asks = 'name'): Candidate {
	const name = tokens.text.slice(tokens.start[first], tokens.end[last - 1]).replace(/\s+/g, ' ');
	return { first, last, rule: explained.id, named: { kind: 'formed', name, type: 'company', jurisdiction: null, asks, local: false }, country: null };
}
