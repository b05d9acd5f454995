/**
 * Learns which bodies are responsible for a measure: `npx tsx test/bench/measures/answering.ts --gold DIR… --documents DIR… [--anew] [--write]`.
 * It prints how the bodies of a measure agree with the annotator's as the rules give them, and by weights that did not see
 * the article (six parts by document). With --write it learns from all and writes
 * src/extract/measures/answering/weights.json.
 */
import { type Candidate, type Case, candidatesFor } from '../../../src/extract/measures/answering/candidates.js';
import { candidateFeatures } from '../../../src/extract/measures/answering/features.js';
import { answers } from '../../../src/extract/measures/answering/weigh.js';
import { answeredMeasures } from '../../../src/extract/measures/index.js';
import type { Features } from '../../../src/extract/measures/weighing/features.js';
import { logit } from '../../../src/extract/measures/weights.js';
import { overlaps } from '../../accuracy/score.js';
import { type Annotated, annotated, type Located, located, nearest } from './annotations.js';
import { options, say } from './command.js';
import { articlesOf, namesIn, priorFrom, type Sample, unseen, write } from './learning.js';

const target = new URL('../../../src/extract/measures/answering/weights.json', import.meta.url);

/** A feature is learnt where at least so many candidates have it. */
const SEEN = 8;

/** A body that a measure may have; it holds where the annotator gives it that. */
interface BodySample extends Sample {
	readonly candidate: Candidate;
	readonly given: Case;
}

/** A measure that the annotator has as well. */
interface Answered {
	readonly bodies: readonly BodySample[];
	/** The annotator gives it none. */
	readonly nobody: boolean;
}

function main(gold: readonly string[], documents: readonly string[], writes: boolean): void {
	const measures = annotated(gold, documents).flatMap(ofDocument);
	const prior = asked.anew ? undefined : priorFrom(target);
	const samples = measures.flatMap(({ bodies }) => bodies);
	say(`${measures.length} measures, ${samples.length} bodies in reach, ${namesIn(samples, SEEN, prior).features.length} features`);
	say(`by the rules ${show(measures, ({ candidate: { role } }) => role !== null)}`);
	const chances = unseen(samples, SEEN, prior);
	for (const stays of [0.15, 0.2, 0.25, 0.3])
		for (const joins of [0.25, 0.3, 0.35, 0.4])
			say(`stays ${stays} joins ${joins} ${show(measures, (body) => answers(body.candidate, body.given, logit(chances.get(body) as number), stays, joins))}`);
	if (!writes) return;
	const about = 'Written by test/bench/measures/answering.ts: log-odds that a body is responsible for a measure, by feature; 0 where none is given.';
	write(samples, SEEN, about, { measures: measures.length, articles: articlesOf(samples) }, target, prior);
}

function ofDocument(text: Annotated): Answered[] {
	const cases = answeredMeasures(text.reading, text.mentions);
	const rows = located(text);
	return [...new Set(rows.map(({ sentence }) => sentence))].flatMap((at) => {
		const own = cases.filter(({ measure }) => measure.sentence === at);
		const wanted = rows.filter(({ sentence }) => sentence === at);
		return paired(text, own, wanted).map(([given, row]) => answered(text, given, row));
	});
}

/** The measures of a sentence with the annotator's, each with the one of those left whose words begin nearest to its clause. */
function paired(text: Annotated, cases: readonly Case[], rows: readonly Located[]): [Case, Located][] {
	const free = new Map(cases.map((given) => [given.measure, given]));
	return rows.flatMap((row): [Case, Located][] => {
		const measure = nearest(text, free.keys(), row.letters);
		const given = measure === undefined ? undefined : free.get(measure);
		if (measure === undefined || given === undefined) return [];
		free.delete(measure);
		return [[given, row]];
	});
}

function answered({ document, annotation, mentions }: Annotated, given: Case, { bodies }: Located): Answered {
	const wanted = bodies.flatMap((name) => [name, ...(annotation.bodies.find((body) => body.name === name)?.mentions ?? [])]);
	const nameOf = (id: string): string => mentions.bodies.find(({ body }) => body.id === id)?.body.name ?? '';
	const candidates = candidatesFor(given);
	const features = candidateFeatures(candidates, given);
	return {
		bodies: candidates.map((candidate, at) => {
			const { id, role, mention } = candidate;
			const names = [role?.text ?? mention?.text ?? '', nameOf(id)];
			const holds = names.some((name) => wanted.some((other) => overlaps(name, other)));
			return { document, features: features[at] as Features, holds, candidate, given };
		}),
		nobody: bodies.length === 0,
	};
}

/** Measures with a right body, or none where the annotator has none; and bodies. */
function show(measures: readonly Answered[], taken: (body: BodySample) => boolean): string {
	const all = measures.flatMap(({ bodies }) => bodies);
	const hits = all.filter((body) => taken(body) && body.holds).length;
	const right = measures.filter(({ bodies, nobody }) => (nobody ? !bodies.some(taken) : bodies.some((body) => taken(body) && body.holds)));
	return `${(right.length / measures.length).toFixed(3)} of measures right (precision ${(hits / all.filter(taken).length).toFixed(3)}, recall ${(hits / all.filter(({ holds }) => holds).length).toFixed(3)} of those in reach)`;
}

const asked = options();
main(asked.gold, asked.documents, asked.write);
