/** The vocabulary of bodies of all languages, compiled. */
import { Lexicon } from '../text/lexicon.js';
import { tokenize } from '../text/tokens.js';
import * as da from './da/bodies.js';
import * as de from './de/bodies.js';
import * as en from './en/bodies.js';
import * as founding from './en/founding.js';
import * as heads from './en/heads-of-state.js';
import * as home from './en/jurisdiction-hints.js';
import { offices as officesOfState } from './en/offices.js';
import * as parties from './en/parties.js';
import * as shared from './en/shared-heads.js';
import * as organs from './en/state-organs.js';
import * as es from './es/bodies.js';
import * as fr from './fr/bodies.js';
import * as it from './it/bodies.js';
import { ordinances } from './ja/bodies.js';
import * as nb from './nb/bodies.js';
import * as nl from './nl/bodies.js';
import * as pt from './pt/bodies.js';
import * as sv from './sv/bodies.js';
import * as zh from './zh/bodies.js';
import { postings } from './zh/postings.js';

export interface BodyHead {
	readonly type: string;
	readonly asks: Asks;
}

/**
 * What an organisation must show to be a body: an organ of the state nothing; a company or an association that it is named
 * for more than as the employer of a person quoted; a school, a hospital, an army that it acts.
 */
export type Asks = 'nothing' | 'name' | 'deed';

const headsOf = (language: typeof en | typeof zh): [string, BodyHead][] => [
	...language.publicHeads.map(([word, type]): [string, BodyHead] => [word, { type, asks: 'nothing' }]),
	...language.namedHeads.map(([word, type]): [string, BodyHead] => [word, { type, asks: 'name' }]),
	...language.actingHeads.map(([word, type]): [string, BodyHead] => [word, { type, asks: 'deed' }]),
];

/** A head that opens a name in another language of Europe, with the small words its name may hold. */
export interface EuropeanHead {
	readonly type: string;
	readonly particles: ReadonlySet<string>;
	readonly joints: ReadonlySet<string>;
	/** Of the small words those behind which the name of another body is no part of this one: Governo à |Entidade Reguladora. */
	readonly towards: ReadonlySet<string>;
	/** Nouns are written large in this language: a small word ends the name. */
	readonly capitals: boolean;
	/** The head may be written small before a name: ministère de la Santé. */
	readonly small: boolean;
	/** What follows a noun of the name is written large as well: Ministerio de Salud |Pública|. */
	readonly large: boolean;
	/** Words in capitals behind a noun of the name belong to it, though others need none: Comune di Costa |Nuova|. */
	readonly follows: boolean;
	/** Words that open another noun phrase: Institut de la Mer |d'un| port. */
	readonly determiners: ReadonlySet<string>;
	/** Its field is a name. */
	readonly proper: boolean;
	/** Adjectives that belong to the noun or the head before them: ministère de la Transition |écologique|, Conseil |fédéral|. */
	readonly qualifiers: ReadonlySet<string>;
	/** The field may stand behind the head with no small word between: Agentschap |Wegen| en Verkeer. */
	readonly bare: boolean;
	/** Endings of infinitives, which are no nouns of a name: il Ministero prevede di |creare|. */
	readonly infinitives: readonly string[];
}

/** Languages of which only the names of bodies are read. */
const european = [sv, da, nb, de, nl, fr, es, it, pt];

export const europeanHeads: ReadonlyMap<string, EuropeanHead> = openedHeads();

