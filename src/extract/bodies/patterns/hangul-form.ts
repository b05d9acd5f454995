/** Names of bodies in Korean text: 산림청, 항만안전위원회, 정부, 복지부, 서울시 where it acts; classes with duties: 지방자치단체. */
import type { Register } from '../../../knowledge/register.js';
import { koreanBodies as words } from '../../../language/korean-bodies.js';
import type { Explained } from '../../../rules.js';
import type { Lexicon } from '../../../text/lexicon.js';
import { Gap, TokenKind, type Tokens } from '../../../text/tokens.js';
import type { Candidate } from '../candidate.js';
import { GluedNames } from '../glued-names.js';
import type { Scene } from '../scene.js';

export const explained: Explained = {
	id: 'bodies/hangul-form',
	summary: 'a Korean word, without the particle glued to it, that ends as names of bodies do (청, 위원회, 공단), a short name, a place that acts, a class',
	why: 'Korean sets words apart and glues particles to them: what is left of the word is the name.',
	languages: ['ko'],
	examples: {
		match: [
			'항만안전위원회는 새 계획을 발표했다.',
			'복지부가 대책을 내놓았다.',
			'지방자치단체는 계획을 제출하여야 한다.',
			'서울시는 조례를 개정했다.',
			'정부는 법안을 국회에 제출했다.',
		],
		not: ['금융위기가 다시 왔다.', '일부는 지원을 요청했다.', '당시는 겨울이었다.'],
	},
};

/** Tokens of the longest word that is looked at. */
const LONGEST = 32;
/** Syllables of the name of a place. */
const PLACE = 5;

/** The names of a Korean article, ascending and not overlapping, and the classes in it. */
export function hangulForm({ reading: { tokens } }: Scene, register: Register): { readonly names: Candidate[]; readonly classes: Candidate[] } {
	const reader = new WordsOf(tokens, register, explained.id, 'KR');
	for (let at = 0; at < tokens.length; ) {
		if (tokens.kind[at] !== TokenKind.hangul && tokens.kind[at] !== TokenKind.word) {
			at++;
			continue;
		}
		const end = wordEnd(tokens, at);
		at = Math.max(reader.read(at, end), at + 1);
	}
	return reader;
}

/** Where the word ends that begins at a token: what is glued, marks left out. */
function wordEnd(tokens: Tokens, at: number): number {
	let end = at + 1;
	while (end < tokens.length && end < at + LONGEST && tokens.gap[end] === Gap.none && tokens.kind[end] !== TokenKind.mark) end++;
	return end;
}

class WordsOf extends GluedNames {
	/** Reads the word that begins at a token; gives the token behind what was found, or behind the word. */
	read(first: number, last: number): number {
		const opens = first === 0 || this.tokens.gap[first] !== Gap.none || this.tokens.kind[first - 1] === TokenKind.mark;
		if (!opens) return last;
		const group = this.whole(words.classes, first);
		if (group !== null) return this.group(first, group.last);
		const title = words.titles.longest(this.tokens, first);
		if (title !== null && this.standsFree(title.last)) return this.registered(first, title.last, title.values[0] as string);
		const known = this.register.names.longest(this.tokens, first);
		if (known !== null && this.standsFree(known.last)) return this.name(first, known.last, this.known(first, known.last) as Candidate['named']);
		const short = this.whole(words.shortNames, first);
		if (short !== null) return this.isForeign(first) ? short.last : this.registered(first, short.last, short.values[0] as string);
		const acting = words.actingNames.longest(this.tokens, first, last);
		if (acting !== null && this.isActing(acting.last, last)) return this.registered(first, acting.last, acting.values[0] as string);
		const level = this.tokens.norm[first] as string;
		if (words.lastOnes.has(level) && this.isActing(first + 1, last)) return Math.max(this.again(first, first + 1, level), last);
		const head = words.lastHeads.longest(this.tokens, first, last);
		if (head !== null && this.isActing(head.last, last)) return Math.max(this.again(first, head.last, this.text(first, head.last)), last);
		const province = words.provinces.longest(this.tokens, first);
		if (province !== null && this.acts(province.last)) return this.called(first, province.last, 'subnational');
		return this.headed(first, last) ?? this.local(first, last) ?? last;
	}

