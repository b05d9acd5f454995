/** English words for the organs of which a state has one, for those who head it, and for how new ones are set up. */
import { phrases, words } from '../words.js';

/** Organs that the press calls by what they are, in small letters or large: the country is that of the article. */
export const commonOrgans: readonly (readonly [string, string])[] = [
	['cabinet', 'cabinet'],
	['council of ministers', 'cabinet'],
	['cabinet of ministers', 'cabinet'],
	['parliament', 'legislature'],
	['auditor general', 'office'],
	['auditor-general', 'office'],
	['comptroller and auditor general', 'office'],
];

/** And those that are their own only in large letters: any province has an assembly. */
export const namedOrgans: readonly (readonly [string, string])[] = [
	['national assembly', 'legislature'],
	['national congress', 'legislature'],
	['national parliament', 'legislature'],
	['federal parliament', 'legislature'],
	['federal assembly', 'legislature'],
	['people’s assembly', 'legislature'],
	['house of assembly', 'legislature'],
	['house of representatives', 'legislature'],
	['house of deputies', 'legislature'],
	['chamber of deputies', 'legislature'],
	['council of state', 'court'],
	['supreme court', 'court'],
	['federal supreme court', 'court'],
	['constitutional court', 'court'],
	['federal cabinet', 'cabinet'],
	['federal council', 'cabinet'],
	['royal court', 'office'],
	['shura council', 'legislature'],
	['senate', 'legislature'],
	['congress', 'legislature'],
	['public service commission', 'agency'],
	['civil service commission', 'agency'],
	['election commission', 'agency'],
	['electoral commission', 'agency'],
	['national police', 'agency'],
	['federal police', 'agency'],
	['coast guard', 'agency'],
	['national guard', 'military'],
	['armed forces', 'military'],
	['attorney general’s office', 'office'],
	['office of the president', 'office'],
	['office of the prime minister', 'office'],
	['prime minister’s office', 'office'],
	['presidency of the republic', 'office'],
];

/** Behind the word for an organ: its members, rooms and dates. */
export const aboutOrgans: readonly string[] = words(`
	member members minister ministers secretary secretaries office offices post posts job jobs reshuffle nominee nominees nomination nominations pick picks appointee appointees colleague
	colleagues table seat seats building house hill square election elections speaker floor door doors session sessions rank role official officials level paper papers memo
	maker makers file files door-handles staff votes vacancy
`);

/** Before it: one of many, or none of the state. */
export const otherOrgans: readonly string[] = words(`
	a an any each every another other no some shadow war kitchen inner filing medicine display local regional state provincial county city municipal youth mock student students previous former last next future
	european european-wide hung split pan-african kurdish regional rebel scottish welsh flemish walloon catalan
`);

/** Between `the` and `government`: which of the country's own. */
export const governmentAdjectives: readonly string[] = words(`
	new minority majority coalition caretaker interim transitional provisional military civilian unity current present incumbent elected democratic socialist communist conservative conservatives liberal labour labor
	republican nationalist populist right-wing left-wing centre-right centre-left center-right center-left cross-party technocratic marxist islamist royal outgoing incoming reformist tory progressive cash-strapped debt-ridden ruling
	three-party two-party right left centre wing party minority-led
`);

/** Before `government`: of whom it is. */
export const governmentOwners: readonly string[] = words("his her its their 's the");

/** Titles of those who head a state, each with the name of the office. */
export const headsOfState: readonly (readonly [string, string])[] = [
	['president', 'President'],
	['chief executive', 'President'],
	['king', 'King'],
	['queen', 'King'],
	['emperor', 'Emperor'],
	['sultan', 'Sultan'],
	['emir', 'Emir'],
	['prime minister', 'Prime Minister'],
	['supreme leader', 'Supreme Leader'],
	['governor-general', 'Governor-General'],
	['governor general', 'Governor-General'],
	['crown prince', 'Crown Prince'],
];

/** What only whoever heads a state does: to sign bills and decrees, to order and to appoint. */
export const stateActs: readonly string[] = words(`
	signed signs approved approves ordered orders decreed decrees issued issues directed directs vetoed vetoes mandated mandates appointed appoints proclaimed proclaims ratified ratifies
	promulgated promulgates dissolved dissolves pardoned pardons dismissed dismisses endorsed endorses instructed instructs authorised authorized authorises authorizes assented extended suspended revoked repealed banned
	declared declares sanctioned established created commuted convened
`);

