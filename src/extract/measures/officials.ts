/** Office holders by surname: `Minister Jane Hall`, `Wei Lin, spokesperson for the commission, said` → later `Hall said`, `Lin added`. */
import { Gap, TokenKind, type Tokens } from '../../text/tokens.js';
import type { BodyMention } from '../mentions.js';
import { words } from './vocabulary.js';

/** A name is up to this many words, and its body stands up to this many tokens from the title. */
const NAME = 3;
const NEAR = 7;

export interface Officials {
	/** The body that stands by the surname, where one does. */
	readonly bodies: ReadonlyMap<string, BodyMention | null>;
	/** Surnames of presidents and prime ministers, who act for their government. */
	readonly heads: ReadonlySet<string>;
}

/** Surnames that stand by a title of office, with the body that stands there too. Linear: the body list is walked once beside the tokens. */
export function officialsOf(tokens: Tokens, bodies: readonly BodyMention[]): Officials {
	const officials = new Map<string, BodyMention | null>();
	const heads = new Set<string>();
	let next = 0;
	for (let i = 0; i < tokens.length; i++) {
		if (tokens.kind[i] !== TokenKind.word) continue;
		const match = words.agents.longest(tokens, i);
		if (match === null || !match.values.includes('person')) continue;
		while (next < bodies.length && (bodies[next] as BodyMention).last <= i) next++;
		const after = bodies[next];
		const before = bodies[next - 1];
		const body =
			after !== undefined && after.first <= match.last + NEAR && !after.generic
				? after
				: before !== undefined && before.last >= i - NEAR && !before.generic
					? before
					: null;
		const head = words.heads.has(tokens.norm.slice(match.first, match.last).join(' ')) && tokens.norm[match.last] !== 'of';
		for (const surname of [...nameAfter(tokens, match.last), ...nameBefore(tokens, i)]) {
			if (head) heads.add(surname);
			if ((officials.get(surname) ?? null) === null) officials.set(surname, head ? null : body);
		}
	}
	return { bodies: officials, heads };
}

/** A capitalised word that is no title or body by itself. */
const isName = (tokens: Tokens, at: number): boolean => tokens.kind[at] === TokenKind.word && tokens.capital[at] === true && tokens.gap[at] !== Gap.block;

/** `Minister | Jane Hall`: both ends of the name, since a Chinese surname comes first. */
function nameAfter(tokens: Tokens, at: number): readonly string[] {
	let end = at;
	while (end < tokens.length && end < at + NAME && isName(tokens, end) && tokens.gap[end] === Gap.space) end++;
	return end > at ? [tokens.norm[at] as string, tokens.norm[end - 1] as string] : [];
}

/** `Wei Lin, | spokesperson`, `Wei Lin, the | president`. */
function nameBefore(tokens: Tokens, title: number): readonly string[] {
	const at = words.determiners.has(tokens.norm[title - 1] ?? '') ? title - 1 : title;
	if (at < 3 || tokens.norm[at - 1] !== ',' || !isName(tokens, at - 2) || !isName(tokens, at - 3)) return [];
	return [tokens.norm[at - 3] as string, tokens.norm[at - 2] as string];
}
