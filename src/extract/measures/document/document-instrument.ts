/** The instrument that an official document itself is: what its title says, with the number at its head. */
import type { Reading } from '../../../text/reading.js';
import { tokenize } from '../../../text/tokens.js';
import type { Instrument } from '../../../timeline/schema.js';
import { instrumentIn } from '../instrument.js';
import { hanNumberIn } from '../instrument-number.js';

/** The number stands within so many tokens of the head. */
const HEAD = 400;

/** 关于印发《…方案》的通知 is a notice that carries a plan; a law is named by its title. Null where the title names no instrument. */
export function documentInstrument({ article, tokens }: Reading): Instrument | null {
	const title = article.metadata.title?.trim() ?? '';
	const words = tokenize(title);
	const found = instrumentIn(words, 0, words.length);
	if (found === null) return null;
	return { ...found, title: found.title ?? title, number: hanNumberIn(tokens, 0, Math.min(tokens.length, HEAD)) ?? found.number };
}
