/** Which organisations act: companies, hospitals, schools and associations are bodies by what they do, not by who works there. */
import {
	actVerbs,
	attributions,
	bodyLinks,
	descriptionOpeners,
	dutyLabels,
	exemptions,
	findings,
	formerWords,
	givers,
	hanActVerbs,
	hanChiefs,
	hanClassNouns,
	hanCompanyTails,
	hanDutyLabels,
	hanFilledPosts,
	hanFounded,
	hanGovernVerbs,
	hanHolderRoles,
	hanListed,
	hanOpeners,
	hanPlacers,
	hanPostings,
	hanPosts,
	hanReportVerbs,
	hanSettings,
	holderRoles,
	leaderRoles,
	modals,
	organisationWords,
	personTitles,
	reportVerbs,
	settingNouns,
	settingVerbs,
	sources,
	spacedHeads,
} from '../../language/bodies.js';
import type { Reading } from '../../text/reading.js';
import { Gap, TokenKind, type Tokens } from '../../text/tokens.js';
import { isDescribed } from './apposition.js';
import { Begin, type Beginnings } from './beginnings.js';
import type { Candidate } from './candidate.js';
import type { Scene } from './scene.js';

/**
 * How a body stands in its sentence: as one that acts, behind the office of a person who leads it and says or does something
 * (`director of X, said`), behind that of one who does not (`post`), as the place of work of another person (`an analyst at X`), as an
 * item of a list that is nothing but its name (a link), as the ground on which others stand (`countries in X`, `X rules`), as one to whom
 * something does not apply or whose posts are filled, or only by its name.
 */
export type Standing = 'acts' | 'office' | 'post' | 'affiliation' | 'listed' | 'setting' | 'exempt' | 'named';

/** How far after a Chinese name its verb is looked for, in characters; and the person who works there. */
const reach = 6;
const holderReach = 8;
/** And the word for what the members of a list are, behind 等. */
const classReach = 18;
/** How far before `at X` the person is looked for, in tokens: `an analyst with the research arm of X`. */
const personReach = 6;
/** Longest stretch of an enumeration behind `by`, in tokens. */
const enumeration = 25;
const joints = new Set(['、', ',', '和', '与', '及', 'and', '&', 'the', '以', ';']);
/** What is posted on a platform is not its doing. */
const venues = new Set(['on', 'via']);
const places = new Set(['at', 'of', 'with', 'from', 'for', 'in']);

/**
 * For each candidate how it stands in its sentence. It acts where a verb of policy follows it, `by` or 由 stands before it,
 * or its line is labelled with a duty (主办单位：…). The members of an enumeration act together. Linear.
 */
export function standings({ reading, beginnings }: Scene, candidates: readonly Candidate[]): Standing[] {
	const all: Standing[] = new Array(candidates.length).fill('named');
	for (let i = 0; i < candidates.length; ) {
		let end = i;
		while (end + 1 < candidates.length && joined(reading.tokens, candidates[end] as Candidate, candidates[end + 1] as Candidate)) end++;
		const group = acts(reading, (candidates[i] as Candidate).first, (candidates[end] as Candidate).last);
		for (; i <= end; i++) {
			const { first, last } = candidates[i] as Candidate;
			if (isExempt(reading, beginnings, first) || isFilled(reading.tokens, first, last)) all[i] = 'exempt';
			else if (isAffiliation(reading.tokens, first, last)) all[i] = 'affiliation';
			else if (isOffice(reading.tokens, first, last)) all[i] = speaks(reading, last) ? 'office' : 'post';
			else if (group || (isCompany(candidates[i] as Candidate) && hasCompanyTail(reading.tokens, last))) all[i] = 'acts';
			else if (isItem(reading, first, last)) all[i] = 'listed';
			else if (isSetting(reading.tokens, first, last)) all[i] = 'setting';
		}
	}
	return all;
}

function joined(tokens: Tokens, before: Candidate, after: Candidate): boolean {
	// 青岚纸业（以下简称“青岚”）、|白鹭纸业
	const from = afterBracket(tokens, before.last, after.first);
	if (after.first - from > 3) return false;
	for (let i = from; i < after.first; i++) if (!joints.has(tokens.norm[i] as string) || tokens.gap[i] === Gap.block) return false;
	return after.first > from && tokens.gap[after.first] !== Gap.block;
}

