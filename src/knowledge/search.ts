/** Looks the register up by a name as a person types it. */

import { byCodeUnit } from '../text/order.js';
import { likeness } from '../text/similarity.js';
import { fold } from '../text/tokens.js';
import type { Register, RegisteredBody } from './register.js';

export interface SearchHit {
	readonly body: RegisteredBody;
	/** The name that matched. */
	readonly name: string;
	/** 1 for the name itself, less the further it is from what was typed. */
	readonly score: number;
}

/** Below this a name is not suggested: one slip in a word of five letters is .93, another body of the same kind about .8. Set by trying misspelt names of the register. */
const floor = 0.84;

/**
 * The bodies whose names are nearest to a query, best first, at most `limit`. An id, a name or an abbreviation in any
 * case is a full match; names that hold the query come before names that are merely alike.
 */
export function search(register: Register, query: string, limit = 10): SearchHit[] {
	const asked = plain(query);
	if (asked === '') return [];
	const hits: SearchHit[] = [];
	for (const body of register.bodies.values()) {
		let best: SearchHit | null = null;
		for (const name of [body.id, body.name, body.localName ?? '', ...body.abbreviations, ...body.aliases]) {
			if (name === '') continue;
			const score = scoreOf(asked, plain(name));
			if (score >= floor && (best === null || score > best.score)) best = { body, name, score };
		}
		if (best !== null) hits.push(best);
	}
	return hits.sort((a, b) => b.score - a.score || byCodeUnit(a.body.id, b.body.id)).slice(0, limit);
}

function scoreOf(asked: string, name: string): number {
	if (name === asked) return 1;
	if (asked.length >= 2 && holds(name, asked)) return 0.94 + 0.05 * (asked.length / name.length);
	// abbreviations and Chinese names are too short to be guessed at
	if (asked.length < 5 || name.length < 5 || Math.abs(asked.length - name.length) > Math.max(asked.length, name.length) / 3) return 0;
	return 0.93 * likeness(asked, name);
}

/** Whether the query stands in the name as whole words, or anywhere in a Chinese name. */
function holds(name: string, asked: string): boolean {
	const at = name.indexOf(asked);
	if (at < 0) return false;
	if (/\p{Script=Han}/u.test(asked)) return true;
	return (at === 0 || name.charAt(at - 1) === ' ') && (at + asked.length === name.length || name.charAt(at + asked.length) === ' ');
}

const plain = (text: string): string =>
	fold(text)
		.replace(/^the /, '')
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
