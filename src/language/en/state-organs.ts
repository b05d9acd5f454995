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
	maker makers file files  staff votes vacancy
`);

/** Before it: one of many, or none of the state. */
export const otherOrgans: readonly string[] = words(`
	a an any each every another other no some shadow war kitchen inner filing medicine local regional state provincial county city municipal youth mock student students previous former last next future
	european african hung split kurdish regional rebel scottish welsh flemish walloon catalan
`);

/** Between `the` and `government`: which of the country's own. */
export const governmentAdjectives: readonly string[] = words(`
	new minority majority coalition caretaker interim transitional provisional military civilian unity current present incumbent elected democratic socialist communist conservative conservatives liberal labour labor
	republican nationalist populist right-wing left-wing centre-right centre-left center-right center-left cross-party technocratic marxist islamist royal outgoing incoming reformist tory progressive cash-strapped debt-ridden ruling
	three-party two-party minority-led
`);

/** Before `government`: of whom it is. */
export const governmentOwners: readonly string[] = words("his her its 's the");

/** Titles of those who head a state, each with the name of the office. */
export const headsOfState: readonly (readonly [string, string])[] = [
	['president', 'President'],
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
	vice deputy former ex then late assistant senior executive company university club bank union council court senate assembly league
	association federation commission group board corporation society college institute
`);

/** Behind such a title: the head of something else, `President of Clearwater University`, `Chief Executive Officer`. */
export const headsElsewhere: readonly string[] = words('officer and emeritus elect');

/** What else has a president, nearer than the state. */
export const headedElsewhere: readonly string[] = words(`
	university universities college company firm club bank union association federation society institute institution school hospital corporation league academy foundation chamber
`);
/** Behind a title it heads what follows: `President| of the club`. */
export const headOfLinks: readonly string[] = words('of');
/** Before a day between a subject and its verb: `the King| on Tuesday signed`. */
export const dayLinks: readonly string[] = words('on');
/** Adverbs end so. */
export const adverbEnding = 'ly';

/** Verbs by which a body is called into being. */
export const foundingVerbs: readonly string[] = words(`
	establish establishes established establishing create creates created creating form forms formed forming found founds founding
	appoint appoints introduce
`);
/** And those by which an inquiry, a fund or a task force is; a bid and a career as well. */
export const launchingVerbs: readonly string[] = words('launch launches launched launching');
export const launchedHeads: readonly string[] = phrases('fund, inquiry, taskforce, task force');
/** Who or what calls public bodies into being, before the verb. */
export const founders: readonly string[] = words(`
	government governments minister ministers ministry law laws bill act legislation reform parliament congress senate cabinet president king decree treaty constitution regulation lawmakers legislators
`);
/** No purpose runs across these: `formed a line| outside the court`. */
export const purposeStops: readonly string[] = words(`
	a an the this that these those its their his her our your my some any each every in on at to by of from with without outside inside into onto for about over under between behind before after
	during through against near as than or but who which whose when where while because if is are was were be been being has have had will would shall should can could may might must do does did
`);
/** Forms of verbs behind a body that is set up: `charged`, `overseeing`. */
export const foundedFollowerEndings: readonly string[] = words('ed ing');

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
	['inquiry', 'agency'],
	['secretariat', 'office'],
];

/** Before its name: `a| new| statutory| harbour agency`. */
export const foundedOpeners: readonly string[] = words('a an another the its');
/** Words about it that are no part of its name. */
export const foundedAdjectives: readonly string[] = words(
	'new special dedicated single separate permanent temporary powerful central high-level joint similar unified further independent statutory own small formal internal billion million',
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

/** Words that articles on one country or union hold more than others: money and assemblies that few others name. */
export const hints: readonly (readonly [string, string])[] = [
	['£', 'GB'],
	['₹', 'IN'],
	['crore', 'IN'],
	['lakh', 'IN'],
	['rmb', 'CN'],
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
	['cedi', 'GH'],
	['cedis', 'GH'],
	['zloty', 'PL'],
	['forint', 'HU'],
	['hryvnia', 'UA'],
	['rouble', 'RU'],
	['roubles', 'RU'],
	['ruble', 'RU'],
	['rubles', 'RU'],
	['dáil', 'IE'],
	['bundestag', 'DE'],
];

/** Fields that states have ministries for, word by word: `the Health, Transport and Defence| ministries`. */
export const ministryFields: readonly string[] = words(`
	health education justice transport transportation energy environment agriculture science technology culture tourism defence defense planning communications information water mining mines fisheries forestry
	sport sports infrastructure development economy economic veterans immigration foreign external internal home interior affairs finance treasury labor labour employment trade commerce industry industries business housing urban
	rural climate security social welfare works power oil petroleum gas transit roads railways railway aviation shipping food pensions youth women religious land lands planning digital innovation
`);
/** Joints in the list: `Health| and| Transport`. */
export const listJoints: readonly string[] = words('and , &');
export const lastJoint = 'and';
/** Behind the shared head whose they are: `departments| of Brightwell`; before the list at whom: `At| Harvard`. */
export const ownerLinks: readonly string[] = words('of at in within');
export const ownerOpeners: readonly string[] = words('at');

/** Words of which the names of parties of many countries are made: `Green| Party`. */
export const partyWords: readonly string[] =
	words(`the green greens labour labor conservative conservatives liberal liberals democratic democrats social socialist national people's people 's workers worker
	communist christian republican centre center progressive unity reform justice freedom party`);
/** Behind the name of a party they make a government of it. */
export const partyGovernments: readonly string[] = words('government governments administration administrations');

/** Small words in the name of an organ, and before it. */
export const organJoints: readonly string[] = words("of the 's");
export const organLink = 'of';

/** Countries whose names take an article: `President of the| Philippines`. */
export const articled: readonly string[] = phrases(`
	United States, United Kingdom, United Arab Emirates, Philippines, Netherlands, Maldives, Bahamas, Gambia, Seychelles, Solomon Islands, Central African Republic, Dominican Republic, Czech Republic, Comoros,
	Democratic Republic of the Congo, Republic of the Congo
`);