function acts({ tokens, sentences, sentenceOf }: Reading, first: number, last: number): boolean {
	const sentence = sentences[sentenceOf[first] as number];
	const start = sentence?.first ?? first;
	const end = sentence?.last ?? last;
	const inHan = tokens.kind[last - 1] === TokenKind.han || (tokens.kind[last] === TokenKind.han && tokens.gap[last] !== Gap.block);
	if (inHan) {
		// 某某|轮值董事长: its chief stands for a company
		if (hanChiefs.longest(tokens, last) !== null) return true;
		const behind = afterClass(tokens, afterBracket(tokens, last, end), end);
		for (let i = behind; i < end && i < behind + reach; i++) {
			if (tokens.norm[i] === ',' || tokens.norm[i] === '、' || tokens.norm[i] === '的') break;
			if (hanActVerbs.longest(tokens, i, end) !== null || hanReportVerbs.longest(tokens, i, end) !== null) return true;
		}
		if (isFounded(tokens, last, end)) return true;
		for (let i = start; i < first && i < start + 2 * reach; i++) if (hanDutyLabels.longest(tokens, i) !== null) return true;
		return tokens.norm[first - 1] === '由' || hanOpeners.has(tokens.norm[first - 1] ?? '');
	}
	if (isAgent(tokens, first) || isLabelled(tokens, start, first) || isSource(tokens, first) || isDescribed(tokens, last)) return true;
	let i = last;
	// `Lakeside University| analysis found`
	if (findings.has(tokens.norm[i] ?? '') && tokens.gap[i] === Gap.space && i + 1 < end) i++;
	// over the stop of an abbreviation: `Electronics Assn. opposed`
	if (tokens.norm[i] === '.' && i + 1 < end) i++;
	i = afterBracket(tokens, i, end);
	for (const limit = i + 3; i < limit && i < end; i++) {
		const norm = tokens.norm[i] as string;
		if (tokens.kind[i] === TokenKind.mark) return false;
		if (modals.has(norm) || actVerbs.has(norm) || reportVerbs.has(norm)) return true;
		if (!norm.endsWith('ly') && norm !== 'also' && norm !== 'jointly') return false;
	}
	return false;
}

/** How far behind 在 or 由 the verb is looked for by which a body is founded, in characters. */
const foundingReach = 14;

/** 联盟|在青岚|成立, 联盟|由十家公司共同组建. */
function isFounded(tokens: Tokens, last: number, end: number): boolean {
	if (!hanPlacers.has(tokens.norm[last] ?? '') || tokens.gap[last] !== Gap.none) return false;
	for (let i = last + 1; i < end && i < last + foundingReach && tokens.kind[i] !== TokenKind.mark; i++)
		if (hanFounded.longest(tokens, i, end) !== null) return true;
	return false;
}

/** Longest bracket in tokens, `(600999.SH, 12.3 yuan a share)`. */
const bracket = 24;

/** Over a bracket: `Blue Lake Hospital| (BLH) will`. */
function afterBracket(tokens: Tokens, at: number, end: number): number {
	if (tokens.norm[at] !== '(') return at;
	let i = at;
	for (const limit = at + bracket; i < limit && i < end && tokens.norm[i] !== ')'; ) i++;
	return i + 1;
}

/** 青岚、白鹭|等多家企业|表示: over the words that say what the members of a list are. */
function afterClass(tokens: Tokens, at: number, end: number): number {
	if (!hanListed.has(tokens.norm[at] ?? '')) return at;
	for (let i = at + 1; i < at + classReach && i < end && tokens.kind[i] === TokenKind.han; i++) {
		const noun = hanClassNouns.longest(tokens, i, end);
		if (noun !== null) return noun.last;
	}
	return at;
}

/** Behind `by`, or behind other members of its enumeration: `by A, B and| C`, `by A, a lender, and| C`. */
function isAgent(tokens: Tokens, first: number): boolean {
	for (let at = first - 1; at >= 0 && at > first - enumeration; at--) {
		if (tokens.gap[at + 1] === Gap.block) return false;
		const norm = tokens.norm[at] as string;
		if (norm === 'by') return true;
		if (norm === ',') at = beforeApposition(tokens, at);
		else if (!tokens.capital[at] && norm !== 'the' && !bodyLinks.has(norm)) return false;
	}
	return false;
}

/** `according to| X`, `according to the weekly figures from| X`: what it says is reported. */
function isSource(tokens: Tokens, first: number): boolean {
	if (tokens.gap[first] === Gap.block) return false;
	const at = tokens.norm[first - 1] === 'the' ? first - 2 : first - 1;
	if (isAttribution(tokens, at)) return true;
	if (!givers.has(tokens.norm[at] ?? '')) return false;
	// `figures published| by X`
	const noun = tokens.norm[at - 1]?.endsWith('ed') === true ? at - 2 : at - 1;
	if (!sources.has(tokens.norm[noun] ?? '')) return false;
	for (let i = noun - 1; i >= noun - sourceReach; i--) if (isAttribution(tokens, i)) return true;
	return false;
}

