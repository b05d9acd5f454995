/** Numbers in digits with scales in syllables of Hangul: 3조 5천억, 1만 2000, 2천500만, 3만여. */
import { syllableNumbers } from '../../../language/syllable-numbers.js';
import { Gap, TokenKind, type Tokens } from '../../../text/tokens.js';
import { type Numeral, shifted } from './numeral.js';

/** Parts of one number: 3조 5천500억 2000만 is of six. */
const PARTS = 8;
/** From this power on a scale closes a section of four digits. */
const SECTION = 4;

/** The power of ten that a syllable stands for behind what is glued to it, or null. */
function powerAt(tokens: Tokens, at: number, limit: number): number | null {
	if (at >= limit || tokens.kind[at] !== TokenKind.hangul || tokens.gap[at] !== Gap.none) return null;
	const syllable = tokens.norm[at] as string;
	const power = syllableNumbers.scales.get(syllable) ?? null;
	const tails = power === null ? undefined : syllableNumbers.tails.get(syllable);
	if (tails === undefined || tails.has(tokens.norm[at + 1] ?? '')) return power;
	// 3조|5천억: the number goes on
	const next = partAt(tokens, at + 1, limit);
	return next !== null && isScaled(tokens, next.last, limit) ? power : null;
}

const isScaled = (tokens: Tokens, at: number, limit: number): boolean =>
	at < limit && tokens.kind[at] === TokenKind.hangul && tokens.gap[at] === Gap.none && syllableNumbers.scales.has(tokens.norm[at] as string);

/** The digits of the part that begins at a token, thousands in groups of three: 2000, 1,500; null where none stands there. */
function partAt(tokens: Tokens, at: number, limit: number): { readonly value: number; readonly last: number } | null {
	if (at >= limit || tokens.kind[at] !== TokenKind.digits || (tokens.norm[at] as string).length > SECTION) return null;
	const grouped =
		at + 2 < limit &&
		tokens.norm[at + 1] === ',' &&
		tokens.gap[at + 1] === Gap.none &&
		tokens.gap[at + 2] === Gap.none &&
		tokens.kind[at + 2] === TokenKind.digits &&
		(tokens.norm[at + 2] as string).length === 3;
	return grouped ? { value: Number(`${tokens.norm[at]}${tokens.norm[at + 2]}`), last: at + 3 } : { value: Number(tokens.norm[at]), last: at + 1 };
}

/**
 * Reads on behind digits that a scale in syllables is glued to; null where none is. Looks at a bounded number of tokens.
 * @param digits the number before the scale, in plain decimal
 */
export function readSyllables(tokens: Tokens, first: number, digits: string, at: number, limit: number): Numeral | null {
	let power = powerAt(tokens, at, limit);
	if (power === null) return null;
	let [total, section] = [0, 0];
	let last = at;
	let below = Number.POSITIVE_INFINITY;
	let current: string | null = digits;
	let parts = 0;
	for (; power !== null && parts < PARTS; parts++) {
		const value: number | null = current === null ? 1 : shifted(current, 0);
		if (value === null) return null;
		if (power >= SECTION) {
			if (power >= below) break;
			total = exact(total, section + (current === null && section > 0 ? 0 : value), power);
			section = 0;
			below = power;
		} else section = exact(section, value, power);
		last++;
		current = null;
		const next = partAt(tokens, last, limit);
		const glued = tokens.gap[last] === Gap.none;
		const again = next === null ? null : powerAt(tokens, next.last, limit);
		if (next === null) {
			power = powerAt(tokens, last, limit);
			continue;
		}
		// 1만 2000|명: four digits below a scale, or a part that says its own
		const goesOn = (glued || tokens.gap[last] === Gap.space) && (again !== null ? again < below : section === 0 && below === SECTION && next.value >= 100);
		if (!goesOn) break;
		current = String(next.value);
		power = again;
		last = next.last;
		if (again === null) section += next.value;
	}
	const more = last < limit && tokens.gap[last] === Gap.none && syllableNumbers.excess.has(tokens.norm[last] as string);
	const value = total + section;
	const single = parts === 1 && current === null;
	const scale = syllableNumbers.scales.get(tokens.norm[at] as string) ?? 0;
	return {
		first,
		last: more ? last + 1 : last,
		value: single ? (shifted(digits, scale) ?? value) : value,
		max: null,
		comparator: more ? '>' : null,
		script: 'digits',
		digits: single ? digits : String(value),
		power: single ? scale : 0,
		plain: false,
		fraction: false,
	};
}

/** A sum without the dust of arithmetic: 3.5억 is a whole number. */
const exact = (sum: number, part: number, power: number): number => sum + (shifted(String(part), power) ?? 0);
