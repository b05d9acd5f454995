/** English names understood by their form where the register ends: `Yinchuan Municipal Health Commission`, `Department for Transport`. */
import type { Register } from '../../../knowledge/register.js';
import {
	abbreviatedWords,
	addressed,
	adjectiveHeads,
	attachedWords,
	type BodyHead,
	bodyLeaders,
	bodyLinks,
	bodyPrepositions,
	bodyStatutes,
	closedNames,
	directions,
	exteriors,
	gatherings,
	governmentNouns,
	legalForms,
	namedByObject,
	namingAdjectives,
	nationHeads,
	noBodies,
	officeOpening,
	officeTitles,
	personTitles,
	placeHeads,
	possessors,
	sharedHeads,
	spacedHeads,
	tradeHeads,
	weakModifiers,
} from '../../../language/bodies.js';
import type { Explained } from '../../../rules.js';
import { Gap, isUpper, TokenKind, type Tokens } from '../../../text/tokens.js';
import { Begin } from '../beginnings.js';
import type { Candidate } from '../candidate.js';
import { countryBefore } from '../country.js';
import type { Scene } from '../scene.js';

export const explained: Explained = {
	id: 'bodies/english-form',
	summary: 'a run of capitalised words around the head of an organisation: Ministry of X, X Commission, X Provincial People’s Government',
	why: 'No register holds every county bureau and every agency of the world.',
	languages: ['en'],
	examples: {
		match: [
			'The Ministry of Coastal Affairs issued a circular.',
			'Lakeside Municipal Health Commission approved the plan.',
			"The Hubei Provincial People's Government adopted it.",
			'Alberta Energy Regulatory Agency will review the rule.',
		],
		not: ['The Commission met on Monday.', 'He joined the board in May.', 'Under the Clean Air Act, states set limits.'],
	},
};

/** Longest name in tokens; longer runs are titles. */
const longest = 22;

interface Head extends BodyHead {
	readonly at: number;
}

export function englishForm(scene: Scene, register: Register): Candidate[] {
	const { beginnings } = scene;
	const { tokens, sentenceOf } = scene.reading;
	const { main } = scene.jurisdictions;
	const ofCountry = main !== null && main !== 'EU';
	const found: Candidate[] = [];
	for (let i = beginnings.next(0, Begin.capital), end = i; i < tokens.length; i = beginnings.next(end, Begin.capital)) {
		end = runEnd(tokens, i);
		if (!beginnings.within(i, end, Begin.head)) continue;
		const style = scene.style[sentenceOf[i] as number] ?? 'plain';
		for (const [first, last] of segments(tokens, i, end)) {
			const made = parse(tokens, first, last, style, register);
			if (made !== null && !(ofCountry && isNamedAfterHead(tokens, made, register))) found.push(made);
		}
	}
	return found;
}

/** `the Hall Government`: that of the country, by the name of who heads it. */
function isNamedAfterHead(tokens: Tokens, { first, last }: Candidate, register: Register): boolean {
	return last - first === 2 && governmentNouns.has(tokens.norm[first + 1] as string) && !hasPlace(tokens, first, last - 1, register);
}

const isName = (tokens: Tokens, i: number): boolean => tokens.kind[i] === TokenKind.word && tokens.capital[i] === true;

