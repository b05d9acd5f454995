/**
 * Learns which figures belong to a measure: `npx tsx test/bench/measures/belonging.ts --gold DIR… --documents DIR… [--anew] [--write]`.
 * It prints how the figures of a measure agree with the annotator's where those of its clause are taken, and by weights that did not
 * see the article (six parts by document), for a range of thresholds. With --write it learns from all and writes
 * src/extract/measures/belonging/weights.json.
 */
import { type WeighedFigure, weighedFigures } from '../../../src/extract/measures/index.js';
import { type Annotated, annotated, type Located, located, nearest } from './annotations.js';
import { options, say } from './command.js';
import { articlesOf, namesIn, priorFrom, type Sample, unseen, write } from './learning.js';

const target = new URL('../../../src/extract/measures/belonging/weights.json', import.meta.url);

/** A feature is learnt where at least so many pairings have it: there are few of them. */
const SEEN = 8;

interface FigureSample extends Sample {
	/** It stands in the clause of the measure. */
	readonly inside: boolean;
	readonly measure: WeighedFigure['measure'];
}

function main(gold: readonly string[], documents: readonly string[], writes: boolean): void {
	const prior = asked.anew ? undefined : priorFrom(target);
	const samples = annotated(gold, documents).flatMap(ofDocument);
	say(`${samples.length} pairings, ${namesIn(samples, SEEN, prior).features.length} features`);
	say(`of the clause ${show(samples, ({ inside }) => inside)}`);
	const chances = unseen(samples, SEEN, prior);
	for (const least of [0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6, 0.7])
		say(`from ${least} ${show(samples, (sample) => (chances.get(sample) as number) > least)}`);
	if (!writes) return;
	const about = 'Written by test/bench/measures/belonging.ts: log-odds that a figure belongs to a measure, by feature; 0 where none is given.';
	write(samples, SEEN, about, { pairings: samples.length, articles: articlesOf(samples) }, target, prior);
}

/** The pairings of those measures that the annotator has as well. */
function ofDocument(text: Annotated): FigureSample[] {
	const pairings = weighedFigures(text.reading, text.mentions);
	const gold = located(text);
	const owned = new Map([...new Set(pairings.map(({ measure }) => measure))].map((measure) => [measure, valuesOf(text, measure, pairings, gold)] as const));
	return pairings.flatMap(({ measure, figure, features }) => {
		const values = owned.get(measure) ?? null;
		if (values === null) return [];
		const inside = figure.first >= measure.first && figure.first < measure.reach;
		return [{ document: text.document, features, holds: values.includes(figure.value.value), inside, measure }];
	});
}

/** What the annotator gives to a measure: the rows whose words begin nearer to its clause than to another's of the sentence; null where there is none. */
function valuesOf(text: Annotated, measure: WeighedFigure['measure'], pairings: readonly WeighedFigure[], gold: readonly Located[]): number[] | null {
	const siblings = new Set(pairings.filter((other) => other.measure.sentence === measure.sentence).map((other) => other.measure));
	const own = gold.filter(({ sentence, letters }) => sentence === measure.sentence && nearest(text, siblings, letters) === measure);
	return own.length === 0 ? null : own.flatMap(({ figures }) => figures);
}

/** Of figures, and the share of measures whose figures are the annotator's. */
function show(samples: readonly FigureSample[], given: (sample: FigureSample) => boolean): string {
	let hits = 0;
	let said = 0;
	let wanted = 0;
	const wrong = new Set<WeighedFigure['measure']>();
	const short = new Set<WeighedFigure['measure']>();
	for (const sample of samples) {
		const is = given(sample);
		if (is && sample.holds) hits++;
		if (is) said++;
		if (sample.holds) wanted++;
		if (is !== sample.holds) wrong.add(sample.measure);
		if (sample.holds && !is) short.add(sample.measure);
	}
	const all = new Set(samples.map(({ measure }) => measure)).size;
	const f1 = (2 * hits) / (said + wanted);
	return `F1 ${f1.toFixed(3)} (precision ${(hits / said).toFixed(3)}, recall ${(hits / wanted).toFixed(3)}), of ${all} measures ${((all - wrong.size) / all).toFixed(3)} exact, ${((all - short.size) / all).toFixed(3)} with all`;
}

const asked = options();
main(asked.gold, asked.documents, asked.write);
