/** Names in other languages of Europe understood by their form: Kustbevakningsverket, Ministère de la Santé, Bundesamt für Küsten. */
import {
	type EuropeanHead,
	europeanAdjectives,
	europeanHeads,
	europeanLeaders,
	europeanSuffixes,
	europeanTrailers,
	languagesWithLeaders,
	longestSuffix,
	shortestSuffix,
	smallLeaders,
	suffixEnding,
	suffixEndings,
} from '../../../language/bodies.js';
import type { Explained } from '../../../rules.js';
import { Gap, isUpper, TokenKind, type Tokens } from '../../../text/tokens.js';
import { Begin } from '../beginnings.js';
import type { Candidate } from '../candidate.js';
import type { Scene } from '../scene.js';

export const explained: Explained = {
	id: 'bodies/european-form',
	summary: 'a name of one word that closes with a head (-verket, -ministerium), or a head and what it is for (Ministère de la …)',
	why: 'English and Swedish news of Europe name ministries and agencies in their own languages.',
	languages: ['sv', 'da', 'nb', 'de', 'nl', 'fr', 'es', 'it', 'pt'],
	examples: {
		match: [
			'Regeringen gav Kustskyddsverket i uppdrag att agera.',
			'Das Bundesamt für Küsten und Häfen warnt.',
			'Le Ministère de la Mer a publié un décret.',
			'El Ministerio de Puertos aprobó la norma.',
		],
		not: ['Hon gick till verket.', 'Le conseil est bon.', 'The Raad bought a ship.'],
	},
};

/** Shortest part before a suffix (`Skogs|styrelsen`), and longest name behind a head, in tokens. */
const shortestStem = 3;
const longest = 12;

export function europeanForm({ reading: { tokens, article }, beginnings }: Scene): Candidate[] {
	const found: Candidate[] = [];
	// `Region` and `Land` are English words as well
	const own = languagesWithLeaders.has(article.metadata.language ?? '');
	const small = smallLeaders[article.metadata.language ?? ''];
	for (let i = beginnings.next(0, Begin.europeanForm); i < tokens.length; i = beginnings.next(i + 1, Begin.europeanForm)) {
		if (tokens.kind[i] !== TokenKind.word) continue;
		const made = opened(tokens, i) ?? (own ? led(tokens, i, small) : null) ?? trailed(tokens, i) ?? closed(tokens, i);
		if (made === null) continue;
		found.push(made);
		i = made.last - 1;
	}
	return found;
}

/** Kustskydds|verket; after an adjective also in small letters: Nationella kustrådet. */
function closed(tokens: Tokens, at: number): Candidate | null {
	const norm = tokens.norm[at] as string;
	const follows = tokens.gap[at] === Gap.space && europeanAdjectives.has(rawOf(tokens, at - 1));
	if (!tokens.capital[at] && !follows) return null;
	return ofSuffix(tokens, at, norm, follows) ?? (norm.endsWith('s') ? ofSuffix(tokens, at, norm.slice(0, -1), follows) : null);
}

/** The body of a word without its genitive: Kustskydds|verket|s. */
function ofSuffix(tokens: Tokens, at: number, norm: string, follows: boolean): Candidate | null {
	// most words end in no suffix: their last letters are asked first
	if (!suffixEndings.has(norm.slice(-suffixEnding))) return null;
	for (let size = Math.min(longestSuffix, norm.length - shortestStem); size >= shortestSuffix; size--) {
		const type = europeanSuffixes.get(norm.slice(norm.length - size));
		if (type !== undefined) return formed(tokens, follows ? at - 1 : at, at + 1, type);
	}
	return null;
}