/** Where a run of capitalised words and the small words between them ends. */
function runEnd(tokens: Tokens, first: number): number {
	let end = first + 1;
	while (end < tokens.length && end - first < longest) {
		const gap = tokens.gap[end];
		if (gap === Gap.block) break;
		const norm = tokens.norm[end] as string;
		if (isName(tokens, end)) {
			end++;
			continue;
		}
		// State-owned, Urban-Rural
		if (norm === '-' && gap === Gap.none && tokens.kind[end + 1] === TokenKind.word && tokens.gap[end + 1] === Gap.none) {
			end += 2;
			continue;
		}
		if (norm === "'s" && isName(tokens, end + 1) && (possessors.has(tokens.norm[end - 1] as string) || isAssociation(tokens, end + 1))) {
			end++;
			continue;
		}
		if (norm === "'" && gap === Gap.none && possessors.has(tokens.norm[end - 1] as string) && isName(tokens, end + 1)) {
			end++;
			continue;
		}
		const form = legalFormAfter(tokens, end);
		if (form > end) {
			end = form;
			continue;
		}
		// Assn. of Nurses, Dept. of Labor
		if (
			norm === '.' &&
			gap === Gap.none &&
			abbreviatedWords.has(tokens.norm[end - 1] as string) &&
			isName(tokens, end + 1) &&
			tokens.gap[end + 1] !== Gap.block
		) {
			end++;
			continue;
		}
		if (bodyLinks.has(norm)) {
			const next = tokens.norm[end + 1] === 'the' ? end + 2 : end + 1;
			if (isName(tokens, next) && tokens.gap[next] !== Gap.block && tokens.gap[end + 1] !== Gap.block) {
				end = next;
				continue;
			}
			break;
		}
		if (norm === ',' && listEnd(tokens, first, end) > 0) {
			end = listEnd(tokens, first, end);
			continue;
		}
		break;
	}
	return end;
}

/** `Hall's| Society`: whom an association is for or named after. */
const isAssociation = (tokens: Tokens, at: number): boolean => {
	const head = spacedHeads.get(tokens.norm[at] as string);
	return head?.type === 'association' && head.asks === 'name' && !sharedHeads.has(tokens.norm[at] as string);
};

/** `Harbour Works Co|., Ltd.`: the end of the legal form behind stops and commas, or the token itself. */
function legalFormAfter(tokens: Tokens, at: number): number {
	let next = at;
	while (next < at + 2 && (tokens.norm[next] === '.' || tokens.norm[next] === ',') && tokens.gap[next] === Gap.none) next++;
	return next > at && isLegalForm(tokens, next) && tokens.gap[next] !== Gap.block ? next + 1 : at;
}

/** `Ltd`, `AB`; `sa` and `se` in small letters or inside a name are words. */
function isLegalForm(tokens: Tokens, at: number): boolean {
	const norm = tokens.norm[at] as string;
	if (!legalForms.has(norm) || !isName(tokens, at)) return false;
	return norm.length > 2 || norm === 'co' || isUpper(tokens, at);
}

/** The head at a token, of two words where they make one: `Task Force`. */
function headOf(tokens: Tokens, at: number): BodyHead | undefined {
	const norm = tokens.norm[at] as string;
	const head = spacedHeads.get(`${tokens.norm[at - 1] ?? ''} ${norm}`) ?? spacedHeads.get(norm);
	return head !== undefined && legalForms.has(norm) && !isLegalForm(tokens, at) ? undefined : head;
}

/** `Ministry of Housing, Communities and Local Government`: the end of a comma list inside a name that began with its head, or 0. */
function listEnd(tokens: Tokens, first: number, comma: number): number {
	let opened = false;
	for (let i = Math.max(first, comma - 8); i < comma; i++) {
		const norm = tokens.norm[i] as string;
		if (spacedHeads.has(norm) && bodyPrepositions.has(tokens.norm[i + 1] as string)) opened = true;
		else if (spacedHeads.has(norm) && opened) return 0;
	}
	if (!opened) return 0;
	let i = comma + 1;
	for (const limit = comma + 10; i < limit && i < tokens.length; i++) {
		const norm = tokens.norm[i] as string;
		if (isName(tokens, i) && !spacedHeads.has(norm)) continue;
		if (norm === ',' || norm === '-') continue;
		if ((norm === 'and' || norm === '&') && isName(tokens, i + 1) && !spacedHeads.has(tokens.norm[i + 1] as string)) {
			// the last member must not be a body of its own: `and State Council`
			for (let k = i + 1; isName(tokens, k) && k < i + 5; k++)
				if (spacedHeads.has(tokens.norm[k] as string) && !governmentNouns.has(tokens.norm[k] as string)) return 0;
			return i + 2;
		}
		return 0;
	}
	return 0;
}

