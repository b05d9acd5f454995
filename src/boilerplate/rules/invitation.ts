import { invitingOpeners, invitingVerbs, networks } from '../../language/en/invitations.js';
import { hashesOf, hashOf, Shape } from '../../text/words.js';
import { drop, type Rule } from '../rule.js';

const verbs = hashesOf(invitingVerbs.join(' '));
const openers = hashesOf(invitingOpeners.join(' '));
const places = hashesOf(networks.join(' '));
/** Stands before the network. */
const prepositions = hashesOf('on via');

const follow = hashOf('follow');
const addressed = /@\w|https?:|www\./;

/** Words before the verb: `You can also`, `For more, please`. */
const BEFORE = 4;
/** Longest invitation; longer lines are prose that names a network. */
const LONGEST = 32;

export const invitation: Rule = {
	doc: {
		id: 'boilerplate/invitation',
		summary: 'Lines that ask readers to follow the site on its networks.',
		why: 'They stand in the middle of articles and at their end, and are sentences.',
		languages: ['en'],
		examples: {
			match: [
				'Follow Harbour Daily on Facebook, Twitter and Instagram.',
				'You can contact the harbour desk on Facebook, WhatsApp or by letter.',
				'For more, join our channel on Telegram',
				'Follow the harbour desk for news at @harbourdesk',
			],
			not: [
				'Follow the route of the old harbour wall on foot.',
				'Ministers agreed to join talks with Facebook and Twitter on election rules.',
				'Find 300 new clinics on the map of the ministry, which also runs a YouTube channel, by 2030.',
			],
		},
	},
	asks: 0,
	judge: (line, { article, text }) => {
		if (line.words > LONGEST || line.words < 3 || line.stops > 2 || line.block.kind === 'table-row' || line.numbers > 1) return null;
		let at = line.begin;
		for (let before = 0; at < line.end && !verbs.has(text.hash[at] as number); at++) {
			if (((text.shape[at] as number) & Shape.kind) === Shape.mark) continue;
			if (++before > BEFORE || !openers.has(text.hash[at] as number)) return null;
		}
		if (text.hash[at] === follow && at < line.end && addressed.test(article.text.slice(line.block.start, line.block.end)))
			return drop('asks to follow an address');
		let on = false;
		for (at++; at < line.end; at++) {
			const hash = text.hash[at] as number;
			if (on && places.has(hash)) return drop('asks to follow on a network');
			on ||= prepositions.has(hash);
		}
		return null;
	},
};