function openedHeads(): Map<string, EuropeanHead> {
	const heads = new Map<string, EuropeanHead>();
	for (const language of european) {
		const shared = {
			capitals: language === de || language === nl,
			large: language === es || language === pt || language === nl,
			follows: language === it || language === fr,
		};
		const small = ([fr, es, it, pt, nl] as readonly unknown[]).includes(language);
		const largeOpeners = language === es ? es.largeOpeners : language === pt ? pt.largeOpeners : [];
		const properOpeners = language === fr ? fr.properOpeners : [];
		const infinitives = language === it ? it.infinitives : [];
		const bare = language === nl ? nl.bareOpeners : [];
		const qualifiers = new Set(language === fr ? fr.qualifiers : []);
		for (const [word, type] of [...language.openers, ...largeOpeners, ...properOpeners]) {
			// Instituto, Tribunal: a head of two languages may hold the small words of both
			const same = heads.get(word.toLowerCase());
			const particles = new Set([...(same?.particles ?? []), ...language.particles]);
			const joints = new Set([...(same?.joints ?? []), ...language.joints]);
			heads.set(word.toLowerCase(), {
				type,
				...shared,
				small: small && !largeOpeners.some(([large]) => large === word),
				particles,
				joints,
				towards: new Set(language === pt ? pt.towards : []),
				infinitives,
				qualifiers: new Set([...(same?.qualifiers ?? []), ...qualifiers]),
				determiners: new Set([...(same?.determiners ?? []), ...(language === fr ? fr.determiners : [])]),
				proper: properOpeners.some(([proper]) => proper === word),
				bare: bare.includes(word.toLowerCase()),
			});
		}
	}
	return heads;
}
export const europeanSuffixes: ReadonlyMap<string, string> = new Map(european.flatMap(({ suffixes }) => suffixes));
export const europeanTrailers: ReadonlyMap<string, string> = new Map(european.flatMap(({ trailers }) => trailers));
/** Languages whose places have a word before their name: `Region Skåne`. */
export const languagesWithLeaders: ReadonlySet<string> = new Set(
	Object.entries({ sv, da, nb, no: nb, de, nl, fr, es, it, pt }).flatMap(([code, { leaders }]) => (leaders.length > 0 ? [code] : [])),
);
export const europeanLeaders: ReadonlyMap<string, string> = new Map(european.flatMap(({ leaders }) => leaders));
/** Those that are written small as well, by language: gemeente| Kusthaven|. */
export const smallLeaders: Readonly<Record<string, ReadonlyMap<string, string>>> = {
	nl: new Map(nl.leaders.map(([word, type]) => [word.toLowerCase(), type])),
};
export const longestSuffix = Math.max(...[...europeanSuffixes.keys()].map(({ length }) => length));
export const shortestSuffix = Math.min(...[...europeanSuffixes.keys()].map(({ length }) => length));
/** The last letters of all suffixes. */
export const suffixEnding = 4;
export const suffixEndings: ReadonlySet<string> = new Set([...europeanSuffixes.keys()].map((suffix) => suffix.slice(-suffixEnding)));
export const europeanAdjectives: ReadonlySet<string> = new Set(european.flatMap(({ adjectives }) => adjectives));

/** Head words of names written with spaces. */
export const spacedHeads: ReadonlyMap<string, BodyHead> = new Map([
	...headsOf(en),
	...en.legalForms.map((word): [string, BodyHead] => [word, { type: 'company', asks: 'name' }]),
]);
export const tradeHeads: ReadonlySet<string> = new Set(en.tradeHeads);
/** Heads of names written without spaces. */
export const hanHeads: Lexicon<BodyHead> = Lexicon.of(headsOf(zh));