/** Cuts a run where one body ends and the next begins: `Ministry of Finance and Ministry of Health`. */
function segments(tokens: Tokens, first: number, end: number): [number, number][] {
	const cut: [number, number][] = [];
	let start = first;
	let headed = false;
	for (let i = first; i < end; i++) {
		const norm = tokens.norm[i] as string;
		if (spacedHeads.has(norm)) headed = true;
		// `Harbour Workers Union| President Jane Hall`
		if (headed && personTitles.has(norm) && !isLink(tokens, i - 1) && i > start && !isOfficeOfThe(tokens, start, end)) {
			cut.push([start, i]);
			start = i + 1;
			headed = false;
			continue;
		}
		// `Americans and the National Board`: a name that has no head yet does not run across
		const apart = norm === 'and' && !headed && tokens.norm[i + 1] === 'the';
		if (
			apart ||
			((norm === 'and' || norm === '&') && headed && !isLocalGovernment(tokens, i + 1) && hasHead(tokens, i + 1, end, tokens.norm[i + 1] === 'the'))
		) {
			cut.push([start, i]);
			start = i + 1;
			headed = false;
		}
	}
	cut.push([start, end]);
	return cut;
}

/** `Office of the Chief Harbour Officer`: the title of a person closes the name of the office. */
function isOfficeOfThe({ norm }: Tokens, first: number, end: number): boolean {
	const at = norm[first] === 'the' ? first + 1 : first;
	return norm.slice(at, at + 3).join(' ') === officeOpening && officeTitles.has(norm[end - 1] as string);
}

/** `Ministry of Rivers and| Local Government`: what a ministry is for, no body of its own; not `and| Local Government Commission`. */
const isLocalGovernment = (tokens: Tokens, at: number): boolean =>
	tokens.norm[at] === 'local' &&
	isName(tokens, at) &&
	governmentNouns.has(tokens.norm[at + 1] as string) &&
	!(isName(tokens, at + 2) && spacedHeads.has(tokens.norm[at + 2] as string));

/** @param across a head counts behind a further `and` as well: `Rivers Bureau of Altan and the | Wells and Dams Bureau of Altan` */
function hasHead(tokens: Tokens, first: number, end: number, across: boolean): boolean {
	for (let i = first; i < end; i++) {
		if (!across && (tokens.norm[i] === 'and' || tokens.norm[i] === '&')) return false;
		if (spacedHeads.has(tokens.norm[i] as string) && !isAdjective(tokens, i, end)) return true;
	}
	return false;
}

/** `Institute of Coastal and| Inland Studies`: a head that is an adjective before another word of its name. */
const isAdjective = (tokens: Tokens, at: number, end: number): boolean =>
	adjectiveHeads.has(tokens.norm[at] as string) && at + 1 < end && isName(tokens, at + 1);