/** Region| Kusten|, Stadt| Kusthafen|: a head before the name of its place. */
function led(tokens: Tokens, at: number, small: ReadonlyMap<string, string> | undefined): Candidate | null {
	const type = tokens.capital[at] ? europeanLeaders.get(rawOf(tokens, at)) : small?.get(tokens.norm[at] as string);
	if (type === undefined || !isWord(tokens, at + 1) || !tokens.capital[at + 1] || tokens.gap[at + 1] !== Gap.space) return null;
	return formed(tokens, at, small === undefined ? at + 2 : pastHyphens(tokens, at + 2), type);
}

/** provincie| Zuid|-Holland|: the token after the parts of a name that hyphens join. */
function pastHyphens(tokens: Tokens, at: number): number {
	let last = at;
	while (tokens.norm[last] === '-' && tokens.gap[last] === Gap.none && tokens.gap[last + 1] === Gap.none && tokens.capital[last + 1] === true) last += 2;
	return last;
}

/** Kusthamns| stad|: a head in small letters behind its name. */
function trailed(tokens: Tokens, at: number): Candidate | null {
	const type = tokens.capital[at] && tokens.gap[at + 1] === Gap.space ? europeanTrailers.get(rawOf(tokens, at + 1)) : undefined;
	return type === undefined ? null : formed(tokens, at, at + 2, type);
}

/** Ministère| de la Santé| et des Sports: each small word takes one word with it, the first perhaps behind an adjective. */
function opened(tokens: Tokens, at: number): Candidate | null {
	const head = europeanHeads.get(tokens.norm[at] as string);
	if (head === undefined || !(tokens.capital[at] || (head.small && isNamed(tokens, at + 1, head)))) return null;
	let last = at + 1;
	// Agence |nationale| de …, Comisión |Nacional| de …
	const adjective = isWord(tokens, last) && !isSmall(head, tokens.norm[last] as string) && (!head.large || tokens.capital[last] === true);
	if (adjective && isSmall(head, tokens.norm[last + 1] ?? '')) last++;
	const start = last;
	while (last < tokens.length && last - at < longest) {
		let next = last;
		if (next > start && head.joints.has(tokens.norm[next] as string) && !(head.large && opensAnother(tokens, next + 1, head))) next++;
		const particles = next;
		while (head.particles.has(tokens.norm[next] as string) && tokens.gap[next] !== Gap.block) next++;
		if (next === last && !(head.bare && last === at + 1 && isLarge(tokens, next, head) && tokens.gap[next] === Gap.space)) break;
		if (next === particles && next === start && !head.bare) break;
		if (next > particles && head.towards.has(tokens.norm[next - 1] as string) && isHead(tokens, next)) break;
		if (
			!isWord(tokens, next) ||
			head.determiners.has(tokens.norm[next] as string) ||
			(!tokens.capital[next] && (head.large || head.proper || (next === particles && head.capitals)))
		)
			break;
		if (start > at + 1 && !tokens.capital[next] && head.infinitives.some((ending) => (tokens.norm[next] as string).endsWith(ending))) break;
		last = pastNoun(tokens, next, head);
	}
	// Conseil |fédéral|: the adjective closes the name
	if (last === start) {
		if (!tokens.capital[at] || !isQualifier(tokens, at + 1, head)) return null;
		last = at + 2;
	}
	if ((head.large || head.qualifiers.size > 0) && head.type === 'ministry') last = pastFields(tokens, last, head);
	const first = europeanAdjectives.has(rawOf(tokens, at - 1)) && tokens.gap[at] === Gap.space ? at - 1 : at;
	return formed(tokens, first, last, head.type);
}

const isHead = (tokens: Tokens, at: number): boolean => tokens.capital[at] === true && europeanHeads.has(tokens.norm[at] ?? '');

/** Ayuntamiento de Marina y |Instituto|, Secretaría de Puertos y de la |Comisión|, Ministerio de Pesca e |IPAC|: the name of another body. */
function opensAnother(tokens: Tokens, at: number, head: EuropeanHead): boolean {
	let next = at;
	while (isSmall(head, tokens.norm[next] ?? '')) next++;
	return isHead(tokens, next) || (isUpper(tokens, next) && tokens.end[next] !== (tokens.start[next] ?? 0) + 1 && !isUpper(tokens, at - 2));
}

