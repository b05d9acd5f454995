/**
 * What may begin where. A dozen and a half patterns look for bodies in the same tokens, and most tokens begin none: they are told apart once, by their word
 * form, and each pattern goes from one place where it may begin to the next. A place too many costs a look, none that is needed is left out.
 */
import type { Register } from '../../knowledge/register.js';
import {
	cityNouns,
	classHeads,
	describedTopics,
	europeanAdjectives,
	europeanHeads,
	exemptions,
	foundingVerbs,
	governmentNouns,
	hanAskingHeads,
	hanCentre,
	hanChiefs,
	hanClasses,
	hanClassTails,
	hanCountyUnits,
	hanFullHeads,
	hanListed,
	hanLocalUnits,
	hanShortForms,
	hanTrades,
	hanZones,
	headsOfState,
	jurisdictionHints,
	localLevels,
	localPrefixes,
	nationalPrefixes,
	nationHeads,
	organLevels,
	placeNouns,
	sharedPlurals,
	shortForms,
	smallLeaders,
	spacedHeads,
	stateOrgans,
	tradeHeads,
} from '../../language/bodies.js';
import { Gap, rowHash, TokenKind, type Tokens } from '../../text/tokens.js';
import { WordClasses } from '../../text/word-classes.js';
import { institutionWords } from './institutions.js';

/** What may begin at a token, or a word by which a pattern finds what it looks for; a bit each. */
export const Begin = {
	/** A name of the register; a place, written large or in Chinese. */
	name: 1 << 0,
	place: 1 << 1,
	hanPlace: 1 << 2,
	/** A word written large, and one by which English calls bodies, wherever it stands in their names. */
	capital: 1 << 3,
	head: 1 << 4,
	bracket: 1 << 5,
	/** A word that tells of a country. */
	hint: 1 << 6,
	/** And what the patterns of these names look for. */
	generic: 1 << 7,
	hanForm: 1 << 8,
	europeanForm: 1 << 9,
	sharedHead: 1 << 10,
	ofCountry: 1 << 11,
	stateOrgan: 1 << 12,
	headOfState: 1 << 13,
	founded: 1 << 14,
	government: 1 << 15,
	city: 1 << 16,
	placeNoun: 1 << 17,
	hanChief: 1 << 18,
	hanCompany: 1 << 19,
	shortForm: 1 << 20,
	/** What is looked for about a name. */
	exemption: 1 << 21,
	number: 1 << 22,
	/** Words that tell what begins some way before them, or behind. */
	hanZone: 1 << 23,
	hanCountyUnit: 1 << 24,
	europeanAdjective: 1 << 25,
} as const;

/** `task| force`: of a head of two words the last is looked for. */
const lastWord = (phrase: string): string => phrase.slice(phrase.lastIndexOf(' ') + 1);

const inWords = new WordClasses([
	[Begin.head, [...spacedHeads.keys()].map(lastWord)],
	[Begin.head, tradeHeads],
	[Begin.head, nationHeads],
	[Begin.bracket, ['(']],
	[Begin.hint, jurisdictionHints],
	[Begin.generic, classHeads],
	[Begin.europeanForm, europeanHeads],
	[Begin.europeanForm, Object.values(smallLeaders).flatMap((leaders) => [...leaders.keys()])],
	[Begin.europeanAdjective, europeanAdjectives],
	[Begin.sharedHead, sharedPlurals],
	[Begin.ofCountry, describedTopics],
	[Begin.ofCountry, organLevels],
	[Begin.stateOrgan, stateOrgans],
	[Begin.headOfState, headsOfState],
	[Begin.founded, foundingVerbs],
	[Begin.government, governmentNouns],
	[Begin.city, cityNouns],
	[Begin.city, localLevels],
	[Begin.placeNoun, placeNouns],
	[Begin.exemption, exemptions],
	[Begin.shortForm, shortForms],
	[Begin.shortForm, institutionWords],
]);

const inHan = new WordClasses([
	[Begin.generic, hanClasses],
	[Begin.generic, hanClassTails],
	[Begin.hanForm, nationalPrefixes],
	[Begin.hanForm, localPrefixes],
	[Begin.hanForm, hanAskingHeads],
	[Begin.hanForm, hanFullHeads],
	[Begin.hanZone, hanZones],
	[Begin.hanCountyUnit, hanCountyUnits],
	[Begin.government, hanCentre],
	[Begin.placeNoun, placeNouns],
	[Begin.placeNoun, hanLocalUnits],
	[Begin.hanChief, hanChiefs],
	[Begin.hanCompany, hanListed],
	[Begin.hanCompany, hanTrades],
	[Begin.exemption, exemptions],
	[Begin.shortForm, hanShortForms],
]);

/** How far before its unit the name of a county begins, in characters: 青湖|县, 呼伦贝尔|市. */
const nearestCounty = 1;
const farthestCounty = 4;

export class Beginnings {
	/** @param at by token, what may begin there */
	constructor(private readonly at: Uint32Array) {}

	/** The first token from here on where one of these may begin, or the number of tokens. */
	next(from: number, what: number): number {
		const { at } = this;
		let token = from;
		while (token < at.length && ((at[token] as number) & what) === 0) token++;
		return token;
	}

	/** Whether one of these may begin between two tokens, `last` exclusive. */
	within(first: number, last: number, what: number): boolean {
		for (let token = first; token < last; token++) if (((this.at[token] as number) & what) !== 0) return true;
		return false;
	}
}

/** Tells of every token what may begin there. Linear. */
export function beginningsIn(tokens: Tokens, register: Register): Beginnings {
	const at = new Uint32Array(tokens.length);
	const mark = (token: number, what: number): void => {
		if (token >= 0 && token < at.length) at[token] = (at[token] as number) | what;
	};
	for (let i = 0; i < tokens.length; i++) {
		const what = beginningAt(tokens, i, register);
		mark(i, what);
		// Nationella |kustrådet
		if ((what & Begin.europeanAdjective) !== 0) mark(i + 1, Begin.europeanForm);
		if ((what & Begin.hanCountyUnit) !== 0) for (let back = nearestCounty; back <= farthestCounty; back++) mark(i - back, Begin.hanForm);
	}
	return new Beginnings(at);
}

/** What a token and the two behind it say by themselves. No word of the vocabularies begins with digits. */
function beginningAt(tokens: Tokens, at: number, { names, places }: Register): number {
	const { hash, kind } = tokens;
	const one = hash[at] as number;
	const two = rowHash(one, hash[at + 1] as number);
	const three = rowHash(two, hash[at + 2] as number);
	if (kind[at] === TokenKind.mark) return inWords.of(one, two, three);
	const name = names.mayHave(one, two, three) ? Begin.name : 0;
	if (kind[at] === TokenKind.digits) return name | Begin.number;
	if (kind[at] === TokenKind.han) {
		const place = places.mayHave(one, two, three) ? Begin.hanPlace | Begin.hanForm : 0;
		// a place governs where a clause begins
		const clause = at === 0 || tokens.gap[at] !== Gap.none || kind[at - 1] === TokenKind.mark ? Begin.government : 0;
		return name | place | clause | inHan.of(one, two, three);
	}
	if (!tokens.capital[at]) return name | inWords.of(one, two, three);
	const place = places.mayHave(one, two, three) ? Begin.place : 0;
	return name | place | Begin.capital | Begin.europeanForm | inWords.of(one, two, three);
}
