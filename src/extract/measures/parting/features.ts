/** What is seen of a part of a sentence beside its other parts: names that a reader understands, most of them true or absent. */
import type { Clause } from '../clause.js';
import type { Predicate } from '../predicate.js';
import type { Features, Sight } from '../weighing/features.js';
import type { Part } from './parts.js';

/** Tokens of a long part and of a long way between two verbs; of a short part, a tiny one, and of a short way. */
const LONG = 30;
const SHORT = 4;
const TINY = 2;
const NEAR = 4;
/** More parts than these count as this many. */
const MANY = 4;
/** Log-odds of a sentence beyond which it is only sure. */
const SURE = 3;

/**
 * The features of each part of a sentence, each from 0 to 1.
 * @param odds log-odds that the sentence states a measure
 */
export function partFeatures(parts: readonly Part[], sight: Sight, odds: number): Features[] {
	const ruled = parts.map((part) => part.ruled);
	const all = ruled.filter(Boolean).length;
	let before = 0;
	return parts.map((part, at) => {
		const features = new Map<string, number>();
		const is = (name: string, holds = true): void => {
			if (holds) features.set(name, 1);
		};
		text(sight, part, is);
		features.set('the sentence is sure', (Math.max(-SURE, Math.min(SURE, odds)) + SURE) / (2 * SURE));
		features.set('found before', Math.min(before, MANY) / MANY);
		features.set('found behind', Math.min(all - before - Number(part.ruled), MANY) / MANY);
		is('something found before', before > 0);
		is('nothing found in the sentence', all === 0);
		is('all that is found', part.ruled && all === 1);
		is(`part ${Math.min(at + 1, MANY)} of ${Math.min(parts.length, MANY)}`);
		is('the last part', at === parts.length - 1);
		const end = parts[at + 1]?.found.first ?? sight.sentence.last;
		extent(part, end, sight, features, is);
		neighbour(part, parts[at - 1] ?? null, features, is);
		told(part, before > 0, is);
		if (part.ruled) before++;
		return features;
	});
}

type Is = (name: string, holds?: boolean) => void;

function text({ context, listed, afterTask }: Sight, { ruled }: Part, is: Is): void {
	const how = ruled ? 'found' : 'not found';
	is(`${how} in an official text`, context.official);
	is(`${how} in a law`, context.law);
	is(`${how} in a report`, context.reportage);
	is(`${how} in a list`, listed);
	is(`${how} behind a task`, afterTask);
}

/** How long it is, and what stands in it. */
function extent({ found: { first, head } }: Part, end: number, { dates, bodies }: Sight, features: Map<string, number>, is: Is): void {
	const length = Math.max(0, end - head);
	features.set('length', Math.min(length, LONG) / LONG);
	is('short', length < SHORT);
	is('tiny', length <= TINY);
	is('a date in it', dates.some((date) => date.first >= head && date.first < end));
	is('a date before its verb', dates.some((date) => date.first >= first && date.first < head));
	is('a body in it', bodies.some((body) => body.first >= head && body.first < end));
	is('a body before its verb', bodies.some((body) => body.first >= first && body.first < head));
}

/** The part before it. */
function neighbour({ found, ruled }: Part, before: Part | null, features: Map<string, number>, is: Is): void {
	is('behind nothing', before === null);
	if (before === null) return;
	const way = found.head - before.found.head;
	features.set('way from the verb before', Math.min(way, LONG) / LONG);
	is('near the verb before', way < NEAR);
	is('behind one that was found', before.ruled);
	is('the same act again', before.found.verb?.act === found.verb?.act);
	is('the same rule again', ruled && before.ruled && before.found.rule === found.rule);
	is('the same status again', before.found.status === found.status);
	is('with the subject of the one before', found.subject === before.found.subject);
	is(`${before.found.verb?.class ?? 'none'}, then ${found.verb?.class ?? 'none'}`);
}

/** How it is told. */
function told({ found, ruled, predicate, clause }: Part, behind: boolean, is: Is): void {
	is(found.rule);
	is(`${ruled ? 'found' : 'not found'} as ${found.status}`);
	is(`act ${found.verb?.act ?? 'none'}`);
	is('joined', found.joined);
	is('task', found.task);
	is('subordinate', found.subordinate);
	const note = (name: string): void => {
		is(name);
		is(`${name}, ${ruled ? 'found' : 'not found'}`);
		if (behind) is(`${name} behind one that was found`);
	};
	if (predicate !== null) inflected(predicate, note);
	if (clause !== null) uninflected(clause, note);
}

function inflected(predicate: Predicate, note: (name: string) => void): void {
	const { joined, voice, aspect, tense, modal, subject } = predicate;
	note(`joined by ${joined}`);
	note(`${voice} ${aspect} ${tense}`);
	note(`modal ${modal ?? 'none'}`);
	note(`subject ${subject?.kind ?? 'nobody'}`);
	for (const name of ['imperative', 'reported', 'quoted', 'enumerated', 'participle', 'negated', 'object'] as const) if (predicate[name]) note(name);
}

function uninflected(clause: Clause, note: (name: string) => void): void {
	note(`opened by ${clause.opened ?? 'nothing'}`);
	note(`clause modal ${clause.modal ?? 'none'}`);
	note(`clause subject ${clause.agents[0]?.kind ?? 'nobody'}`);
	note(`clause told by ${clause.said?.class ?? 'nobody'}`);
	for (const name of ['done', 'numbered', 'fronted', 'light', 'by', 'counted', 'outcome', 'passive', 'negated', 'drifting', 'binding'] as const)
		if (clause[name]) note(`clause ${name}`);
}