/** How many tokens before what is taken from a body `according to` is looked for. */
const sourceReach = 5;

/** `according to` ends at the token. */
function isAttribution(tokens: Tokens, at: number): boolean {
	return at > 0 && attributions.longest(tokens, at - 1)?.last === at + 1;
}

/** The comma that opens the description which this comma closes, `A|, a lender,`; or this one. */
function beforeApposition(tokens: Tokens, comma: number): number {
	for (let at = comma - 1; at > comma - description && at > 0; at--) {
		if (tokens.norm[at] === ',') return descriptionOpeners.has(tokens.norm[at + 1] ?? '') ? at : comma;
		if (tokens.kind[at] === TokenKind.mark && tokens.norm[at] !== '-') return comma;
	}
	return comma;
}

/** Longest description between commas, in tokens. */
const description = 9;

const isCompany = ({ named }: Candidate): boolean =>
	named.kind === 'registered' ? named.bodies.some(({ kind }) => kind === 'company') : named.kind === 'formed' && named.type === 'company';

/** 青岚科技|旗下, 青岚科技|股价: what only a company has stands behind its name. */
const hasCompanyTail = (tokens: Tokens, last: number): boolean =>
	tokens.kind[last - 1] === TokenKind.han && tokens.gap[last] === Gap.none && hanCompanyTails.longest(tokens, last) !== null;

/** `Organiser: Blue Lake Institute`, `Host: Ms Hall, Blue Lake Institute`: the line's label says that it has the duty. */
function isLabelled(tokens: Tokens, start: number, first: number): boolean {
	for (let at = start; at < start + 4 && at < first; at++) if (tokens.norm[at] === ':') return dutyLabels.has(tokens.norm[at - 1] ?? '');
	return false;
}

/** `director of| X`, `X |President Jane Hall`, 某某党委|书记: who leads it; not `former director of| X`. */
function isOffice(tokens: Tokens, first: number, last: number): boolean {
	if (tokens.kind[last - 1] === TokenKind.han) return hanPosts.longest(tokens, last) !== null && tokens.gap[last] === Gap.none;
	if (tokens.gap[last] === Gap.space && tokens.capital[last] && leaderRoles.has(tokens.norm[last] ?? '')) return true;
	const at = tokens.norm[first - 1] === 'the' ? first - 2 : first - 1;
	if (!places.has(tokens.norm[at] ?? '') || !leaderRoles.has(tokens.norm[at - 1] ?? '')) return false;
	return !formerWords.has(tokens.norm[at - 2] ?? '') && !formerWords.has(tokens.norm[at - 3] ?? '');
}

/** `countries in the| X`, `leaving the| X`, `X| rules`, 某某组织|成员: others stand on its ground, it does nothing. */
function isSetting(tokens: Tokens, first: number, last: number): boolean {
	if (tokens.kind[last - 1] === TokenKind.han) return tokens.gap[last] === Gap.none && hanSettings.longest(tokens, last) !== null;
	if (tokens.gap[last] === Gap.space && settingNouns.has(tokens.norm[last] ?? '')) return true;
	const at = tokens.norm[first - 1] === 'the' ? first - 2 : first - 1;
	const before = tokens.norm[at] ?? '';
	if (settingVerbs.has(before)) return tokens.norm[last] !== "'s";
	return before === 'of' && settingNouns.has(tokens.norm[at - 1] ?? '');
}

/** Tokens before a body among which the words of an exemption are looked for. */
const exemptReach = 24;

/** `does not apply to systems of| X`, `other than| X`, 不适用于|某某: it has no part in what is told. */
function isExempt({ tokens, sentences, sentenceOf }: Reading, beginnings: Beginnings, first: number): boolean {
	const start = Math.max(sentences[sentenceOf[first] as number]?.first ?? first, first - exemptReach);
	if (!beginnings.within(start, first, Begin.exemption)) return false;
	for (let i = first - 1; i >= start; i--) {
		if (tokens.norm[i] === '.' || tokens.norm[i] === ';') return false;
		const match = exemptions.longest(tokens, i);
		if (match !== null && match.last <= first) return true;
	}
	return false;
}

/** 任命李某为|海关总署|署长: its post is filled or emptied in this clause, and it does nothing. */
function isFilled(tokens: Tokens, first: number, last: number): boolean {
	if (tokens.kind[last - 1] !== TokenKind.han || hanFilledPosts.longest(tokens, last) === null || tokens.gap[last] !== Gap.none) return false;
	for (let i = first - 1; i >= 0 && i > first - exemptReach; i--) {
		const norm = tokens.norm[i] as string;
		if (tokens.kind[i] === TokenKind.mark && norm !== '、' && norm !== '(' && norm !== ')') return false;
		if (hanPostings.longest(tokens, i) !== null) return true;
	}
	return false;
}

