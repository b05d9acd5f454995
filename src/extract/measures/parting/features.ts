/** What is seen of one of the measures of a sentence beside the others: names that a reader understands, most of them true or absent. */

import type { Found } from '../found.js';
import type { Predicate } from '../inflected/predicate.js';
import type { Clause } from '../uninflected/clause.js';
import type { Features, Sight } from '../weighing/features.js';

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
 * The features of each measure found in a sentence, in text order, each from 0 to 1. Linear in its verbs, and in its dates and bodies
 * for every measure.
 * @param odds log-odds that the sentence states a measure
 */
export function partFeatures(sight: Sight, odds: number): Features[] {
	const { found, sentence } = sight;
	const predicates = new Map(sight.predicates.map((each) => [each.head, each]));
	const clauses = new Map(sight.clauses.map((each) => [each.head, each]));
	return found.map((part, at) => {
		const features = new Map<string, number>();
		const is = (name: string, holds = true): void => {
			if (holds) features.set(name, 1);
		};
		text(sight, is);
		features.set('the sentence is sure', (Math.max(-SURE, Math.min(SURE, odds)) + SURE) / (2 * SURE));
		is(`part ${Math.min(at + 1, MANY)} of ${Math.min(found.length, MANY)}`);
		is('the last part', at === found.length - 1);
		extent(part, found[at + 1]?.first ?? sentence.last, sight, features, is);
		neighbour(part, found[at - 1] ?? null, features, is);
		told(part, predicates.get(part.head) ?? null, clauses.get(part.head) ?? null, at > 0, is);
		return features;
	});
}

type Is = (name: string, holds?: boolean) => void;

function text({ context, listed, afterTask }: Sight, is: Is): void {
	is('in an official text', context.official);
	is('in a law', context.law);
	is('in a report', context.reportage);
	is('in a list', listed);
	is('behind a task', afterTask);
}

/** How long it is, and what stands in it. */
function extent({ first, head }: Found, end: number, { dates, bodies }: Sight, features: Map<string, number>, is: Is): void {
	const length = Math.max(0, end - head);
	features.set('length', Math.min(length, LONG) / LONG);
	is('short', length < SHORT);
	is('tiny', length <= TINY);
	is(
		'a date in it',
		dates.some((date) => date.first >= head && date.first < end),
	);
	is(
		'a date before its verb',
		dates.some((date) => date.first >= first && date.first < head),
	);
	is(
		'a body in it',
		bodies.some((body) => body.first >= head && body.first < end),
	);
	is(
		'a body before its verb',
		bodies.some((body) => body.first >= first && body.first < head),
	);
}

/** The one before it. */
function neighbour(part: Found, before: Found | null, features: Map<string, number>, is: Is): void {
	is('behind nothing', before === null);
	if (before === null) return;
	const way = part.head - before.head;
	features.set('way from the verb before', Math.min(way, LONG) / LONG);
	is('near the verb before', way < NEAR);
	is('the same act again', before.verb?.act === part.verb?.act);
	is('the same rule again', before.rule === part.rule);
	is('the same status again', before.status === part.status);
	is('with the subject of the one before', part.subject === before.subject);
	is(`${before.verb?.class ?? 'none'}, then ${part.verb?.class ?? 'none'}`);
}

/** How it is told. */
function told({ rule, status, verb, joined, task, subordinate }: Found, predicate: Predicate | null, clause: Clause | null, behind: boolean, is: Is): void {
	is(rule);
	is(`found as ${status}`);
	is(`act ${verb?.act ?? 'none'}`);
	is('joined', joined);
	is('task', task);
	is('subordinate', subordinate);
	const note = (name: string): void => {
		is(name);
		if (behind) is(`${name}, behind another`);
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
