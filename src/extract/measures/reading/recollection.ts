/**
 * Instruments that the text has named, so that what it says of them later has their issuer and date:
 * 国务院批转《…意见》。 … 意见提出，要推进….
 */
import { type Tokens, textOf } from '../../../text/tokens.js';
import { letters } from '../document/headline.js';
import { clauseWords } from '../uninflected/clause-words.js';
import { words } from '../words.js';
import type { Frame } from './frame.js';

export interface Remembered {
	readonly frame: Frame;
	readonly draft: boolean;
	readonly inForce: boolean;
}

/** Tokens of a title. */
const TITLE = 80;
/** Tokens at the head of a sentence in which the instrument stands that it reports. */
const HEAD = 24;
/** Letters of a title too short to be known again. */
const SHORT = 4;
/** Titles that are remembered, the last ones: each sentence that reports one is compared with all. */
const REMEMBERED = 64;

export class Recollection {
	private readonly titled: { readonly title: string; readonly of: Remembered }[] = [];
	private readonly byType = new Map<string, Remembered>();

	keep(of: Remembered): void {
		const { instrument } = of.frame;
		if (instrument === null) return;
		if (instrument.title !== null) this.titled.push({ title: plain(instrument.title), of });
		if (this.titled.length > REMEMBERED) this.titled.shift();
		this.byType.set(instrument.type, of);
	}

	/** The instrument that the tokens `first` to `last` report by its title or its kind, where it was named before. */
	reported(tokens: Tokens, first: number, last: number): Remembered | null {
		for (let i = first; i < Math.min(last, first + HEAD); i++) {
			if (tokens.norm[i] === '《') {
				const end = titleEnd(tokens, i, last);
				if (end < 0) return null;
				if (rules(tokens, end, last)) return this.byTitle(plain(textOf(tokens, i + 1, end - 1))) ?? null;
				i = end - 1;
				continue;
			}
			const kind = clauseWords.drafts.longest(tokens, i, last) ?? words.instruments.longest(tokens, i, last);
			if (kind === null) continue;
			if (rules(tokens, kind.last, last) || (i > first && clauseWords.pointing.has(tokens.norm[i - 1] as string))) {
				const type = kind.values[0];
				return (typeof type === 'string' ? this.byType.get(type) : this.drafted()) ?? null;
			}
			i = kind.last - 1;
		}
		return null;
	}

	private byTitle(title: string): Remembered | undefined {
		const at = this.titled.findLastIndex(
			(each) => each.title === title || (title.length >= SHORT && each.title.length >= SHORT && (each.title.includes(title) || title.includes(each.title))),
		);
		return this.titled[at]?.of ?? (title.length < SHORT ? [...this.byType.values()].at(-1) : undefined);
	}

	private drafted(): Remembered | undefined {
		return [...this.byType.values()].filter(({ draft }) => draft).at(-1);
	}
}

/** A verb of saying or ruling follows, or the word that closes `according to`. */
export function rules(tokens: Tokens, at: number, limit: number): boolean {
	return says(tokens, at, limit) || tokens.norm[at] === ',' || tokens.norm[at] === '，' || tokens.norm[at] === '中';
}

/** A verb of saying or ruling follows, adverbs before it. */
export function says(tokens: Tokens, at: number, limit: number): boolean {
	for (let i = at; i < Math.min(limit, at + 3); i++) {
		const verb = words.verbs.longest(tokens, i, limit);
		if (verb?.values.some(({ verb: { class: kind, act, lemma } }) => kind === 'report' || act === 'require' || clauseWords.standing.has(lemma)) === true)
			return true;
		if (words.adverbs.longest(tokens, i, limit) === null) break;
	}
	return false;
}

/** The token after the mark that closes the title opened at a token; -1 where none is near. */
export function titleEnd(tokens: Tokens, at: number, limit: number): number {
	for (let i = at + 1; i < limit && i < at + TITLE; i++) if (tokens.norm[i] === '》') return i + 1;
	return -1;
}

/** A title without the words that are left out when it is named again: 关于…|的|意见. */
function plain(title: string): string {
	let left = letters(title);
	for (const filler of clauseWords.fillers) left = left.replaceAll(filler, '');
	return left;
}
