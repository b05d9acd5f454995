/**
 * Learns which measures of a sentence are measures of their own: `npx tsx test/bench/measures/parting.ts --gold DIR… --documents DIR… [--anew] [--write]`.
 * It prints how many measures the sentences hold in which the rules found several, by the rules and by weights that did not see the
 * article (six parts by document), for a range of thresholds. With --write it learns from all and writes
 * src/extract/measures/parting/weights.json.
 */
import { type WeighedPart, weighedParts } from '../../../src/extract/measures/index.js';
import { type Annotated, annotated, lettersBefore, located } from './annotations.js';
import { options, say } from './command.js';
import { articlesOf, namesIn, priorFrom, type Sample, unseen, write } from './learning.js';

const target = new URL('../../../src/extract/measures/parting/weights.json', import.meta.url);

/** A feature is learnt where at least so many measures have it. */
const SEEN = 16;

/** A sentence, and how many measures the annotator found in it. */
interface Parts {
	readonly parts: readonly Sample[];
	readonly wanted: number;
}

function main(gold: readonly string[], documents: readonly string[], writes: boolean): void {
	const prior = asked.anew ? undefined : priorFrom(target);
	const sentences = annotated(gold, documents).flatMap(ofDocument);
	const samples = sentences.flatMap(({ parts }) => parts);
	say(`${samples.length} measures of ${sentences.length} sentences, ${namesIn(samples, SEEN, prior).features.length} features`);
	say(`rules alone ${show(sentences, () => true)}`);
	const chances = unseen(samples, SEEN, prior);
	for (const own of [0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5]) say(`own from ${own} ${show(sentences, (part) => (chances.get(part) as number) > own)}`);
	if (!writes) return;
	const about = 'Written by test/bench/measures/parting.ts: log-odds that a measure of a sentence is one of its own, by feature; 0 where none is given.';
	write(samples, SEEN, about, { measures: samples.length, articles: articlesOf(samples) }, target, prior);
}

function ofDocument(text: Annotated): Parts[] {
	const wanted = new Map<number, number[]>();
	for (const { sentence, letters } of located(text)) wanted.set(sentence, [...(wanted.get(sentence) ?? []), letters]);
	const last = text.annotation.measuresTruncated === true ? Math.max(-1, ...wanted.keys()) : Number.POSITIVE_INFINITY;
	return weighedParts(text.reading, text.mentions)
		.filter(([part]) => (part as WeighedPart).index <= last)
		.map((parts) => {
			const rows = wanted.get((parts[0] as WeighedPart).index) ?? [];
			const own = new Set(rows.map((letters) => partOf(parts, letters, text)));
			return { parts: parts.map((part) => ({ document: text.document, features: part.features, holds: own.has(part) })), wanted: rows.length };
		});
}

/** The one whose verb comes first behind where the annotator's words begin, or else the last. */
function partOf(parts: readonly WeighedPart[], letters: number, text: Annotated): WeighedPart | undefined {
	return parts.find(({ index, found }) => lettersBefore(text, index, found.head) >= letters) ?? parts[parts.length - 1];
}

/** At least one is a measure of its own. */
function show(sentences: readonly Parts[], own: (part: Sample) => boolean): string {
	let hits = 0;
	let said = 0;
	let wanted = 0;
	for (const sentence of sentences) {
		const count = Math.max(sentence.parts.filter(own).length, 1);
		hits += Math.min(count, sentence.wanted);
		said += count;
		wanted += sentence.wanted;
	}
	return `F1 ${((2 * hits) / (said + wanted)).toFixed(4)} (precision ${(hits / said).toFixed(3)}, recall ${(hits / wanted).toFixed(3)})`;
}

const asked = options();
main(asked.gold, asked.documents, asked.write);