function parse(tokens: Tokens, from: number, to: number, style: Scene['style'][number], register: Register): Candidate | null {
	let first = from;
	// leading words of a sentence and titles of persons are no part of a name
	const led = isOfficeOfThe(tokens, from, to) ? from + 1 : to;
	for (let i = from; i < led; i++) if (leads(tokens, i, register) && tokens.norm[i - 1] !== 'of' && !(i > from && isLink(tokens, i))) first = i + 1;
	while (first < to && (bodyLinks.has(tokens.norm[first] as string) || leads(tokens, first, register))) first++;
	// `Piers You Can Trust`: a claim
	for (let i = first; i < to; i++) if (addressed.has(tokens.norm[i] as string)) return null;
	// `In|-kind Services`
	if (tokens.kind[first] === TokenKind.mark) return null;
	// `a national 5|G Innovation Network`: half of a name
	if (tokens.kind[first - 1] === TokenKind.digits && tokens.gap[first] === Gap.none) return null;
	// `Delhi-based Council`, `Republican-led Senate`
	while (tokens.norm[first + 1] === '-' && attachedWords.has(tokens.norm[first + 2] as string) && first + 3 < to) first += 3;
	const heads: Head[] = [];
	for (let i = first; i < to; i++) {
		const head = headOf(tokens, i);
		// `Norway and UK`: a place behind another
		const isPlace = placeHeads.has(tokens.norm[i] as string) && i > first && isLink(tokens, i - 1);
		if (head !== undefined && tokens.capital[i] && !isPlace) heads.push({ ...head, at: i });
	}
	// `Lakeside Energy`, where no head tells more
	const isTrade = heads.length === 0 && style === 'plain' && tradeHeads.has(tokens.norm[to - 1] as string);
	if (isTrade) heads.push({ type: 'company', asks: 'deed', at: to - 1 });
	if (heads.length === 0 && style === 'plain' && isNation(tokens, first, to, register)) heads.push({ type: 'agency', asks: 'deed', at: to - 1 });
	const final = heads[heads.length - 1];
	if (final === undefined) return null;
	let last = final.at + 1;
	let head: Head = final;
	// `Commission of| President Hall`: its head is no part of its name
	const takes = heads.find(
		({ at }) =>
			(tokens.norm[at + 1] === 'of' || tokens.norm[at + 1] === 'for' || tokens.norm[at + 1] === 'on') &&
			at + 2 < to &&
			!personTitles.has(tokens.norm[at + 2] as string),
	);
	if (takes !== undefined) {
		if (style !== 'plain' && to - takes.at > 9) return null;
		last = closedEnd(tokens, takes.at, to);
		head = takes;
		// `Embassy for| Turkish companies`: what follows is no part of the name
		if (tokens.norm[takes.at + 1] === 'for' && isDemonym(tokens, last, register)) return null;
		// `Guidance on Ministry of Fisheries`, `Resolution of the Central Committee of …`
		for (let i = first; i < takes.at; i++) if (bodyPrepositions.has(tokens.norm[i] as string)) first = i + 1;
		if (tokens.norm[first] === 'the') first++;
		// a part of a body between commas, after a person: `counsel, Office of Rules, at`
		const follower = tokens.norm[last];
		if (takes.at === first && takes.type === 'office' && tokens.norm[first - 1] === ',' && (follower === ',' || follower === 'at' || follower === ';'))
			return null;
	} else {
		// `Terms of Service`: before a head that closes the name nothing hangs on a preposition
		for (let i = first; i < last - 1; i++) if (bodyLinks.has(tokens.norm[i] as string) && tokens.norm[i] !== 'and' && tokens.norm[i] !== '&') first = i + 1;
		while (first < last && leads(tokens, first, register)) first++;
		for (let i = last; i < to; i++) if (bodyStatutes.has(tokens.norm[i] as string)) return null;
		if (last - first < 2) return null;
		// `Lakeside Railway| Station`
		if (last < to && final.asks === 'deed' && tokens.capital[last]) return null;
		// `Expressway Service Area`, `Customer Services Team`
		if (last < to && final.at === last - 1 && sharedHeads.has(tokens.norm[last - 1] as string) && tokens.capital[last]) return null;
	}
	if (takes === undefined && (style === 'upper' || (style === 'title' && last - first > 5))) return null;
	if (takes === undefined && weakOnly(tokens, first, last - 1)) return null;
	// `Good Mental| Health`: the first word of a sentence is large whatever it is
	if (isTrade && last - first > 2 && opensSentence(tokens, first) && weakOnly(tokens, first + 1, last - 1)) return null;
	if (noBodies.longest(tokens, first)?.last === last) return null;
	// `Minister for Rivers, Housing and| Local Government`
	if (takes === undefined && isLink(tokens, head.at - 2) && isLocalGovernment(tokens, head.at - 1)) return null;
	// `Agentic Government` in a heading
	if (head.type === 'government' && takes === undefined && style !== 'plain' && !hasPlace(tokens, first, last - 1, register)) return null;
	if (isExterior(tokens, last)) return null;
	const next = tokens.norm[last];
	if (next !== undefined && tokens.capital[last] && bodyStatutes.has(next) && tokens.gap[last] !== Gap.block) return null;
	for (let i = first; i < last; i++)
		if (bodyStatutes.has(tokens.norm[i] as string) && (i > first || tokens.norm[i] === 'news') && tokens.norm[i] !== 'law') return null;
	// `the 2009| Conference on Rivers`: held, not acting
	if (gatherings.has(tokens.norm[head.at] as string) && tokens.kind[first - 1] === TokenKind.digits) return null;
	// `Brightwell 360| Technology Co`
	if (head.type === 'company' && tokens.kind[first - 1] === TokenKind.digits && isName(tokens, first - 2) && tokens.gap[first] === Gap.space) first -= 2;
	const country = countryBefore(tokens, first, register);
	return {
		first,
		last,
		rule: explained.id,
		named: {
			kind: 'formed',
			name: nameOf(tokens, first, last),
			type: head.type,
			jurisdiction: null,
			asks: takes !== undefined && head.asks === 'deed' && namedByObject.has(tokens.norm[head.at] as string) ? 'name' : head.asks,
			local: false,
		},
		country: country?.code ?? null,
	};
}