/** Last character of a name to the characters that may not follow it. */
const lastGuards = new Map(zh.guards.map(([word, next]) => [word.charAt(word.length - 1), new Set(next)]));
export const bodyGuards: ReadonlyMap<string, ReadonlySet<string>> = new Map([
	...lastGuards,
	...ordinances.map(([level, next]) => [level, new Set([...(lastGuards.get(level) ?? []), next])] as const),
]);
export const headGuards: ReadonlyMap<string, ReadonlySet<string>> = new Map(zh.guards.map(([word, next]) => [word, new Set(next)]));
export const legalForms: ReadonlySet<string> = new Set(en.legalForms);
export const namedByObject: ReadonlySet<string> = new Set(en.namedByObject);
export const bodyLinks: ReadonlySet<string> = new Set(en.links);
export const bodyPrepositions: ReadonlySet<string> = new Set(en.prepositions);
export const attachedWords: ReadonlySet<string> = new Set(en.attached);
export const sharedHeads: ReadonlySet<string> = new Set(en.sharedHeads);
export const adjectiveHeads: ReadonlySet<string> = new Set(en.adjectiveHeads);
export const placeHeads: ReadonlySet<string> = new Set(en.placeHeads);
/** Words to whoever reads, which stand in no name: `Trust| You`. */
export const addressed: ReadonlySet<string> = new Set(en.addressed);
export const abbreviatedWords: ReadonlySet<string> = new Set(en.abbreviatedWords);
export const exteriors: ReadonlySet<string> = new Set(en.exteriors);
/** Before the name of a country, what kind of state it is: `Republic of| Norway`. */
export const stateForms: Lexicon<true> = Lexicon.of(organs.stateForms.map((phrase) => [phrase, true]));
export const ministryWords: ReadonlySet<string> = new Set(organs.ministryWords);
export const unionWords: ReadonlySet<string> = new Set(organs.unionWords);
export const fieldsInFull: ReadonlyMap<string, string> = new Map(organs.fieldsInFull);
export const smallInNames: ReadonlySet<string> = new Set(organs.smallInNames);
export const closedNames: Lexicon<true> = Lexicon.of(en.closedNames.map((phrase) => [phrase, true]));
export const noBodies: Lexicon<true> = Lexicon.of(en.noBodies.map((phrase) => [phrase, true]));
export const bodyStatutes: ReadonlySet<string> = new Set(en.statutes);
export const bodyLeaders: ReadonlySet<string> = new Set([...en.leaders, ...it.articles, ...pt.articles]);
/** Articles and the like of other languages, which open a sentence before a name of one word. */
export const sentenceOpeners: ReadonlySet<string> = new Set([...de.sentenceOpeners, ...nl.sentenceOpeners]);
export const weakModifiers: ReadonlySet<string> = new Set(en.weakModifiers);
export const possessors: ReadonlySet<string> = new Set(en.possessors);
export const introducers: ReadonlySet<string> = new Set(en.introducers);
export const hanSecond = zh.second;
export const hanPortal = zh.portal;
export const hanGenitive = zh.genitive;
export const hanPerfect = zh.perfect;
export const hanDivision = zh.division;
export const hanUnit = zh.unit;
export const hanNoUnits: ReadonlySet<string> = new Set(zh.noUnits);
export const hanUnitGuards: ReadonlySet<string> = new Set(zh.unitGuards);
export const hanCommittees: Lexicon<true> = Lexicon.of(zh.committees.map((word) => [word, true]));
export const hanOffices: Lexicon<true> = Lexicon.of(zh.offices.map((word) => [word, true]));
export const hanPlacedHeads: Lexicon<true> = Lexicon.of(zh.placedHeads.map((word) => [word, true]));
/** Of the heads of names written without spaces those that ask for something: they are read back from. */
export const hanAskingHeads: Lexicon<BodyHead> = Lexicon.of(headsOf(zh).filter(([, { asks }]) => asks !== 'nothing'));
export const hanInnerUnits: ReadonlySet<string> = new Set(zh.innerUnits);
export const hanUnitWords: Lexicon<true> = Lexicon.of(zh.unitWords.map((word) => [word, true]));
export const hanShortUnits: ReadonlySet<string> = new Set(zh.shortUnits);
export const hanUnnamed: ReadonlySet<string> = new Set(zh.unnamed);
export const hanCountyUnits: ReadonlySet<string> = new Set(zh.countyUnits);
export const hanPosted: ReadonlySet<string> = new Set(zh.posted);
export const hanShortNamed: Lexicon<true> = Lexicon.of(zh.shortNamed.map((word) => [word, true]));
export const hanFullHeads: Lexicon<true> = Lexicon.of(zh.fullHeads.map((word) => [word, true]));
export const hanZones: Lexicon<true> = Lexicon.of(zh.zones.map((word) => [word, true]));
export const hanLocalUnits: ReadonlySet<string> = new Set(zh.localUnits);
export const hanOwnPlaces: Lexicon<string> = Lexicon.of(zh.ownPlaces.map((word) => [word, word.slice(1)]));
export const hanNameBearers: ReadonlySet<string> = new Set(zh.nameBearers.map((word) => word.slice(-2)));
export const hanStops: ReadonlySet<string> = new Set(zh.stops);
export const hanOrdinal = zh.ordinal;
export const hanNumerals: ReadonlySet<string> = new Set(zh.numerals);
export const hanShortOrgans: ReadonlyMap<string, string> = new Map(zh.shortOrgans);
export const longestShortOrgan = Math.max(...zh.shortOrgans.map(([short]) => short.length));
export const hanLevels: ReadonlyMap<string, string> = new Map(zh.levelNames);
export const hanBodyCounters: ReadonlySet<string> = new Set(zh.bodyCounters);
export const hanCounted: ReadonlySet<string> = new Set(zh.counted);
export const hanTrades: Lexicon<true> = Lexicon.of(zh.trades.map((word) => [word, true]));
export const hanCompanyTrades: Lexicon<true> = Lexicon.of(zh.companyTrades.map((word) => [word, true]));
export const hanCompanyTails: Lexicon<true> = Lexicon.of(zh.companyTails.map((word) => [word, true]));
export const hanCompanyOpeners: Lexicon<true> = Lexicon.of(zh.companyOpeners.map((word) => [word, true]));
export const hanNoBodies: Lexicon<true> = Lexicon.of(zh.noBodies.map((word) => [word, true]));
export const hanClassNouns: Lexicon<true> = Lexicon.of(zh.classNouns.map((word) => [word, true]));
export const hanNameOpeners: Lexicon<true> = Lexicon.of(zh.nameOpeners.map((word) => [word, true]));
export const hanListed: ReadonlySet<string> = new Set([zh.listed]);
export const hanOurs: Lexicon<true> = Lexicon.of(zh.ours.map((word) => [word, true]));
export const hanToward: string = zh.toward;
export const hanStopWords: Lexicon<true> = Lexicon.of(zh.stopWords.map((word) => [word, true]));
export const hanParty: Lexicon<true> = Lexicon.of(zh.party.map((word) => [word, true]));
export const hanOrganWords: Lexicon<true> = Lexicon.of(zh.organWords.map((word) => [word, true]));
export const localPrefixes: Lexicon<string> = Lexicon.of(zh.localPrefixes.map((word) => [word, word]));
export const nationalPrefixes: Lexicon<string> = Lexicon.of(zh.nationalPrefixes.map((word) => [word, word]));

