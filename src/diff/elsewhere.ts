/** What the other version says elsewhere: what moved to another unit was neither added to the document nor removed from it. */
import type { Span } from '../article.js';
import type { BodyMention, FigureMention } from '../extract/mentions.js';
import { sectionVocabulary } from '../language/sections.js';
import type { Extraction } from '../pipeline.js';
import { Lexicon } from '../text/lexicon.js';
import { fold, TokenKind, type Tokens } from '../text/tokens.js';
import { lineage } from './changes/lineage.js';
import type { Unit } from './units.js';

/** The bodies that a version names, asked for by the names of another version. */
export interface NamedBodies {
	/** True where the version names the body, by whatever name, or holds the words of its name. */
	readonly holds: (mention: BodyMention) => boolean;
}

/**
 * Looks up which of the bodies of `other` a version names anywhere. A name counts where its words stand, be it inside the
 * longer name of another body. Linear in both, times the length of the longest name.
 */
export function namedBodies({ mentions, reading: { tokens } }: Extraction, other: Extraction): NamedBodies {
	const lines = new Set(mentions.bodies.map(lineage));
	const names = Lexicon.of(other.mentions.bodies.map(({ text }) => [text, fold(text)] as const));
	const written = new Set<string>();
	for (let at = 0; at < tokens.length; at++) {
		let match = names.longest(tokens, at);
		while (match !== null) {
			for (const name of match.values) written.add(name);
			match = match.last - 1 > at ? names.longest(tokens, at, match.last - 1) : null;
		}
	}
	return { holds: (mention) => lines.has(lineage(mention)) || written.has(fold(mention.text)) };
}

/** A figure by what it says; counts of other things are other figures here. */
const figureKey = ({ value }: FigureMention): string => `${value.value}|${value.max}|${value.unit}|${value.comparator}`;

/** The figures that stand in some units. */
export interface FiguresOfUnits {
	readonly holds: (mention: FigureMention) => boolean;
}

/** The figures in units that stand in one version alone. Linear. */
export function figuresOfUnits({ mentions }: Extraction, units: readonly Unit[]): FiguresOfUnits {
	const ordered = [...units].sort((a, b) => a.first - b.first);
	const figures = [...mentions.figures].sort((a, b) => a.first - b.first);
	const keys = new Set<string>();
	let at = 0;
	for (const figure of figures) {
		while (at < ordered.length && (ordered[at] as Unit).last <= figure.first) at++;
		if (at < ordered.length && (ordered[at] as Unit).first <= figure.first) keys.add(figureKey(figure));
	}
	return { holds: (mention) => keys.has(figureKey(mention)) };
}

/** Words in a row by which a passage is known again. */
const run = 4;
/** A passage stands elsewhere when this much of its runs does. */
const almostWhole = 0.85;

/** The passages of some units. */
export interface PassagesOfUnits {
	/** True where the words of a passage of the other version stand there almost whole, its figures and modals among them. */
	readonly holds: (extraction: Extraction, span: Span) => boolean;
}

/** The runs of words of units that were added, removed or amended. Linear. */
export function passagesOfUnits(units: readonly Unit[]): PassagesOfUnits {
	const runs = new Set<string>();
	for (const { words } of units) for (let i = 0; i + run <= words.length; i++) runs.add(words.slice(i, i + run).join(' '));
	return {
		holds: ({ reading: { tokens } }, span) => {
			const words: string[] = [];
			const binding: boolean[] = [];
			for (let at = tokenAt(tokens, span.start); at < tokens.length && (tokens.start[at] as number) < span.end; at++) {
				if (tokens.kind[at] === TokenKind.mark) continue;
				words.push(tokens.norm[at] as string);
				binding.push(tokens.kind[at] === TokenKind.digits || sectionVocabulary.modals.longest(tokens, at) !== null);
			}
			if (words.length < 2 * run) return false;
			let found = 0;
			for (let i = 0; i + run <= words.length; i++) {
				if (runs.has(words.slice(i, i + run).join(' '))) found++;
				else if (binding.slice(i, i + run).includes(true)) return false;
			}
			return found >= almostWhole * (words.length - run + 1);
		},
	};
}

/** The first token that starts at a place or after it. */
function tokenAt(tokens: Tokens, place: number): number {
	let low = 0;
	let high = tokens.length;
	while (low < high) {
		const middle = (low + high) >>> 1;
		if ((tokens.start[middle] as number) < place) low = middle + 1;
		else high = middle;
	}
	return low;
}
