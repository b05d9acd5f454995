/** The instrument a measure speaks of: its type, the notice that carries it, its title and number. */
import { Gap, TokenKind, type Tokens } from '../../text/tokens.js';
import type { Instrument } from '../../timeline/schema.js';
import { isTitle } from './inflected/quoted-title.js';
import { hanNumberIn, numberAfter } from './instrument-number.js';
import type { Grammar } from './verb-final/grammar.js';
import { closedInstrument } from './verb-final/instrument.js';
import { words } from './words.js';

const TITLE_LIMIT = 80;

/**
 * The first instrument named in the tokens `first` to `last`, or null. A wrapper (`notice on printing and distributing X`) is told from what it carries.
 * @param grammar of a language whose verb closes the clause, which has its own words for instruments
 */
export function instrumentIn(tokens: Tokens, first: number, last: number, grammar: Grammar | null = null): Instrument | null {
	if (grammar !== null) return closedInstrument(grammar, tokens, first, last);
	let type: string | null = null;
	let wrapper: string | null = null;
	let title: string | null = null;
	let number: string | null = null;
	for (let i = first; i < last; i++) {
		const opening = tokens.norm[i] as string;
		if (title === null && (opening === '《' || opening === '"')) {
			const end = closing(tokens, i, last, opening === '《' ? '》' : '"');
			if (end > i + 2 && (opening === '《' || isTitle(tokens, i + 1, end))) {
				title = tokens.text.slice(tokens.start[i + 1], tokens.end[end - 1]).replace(/\s+/g, ' ');
				const inside = lastType(tokens, i + 1, end);
				if (inside !== null) {
					if (type !== null && type !== inside) wrapper ??= type;
					type = inside;
				}
				i = end;
				continue;
			}
		}
		if (tokens.kind[i] !== TokenKind.word && tokens.kind[i] !== TokenKind.han) continue;
		const other = otherwise(tokens, i, last);
		if (other > i) {
			i = other - 1;
			continue;
		}
		const match = words.instruments.longest(tokens, i, last);
		if (match === null) continue;
		const value = match.values[0] as string;
		if (type === null) type = value;
		// 关于印发《…方案》的通知: the carrier stands behind what it carries
		else if (title !== null && (value === 'notice' || value === 'circular') && value !== type) wrapper ??= value;
		else if ((type === 'notice' || type === 'circular') && value !== type) {
			wrapper = type;
			type = value;
		}
		number ??= numberAfter(tokens, match.last, last);
		i = match.last - 1;
	}
	number ??= hanNumberIn(tokens, first, last);
	return type === null ? null : { type, wrapper, title, number };
}

/** The end of a phrase that only holds the word for an instrument (`in order to`, `the ministry |plans to`), or the token itself. */
function otherwise(tokens: Tokens, at: number, limit: number): number {
	const phrase = words.notInstruments.longest(tokens, at, limit);
	if (phrase !== null) return phrase.last;
	const verb = words.planning.longest(tokens, at, limit);
	return verb !== null && (words.planners.has(tokens.norm[at - 1] ?? '') || tokens.capital[at - 1] === true) ? verb.last : at;
}

function closing(tokens: Tokens, at: number, limit: number, mark: string): number {
	for (let i = at + 1; i < limit && i < at + TITLE_LIMIT; i++) if (tokens.norm[i] === mark) return i;
	return -1;
}

/** The type whose name ends a title, which is its head in Chinese, or else the first in it. */
function lastType(tokens: Tokens, first: number, last: number): string | null {
	let head: string | null = null;
	for (let i = first; i < last; i++) {
		if (tokens.gap[i] === Gap.block) continue;
		const match = words.instruments.longest(tokens, i, last);
		if (match === null) continue;
		if (head === null || tokens.kind[i] === TokenKind.han) head = match.values[0] as string;
		i = match.last - 1;
	}
	return head;
}
