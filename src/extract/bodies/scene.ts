/** Looks at an article as a whole before bodies are sought in it. */
import type { Register } from '../../knowledge/register.js';
import type { Reading } from '../../text/reading.js';
import { TokenKind } from '../../text/tokens.js';
import type { Scene } from './candidate.js';
import { jurisdictionsOf } from './jurisdictions.js';
import { registered } from './patterns/registered.js';

/** Words that stay small in a title. */
const small = new Set(['of', 'for', 'and', 'the', 'in', 'on', 'to', 'a', 'an', 'by', 'with', 'at', 'as', 'or', 'from', 's', "'s"]);

/** The article seen as a whole, and the names of the register in it. */
export function sceneOf(reading: Reading, register: Register): Scene {
	const { tokens, sentences } = reading;
	let capitals = 0;
	let words = 0;
	const style = sentences.map(({ first, last }): Scene['style'][number] => {
		let large = 0;
		let upper = 0;
		let all = 0;
		for (let i = first; i < last; i++) {
			if (tokens.kind[i] !== TokenKind.word || small.has(tokens.norm[i] as string)) continue;
			all++;
			if (!tokens.capital[i]) continue;
			large++;
			const raw = tokens.text.slice(tokens.start[i], tokens.end[i]);
			if (raw === raw.toUpperCase()) upper++;
		}
		capitals += large;
		words += all;
		if (all >= 4 && upper / all > 0.8) return 'upper';
		return all >= 4 && large / all > 0.75 ? 'title' : 'plain';
	});
	const cased = words < 30 || capitals / words > 0.02;
	const names = registered(reading, cased, register);
	return {
		reading,
		names,
		published: reading.article.metadata.published?.edtf ?? null,
		cased,
		style,
		jurisdictions: jurisdictionsOf(tokens, register, names, reading.article.metadata.url),
	};
}