/** Number of tokens a word is cut into. */
export const lengthOf = (word: string): number => tokenize(word).length;
export const modals: ReadonlySet<string> = new Set(en.modals);
export const actVerbs: ReadonlySet<string> = new Set(en.actVerbs.flatMap(inflect));
export const reportVerbs: ReadonlySet<string> = new Set(en.reportVerbs);
export const leaderRoles: ReadonlySet<string> = new Set(en.leaderRoles);
export const describedHeads: ReadonlyMap<string, string> = new Map(en.describedHeads);
export const describedAlone: ReadonlySet<string> = new Set(en.describedAlone);
export const describedTopics: ReadonlySet<string> = new Set(en.describedTopics);
export const sectorWords: ReadonlySet<string> = new Set(en.sectorWords);
export const exchanges: ReadonlySet<string> = new Set(en.exchanges);
export const settingNouns: ReadonlySet<string> = new Set(en.settingNouns);
export const settingVerbs: ReadonlySet<string> = new Set(en.settingVerbs);
export const hanSettings: Lexicon<true> = Lexicon.of(zh.settings.map((word) => [word, true]));
export const hanFounded: Lexicon<true> = Lexicon.of(zh.foundingVerbs.map((word) => [word, true]));
export const hanPlacers: ReadonlySet<string> = new Set(zh.placers);
export const hanAllying: Lexicon<true> = Lexicon.of(zh.allying.map((word) => [word, true]));
export const hanEntrusts: Lexicon<true> = Lexicon.of(zh.entrusts.map((word) => [word, true]));
export const hanReportVerbs: Lexicon<true> = Lexicon.of(zh.reportVerbs.map((word) => [word, true]));
export const formerWords: ReadonlySet<string> = new Set(en.formerWords);
export const exchangeWords: ReadonlySet<string> = new Set(en.exchangeWords);
export const findings: ReadonlySet<string> = new Set(en.findings);
export const dutyLabels: ReadonlySet<string> = new Set(en.dutyLabels);
export const hanOpeners: ReadonlySet<string> = new Set(zh.sourceOpeners);
export const hanPosts: Lexicon<true> = Lexicon.of(zh.posts.map((word) => [word, true]));
export const holderRoles: ReadonlySet<string> = new Set(en.holderRoles);
export const hanHolderRoles: Lexicon<true> = Lexicon.of(zh.holderRoles.map((word) => [word, true]));
export const hanActVerbs: Lexicon<true> = Lexicon.of(zh.actVerbs.map((word) => [word, true]));

