/** The bodies that may be responsible for a measure: those that the rules name, and each other in reach. */
import type { Tokens } from '../../../text/tokens.js';
import type { Body, BodyRole } from '../../../timeline/schema.js';
import type { BodyMention } from '../../mentions.js';
import type { Context } from '../document/context.js';
import type { Found } from '../found.js';
import type { Predicate } from '../inflected/predicate.js';
import type { Frame } from '../reading/frame.js';
import { atHome, type Floor } from '../responsibility/responsible.js';
import type { Clause } from '../uninflected/clause.js';

/** A measure with the bodies that the rules give it. */
export interface Ruled {
	readonly measure: Found;
	readonly roles: readonly BodyRole[];
}

/** A measure with all from which its bodies are chosen. */
export interface Case extends Ruled {
	readonly tokens: Tokens;
	readonly context: Context;
	/** As it was before the measure. */
	readonly frame: Frame;
	readonly floor: Floor;
	/** The measures of its sentence in text order, and which of them it is. */
	readonly found: readonly Found[];
	readonly at: number;
	/** Its predicate where verbs are inflected, its clause where they are not; null for a row of a table and an item. */
	readonly predicate: Predicate | null;
	readonly clause: Clause | null;
	/** Those of its sentence. */
	readonly bodies: readonly BodyMention[];
	/** The measure before it in the article; null for the first. */
	readonly before: Ruled | null;
}

export interface Candidate {
	readonly id: string;
	/** Null where no mention of it is in reach. */
	readonly body: Body | null;
	/** Null for one that only a role names. */
	readonly mention: BodyMention | null;
	/** What the rules give it; null where they leave it out. */
	readonly role: BodyRole | null;
	/** Why it may be responsible. */
	readonly sources: ReadonlySet<string>;
}

/** A candidate while it is gathered. */
type Draft = { -readonly [Key in keyof Omit<Candidate, 'sources'>]: Candidate[Key] } & { readonly sources: Set<string> };

/** More signatories, and more bodies of the measure before, than these are in reach of none. */
const SIGNED = 4;
const ABOVE = 8;

/** Those that the rules name come first. Linear in the bodies of the sentence and in those that the rules name. */
export function candidatesFor(given: Case): Candidate[] {
	const { tokens, before, measure, bodies, roles, floor, frame, context } = given;
	const all = new Map<string, Draft>();
	const put = (source: string, id: string, mention: BodyMention | null, role: BodyRole | null = null): void => {
		let seen = all.get(id);
		if (seen === undefined) {
			seen = { id, body: null, mention: null, role: null, sources: new Set() };
			all.set(id, seen);
		}
		seen.body ??= mention?.body ?? null;
		seen.mention ??= mention;
		seen.role ??= role;
		seen.sources.add(source);
	};
	const of = (source: string, mention: BodyMention | null | undefined): void => {
		if (mention === null || mention === undefined) return;
		const own = atHome(tokens, context, mention);
		put(source, own.body.id, own);
	};
	for (const [at, role] of roles.entries())
		for (const source of ['rule', `rule ${role.basis}`, `rule ${role.role}`, at === 0 ? 'rule first' : 'rule later']) put(source, role.id, null, role);
	for (const [at, mention] of bodies.entries()) {
		of(placeOf(mention, given), mention);
		if (at === 0 && mention.first <= measure.head) of('first of its sentence', mention);
	}
	const beside = before?.measure.sentence === measure.sentence;
	for (const { id } of before?.roles.slice(0, ABOVE) ?? []) {
		put('measure above', id, null);
		if (beside) put('measure beside', id, null);
	}
	of('subject', measure.subject?.mention);
	for (const issuer of frame.issuers) of('frame', issuer);
	for (const addressee of frame.addressees) of('addressee', addressee);
	of('speaker', floor.speaker);
	of('antecedent', floor.antecedent);
	of('referent', floor.referent);
	of('charged', floor.charged);
	of('holder', floor.holder);
	of('turn', floor.turn);
	of('main body', context.principal);
	of('home', context.home);
	for (const signatory of context.signatories.slice(0, SIGNED)) of('signatory', signatory);
	of('sentence before', context.bodiesOf.get(measure.sentence - 1)?.at(-1));
	return [...all.values()];
}

/** Where a mention of its sentence stands as seen from the clauses of the measures there; what stands before the one before it is of the opening. */
function placeOf({ first }: { readonly first: number }, { measure, found, at }: Case): string {
	if (first < measure.first) return at > 0 && first >= (found[at - 1]?.first ?? 0) ? 'measure before' : 'opening';
	if (first < measure.head) return 'before the verb';
	if (first < measure.last) return 'behind the verb';
	return first < (found[at + 1]?.first ?? Number.POSITIVE_INFINITY) ? 'behind the clause' : 'next measure';
}