	/** The longest phrase at a token that nothing but a particle is glued to. */
	private whole<V>(lexicon: Lexicon<V>, first: number): { readonly last: number; readonly values: readonly V[] } | null {
		const all = lexicon.all(this.tokens, first);
		for (let k = all.length - 1; k >= 0; k--) {
			const match = all[k];
			if (match !== undefined && this.standsFree(match.last)) return match;
		}
		return null;
	}

	/** Whether a name may end before a token: a space, a mark or a particle follows. */
	private standsFree(at: number): boolean {
		const { tokens } = this;
		if (at >= tokens.length || tokens.gap[at] !== Gap.none || (tokens.kind[at] === TokenKind.mark && tokens.norm[at] !== '·')) return true;
		const end = wordEnd(tokens, at);
		if (tokens.norm[at] === '·') return true;
		return words.tails.longest(tokens, at, end)?.last === end;
	}

	/** 독일| 정부: that of another country, or no government of the day. */
	private isForeign(first: number): boolean {
		for (let at = first - 1; at >= 0 && at >= first - PLACE; at--)
			if (words.foreign.longest(this.tokens, at, first)?.last === first && this.opensWord(at)) return true;
		return false;
	}

	private opensWord(at: number): boolean {
		return at === 0 || this.tokens.gap[at] !== Gap.none || this.tokens.kind[at - 1] === TokenKind.mark;
	}

	/** A place acts where a particle of who acts, or its head, follows. */
	private acts(at: number): boolean {
		const { tokens } = this;
		if (at >= tokens.length || tokens.gap[at] !== Gap.none) return true;
		const end = wordEnd(tokens, at);
		return words.actingTails.longest(tokens, at, end)?.last === end;
	}

	/** Nothing but a particle of who acts is glued to what ends before a token. */
	private isActing(at: number, last: number): boolean {
		return at + 1 === last && words.actingParticles.has(this.tokens.norm[at] as string);
	}

	/** The name that a word is, by its end, without a particle; undefined where it is none. */
	private headed(first: number, last: number): number | null {
		const { tokens } = this;
		for (let end = last; end > first + 1; end--) {
			if (end < last && words.tails.longest(tokens, end, last)?.last !== last) continue;
			if (this.isWord(words.classes, first + 1, end)) return this.group(first, end);
			const head = this.headBefore(first, end);
			if (head !== null) return this.called(first, end, head);
		}
		return null;
	}

	private headBefore(first: number, end: number): string | null {
		for (let at = first + 1; at < end; at++) {
			const match = words.heads.longest(this.tokens, at, end);
			if (match === null || match.last !== end) continue;
			const { kind, least } = match.values[0] as { readonly kind: string; readonly least: number };
			return at - first < least || this.isWord(words.notNames, first, end) ? null : kind;
		}
		return null;
	}

	/** A city, county or district that acts: 북해시|는. */
	private local(first: number, last: number): number | null {
		const { tokens } = this;
		for (let end = last - 1; end > first + 1 && end <= first + PLACE; end--) {
			if (!words.localLevels.has(tokens.norm[end - 1] as string) || words.actingTails.longest(tokens, end, last)?.last !== last) continue;
			if (end - first < 3 || this.isWord(words.notPlaces, first, end)) return null;
			return this.called(first, end, 'subnational');
		}
		return null;
	}

	/** The word ends in one of some. */
	private isWord(lexicon: Lexicon<true>, first: number, end: number): boolean {
		for (let at = first; at < end; at++) if (lexicon.longest(this.tokens, at, end)?.last === end) return true;
		return false;
	}

	/** The name of a body whose kind its end tells. */
	private called(first: number, last: number, type: string): number {
		const known = this.known(first, last);
		const named = known ?? this.formed(first, last, type);
		if (known === null && type === 'subnational') this.remember(this.tokens.norm[last - 1] as string, named);
		for (let at = first + 1; at < last; at++) if (words.lastHeads.longest(this.tokens, at, last)?.last === last) this.remember(this.text(at, last), named);
		return this.name(first, last, named);
	}
}