/** issue: issue issues issued; ban: bans banned; apply: applies applied. Irregular forms are listed. */
function inflect(verb: string): string[] {
	if (verb.includes(' ')) return verb.split(' ');
	if (verb.endsWith('e')) return [verb, `${verb}s`, `${verb}d`];
	if (/[^aeiou]y$/.test(verb)) return [verb, `${verb.slice(0, -1)}ies`, `${verb.slice(0, -1)}ied`];
	if (/(s|sh|ch|x)$/.test(verb)) return [verb, `${verb}es`, `${verb}ed`];
	return [verb, `${verb}s`, `${verb}ed`, `${verb}${verb.charAt(verb.length - 1)}ed`];
}

/** plan: planning planing; issue: issuing; of listed forms the first. */
function progressive(verb: string): string[] {
	const [base = verb] = verb.split(' ');
	if (/[^aeiou]e$/.test(base) || base.endsWith('ue')) return [`${base.slice(0, -1)}ing`];
	return [`${base}ing`, `${base}${base.charAt(base.length - 1)}ing`];
}
export const classHeads: ReadonlySet<string> = new Set(en.classHeads);
export const classModifiers: ReadonlySet<string> = new Set(en.classModifiers);
export const classLevels: ReadonlySet<string> = new Set(en.levels);
export const levelledHeads: ReadonlySet<string> = new Set(en.levelledHeads);
export const qualifiedHeads: ReadonlySet<string> = new Set(en.qualifiedHeads);
export const classOpeners: ReadonlySet<string> = new Set(en.classOpeners);
export const governmentNouns: ReadonlySet<string> = new Set(en.governmentNouns);
export const cityNouns: ReadonlySet<string> = new Set(en.cityNouns);
export const nationalLevels: ReadonlySet<string> = new Set(en.nationalLevels);
export const speakersOwn: ReadonlySet<string> = new Set(en.speakersOwn);
export const localLevels: ReadonlySet<string> = new Set(en.localLevels);
export const governVerbs: ReadonlySet<string> = new Set(en.governVerbs.flatMap(inflect));
/** Of those the forms that follow a country at once: `bans`, `banned`, `held`. */
export const governFinite: ReadonlySet<string> = new Set(en.governVerbs.flatMap((verb) => inflect(verb).slice(1)));
/** And those that follow `is`: `planning`, `banning`. */
export const governProgressive: ReadonlySet<string> = new Set(en.governVerbs.flatMap(progressive));
export const days: ReadonlySet<string> = new Set(en.days);
export const placeUnits: ReadonlySet<string> = new Set(en.units);
export const stativeVerbs: ReadonlySet<string> = new Set(en.stativeVerbs);
export const governmentSpeaks: ReadonlySet<string> = new Set(en.governmentSpeaks);
export const governOpeners: ReadonlySet<string> = new Set(en.governOpeners);
export const governFollowers: ReadonlySet<string> = new Set(en.governFollowers);
export const duties: ReadonlySet<string> = new Set(en.duties);
export const organisationWords: ReadonlySet<string> = new Set(en.organisationWords);
export const companyParts: ReadonlySet<string> = new Set(en.companyParts);
export const determiners: ReadonlySet<string> = new Set(en.determiners);
export const descriptionOpeners: ReadonlySet<string> = new Set(en.descriptionOpeners);
export const descriptionClosers: ReadonlySet<string> = new Set(en.descriptionClosers);
export const givers: ReadonlySet<string> = new Set(en.givers);
export const attributions: Lexicon<true> = Lexicon.of(en.attributions.map((phrase) => [phrase, true]));
export const sources: ReadonlySet<string> = new Set(en.sources);
export const speakers: ReadonlySet<string> = new Set(en.speakers);
export const noInitials: ReadonlySet<string> = new Set(en.noInitials);
export const innerCapitals: readonly string[] = en.innerCapitals;
export const hanChiefs: Lexicon<true> = Lexicon.of(zh.chiefs.map((word) => [word, true]));
export const hanAdverbs: Lexicon<true> = Lexicon.of(zh.adverbs.map((word) => [word, true]));
export const doubters: ReadonlySet<string> = new Set(en.doubters);
export const placeNouns: Lexicon<string> = Lexicon.of([...en.placeNouns, ...zh.placeNouns]);
export const hanRowEnds: Lexicon<true> = Lexicon.of(zh.rowEnds.map((word) => [word, true]));
export const hanTimeOpeners: ReadonlySet<string> = new Set(zh.timeOpeners);
export const hanTimeEnds: ReadonlySet<string> = new Set(zh.timeEnds);
export const hanTimeUnits: ReadonlySet<string> = new Set(zh.timeUnits);
export const hanAddressees: ReadonlySet<string> = new Set(zh.addressees);
export const hanGovernVerbs: Lexicon<true> = Lexicon.of(zh.governVerbs.map((word) => [word, true]));
export const hanStateVerbs: Lexicon<true> = Lexicon.of(zh.stateVerbs.map((word) => [word, true]));
export const hanState: Lexicon<true> = Lexicon.of([[zh.state, true]]);
/** Of many, where the word for a class is listed with it. */
export const classArticles: ReadonlySet<string> = new Set(it.classArticles);

