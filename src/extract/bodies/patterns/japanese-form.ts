/** Names of bodies in Japanese text: 資源エネルギー庁, 地方制度調査会, 政府, 厚労相, 大阪府 where it acts; classes with duties: 都道府県. */
import type { Register } from '../../../knowledge/register.js';
import { japaneseBodies as words } from '../../../language/japanese-bodies.js';
import type { Explained } from '../../../rules.js';
import { Gap, TokenKind, type Tokens } from '../../../text/tokens.js';
import type { Candidate } from '../candidate.js';
import { GluedNames } from '../glued-names.js';
import type { Scene } from '../scene.js';

export const explained: Explained = {
	id: 'bodies/japanese-form',
	summary:
		'a run of characters and katakana that ends as names of bodies do (省, 庁, 委員会, 審議会), a short name, the title of a minister, a place that acts, a class',
	why: 'Japanese parts no words: particles in hiragana show where a name begins and ends.',
	languages: ['ja'],
	examples: {
		match: [
			'港湾庁は新たな計画を発表した。',
			'沿岸管理審議会が答申をまとめた。',
			'都道府県は計画を提出しなければならない。',
			'大阪府は条例を改正した。',
			'政府は法案を提出した。',
		],
		not: ['深く反省している。', '国債市場は落ち着いていた。'],
	},
};

/** Tokens from the name of a place to the title of its head, and of a name in hiragana. */
const HEAD = 8;
const KANA = 6;
/** Tokens of the name of a place with its level. */
const PLACE = 6;
/** Longest name, in tokens. */
const LONGEST = 24;

/** The names of a Japanese article, ascending and not overlapping, and the classes in it. */
export function japaneseForm({ reading: { tokens } }: Scene, register: Register): { readonly names: Candidate[]; readonly classes: Candidate[] } {
	const reader = new Runs(tokens, register, explained.id, 'JP');
	reader.seed();
	for (let at = 0; at < tokens.length; ) {
		if (!isNominal(tokens, at)) {
			at++;
			continue;
		}
		let end = at + 1;
		while (end < tokens.length && tokens.gap[end] === Gap.none && isNominal(tokens, end)) end++;
		reader.read(at, end);
		at = end;
	}
	return reader;
}

class Runs extends GluedNames {
	/** The first place whose own plan is named: 市では stands for it before it is named by itself. */
	seed(): void {
		for (let at = 0; at < this.tokens.length; at++) {
			if (!words.localLevels.has(this.tokens.norm[at] as string) || !this.plans(at + 1)) continue;
			let first = at;
			while (first > 0 && at - first < PLACE && this.tokens.gap[first] === Gap.none && isNominal(this.tokens, first - 1)) first--;
			if (!this.isPlace(first, at + 1)) continue;
			this.remember(this.tokens.norm[at] as string, this.placed(first, at + 1));
			return;
		}
	}

	/** Reads a run of characters that hiragana and marks part from its neighbours. */
	read(first: number, last: number): void {
		this.whole(first, last);
		for (let at = first; at < last; ) at = Math.max(this.nameAt(first, at, last), at + 1);
	}

	/** A class that the run is or ends in. */
	private whole(first: number, last: number): void {
		for (let at = first; at < last; at++) {
			const match = words.classes.longest(this.tokens, at, last);
			if (match === null || match.last !== last) continue;
			this.group(at, last);
			return;
		}
	}

	/** The token behind a name that ends, by its head, at or behind a token of the run; or the token. */
	private nameAt(first: number, at: number, last: number): number {
		const { tokens } = this;
		const prefecture = words.prefectures.longest(tokens, at, last);
		if (prefecture !== null && this.acts(prefecture.last, last)) return this.called(at, prefecture.last, 'subnational');
		const title = words.titles.longest(tokens, at, last);
		if (title !== null && title.last === last && !this.isForeign(first, at)) return this.registered(at, title.last, title.values[0] as string);
		const opens = at === first || words.dayWords.longest(tokens, first, at)?.last === at;
		const short = opens ? words.shortNames.longest(tokens, at, last) : null;
		if (short !== null && short.last - at > 1) return this.registered(at, short.last, short.values[0] as string);
		const single = at === first && last === at + 1 ? words.actingNames.longest(tokens, at, last) : null;
		if (single !== null && words.actingParticles.has(tokens.norm[last] ?? '')) return this.registered(at, last, single.values[0] as string);
		if (at === first && last === at + 1 && this.inHiragana(at) === at && words.lastOnes.has(tokens.norm[at] as string) && this.standsFor(last))
			return this.again(at, last, tokens.norm[at] as string);
		const level = tokens.norm[at + 1] ?? '';
		if (at === first && last === at + 2 && words.ownLevels.has(tokens.norm[at] as string) && words.lastOnes.has(level) && this.standsFor(last))
			return this.again(at, last, level);
		const head = words.heads.longest(tokens, at, last);
		if (head !== null && at > first && !this.isGuarded(at, head.last)) return this.headed(first, at, head.last, head.values[0] as string);
		if (at + 1 === last && words.localLevels.has(tokens.norm[at] as string)) return this.local(first, last);
		if (words.localLevels.has(tokens.norm[at] as string) && this.plans(at + 1)) return this.planner(first, at + 1);
		return at;
	}

