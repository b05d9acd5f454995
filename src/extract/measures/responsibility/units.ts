/** Responsible units that official texts name after a task: （责任单位：市财政局、市卫生局）, （由省发展改革委牵头）, （市财政局、市卫生局）. */
import { closeBrackets, openBrackets } from '../../../text/brackets.js';
import type { Sentence } from '../../../text/sentences.js';
import { TokenKind, type Tokens } from '../../../text/tokens.js';
import type { BodyRole } from '../../../timeline/schema.js';
import type { BodyMention } from '../../mentions.js';
import { words } from '../words.js';

export interface Units {
	readonly bodies: readonly BodyMention[];
	/** The sentence holds nothing but the units: they answer for the paragraph before it. */
	readonly whole: boolean;
}

/** The responsible units a sentence names, or null where it names none. */
export function responsibleUnits(tokens: Tokens, sentence: Sentence, bodies: readonly BodyMention[]): Units | null {
	let cue = -1;
	let bracket = -1;
	for (let i = sentence.first; i < sentence.last; i++) {
		const word = tokens.norm[i];
		if (word !== undefined && openBrackets.has(word)) bracket = i;
		const match = words.responsible.longest(tokens, i, sentence.last);
		if (match === null) continue;
		cue = i;
		break;
	}
	if (cue < 0) return isListing(tokens, sentence, bodies) ? { bodies, whole: true } : null;
	const from = bracket >= 0 ? bracket : cue;
	const named = bodies.filter((body) => body.first > from);
	if (named.length === 0) return null;
	return { bodies: named, whole: from <= sentence.first + 1 };
}

/** Characters in the brackets that belong to no body: 等, 按职责分工. */
const OTHER = 6;

/** Brackets of their own that hold bodies and little else: …提高利用效率。|（市科委、市财政局等） */
function isListing(tokens: Tokens, { first, last }: Sentence, bodies: readonly BodyMention[]): boolean {
	if (bodies.length === 0 || !openBrackets.has(tokens.norm[first] as string) || !closeBrackets.has(tokens.norm[last - 1] as string)) return false;
	let other = 0;
	let at = first + 1;
	for (const body of bodies) {
		other += characters(tokens, at, body.first);
		at = Math.max(at, body.last);
	}
	return other + characters(tokens, at, last - 1) <= OTHER;
}

function characters(tokens: Tokens, first: number, last: number): number {
	let count = 0;
	for (let i = first; i < last; i++) if (tokens.kind[i] !== TokenKind.mark) count++;
	return count;
}

/** Puts responsible units before whoever was inherited. */
export function assign(roles: BodyRole[], bodies: readonly BodyMention[], role: BodyRole['role'] = 'implementer'): void {
	const seen = new Set(roles.flatMap(({ id, basis }) => (basis === 'stated' ? [id] : [])));
	const stated: BodyRole[] = [];
	for (const { body, text } of bodies) {
		if (seen.has(body.id)) continue;
		seen.add(body.id);
		const inherited = roles.findIndex(({ id }) => id === body.id);
		if (inherited >= 0) roles.splice(inherited, 1);
		stated.push({ id: body.id, role, text, basis: 'stated' });
	}
	roles.unshift(...stated);
}

/** Puts the units of a section behind what a measure states, where it states nobody who answers for it, and returns what it put there. */
export function inherit(roles: BodyRole[], bodies: readonly BodyMention[]): BodyRole[] {
	if (roles.some(({ basis, role }) => basis === 'stated' && role !== 'issuer')) return [];
	const behind = roles.findIndex(({ basis }) => basis === 'inherited');
	const known = new Set(roles.map(({ id }) => id));
	const added = bodies.filter(({ body }, index) => !known.has(body.id) && bodies.findIndex((other) => other.body.id === body.id) === index);
	const given = added.map(({ body, text }): BodyRole => ({ id: body.id, role: 'implementer', text, basis: 'inherited' }));
	roles.splice(behind < 0 ? roles.length : behind, 0, ...given);
	return given;
}
