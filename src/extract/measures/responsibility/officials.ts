/**
 * Office holders by surname: `Minister Jane Hall`, `Wei Lin, spokesperson for the commission, said` → later `Hall said`, `Lin added`; and those who
 * hold none: `economist Ana Lima`, `former minister Leo Park`.
 */
import { Gap, TokenKind, type Tokens } from '../../../text/tokens.js';
import type { BodyMention } from '../../mentions.js';
import { words } from '../words.js';

/** A name is up to this many words, and its body stands up to this many tokens from the title. */
const NAME = 3;
const NEAR = 7;
/** Tokens before a title in which somebody is said to have held it once. */
const FORMER = 3;

export interface Officials {
	/** The body that stands by the surname, where one does. */
	readonly bodies: ReadonlyMap<string, BodyMention | null>;
	/** Surnames of presidents and prime ministers, who act for their government. */
	readonly heads: ReadonlySet<string>;
	/** Surnames of analysts, scholars and those who have left office. */
	readonly bystanders: ReadonlySet<string>;
}

/**
 * Surnames that stand by a title of office, with the body that stands there too. Linear: the body list is walked once beside the tokens.
 * @param offices the ministries that titles name by their field, by the token of the title
 */
export function officialsOf(tokens: Tokens, bodies: readonly BodyMention[], offices: ReadonlyMap<number, BodyMention>): Officials {
	const officials = new Map<string, BodyMention | null>();
	const heads = new Set<string>();
	const bystanders = new Set<string>();
	let next = 0;
	for (let i = 0; i < tokens.length; i++) {
		if (tokens.kind[i] !== TokenKind.word) continue;
		const comment = words.commentators.longest(tokens, i);
		if (comment !== null) for (const surname of [...nameAfter(tokens, comment.last), ...nameBefore(tokens, i, bystanders)]) bystanders.add(surname);
		const match = words.agents.longest(tokens, i);
		// `by 5 pm | EST`
		if (match === null || !match.values.includes('person') || (i > 0 && tokens.kind[i - 1] === TokenKind.digits && tokens.capital[i] !== true)) continue;
		while (next < bodies.length && (bodies[next] as BodyMention).last <= i) next++;
		const after = bodies[next];
		const before = bodies[next - 1];
		const body =
			offices.get(match.last - 1) ??
			(after !== undefined && after.first <= match.last + NEAR && !after.generic
				? after
				: before !== undefined && before.last >= i - NEAR && !before.generic
					? before
					: null);
		if (isFormer(tokens, i)) {
			for (const surname of nameAfter(tokens, match.last)) bystanders.add(surname);
			continue;
		}
		const head = words.heads.has(tokens.norm.slice(match.first, match.last).join(' ')) && tokens.norm[match.last] !== 'of';
		const office = offices.get(match.last - 1);
		const behind = nameAfter(tokens, office !== undefined && office.last > match.last ? office.last : match.last);
		for (const surname of [...behind, ...nameBefore(tokens, i, officials)]) {
			if (head) heads.add(surname);
			if ((officials.get(surname) ?? null) === null) officials.set(surname, head ? null : body);
		}
	}
	for (const surname of officials.keys()) bystanders.delete(surname);
	return { bodies: officials, heads, bystanders };
}

/** `former | minister`, `former US | secretary of state`. */
function isFormer(tokens: Tokens, title: number): boolean {
	for (let at = title - 1; at >= Math.max(0, title - FORMER); at--) {
		if (words.former.has(tokens.norm[at] as string)) return true;
		if (!isName(tokens, at)) return false;
	}
	return false;
}

/** A capitalised word that is no title or body by itself. */
const isName = (tokens: Tokens, at: number): boolean => tokens.kind[at] === TokenKind.word && tokens.capital[at] === true;

/** `Minister | Jane Hall`: both ends of the name, since a Chinese surname comes first. */
function nameAfter(tokens: Tokens, at: number): readonly string[] {
	let end = at;
	while (end < tokens.length && end < at + NAME && isName(tokens, end) && tokens.gap[end] === Gap.space) end++;
	return end > at ? [tokens.norm[at] as string, tokens.norm[end - 1] as string] : [];
}

/** `Wei Lin, | spokesperson`, `Wei Lin, the | president`; of one known already, `Lin, also | secretary`. */
function nameBefore(tokens: Tokens, title: number, known: { has(name: string): boolean }): readonly string[] {
	let at = title;
	while (at > 0 && at > title - 2 && (words.determiners.has(tokens.norm[at - 1] ?? '') || words.adverbs.longest(tokens, at - 1, at) !== null)) at--;
	if (at < 2 || tokens.norm[at - 1] !== ',' || !isName(tokens, at - 2)) return [];
	const name = tokens.norm[at - 2] as string;
	if (at >= 3 && isName(tokens, at - 3) && tokens.gap[at - 2] === Gap.space) return [tokens.norm[at - 3] as string, name];
	return known.has(name) ? [name] : [];
}

/** The body that the only head of a government in the text heads besides, or null. */
export function headOf({ heads, bodies }: Officials): BodyMention | null {
	const headed = new Map<string, BodyMention>();
	for (const surname of heads) {
		const mention = bodies.get(surname) ?? null;
		if (mention !== null) headed.set(mention.body.id, mention);
	}
	return headed.size === 1 ? ([...headed.values()][0] ?? null) : null;
}