/** Whether an item of a list is nothing but a name in Latin script: one of the links or members that a page lists. */
function isItem({ article, tokens, sentences, sentenceOf }: Reading, first: number, last: number): boolean {
	const sentence = sentences[sentenceOf[first] as number];
	if (sentence === undefined || tokens.kind[first] === TokenKind.han || article.blocks[sentence.block]?.kind !== 'list-item') return false;
	const start = tokens.norm[first - 1] === 'the' ? first - 1 : first;
	return (start === 0 || tokens.gap[start] === Gap.block) && (last >= tokens.length || tokens.gap[last] === Gap.block);
}

/** How far behind `director of X` its verb is looked for, in tokens: `, told|`, ` Jane Hall said|`, 副主任陈某昨日|表示. */
const speechReach = 8;
const hanSpeechReach = 14;

/** Whether who holds the office says or does something there. */
function speaks({ tokens, sentences, sentenceOf }: Reading, last: number): boolean {
	const limit = sentences[sentenceOf[last - 1] as number]?.last ?? last;
	if (tokens.kind[last - 1] === TokenKind.han) {
		for (let i = last; i < limit && i < last + hanSpeechReach && tokens.kind[i] === TokenKind.han; i++)
			if (hanReportVerbs.longest(tokens, i) !== null) return true;
		return false;
	}
	const end = Math.min(limit, last + speechReach);
	for (let i = last; i < end; i++) if (reportVerbs.has(tokens.norm[i] as string) || actVerbs.has(tokens.norm[i] as string)) return true;
	return false;
}

/** `a researcher at X`, `X professor Wei Lin`, 某某大学|教授: the person speaks, not the body. */
function isAffiliation(tokens: Tokens, first: number, last: number): boolean {
	if (tokens.kind[last - 1] === TokenKind.han) {
		// 某某大学|（威海）教授
		const behind = afterBracket(tokens, last, Math.min(last + bracket, tokens.length));
		for (let i = behind; i < tokens.length && i < behind + holderReach; i++) {
			if (tokens.kind[i] !== TokenKind.han || tokens.gap[i] !== Gap.none) return false;
			if (hanHolderRoles.longest(tokens, i) !== null) return true;
			// 某某组织|派出专家组: it does something before anybody is named
			if (hanGovernVerbs.longest(tokens, i) !== null) return false;
		}
		return false;
	}
	const next = tokens.norm[last] === "'s" ? last + 1 : last;
	if (tokens.gap[next] !== Gap.block && (holderRoles.has(tokens.norm[next] ?? '') || holderRoles.has(tokens.norm[next + 1] ?? '')) && !isStop(tokens, next))
		return true;
	let at = tokens.norm[first - 1] === 'the' ? first - 2 : first - 1;
	if (venues.has(tokens.norm[at] ?? '')) return true;
	// `Jane Hall of| X`: whoever is named with a first name speaks for himself
	if (tokens.norm[at] === 'of' && isPerson(tokens, at)) return true;
	// `an expert at consultancy X`
	if (organisationWords.has(tokens.norm[at] ?? '')) at--;
	if (!places.has(tokens.norm[at] ?? '') && tokens.norm[at] !== ',') return false;
	for (const limit = at - personReach; at > limit && at >= 0 && tokens.gap[at] !== Gap.block; at--) {
		if (holderRoles.has(tokens.norm[at - 1] ?? '')) return true;
		if (isStop(tokens, at - 1)) return false;
	}
	return false;
}

/** Two or three words in capitals that hold no head of a body end before a token: `said |Jane Hall| of`. */
function isPerson(tokens: Tokens, end: number): boolean {
	let first = end;
	while (
		first > 0 &&
		end - first < longestPerson &&
		tokens.kind[first - 1] === TokenKind.word &&
		tokens.capital[first - 1] &&
		tokens.gap[first] === Gap.space
	) {
		const norm = tokens.norm[first - 1] as string;
		if (spacedHeads.has(norm) || leaderRoles.has(norm) || personTitles.has(norm)) return false;
		first--;
	}
	const opened = first > 0 && reportVerbs.has(tokens.norm[first - 1] as string);
	const described = tokens.norm[first - 1] === ',';
	return end - first >= 2 && end - first < longestPerson && (opened || described);
}

/** Longest name of a person, in tokens. */
const longestPerson = 4;

const isStop = (tokens: Tokens, at: number): boolean => {
	const norm = tokens.norm[at];
	return norm === '.' || norm === ';' || norm === '"' || norm === '?' || norm === '!';
};
