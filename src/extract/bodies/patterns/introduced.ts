/** Abbreviations an article introduces itself: `Coastal Safety Board (CSB)`, 国家海图测绘局（以下简称海图局）, and their later use. */
import { alternatives, introducers } from '../../../language/bodies.js';
import type { Explained } from '../../../rules.js';
import { Lexicon } from '../../../text/lexicon.js';
import { Gap, TokenKind, type Tokens } from '../../../text/tokens.js';
import type { Candidate } from '../candidate.js';
import type { Scene } from '../scene.js';

export const explained: Explained = {
	id: 'bodies/introduced',
	summary: 'an abbreviation given in brackets after a name, and wherever it stands later',
	why: 'Local bureaus and new agencies are named once in full and by their initials from then on.',
	languages: ['en', 'zh'],
	examples: {
		match: [
			'The Coastal Safety Board of Alberta (CSB) met. Later the CSB issued a rule.',
			'The Coastal Safety Board, or CSB, met. CSB rules apply.',
			"They cut the Coastal Safety Board's (CSB) budget.",
			'青山省海图测绘局（以下简称“海图局”）印发办法。海图局负责解释。',
		],
		not: ['The rule (ABC) was read.'],
	},
};

/** Longest bracket in tokens. */
const reach = 16;

export function introduced({ reading: { tokens } }: Scene, candidates: readonly Candidate[]): Candidate[] {
	const names = new Lexicon<{ written: string; of: Candidate }>();
	const spans: number[] = [];
	for (const candidate of candidates) {
		if (candidate.named.kind === 'generic') continue;
		const bracket = bracketed(tokens, candidate.last) ?? alternative(tokens, candidate.last) ?? before(tokens, candidate);
		if (bracket === null) continue;
		const written = tokens.text.slice(tokens.start[bracket.first], tokens.end[bracket.last - 1]);
		if (!isHanName(tokens, bracket) && !fits(written, tokens, candidate)) continue;
		names.add(written, { written, of: candidate });
		spans.push(bracket.first);
	}
	if (names.size === 0) return [];
	const found: Candidate[] = [];
	for (let i = 0; i < tokens.length; ) {
		const match = names.longest(tokens, i);
		const value = match?.values[0];
		if (match === null || value === undefined) {
			i++;
			continue;
		}
		const raw = tokens.text.slice(tokens.start[match.first], tokens.end[match.last - 1]);
		if (raw === value.written) found.push({ ...value.of, first: match.first, last: match.last, rule: explained.id, inFull: value.of });
		i = match.last;
	}
	return found;
}

/** The abbreviation inside the bracket at a token: `(CSB)`, `(the "Board")`, （以下简称海图局）. */
function bracketed(tokens: Tokens, name: number): { first: number; last: number } | null {
	// `the Coastal Safety Board|'s| (CSB) budget`
	const at = tokens.norm[name] === "'s" && tokens.norm[name + 1] === '(' ? name + 1 : name;
	if (tokens.norm[at] !== '(' || tokens.gap[at] === Gap.block) return null;
	let end = at + 1;
	while (end < tokens.length && end - at < reach && tokens.norm[end] !== ')' && tokens.gap[end] !== Gap.block) end++;
	if (tokens.norm[end] !== ')') return null;
	let first = at + 1;
	let told = false;
	for (let i = first; i < end; i++) {
		if (tokens.norm[i] === '称' && (tokens.norm[i - 1] === '简' || tokens.norm[i - 1] === '下')) {
			first = i + 1;
			told = true;
		} else if (introducers.has(tokens.norm[i] as string) && !tokens.capital[i]) first = i + 1;
	}
	while (first < end && tokens.kind[first] === TokenKind.mark) first++;
	let last = first;
	while (last < end && (tokens.kind[last] !== TokenKind.mark || tokens.norm[last] === '-' || tokens.norm[last] === '&')) last++;
	if (last === first || (tokens.kind[first] === TokenKind.han && !told)) return null;
	return { first, last };
}

/** `Coastal Safety Board, or| CSB`, `Coastal Safety Board or| CSB`. */
function alternative(tokens: Tokens, at: number): { first: number; last: number } | null {
	const or = tokens.norm[at] === ',' ? at + 1 : at;
	if (!alternatives.has(tokens.norm[or] ?? '') || tokens.kind[or + 1] !== TokenKind.word || tokens.gap[or + 1] !== Gap.space) return null;
	return { first: or + 1, last: or + 2 };
}

/** `|CSB| (Coastal Safety Board)`. */
function before(tokens: Tokens, { first, last }: Candidate): { first: number; last: number } | null {
	const at = tokens.norm[first - 1] === 'the' ? first - 2 : first - 1;
	if (tokens.norm[at] !== '(' || tokens.norm[last] !== ')' || tokens.kind[at - 1] !== TokenKind.word || tokens.gap[at] === Gap.block) return null;
	return { first: at - 1, last: at };
}

const isHanName = (tokens: Tokens, { first, last }: { first: number; last: number }): boolean => tokens.kind[first] === TokenKind.han && last - first >= 2;

/** An abbreviation has two capitals and its first letter is that of a word of the name. */
function fits(written: string, tokens: Tokens, candidate: Candidate): boolean {
	if (!/^[A-Za-z][A-Za-z&.-]{1,11}$/.test(written) || !/[A-Z].*[A-Z]/.test(written)) return false;
	if (tokens.kind[candidate.first] === TokenKind.han) return true;
	const initial = written.charAt(0).toLowerCase();
	for (let i = candidate.first; i < candidate.last; i++) if ((tokens.norm[i] as string).startsWith(initial)) return true;
	return false;
}
