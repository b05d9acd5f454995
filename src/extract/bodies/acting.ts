/** Whether an organisation acts in its sentence: companies, hospitals, schools and associations are bodies only where they do. */
import { actVerbs, hanActVerbs, modals } from '../../language/bodies.js';
import type { Reading } from '../../text/reading.js';
import { TokenKind } from '../../text/tokens.js';
import type { Candidate } from './candidate.js';

/** How far after a Chinese name its verb is looked for, in characters. */
const reach = 10;

export function acts({ tokens, sentences, sentenceOf }: Reading, { first, last }: Candidate): boolean {
	const sentence = sentences[sentenceOf[first] as number];
	const end = sentence?.last ?? last;
	if (tokens.kind[first] === TokenKind.han) {
		for (let i = last; i < end && i < last + reach; i++) if (hanActVerbs.longest(tokens, i, end) !== null) return true;
		return tokens.norm[first - 1] === '由';
	}
	if (tokens.norm[first - 1] === 'by' || (tokens.norm[first - 1] === 'the' && tokens.norm[first - 2] === 'by')) return true;
	let i = last;
	// over a bracket: `Blue Lake Hospital (BLH) will`
	if (tokens.norm[i] === '(') {
		while (i < end && tokens.norm[i] !== ')') i++;
		i++;
	}
	for (const limit = i + 3; i < limit && i < end; i++) {
		const norm = tokens.norm[i] as string;
		if (tokens.kind[i] === TokenKind.mark) return false;
		if (modals.has(norm) || actVerbs.has(norm)) return true;
		if (!norm.endsWith('ly') && norm !== 'also' && norm !== 'jointly') return false;
	}
	return false;
}
