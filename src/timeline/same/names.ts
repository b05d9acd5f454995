/** Names that tell two sentences apart: `restrictions on Malta` and `restrictions on Cyprus`, 对马耳他 and 对塞浦路斯 are two measures in the same words. */
import { shippedPlaces } from '../../knowledge/shipped.js';
import { notOwnPlaces, placeUnits } from '../../language/places.js';
import { TokenKind, type Tokens, tokenize } from '../../text/tokens.js';

/** True where one name was put for another: what only one of the two sentences says is, on either side, mostly names. */
export function nameDiffers(a: string, b: string): boolean {
	if (a === b) return false;
	const [mine, yours] = [wordsOf(a), wordsOf(b)];
	return isMostlyNames(mine, yours) && isMostlyNames(yours, mine);
}

/** The words of a sentence, folded; true where a word is a name: capitalised amid the sentence, or a place in Chinese. */
function wordsOf(text: string): Map<string, boolean> {
	const tokens = tokenize(text);
	const words = new Map<string, boolean>();
	for (let i = 0; i < tokens.length; i++) {
		const norm = tokens.norm[i] as string;
		if (tokens.kind[i] === TokenKind.word) words.set(norm, i > 0 && tokens.capital[i] === true);
		if (tokens.kind[i] !== TokenKind.han) continue;
		const end = placeEnd(tokens, i);
		words.set(tokens.norm.slice(i, end).join(''), end - i > 1);
		i = end - 1;
	}
	return words;
}

function isMostlyNames(words: ReadonlyMap<string, boolean>, others: ReadonlyMap<string, boolean>): boolean {
	const own = [...words].filter(([word]) => !others.has(word));
	return own.length > 0 && own.filter(([, isName]) => isName).length * 2 > own.length;
}

/** Letters of the longest name of a place: 波斯尼亚和黑塞哥维那. */
const longest = 12;
/** Letters before the unit of a place that is not in the register: 青浦 of 青浦市; with a letter before it as often as not. */
const own = 2;

let known: ReadonlySet<string> | null = null;

/** Names of places in Chinese characters, read once. */
function hanPlaces(): ReadonlySet<string> {
	known ??= new Set(shippedPlaces().flatMap(({ names, capitals }) => [...names, ...capitals].filter((name) => /^\p{Script=Han}{2,}$/u.test(name))));
	return known;
}

/** Where the name of a place that begins at a token ends, else behind the token: a place of the register, or two letters and 市, 县 or the like. */
function placeEnd({ kind, norm, length }: Tokens, at: number): number {
	let name = '';
	let end = at + 1;
	for (let i = at; i < Math.min(length, at + longest) && kind[i] === TokenKind.han; i++) {
		name += norm[i];
		const isOwn = i - at === own && placeUnits.has(norm[i] as string) && !notOwnPlaces.has(norm[i - 1] as string);
		if (isOwn || hanPlaces().has(name)) end = i + 1;
	}
	return end;
}
