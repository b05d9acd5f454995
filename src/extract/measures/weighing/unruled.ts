/** The measure of a sentence in which no rule found one, and which weighs enough to hold one. */
import type { Explained } from '../../../rules.js';
import type { Sentence } from '../../../text/sentences.js';
import type { Tokens } from '../../../text/tokens.js';
import { type Found, untold } from '../found.js';
import { standsBesidePolicy } from '../inflected/beside-policy.js';
import type { Predicate } from '../inflected/predicate.js';
import { tradesShares } from '../inflected/share-talk.js';
import { statusTold } from '../inflected/told-status.js';
import { liesAhead } from '../inflected/verb-group.js';
import { opinionsIn } from '../inflected/views.js';
import type { Clause } from '../uninflected/clause.js';
import { clauseWords } from '../uninflected/clause-words.js';
import { explains } from '../uninflected/definition.js';
import { isPerformed } from '../uninflected/performative.js';
import type { ModalKind, Status } from '../vocabulary.js';
import { asks, type Sight } from './features.js';

export const weighed: Explained = {
	id: 'measures/weighed',
	summary: 'no single rule finds it, but everything seen of the sentence together makes a measure of it likely',
	why: 'news tells policy in more ways than rules foresee; the weights of all features are in weights.json',
	languages: ['en', 'zh'],
	examples: {
		match: ['The health ministry published a plan on Monday. Doctors may prescribe the drug to patients over 60 from July 1.'],
		not: ['The health ministry published a plan on Monday. The river dried up in May.', 'The transport ministry is a sponsor of the film festival.'],
	},
};

/** What is permitted or possible is in force, what is considered proposed; all other modals plan. */
const statusOfModal: Partial<Record<ModalKind, Status>> = {
	may: 'in-force',
	able: 'in-force',
	binding: 'in-force',
	ongoing: 'in-force',
	decided: 'adopted',
	idea: 'proposed',
	would: 'proposed',
};

/** The measure of the likeliest verb of a sentence, or null where it has none. */
export function unruled(sight: Sight): Found | null {
	const { tokens, predicates, clauses, sentence } = sight;
	if (asks(tokens, sentence) || tradesShares(tokens, sentence) || explains(tokens, sentence, clauses)) return null;
	const opinions = opinionsIn(tokens, sentence, predicates);
	const predicate = predicates.find((each) => !opinions.has(each.first) && isMain(tokens, sentence, each));
	// `found that the port had not fenced its wells, though it had said so`
	if (predicate !== undefined && predicates.some((each) => each.first < predicate.first && denies(each))) return null;
	// `If the board agrees, ports are needed` supposes what it tells
	if (predicate !== undefined && predicate.modal === null && predicates.some((each) => each.first < predicate.first && each.hypothetical)) return null;
	if (predicate !== undefined) return ofPredicate(predicate, sight);
	// 李某表示，|加快建设, or behind it: somebody says it who is no body, office or instrument
	const clause = clauses.some(({ unknown }) => unknown) ? undefined : clauses.find(isOwn);
	if (clause !== undefined) return ofClause(clause, sight);
	return null;
}

/** Not under `if`, `after`, `because`, not denied and not failed, no mere saying and nothing beside policy. */
function isMain(tokens: Tokens, sentence: Sentence, predicate: Predicate): boolean {
	const { verb, modal, hypothetical, subordinate, detail, negated } = predicate;
	const real = modal !== 'unreal' && !hypothetical && !negated && !subordinate && !detail;
	return real && verb !== null && verb.class !== 'report' && verb.class !== 'state' && !standsBesidePolicy(tokens, sentence, predicate);
}

/** What was not done. */
function denies({ verb, modal, negated, hypothetical, subordinate, tense, aspect }: Predicate): boolean {
	return negated && verb !== null && modal === null && !hypothetical && !subordinate && (tense === 'past' || aspect === 'perfect');
}

function isOwn({ verb, hypothetical, negated, temporal, ground }: Clause): boolean {
	return verb !== null && verb.class !== 'report' && !hypothetical && !negated && !temporal && !ground;
}

/** It is told by its whole sentence, and its modal, or else whether it is over, says what became of it. */
function stated({ sentence: { first, last }, index }: Sight, { modal, verb, head }: Predicate | Clause, told: boolean, otherwise: Status) {
	const status: Status = modal !== null ? (statusOfModal[modal] ?? 'planned') : told ? (verb?.past ?? 'completed') : otherwise;
	return { ...untold, sentence: index, first, last, reach: last, rule: weighed.id, verb, head, status, modal: modal !== null };
}

function ofPredicate(predicate: Predicate, sight: Sight): Found {
	const { tense, aspect, voice, subject, imperative, participle, reported, subordinate } = predicate;
	const planned = imperative || participle;
	const told = !planned && (tense === 'past' || aspect === 'perfect');
	const what = stated(sight, predicate, told, planned ? 'planned' : 'in-force');
	// `said the mill would hand over`, `will be able to apply`
	const ahead = (predicate.modal === 'would' && reported) || ((predicate.modal === 'may' || predicate.modal === 'able') && liesAhead(sight.tokens, predicate));
	return {
		...what,
		status: ahead ? 'planned' : told && predicate.modal === null ? (statusTold(sight.tokens, predicate) ?? what.status) : what.status,
		subject,
		passive: voice === 'passive',
		framed: subject === null || subject.kind === 'instrument' || subject.kind === 'pronoun' || subject.kind === 'effort',
		task: imperative,
		reported,
		subordinate,
		current: aspect !== 'simple',
	};
}

/** 因此建议政府…, and in a comment 政府应…: nobody has decided it. */
function isProposed({ clauses, context, voice, frame }: Sight): boolean {
	if (context.official || context.law) return false;
	if (clauses.some(({ advised, said }) => advised || (said !== null && clauseWords.advising.has(said.lemma)))) return true;
	return voice !== 'official' && frame.instrument === null && clauses.some(({ ought }) => ought) && clauses.every(({ said }) => said === null);
}

function ofClause(clause: Clause, sight: Sight): Found {
	const { lead, dates, context } = sight;
	const { modal, done, agents, passive, said } = clause;
	const subject = agents.find(({ oblique }) => !oblique) ?? null;
	const published = context.published?.latest ?? null;
	const told = done || isPerformed(clause, clause.verb) || dates.some(({ value: { latest } }) => latest !== null && published !== null && latest < published);
	const what = stated(sight, clause, told, lead);
	return {
		...what,
		status: context.law ? 'in-force' : isProposed(sight) ? 'proposed' : what.status,
		subject,
		passive,
		framed: subject === null || subject.kind === 'instrument' || subject.kind === 'effort',
		task: modal === null,
		reported: said !== null,
	};
}