/** Ministerio de Salud |Pública|: the token after the words in capitals that belong to the noun before them. */
function pastLarge(tokens: Tokens, at: number, head: EuropeanHead): number {
	let last = at;
	while (isLarge(tokens, last, head) && tokens.gap[last] === Gap.space && last - at < mostLarge) last++;
	return last;
}

/** Words in capitals that may follow a noun of a name. */
const mostLarge = 2;

/** The token after a noun of a name and the words that belong to it: Salud |Pública|, Transition |écologique|, politique |monétaire|. */
function pastNoun(tokens: Tokens, at: number, head: EuropeanHead): number {
	const last = head.large || (head.follows && tokens.capital[at]) ? pastLarge(tokens, at + 1, head) : at + 1;
	return isQualifier(tokens, last, head) ? last + 1 : last;
}

const isQualifier = (tokens: Tokens, at: number, head: EuropeanHead): boolean => head.qualifiers.has(tokens.norm[at] ?? '') && tokens.gap[at] === Gap.space;

const isLarge = (tokens: Tokens, at: number, head: EuropeanHead): boolean =>
	isWord(tokens, at) && tokens.capital[at] === true && !isSmall(head, tokens.norm[at] as string) && !isHead(tokens, at);

/**
 * Ministerio de Agricultura|, Pesca y Alimentación|, ministère de l'Énergie|, du Pétrole et des Mines|: a row of fields, which its last joint closes;
 * the token itself where none follows.
 */
function pastFields(tokens: Tokens, at: number, head: EuropeanHead): number {
	const first = pastSmall(tokens, at + 1, head);
	// a language that writes one word of a field large alone opens each with its article
	if (tokens.norm[at] !== ',' || !isLarge(tokens, first, head) || (!head.large && first === at + 1)) return at;
	let next = first;
	while (
		next < at + longest &&
		(isLarge(tokens, next, head) || isSmall(head, tokens.norm[next] ?? '') || isQualifier(tokens, next, head) || tokens.norm[next] === ',')
	)
		next++;
	if (!head.joints.has(tokens.norm[next] ?? '') || tokens.gap[next] === Gap.block) return at;
	const field = pastSmall(tokens, next + 1, head);
	return isLarge(tokens, field, head) ? (head.large ? pastLarge(tokens, field + 1, head) : pastNoun(tokens, field, head)) : at;
}

function pastSmall(tokens: Tokens, at: number, head: EuropeanHead): number {
	let next = at;
	while (isSmall(head, tokens.norm[next] ?? '') && tokens.gap[next] !== Gap.block) next++;
	return next;
}

/** ministère| de la Santé: small words, then a name. */
function isNamed(tokens: Tokens, at: number, head: EuropeanHead): boolean {
	const next = pastSmall(tokens, at, head);
	return next > at && isWord(tokens, next) && tokens.capital[next] === true;
}

const isWord = (tokens: Tokens, at: number): boolean => tokens.kind[at] === TokenKind.word && tokens.gap[at] !== Gap.block;

const isSmall = (head: EuropeanHead, norm: string): boolean => head.particles.has(norm);

const rawOf = (tokens: Tokens, at: number): string => tokens.text.slice(tokens.start[at] ?? 0, tokens.end[at] ?? 0);

function formed(tokens: Tokens, first: number, last: number, type: string): Candidate {
	const name = tokens.text.slice(tokens.start[first], tokens.end[last - 1]).replace(/\s+/g, ' ');
	const asks = type === 'university' || type === 'hospital' ? 'deed' : type === 'association' || type === 'institution' ? 'name' : 'nothing';
	return { first, last, rule: explained.id, named: { kind: 'formed', name, type, jurisdiction: null, asks, local: false }, country: null };
}
