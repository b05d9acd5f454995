/** 3500億円, 1200カ所の診療所, 12万人, 3割, 前年比5ポイント: numbers with the units of a language that are read in its texts alone. */
import { Gap, TokenKind, type Tokens } from '../../../text/tokens.js';
import type { OwnWords } from '../own-words.js';
import { type Found, found, type Pattern } from '../pattern.js';
import { type Quantity, scaled } from '../quantity.js';
import { endingAt, isGlued, type Scan } from '../scan.js';
import type { Unit } from '../unit.js';

export const ownUnit: Pattern = {
	id: 'figures/own-unit',
	summary: 'A number with a unit or counter of Japanese or Korean, and the noun that is counted.',
	why: 'Counters stand behind the number, the noun behind の or before the number; the characters are other words in Chinese.',
	languages: ['ja', 'ko'],
	examples: {
		match: [
			'事業に3500億円を投じる。',
			'1200カ所の診療所を整備する。',
			'利用者は12万人に上る。',
			'約3割が回答した。',
			'支持は5ポイント下がった。',
			'全国47都道府県で実施する。',
			'예산 3조 5천억 원을 투입한다.',
			'보건소 1200곳을 짓는다.',
			'인력 1만 2000명을 늘린다.',
			'금리를 0.25%포인트 인하했다.',
		],
		not: [
			'별표 제2호의 규정을 바꾼다.',
			'5·6 대책을 내놓았다.',
			'3대 과제를 추진한다.',
			'제3조를 개정한다.',
			'第3回会合を開いた。',
			'5人称の小説を読む。',
			'安排资金3.4亿元。',
		],
	},
	read,
};

function read(scan: Scan, quantity: Quantity): Found | null {
	const { own, tokens, last } = scan;
	const at = quantity.last;
	if (own === null || at >= last || !(isGlued(tokens, at) || (own.spaced && tokens.gap[at] === Gap.space))) return null;
	if (isGlued(tokens, quantity.first) && own.ordinals.has(tokens.norm[quantity.first - 1] ?? '')) return null;
	const unit = own.units.longest(tokens, at, last);
	const counter = own.counters.longest(tokens, at, last);
	const match = (unit?.last ?? 0) >= (counter?.last ?? 0) ? unit : counter;
	if (match === null || isGuarded(own, tokens, match.last, last)) return null;
	if (match === counter && own.spaced && isOtherWord(own, tokens, at, match.last, last)) return null;
	const told = match === unit ? withUnit(quantity, unit.values[0] as Unit, unit.last) : counted(scan, own, quantity, match.last);
	const bound = own.bounds.longest(tokens, match.last, last)?.values[0] ?? endingAt(own.leads, scan, quantity.first, LEAD)?.values[0] ?? told.comparator;
	const per = told.kind === 'money' || told.kind === 'count' ? (endingAt(own.per, scan, quantity.first, PER)?.values[0] ?? null) : null;
	return { ...told, comparator: bound, per };
}

/** Tokens of the longest word that says that a number is about right, and of what says of what each it is told. */
const LEAD = 4;
const PER = 5;

/** 3割|合, 2人|称: the character behind makes another word of it; a word of bounds does not. */
const isGuarded = ({ guards, bounds }: OwnWords, tokens: Tokens, at: number, last: number): boolean =>
	at < last && isGlued(tokens, at) && guards.has(tokens.norm[at] as string) && bounds.longest(tokens, at, last) === null;

/** 5·6 |대|책: the beginning of a word that stands apart is no counter; 3|대| 과제: nor what ranks. */
function isOtherWord({ particles, bounds, ranks }: OwnWords, tokens: Tokens, at: number, behind: number, last: number): boolean {
	if (behind >= last) return false;
	if (!isGlued(tokens, behind)) return ranks.longest(tokens, behind, last)?.values.includes(textBetween(tokens, at, behind)) === true;
	if (tokens.gap[at] !== Gap.space || tokens.kind[behind] !== TokenKind.hangul) return false;
	return particles.longest(tokens, behind, last) === null && bounds.longest(tokens, behind, last) === null;
}

function withUnit(quantity: Quantity, { unit, kind, scale }: Unit, last: number): Found {
	return scale === undefined ? found(quantity, last, kind, unit) : { ...found(scaled(quantity, scale), last, kind, unit) };
}

/** Tokens of the noun that is counted, and of a particle behind it. */
const NOUN = 10;
const PARTICLE = 3;

/** A number of things: the noun behind の, else the one that stands right before the number, else what the counter itself says. */
function counted(scan: Scan, { spaced, links, bounds, things, particles }: OwnWords, quantity: Quantity, last: number): Found {
	const { tokens } = scan;
	const past = bounds.longest(tokens, last, scan.last)?.last ?? last;
	const noun = links.has(tokens.norm[past] ?? '') && past + 1 < scan.last ? nounEnd(tokens, past + 1, scan.last) : past;
	if (spaced) {
		const [from, to] = countedWord(scan, particles, links.has(tokens.norm[past] ?? '') ? past + 1 : past);
		return to > from && (from > past || things.has(textBetween(tokens, quantity.last, last)))
			? found(quantity, to, 'count', textBetween(tokens, from, to))
			: found(quantity, last, 'count', textBetween(tokens, quantity.last, last));
	}
	if (noun > past + 1) return found(quantity, noun, 'count', textBetween(tokens, past + 1, noun));
	return found(quantity, last, 'count', textBetween(tokens, quantity.last, last));
}

/** 1200개의| 보건소|를, 5개| 부처|가: the word of Hangul that begins at a token without the particle that ends it; empty where none begins there. */
function countedWord({ tokens, last }: Scan, particles: OwnWords['particles'], at: number): readonly [number, number] {
	let end = at;
	while (end < last && end < at + NOUN && tokens.kind[end] === TokenKind.hangul && tokens.gap[end] === (end === at ? Gap.space : Gap.none)) end++;
	for (let from = Math.max(at + 1, end - PARTICLE); from < end; from++) if (particles.longest(tokens, from, end)?.last === end) return [at, from];
	return [at, end];
}

/** Where the run of Chinese characters and katakana ends that opens at a token: a Japanese noun. */
function nounEnd(tokens: Tokens, at: number, last: number): number {
	let end = at;
	while (end < last && end < at + NOUN && (end === at || tokens.gap[end] === Gap.none) && isNominal(tokens, end)) end++;
	return end;
}

const hiragana = /^[\u3041-\u309f]/;

const isNominal = ({ kind, norm }: Tokens, at: number): boolean =>
	kind[at] === TokenKind.han || (kind[at] === TokenKind.kana && !hiragana.test(norm[at] as string)) || kind[at] === TokenKind.word;

const textBetween = ({ text, start, end }: Tokens, first: number, last: number): string => text.slice(start[first], end[last - 1]);