/** Words before such a title that make another office of it, or one held no longer. */
export const otherHeads: readonly string[] = words(`
	vice vice- deputy former ex ex- then late acting-vice assistant senior executive company university club bank union council court senate assembly league
	association federation commission group board corporation society college institute company's board's university's council's commission's parliament's court's eu's
`);

/** Behind such a title: the head of something else, `President of Clearwater University`, `Chief Executive Officer`. */
export const headsElsewhere: readonly string[] = words('officer and emeritus elect');

/** Verbs by which a body is called into being. */
export const foundingVerbs: readonly string[] = words(`
	establish establishes established establishing create creates created creating form forms formed forming found founds founding launch launches launched launching
	appoint appoints introduce
`);
/** And those of two words: `set up`. */
export const foundingPhrases: readonly string[] = phrases('set up, sets up, setting up');

/** What is called into being and has duties from then on. */
export const foundedHeads: readonly (readonly [string, string])[] = [
	['agency', 'agency'],
	['authority', 'agency'],
	['commission', 'agency'],
	['council', 'agency'],
	['committee', 'agency'],
	['board', 'agency'],
	['bureau', 'agency'],
	['ministry', 'ministry'],
	['department', 'ministry'],
	['directorate', 'agency'],
	['regulator', 'regulator'],
	['watchdog', 'regulator'],
	['commissioner', 'office'],
	['ombudsman', 'office'],
	['tribunal', 'court'],
	['court', 'court'],
	['taskforce', 'coordination'],
	['task force', 'coordination'],
	['working group', 'coordination'],
	['fund', 'foundation'],
	['command', 'agency'],
	['inquiry', 'agency'],
	['secretariat', 'office'],
];

/** Before its name: `a| new| statutory| harbour agency`. */
export const foundedOpeners: readonly string[] = words('a an another the its');
/** Words about it that are no part of its name. */
export const foundedAdjectives: readonly string[] = words(
	'new special dedicated single separate permanent temporary powerful central high-level joint similar unified further independent statutory own small formal billion million',
);
/** Words behind a body that is set up, which go on from it. */
export const foundedFollowers: readonly string[] = words('to for of in with under within and on by at from which whose will would this next is or');

/** Heads that need a purpose before or behind them are no name with these alone: `investment fund`. */
export const foundedClasses: readonly string[] = words('investment hedge pension mutual trust venture private equity slush legal defence relief support');

/** Heads in the plural that the members of a list share: `the Health, Transport and Defence| ministries`. */
export const sharedPlurals: readonly (readonly [string, string, string])[] = [
	['ministries', 'Ministry', 'ministry'],
	['departments', 'Department', 'ministry'],
	['governments', 'Government', 'government'],
	['parliaments', 'Parliament', 'legislature'],
	['administrations', 'Administration', 'government'],
];

/** Words and laws that only articles on one country or union hold. */
export const hints: readonly (readonly [string, string])[] = [
	['crore', 'IN'],
	['lakh', 'IN'],
	['yuan', 'CN'],
	['rmb', 'CN'],
	['digital services act', 'EU'],
	['digital markets act', 'EU'],
	['general data protection regulation', 'EU'],
	['cyber resilience act', 'EU'],
	['data governance act', 'EU'],
	['green deal', 'EU'],
	['single market', 'EU'],
	['eurozone', 'EU'],
	['euro area', 'EU'],
	['trilogue', 'EU'],
	['trilogues', 'EU'],
	['meps', 'EU'],
	['republic act', 'PH'],
	['barangay', 'PH'],
	['lok sabha', 'IN'],
	['naira', 'NG'],
	['ringgit', 'MY'],
	['baht', 'TH'],
	['rupiah', 'ID'],
	['shekel', 'IL'],
	['shekels', 'IL'],
	['taka', 'BD'],
	['cedi', 'GH'],
	['cedis', 'GH'],
	['zloty', 'PL'],
	['forint', 'HU'],
	['hryvnia', 'UA'],
	['rouble', 'RU'],
	['roubles', 'RU'],
	['ruble', 'RU'],
	['rubles', 'RU'],
	['lira', 'TR'],
	['dáil', 'IE'],
	['bundestag', 'DE'],
];

/** Countries whose names take an article: `President of the| Philippines`. */
export const articled: readonly string[] = phrases(`
	United States, United Kingdom, United Arab Emirates, Philippines, Netherlands, Maldives, Bahamas, Gambia, Seychelles, Solomon Islands, Central African Republic, Dominican Republic, Czech Republic, Comoros,
	Democratic Republic of the Congo, Republic of the Congo
`);