export const singularArticles: ReadonlySet<string> = new Set(en.singularArticles);
export const governmentWords: ReadonlySet<string> = new Set([...en.localLevels, ...en.governmentWords, ...zh.governmentWords]);
export const personTitles: ReadonlySet<string> = new Set(en.titles);
export const cabinetWords: ReadonlySet<string> = new Set(en.cabinetWords);
export const settings: ReadonlySet<string> = new Set(en.settings);
export const officeOpening: string = en.officeOpening;
export const officeTitles: ReadonlySet<string> = new Set(en.officeTitles);
export const bidders: ReadonlySet<string> = new Set(en.bidders);
export const honorifics: ReadonlySet<string> = new Set(en.honorifics);
export const hanJoints: ReadonlySet<string> = new Set(zh.joints);
export const hanAgentMarks: ReadonlySet<string> = new Set(zh.agentMarks);
export const hanAddressing: ReadonlySet<string> = new Set(zh.addressing);
export const hanGovernment: string = zh.government;
export const hanZoneEnd: string = zh.zoneEnd;
export const hanZoneOrgan: string = zh.zoneOrgan;
export const ofSeveral: ReadonlySet<string> = new Set(en.ofSeveral);
export const beforeProgressives: ReadonlySet<string> = new Set(en.beforeProgressives);
export const locatives: ReadonlySet<string> = new Set(en.locatives);
export const shortForms: ReadonlySet<string> = new Set(en.shortForms);
export const hanShortForms: Lexicon<string> = Lexicon.of(zh.shortForms);
export const hanClasses: Lexicon<true> = Lexicon.of(zh.classes.map((word) => [word, true]));
export const hanClassTails: Lexicon<true> = Lexicon.of(zh.classTails.map((word) => [word, true]));
export const hanGenericModifiers: Lexicon<true> = Lexicon.of(zh.genericModifiers.map((word) => [word, true]));
export const hanDutyLabels: Lexicon<true> = Lexicon.of(zh.dutyLabels.map((word) => [word, true]));
export const hanCentre: Lexicon<true> = Lexicon.of([[zh.centre, true]]);
export const leftGuards: ReadonlyMap<string, ReadonlySet<string>> = new Map(zh.leftGuards.map(([word, before]) => [word, new Set(before)]));
export const noPlaces: Lexicon<true> = Lexicon.of(zh.noPlaces.map((word) => [word, true]));
export const localOpeners: ReadonlySet<string> = new Set(zh.localOpeners);
export const indefinites: ReadonlySet<string> = new Set(en.indefinites);
export const centreActs: ReadonlySet<string> = new Set(zh.centreActs);
export const exemptions: Lexicon<true> = Lexicon.of([...en.exemptions, ...zh.exemptions].map((phrase) => [phrase, true]));
export const betweenVerbs: ReadonlySet<string> = new Set(en.betweenVerbs);
export const alternatives: ReadonlySet<string> = new Set(en.alternatives);
export const gatherings: ReadonlySet<string> = new Set(en.gatherings);
export const officeKinds: ReadonlySet<string> = new Set(en.officeKinds);
export const offices: ReadonlySet<string> = new Set(en.offices);
export const organLevels: ReadonlySet<string> = new Set(en.organLevels);
export const levelHeads: ReadonlySet<string> = new Set(en.levelHeads);
export const namingAdjectives: ReadonlySet<string> = new Set(en.namingAdjectives);
export const nounsOfVerbs: ReadonlySet<string> = new Set(en.nounsOfVerbs);
export const determinersBehind: ReadonlySet<string> = new Set(en.determinersBehind);
export const nationHeads: ReadonlySet<string> = new Set(en.nationHeads);
export const directions: ReadonlySet<string> = new Set(en.directions);
export const bodyHolders: ReadonlySet<string> = new Set(en.holders);
export const rowJoints: ReadonlySet<string> = new Set([...en.rowJoints, ',']);
export const governingNouns: ReadonlySet<string> = new Set(en.governingNouns);

