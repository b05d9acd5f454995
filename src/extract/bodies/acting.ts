/** Which organisations act: companies, hospitals, schools and associations are bodies only where they do. */
import { actVerbs, hanActVerbs, hanDutyLabels, modals } from '../../language/bodies.js';
import type { Reading } from '../../text/reading.js';
import { TokenKind, type Tokens } from '../../text/tokens.js';
import type { Candidate } from './candidate.js';

/** How far after a Chinese name its verb is looked for, in characters. */
const reach = 6;
const joints = new Set(['、', ',', '和', '与', '及', 'and', '&', 'the', '以', ';']);

/**
 * For each candidate whether it acts in its sentence: a verb of policy follows it, `by` or 由 stands before it, or its
 * line is labelled with a duty (主办单位：…). The members of an enumeration act together. Linear.
 */
export function actors(reading: Reading, candidates: readonly Candidate[]): boolean[] {
	const acting: boolean[] = new Array(candidates.length).fill(false);
	for (let i = 0; i < candidates.length; ) {
		let end = i;
		while (end + 1 < candidates.length && joined(reading.tokens, candidates[end] as Candidate, candidates[end + 1] as Candidate)) end++;
		const group = acts(reading, (candidates[i] as Candidate).first, (candidates[end] as Candidate).last);
		for (; i <= end; i++) acting[i] = group;
	}
	return acting;
}

function joined(tokens: Tokens, before: Candidate, after: Candidate): boolean {
	if (after.first - before.last > 3) return false;
	for (let i = before.last; i < after.first; i++) if (!joints.has(tokens.norm[i] as string) || tokens.gap[i] === 3) return false;
	return after.first > before.last && tokens.gap[after.first] !== 3;
}

function acts({ tokens, sentences, sentenceOf }: Reading, first: number, last: number): boolean {
	const sentence = sentences[sentenceOf[first] as number];
	const start = sentence?.first ?? first;
	const end = sentence?.last ?? last;
	if (tokens.kind[first] === TokenKind.han) {
		for (let i = last; i < end && i < last + reach; i++) {
			if (tokens.norm[i] === ',' || tokens.norm[i] === '的') break;
			if (hanActVerbs.longest(tokens, i, end) !== null) return true;
		}
		for (let i = start; i < first && i < start + 2 * reach; i++) if (hanDutyLabels.longest(tokens, i) !== null) return true;
		return tokens.norm[first - 1] === '由';
	}
	if (tokens.norm[first - 1] === 'by' || (tokens.norm[first - 1] === 'the' && tokens.norm[first - 2] === 'by')) return true;
	let i = last;
	// over the stop of an abbreviation: `Electronics Assn. opposed`
	if (tokens.norm[i] === '.' && i + 1 < end) i++;
	// over a bracket: `Blue Lake Hospital (BLH) will`
	if (tokens.norm[i] === '(') {
		for (const limit = i + 12; i < limit && i < end && tokens.norm[i] !== ')'; ) i++;
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
