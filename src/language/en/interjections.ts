/** English sentences that speak to the reader in the middle of a paragraph, once links and boxes have become text. */

import { words } from '../words.js';

/** Such a sentence as a whole. */
export const interjections: readonly string[] = [
	'sign up here',
	'sign up now',
	'sign up for free',
	'sign up for our newsletter',
	'subscribe here',
	'subscribe now',
	'subscribe to our newsletter',
	'register here',
	'read more',
	'read more here',
	'read full story',
	'read the full story',
	'read the full story here',
	'continue reading',
	'click here',
	'click here for more',
	'click here to read more',
	'learn more',
	'learn more here',
	'find out more',
	'find out more here',
	'watch the video',
	'listen to this article',
	'advertisement',
	'skip advertisement',
	'story continues below advertisement',
	'article continues below advertisement',
	'scroll to continue',
	'purchase licensing rights',
	'purchase licensing rights, opens new tab',
	'follow us on twitter',
	'follow us on facebook',
	'share this article',
];

/** How the credits open that close a paragraph. */
export const closingCredits: readonly string[] = ['reporting by', 'additional reporting by', 'writing by', 'editing by', 'compiled by', 'our standards:'];

/** Words in small letters among the names of such credits. */
export const wordsOfCredits: readonly string[] = words('by in and for with of the de van von al additional reporting writing editing compiled opens new tab');