/** An organ of which a state has one: whether it is written small as well, and what it is. */
export interface StateOrgan {
	readonly type: string;
	readonly small: boolean;
}

export const stateOrgans: Lexicon<StateOrgan> = Lexicon.of([
	...organs.commonOrgans.map(([phrase, type]): [string, StateOrgan] => [phrase, { type, small: true }]),
	...organs.namedOrgans.map(([phrase, type]): [string, StateOrgan] => [phrase, { type, small: false }]),
]);
export const aboutOrgans: ReadonlySet<string> = new Set(organs.aboutOrgans);
export const ownersOfOrgans: ReadonlySet<string> = new Set(organs.ownersOfOrgans);
export const otherOrgans: ReadonlySet<string> = new Set(organs.otherOrgans);
export const governmentAdjectives: Lexicon<true> = Lexicon.of(organs.governmentAdjectives.map((word) => [word, true]));
export const governmentOwners: ReadonlySet<string> = new Set(organs.governmentOwners);
/** Titles of those who head a state, each with the office it means. */
export const headsOfState: Lexicon<string> = Lexicon.of(heads.headsOfState);
/** Those who head the government of a place below its country, each with the levels of such places. */
export const localHeads: Lexicon<readonly string[]> = Lexicon.of(
	officesOfState.localHeads.flatMap(({ titles, levels }) => titles.map((title) => [title, levels] as const)),
);
/** Of these the words that may stand between the place and the title. */
export const headAdjectives: ReadonlySet<string> = new Set(heads.headAdjectives);
/** What such a head does in office; claims and candidates are dismissed and endorsed by anybody. */
export const localActs: ReadonlySet<string> = new Set(heads.stateActs.filter((act) => !heads.personalActs.includes(act)));
/** What a place gives itself: `a Norfolk| ordinance`; before it, what only refers to it: `under |Norfolk law`. */
export const localLaws: ReadonlySet<string> = new Set(en.localLaws);
/** Of these what only towns and counties give, and the words before the name of a town there. */
export const townLaws: ReadonlySet<string> = new Set(en.townLaws);
export const townOpeners: ReadonlySet<string> = new Set(en.townOpeners);
export const lawReferences: ReadonlySet<string> = new Set(en.lawReferences);
export const lawOwners: ReadonlySet<string> = new Set(en.lawOwners);
export const stateActs: ReadonlySet<string> = new Set(heads.stateActs);
export const otherHeads: ReadonlySet<string> = new Set(heads.otherHeads);
export const headsElsewhere: ReadonlySet<string> = new Set(heads.headsElsewhere);
export const foundingVerbs: Lexicon<true> = Lexicon.of(
	[...founding.foundingVerbs, ...founding.launchingVerbs, ...founding.foundingPhrases].map((phrase) => [phrase, true]),
);
export const headedElsewhere: ReadonlySet<string> = new Set(heads.headedElsewhere);
export const headOfLinks: ReadonlySet<string> = new Set(heads.headOfLinks);
export const dayLinks: ReadonlySet<string> = new Set(heads.dayLinks);
export const adverbEnding: string = heads.adverbEnding;
export const launchingVerbs: ReadonlySet<string> = new Set(founding.launchingVerbs);
export const launchedHeads: Lexicon<true> = Lexicon.of(founding.launchedHeads.map((phrase) => [phrase, true]));
export const founders: ReadonlySet<string> = new Set(founding.founders);
export const purposeStops: ReadonlySet<string> = new Set(founding.purposeStops);
export const foundedFollowerEndings: readonly string[] = founding.foundedFollowerEndings;
export const ministryFields: ReadonlySet<string> = new Set(shared.ministryFields);
export const listJoints: ReadonlySet<string> = new Set(shared.listJoints);
export const lastJoint: string = shared.lastJoint;
export const ownerLinks: ReadonlySet<string> = new Set(shared.ownerLinks);
export const ownerOpeners: ReadonlySet<string> = new Set(shared.ownerOpeners);
export const partyWords: ReadonlySet<string> = new Set(parties.partyWords);
export const hanFilledPosts: Lexicon<true> = Lexicon.of(zh.filledPosts.map((word) => [word, true]));
export const hanPostings: Lexicon<true> = Lexicon.of(postings.map((word) => [word, true]));
export const portfolioHolders: ReadonlySet<string> = new Set(parties.portfolioHolders);
export const partyNamesakes: ReadonlySet<string> = new Set(parties.partyNamesakes);
export const governmentGoods: ReadonlySet<string> = new Set(parties.governmentGoods);
export const partyGovernments: ReadonlySet<string> = new Set(parties.partyGovernments);
export const organJoints: ReadonlySet<string> = new Set(organs.organJoints);
export const organLink: string = organs.organLink;
export const hanUnitAdjectives: ReadonlySet<string> = new Set(zh.unitAdjectives);
export const foundedHeads: Lexicon<string> = Lexicon.of(founding.foundedHeads);
export const foundedOpeners: ReadonlySet<string> = new Set(founding.foundedOpeners);
export const foundedAdjectives: ReadonlySet<string> = new Set(founding.foundedAdjectives);
export const foundedFollowers: ReadonlySet<string> = new Set(founding.foundedFollowers);
export const foundedClasses: ReadonlySet<string> = new Set(founding.foundedClasses);
/** A head that the members of a list share: in the singular, and what they are. */
export interface SharedPlural {
	readonly singular: string;
	readonly type: string;
}
export const sharedPlurals: ReadonlyMap<string, SharedPlural> = new Map(shared.sharedPlurals.map(([plural, singular, type]) => [plural, { singular, type }]));
export const jurisdictionHints: Lexicon<string> = Lexicon.of([...home.hints, ...de.hints, ...it.hints, ...nl.hints, ...pt.hints]);

const articled: ReadonlySet<string> = new Set(organs.articled);
/** `of Kenya`, `of the Philippines`. */
export const ofCountryNamed = (country: string): string => (articled.has(country) ? `of the ${country}` : `of ${country}`);
