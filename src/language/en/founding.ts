/** English words for calling a body into being. */
import { phrases, words } from '../words.js';

/** Verbs by which a body is called into being. */
export const foundingVerbs: readonly string[] = words(`
	establish establishes established establishing create creates created creating form forms formed forming found founds founding
	appoint appoints introduce
`);

/** And those by which an inquiry, a fund or a task force is; a bid and a career as well. */
export const launchingVerbs: readonly string[] = words('launch launches launched launching');

export const launchedHeads: readonly string[] = phrases('fund, inquiry, taskforce, task force');

/** And those of two words: `set up`. */
export const foundingPhrases: readonly string[] = phrases('set up, sets up, setting up');

/** Who or what calls public bodies into being, before the verb. */
export const founders: readonly string[] = words(`
	government governments minister ministers ministry law laws bill act legislation reform parliament congress senate cabinet president king decree treaty constitution regulation lawmakers legislators
`);

/** No purpose runs across these: `formed a line| outside the court`. */
export const purposeStops: readonly string[] = words(`
	a an the this that these those its their his her our your my some any each every in on at to by of from with without outside inside into onto for about over under between behind before after
	during through against near as than or but who which whose when where while because if is are was were be been being has have had will would shall should can could may might must do does did
`);

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

/** Words and sums about it that are no part of its name: `a £2.5 billion| harbour fund`. */
export const foundedAdjectives: readonly string[] = words(
	'new special dedicated single separate permanent temporary powerful central high-level joint similar unified further independent statutory own small formal internal billion million £ $ € . ,',
);

/** Words behind a body that is set up, which go on from it. */
export const foundedFollowers: readonly string[] = words('to for of in with under within and on by at from which whose will would this next is or');

/** Forms of verbs behind a body that is set up: `charged`, `overseeing`. */
export const foundedFollowerEndings: readonly string[] = words('ed ing');

/** Heads that need a purpose before or behind them are no name with these alone: `investment fund`. */
export const foundedClasses: readonly string[] = words('investment hedge pension mutual trust venture private equity slush legal defence relief support');