/** `the Speaker of the |Chamber of Deputies| Jane Hall`: where a name that takes no more words ends, or the end of its run where another head follows. */
function closedEnd(tokens: Tokens, at: number, to: number): number {
	const closed = closedNames.longest(tokens, at, to)?.last ?? to;
	for (let i = closed; i < to; i++) if (!isName(tokens, i) || headOf(tokens, i) !== undefined) return to;
	return closed;
}

/** `Rivers Scotland`, no place itself: not `South Wales`, `Norway and Finland`. */
function isNation(tokens: Tokens, first: number, to: number, register: Register): boolean {
	if (to - first < 2 || !nationHeads.has(tokens.norm[to - 1] as string) || isLink(tokens, to - 2) || directions.has(tokens.norm[to - 2] as string))
		return false;
	for (let i = first; i < to - 1; i++) if (register.places.longest(tokens, i) !== null || personTitles.has(tokens.norm[i] as string)) return false;
	return true;
}

/** A word that opens a sentence or stands before a name; not in `New| York Housing Board`, `the Joint| Works Centre`. */
function leads(tokens: Tokens, at: number, register: Register): boolean {
	const norm = tokens.norm[at] as string;
	// `the Harbour Minister's| Secretariat`
	if (!bodyLeaders.has(norm) || tokens.norm[at + 1] === "'s" || (tokens.norm[at + 2] === "'s" && bodyLeaders.has(tokens.norm[at + 1] as string))) return false;
	if (!namingAdjectives.has(norm) || !tokens.capital[at]) return true;
	return tokens.norm[at - 1] !== 'the' && register.places.longest(tokens, at) === null;
}

/** Whether a run of capitals ends in the adjective of a place before a noun in small letters. */
function isDemonym(tokens: Tokens, last: number, register: Register): boolean {
	const match = register.places.longest(tokens, last - 1);
	return match?.last === last && match.values[0]?.adjective === true && tokens.kind[last] === TokenKind.word && tokens.gap[last] === Gap.space;
}

const opensSentence = (tokens: Tokens, at: number): boolean => at === 0 || tokens.gap[at] === Gap.block || tokens.norm[at - 1] === '.';

const isLink = (tokens: Tokens, i: number): boolean => bodyLinks.has(tokens.norm[i] as string) || tokens.norm[i] === 'the';

function hasPlace(tokens: Tokens, first: number, last: number, register: Register): boolean {
	for (let i = first; i < last; i++) if (register.places.longest(tokens, i) !== null || possessors.has(tokens.norm[i] as string)) return true;
	return false;
}

/** `Lakeside Assembly| elections`: what is held in or for the body. */
const isExterior = (tokens: Tokens, at: number): boolean => exteriors.has(tokens.norm[at] ?? '') && tokens.gap[at] === Gap.space;

/** `National Government`, `Executive Board`: nothing that names one body. */
function weakOnly(tokens: Tokens, first: number, last: number): boolean {
	for (let i = first; i < last; i++) {
		const norm = tokens.norm[i] as string;
		const head = spacedHeads.get(norm);
		if (
			tokens.kind[i] === TokenKind.word &&
			norm.length > 1 &&
			!weakModifiers.has(norm) &&
			(head === undefined || (head.type === 'company' && head.asks === 'deed'))
		)
			return false;
	}
	return true;
}

/** The name on one line; capitals of a headline are set as in a text. */
function nameOf(tokens: Tokens, first: number, last: number): string {
	const raw = tokens.text.slice(tokens.start[first], tokens.end[last - 1]).replace(/\s+/g, ' ');
	if (raw !== raw.toUpperCase() || !raw.includes(' ')) return raw;
	return raw
		.toLowerCase()
		.split(' ')
		.map((word) => (bodyLinks.has(word) || word === 'the' ? word : word.charAt(0).toUpperCase() + word.slice(1)))
		.join(' ');
}
