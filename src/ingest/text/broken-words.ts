/** Words that a hyphen breaks at the end of a line: `deep-|ening` is one word, `long-|term` keeps its hyphen, `import- |and export duties` are two. */
import { functionWords } from '../../language/function-words.js';
import type { Line } from './lines.js';

/** How the halves of a word are joined: with the hyphen or without it. */
export type Joint = 'hyphen' | 'none';

const head = /(\p{L}*\p{Ll})-$/u;
const tail = /^(\p{Ll}+)/u;
const word = /\p{L}+(?:-\p{L}+)*/gu;

/**
 * By the place of a line that ends in half a word, how the first word of the next goes on. The text itself tells: a word that it has elsewhere
 * is joined as there, two words that it has elsewhere keep their hyphen. Linear.
 * @param lines those of the running text
 */
export function brokenWords(lines: readonly Line[]): ReadonlyMap<number, Joint> {
	const broken: number[] = [];
	for (let i = 0; i + 1 < lines.length; i++) {
		const line = lines[i] as Line;
		const below = lines[i + 1] as Line;
		if (!head.test(line.text.slice(-LONGEST)) || isParted(line, below)) continue;
		const next = tail.exec(below.text.slice(0, LONGEST))?.[1];
		if (next !== undefined && !functionWords.has(next)) broken.push(i);
	}
	if (broken.length === 0) return new Map();
	const known = wordsOf(lines, new Set(broken));
	return new Map(broken.map((i) => [i, jointOf(lines[i] as Line, lines[i + 1] as Line, known)] as const));
}

/** True where blank lines and nothing else part two lines: no page ends there. */
const isParted = (a: Line, b: Line): boolean => b.blank > 0 && a.page === b.page && b.number - a.number === b.blank + 1;

/** Longest half of a word. */
const LONGEST = 40;

/** The words of a text, small, but for the halves at the ends of its lines. */
function wordsOf(lines: readonly Line[], broken: ReadonlySet<number>): ReadonlySet<string> {
	const known = new Set<string>();
	lines.forEach(({ text }, i) => {
		const words = text.toLowerCase().match(word) ?? [];
		words.slice(broken.has(i - 1) ? 1 : 0, broken.has(i) ? -1 : undefined).forEach((each) => {
			known.add(each);
		});
	});
	return known;
}

function jointOf(a: Line, b: Line, known: ReadonlySet<string>): Joint {
	const first = (head.exec(a.text.slice(-LONGEST))?.[1] ?? '').toLowerCase();
	const second = tail.exec(b.text.slice(0, LONGEST))?.[1] ?? '';
	if (known.has(first + second)) return 'none';
	return known.has(`${first}-${second}`) || (known.has(first) && known.has(second)) ? 'hyphen' : 'none';
}
