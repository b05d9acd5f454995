/**
 * Learns how a sentence is weighed: `npx tsx test/bench/measures/train.ts --gold DIR… --documents DIR… [--anew] [--write]`.
 * It prints what the rules alone and the weighing find, the latter on articles that the weights did not see (six parts by document),
 * for a range of thresholds; the examples of the rules are learnt from as well. Every choice is made on these figures. With --write it learns from all and writes
 * src/extract/measures/weighing/weights.json.
 */
import { options, say } from './command.js';
import { articlesOf, namesIn, priorFrom, unseen, write } from './learning.js';
import { exampleSamples, type SentenceSample, samplesOf } from './samples.js';

const target = new URL('../../../src/extract/measures/weighing/weights.json', import.meta.url);

/** A feature is learnt where at least so many sentences have it. */
const SEEN = 16;

function main(gold: readonly string[], documents: readonly string[], writes: boolean): void {
	const prior = asked.anew ? undefined : priorFrom(target);
	const samples = samplesOf(gold, documents);
	say(`${samples.length} sentences, ${namesIn(samples, SEEN, prior).features.length} features, ${namesIn(samples, SEEN, prior).words.length} words`);
	say(`rules alone ${show(figures(samples, ({ found }) => found > 0))}`);
	const examples = exampleSamples();
	const chances = unseen([...samples, ...examples], SEEN, prior);
	for (const kept of [0.1, 0.15, 0.2, 0.25, 0.3])
		for (const added of [0.3, 0.35, 0.4, 0.45, 0.5])
			say(`kept ${kept} added ${added} ${show(figures(samples, (sample) => (chances.get(sample) as number) > (sample.found > 0 ? kept : added)))}`);
	if (!writes) return;
	const about = 'Written by test/bench/measures/train.ts: log-odds that a sentence states a measure, by feature; 0 where none is given.';
	write([...samples, ...examples], SEEN, about, { sentences: samples.length, articles: articlesOf(samples), examples: examples.length }, target, prior);
}

interface Figures {
	readonly precision: number;
	readonly recall: number;
}

/** Of measures: a sentence that no rule found holds one. */
function figures(samples: readonly SentenceSample[], states: (sample: SentenceSample) => boolean): Figures {
	let hits = 0;
	let said = 0;
	let wanted = 0;
	for (const sample of samples) {
		const count = states(sample) ? Math.max(sample.found, 1) : 0;
		hits += Math.min(count, sample.wanted);
		said += count;
		wanted += sample.wanted;
	}
	return { precision: hits / said, recall: hits / wanted };
}

function show({ precision, recall }: Figures): string {
	return `F1 ${((2 * precision * recall) / (precision + recall)).toFixed(3)} (precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)})`;
}

const asked = options();
main(asked.gold, asked.documents, asked.write);
