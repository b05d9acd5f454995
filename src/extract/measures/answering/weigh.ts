/**
 * Which bodies answer for a measure. The rules take those that its clause names in certain places, and else those it inherits; each of
 * them, and each other body in reach, is weighed by logistic regression: every feature adds its weight, and the sum is the log-odds that
 * an annotator finds it responsible. The weights stand in weights.json by name and can be read; test/bench/measures/answering.ts wrote them.
 */
import type { Body, BodyRole } from '../../../timeline/schema.js';
import type { BodyMention } from '../../mentions.js';
import { isElsewhere, roleOf } from '../responsibility/responsible.js';
import type { Features } from '../weighing/features.js';
import { logit, weighing } from '../weights.js';
import { type Candidate, type Case, candidatesFor, type Ruled } from './candidates.js';
import { candidateFeatures } from './features.js';
import learnt from './weights.json' with { type: 'json' };

/**
 * Responsible from this probability on, where the rules name the body and where they do not: of annotated articles that the weights had
 * not seen more of those taken are right than of those that the rules take, and a twentieth more are found.
 */
const STAYS = 0.15;
const JOINS = 0.35;

const oddsOf = weighing(learnt);

/**
 * The roles of those that are likely responsible, those that the rules name first.
 * @param unlisted is told of each body that joins them, since some are named by no mention that is listed
 */
export function answering(given: Case, unlisted: (body: Body) => void): BodyRole[] {
	const candidates = candidatesFor(given);
	const features = candidateFeatures(candidates, given);
	return candidates.flatMap((candidate, at) => {
		if (!answers(candidate, given, oddsOf(features[at] as Features))) return [];
		const { role, mention } = candidate;
		if (role !== null || mention === null) return role ?? [];
		unlisted(mention.body);
		return newRole(mention, given);
	});
}

/**
 * Whether a candidate of these log-odds answers for a measure. One that the rules leave out does only where the sentence names it, or where
 * the rules name nobody.
 */
export function answers({ role, mention }: Candidate, { roles, measure }: Ruled, odds: number, stays = STAYS, joins = JOINS): boolean {
	if (role !== null) return odds > logit(stays);
	return mention !== null && (roles.length === 0 || mention.sentence === measure.sentence) && odds > logit(joins);
}

/** The role of a body that the rules leave out. */
function newRole(mention: BodyMention, { tokens, measure, before }: Case): BodyRole {
	const { body, text, sentence, first } = mention;
	const own = sentence === measure.sentence;
	const above = before?.roles.find(({ id }) => id === body.id)?.role ?? null;
	const undergoes = first > measure.head && (!measure.passive || isElsewhere(tokens, measure, { first }));
	const role = own ? (undergoes ? 'implementer' : roleOf(measure.verb)) : (above ?? 'issuer');
	return { id: body.id, role, text, basis: own ? 'stated' : 'inherited' };
}