	/** 厚生労働省|令, 庁|舎: the character behind makes another word of the head. */
	private isGuarded(at: number, last: number): boolean {
		const { tokens } = this;
		return tokens.gap[last] === Gap.none && (words.headGuards.get(this.text(at, last))?.has(tokens.norm[last] as string) ?? false);
	}

	/** 英|首相, スミス|首相: the head of another country's government. */
	private isForeign(first: number, at: number): boolean {
		return at > first && (this.tokens.kind[at - 1] === TokenKind.kana || words.foreign.has(this.tokens.norm[at - 1] as string));
	}

	private headed(first: number, at: number, last: number, type: string): number {
		const { tokens } = this;
		const head = this.text(at, last);
		if (at === first + 1 && words.pointing.has(tokens.norm[first] as string)) {
			return this.again(first, last, head);
		}
		let from = Math.max(first, at - LONGEST, this.names[this.names.length - 1]?.last ?? 0);
		// 政府|税制調査会: whose it is is no part of the name, and 閣議 is none of one either
		for (let i = from; i < at; i++) if (words.notNames.longest(tokens, i, last)?.last === last) return last;
		while (from < at && tokens.kind[from] === TokenKind.word) from++;
		if (from === at) return last;
		return this.called(from, last, type, head);
	}

	/** A city, town or village that acts: 港北市|は. */
	private local(first: number, last: number): number {
		const from = last - first > 1 ? Math.max(first, this.names[this.names.length - 1]?.last ?? 0) : this.inHiragana(first);
		return !this.acts(last, last) || !this.isPlace(from, last) ? last : this.called(from, last, 'subnational');
	}

	/** Whose plan or law it is: 港北市|環境基本計画. */
	private planner(first: number, last: number): number {
		const from = Math.max(first, this.names[this.names.length - 1]?.last ?? 0);
		return this.isPlace(from, last) ? this.called(from, last, 'subnational') : last;
	}

	private plans(at: number): boolean {
		return this.tokens.gap[at] === Gap.none && words.ownPlans.longest(this.tokens, at) !== null;
	}

	private isPlace(from: number, last: number): boolean {
		if (last - from < 2 || last - from > PLACE) return false;
		for (let i = from; i < last; i++) if (words.notPlaces.longest(this.tokens, i, last)?.last === last) return false;
		return true;
	}

	/** 本市|では: it stands for a place named elsewhere. */
	private standsFor(at: number): boolean {
		return this.tokens.gap[at] === Gap.none && words.standingTails.longest(this.tokens, at) !== null;
	}

	/** A place acts where a particle or the title of its head follows, behind the name of who heads it or at once. */
	private acts(at: number, last: number): boolean {
		const { tokens } = this;
		const tail = words.actingTails.longest(tokens, at);
		if (tail !== null && tokens.gap[at] === Gap.none && (at === last || tail.last === last)) return true;
		if (at !== last || tokens.norm[at] !== 'の') return false;
		for (let i = at + 1; i < at + HEAD && isNominal(tokens, i); i++) if (words.localHeads.longest(tokens, i) !== null) return true;
		return false;
	}

	/** みなと|市は: a name in hiragana that opens a phrase. */
	private inHiragana(at: number): number {
		const { tokens } = this;
		let first = at;
		while (first > 0 && at - first <= KANA && tokens.gap[first] === Gap.none && tokens.kind[first - 1] === TokenKind.kana) first--;
		if (at - first < 2 || at - first > KANA || (tokens.gap[first] === Gap.none && tokens.kind[first - 1] !== TokenKind.mark)) return at;
		return words.pointers.has(this.text(first, at)) ? at : first;
	}

	/** The name of a body whose kind its head tells. */
	private called(first: number, last: number, type: string, head = ''): number {
		const named = this.placed(first, last, type);
		this.remember(head === '' ? (this.tokens.norm[last - 1] as string) : head, named);
		return this.name(first, last, named);
	}

	private placed(first: number, last: number, type = 'subnational'): Candidate['named'] {
		return this.known(first, last) ?? this.formed(first, last, type);
	}
}

const hiragana = /^[\u3041-\u309f]/;

/** Characters that names are written with; hiragana part them, save in names that the register knows. */
const isNominal = ({ kind, norm }: Tokens, at: number): boolean =>
	kind[at] === TokenKind.han || kind[at] === TokenKind.word || (kind[at] === TokenKind.kana && !hiragana.test(norm[at] as string));
