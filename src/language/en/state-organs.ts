/** English words for the organs of which a state has one, and for its own government. */
import { phrases, words } from '../words.js';

/** Organs that the press calls by what they are, in small letters or large: the country is that of the article. */
export const commonOrgans: readonly (readonly [string, string])[] = [
	['cabinet', 'cabinet'],
	['council of ministers', 'cabinet'],
	['cabinet of ministers', 'cabinet'],
	['federal cabinet', 'cabinet'],
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
	maker makers file files staff votes vacancy
`);

/** Before it: one of many, or none of the state. */
export const otherOrgans: readonly string[] = words(`
	a an any each every another other no some shadow war kitchen inner filing medicine local regional state provincial county city municipal youth mock student students previous former last next future
	european african hung split kurdish regional rebel scottish welsh flemish walloon catalan
`);

/** Small words in the name of an organ, and before it. */
export const organJoints: readonly string[] = words("of the 's");

export const organLink = 'of';

/** Between `the` and `government`: which of the country's own. */
export const governmentAdjectives: readonly string[] = words(`
	new minority majority coalition caretaker interim transitional provisional military civilian unity current present incumbent elected democratic socialist communist conservative conservatives liberal labour labor
	republican nationalist populist right-wing left-wing centre-right centre-left center-right center-left cross-party technocratic marxist islamist royal outgoing incoming reformist tory progressive cash-strapped debt-ridden ruling
	three-party two-party minority-led
`);

/** Before `government`: of whom it is. */
export const governmentOwners: readonly string[] = words("his her its 's the");

/** Countries whose names take an article: `President of the| Philippines`. */
export const articled: readonly string[] = phrases(`
	United States, United Kingdom, United Arab Emirates, Philippines, Netherlands, Maldives, Bahamas, Gambia, Seychelles, Solomon Islands, Central African Republic, Dominican Republic, Czech Republic, Comoros,
	Democratic Republic of the Congo, Republic of the Congo
`);

/** Before an organ they say whose it is: `his| Cabinet`. */
export const ownersOfOrgans: readonly string[] = words('his her their');

/** Before the name of a country, what kind of state it is. */
export const stateForms: readonly string[] = phrases(`
	Republic of, Federal Republic of, Islamic Republic of, People's Republic of, Democratic Republic of, United Republic of, Kingdom of, Commonwealth of, Federation of, Union of,
	Co-operative Republic of, Democratic Socialist Republic of, Federal Democratic Republic of, Bolivarian Republic of, Arab Republic of, Grand Duchy of, Principality of, Sultanate of, State of
`);

/** A ministry, which is named by its field: `Health| Ministry`, `Ministry| of Health`. */
export const ministryWords: readonly string[] = words('ministry');

/** Before a ministry they tell no field of it: `the Union| Ministry`. */
export const unionWords: readonly string[] = words(
	'federal union prime line national central state public new former relevant same said other joint provincial',
);

/** Fields that stand for longer ones before their ministry: `Foreign| Ministry`. */
export const fieldsInFull: readonly (readonly [string, string])[] = [
	['foreign', 'Foreign Affairs'],
	['home', 'Home Affairs'],
];

/** Words of a name that bear no large letter. */
export const smallInNames: readonly string[] = words('of and for the in on to');
