/** English titles of those who head a state, what only they do, and who else bears such a title. */
import { words } from '../words.js';

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

/** Behind such a title: the head of something else, or no longer: `President| Emeritus`. */
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

/** Between the place and the title of whoever heads its government: `Utah's Republican| governor`. */
export const headAdjectives: readonly string[] = words(
	'new acting democratic republican conservative liberal labour labor independent first-term state city provincial',
);

/** Of what a head of state does these are no acts of office for whoever heads a place below: claims are dismissed, candidates endorsed. */
export const personalActs: readonly string[] = words('dismissed dismisses endorsed endorses');
