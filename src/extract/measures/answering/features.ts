/** What is seen of a body that may be responsible for a measure: names that a reader understands, all of them true or absent. */
import type { Features } from '../weighing/features.js';
import type { Candidate, Case } from './candidates.js';

/** More candidates, and more that the rules name, than these count as these many. */
const MANY = 6;
const NAMED = 4;
/** A body that is named more often than this is named often, and one that is named more often than that some times. */
const OFTEN = 5;
const SOME = 2;
/** Tokens between a body and the verb: next to each other, near, and not far. */
const STEPS = [
	[0, 'next to'],
	[3, 'near'],
	[12, 'off'],
] as const;

/** What a source and something else seen are called together, by both: few pairs come with every candidate, and a string written anew is hashed anew. */
const pairs = new Map<string, Map<string, string>>();

function paired(source: string, other: string): string {
	let named = pairs.get(source);
	if (named === undefined) {
		named = new Map();
		pairs.set(source, named);
	}
	let name = named.get(other);
	if (name === undefined) {
		name = `${source}, ${other}`;
		named.set(other, name);
	}
	return name;
}

/** The features of each candidate, in their order. Linear in the candidates. */
export function candidateFeatures(candidates: readonly Candidate[], given: Case): Features[] {
	const traits = traitsOf(given);
	const crowd = {
		count: candidates.length,
		ruled: candidates.filter(({ role }) => role !== null).length,
		most: Math.max(0, ...candidates.map(({ id }) => given.context.named.get(id) ?? 0)),
	};
	return candidates.map((each) => featuresOf(each, given, traits, crowd));
}

/** What kind of text it is and how the measure is told, in names that a reader understands. */
function traitsOf({ context, measure, predicate, clause }: Case): string[] {
	const { rule, status, subject, verb } = measure;
	const traits = [rule, `found as ${status}`, `subject ${subject?.kind ?? 'nobody'}`, `verb ${verb?.class ?? 'unknown'}`];
	const is = (name: string, holds: boolean): void => {
		if (holds) traits.push(name);
	};
	is('passive', measure.passive);
	is('framed', measure.framed);
	is('reported', measure.reported);
	if (predicate !== null) traits.push(`modal ${predicate.modal ?? 'none'}`, `in the ${predicate.tense}`);
	if (clause !== null) traits.push(`clause modal ${clause.modal ?? 'none'}`);
	is('text official', context.official);
	is('text reports', context.reportage);
	is('text is a law', context.law);
	is('text tells an event', context.event !== null);
	is('text has a date line', context.dateline !== null);
	is('text is signed', context.signatories.length > 0);
	is('text has an author', context.authors.length > 0);
	is('text is undated', context.published === null);
	return traits;
}

/** What is seen of all candidates. */
interface Crowd {
	readonly count: number;
	/** How many the rules name. */
	readonly ruled: number;
	/** How often the article names the one that it names most. */
	readonly most: number;
}

function featuresOf(each: Candidate, { measure, bodies, context, tokens }: Case, traits: readonly string[], { count, ruled, most }: Crowd): Features {
	const { body, mention, sources, role } = each;
	const features = new Map<string, number>();
	const is = (name: string, holds = true): void => {
		if (holds) features.set(name, 1);
	};
	const kind = body?.kind ?? 'unlisted';
	const generic = mention?.generic === true;
	is(`of ${Math.min(count, MANY)}`);
	is(`rules name ${Math.min(ruled, NAMED)}`);
	is('the only one of its sentence', bodies.length === 1 && mention === bodies[0]);
	is('none in its sentence', bodies.length === 0);
	is(kind);
	is('registered', body?.registered === true);
	is('generic', generic);
	for (const source of sources) {
		is(source);
		is(paired(source, role === null ? 'not ruled' : 'ruled'));
		is(paired(source, kind));
		is(paired(source, 'generic'), generic);
		for (const trait of traits) is(paired(source, trait));
	}
	is(`as ${[...sources].sort().join(' + ')}`);
	if (mention !== null && mention.sentence === measure.sentence) {
		const { first, last } = mention;
		const side = first < measure.head ? 'before' : 'behind';
		is(`${side}, behind ${tokens.norm[first - 1] ?? ''}`);
		is(`${side}, in front of ${tokens.norm[last] ?? ''}`);
		const far = first < measure.head ? measure.head - last : first - measure.head - 1;
		is(`${side} ${STEPS.find(([step]) => far <= step)?.[1] ?? 'far from'} the verb`);
	}
	const times = context.named.get(each.id) ?? 0;
	is(times > OFTEN ? 'named often' : times > SOME ? 'named some times' : `named ${times} times`);
	is('named as often as any', times === most);
	is('named first', context.firstNamed === each.id);
	is('the main body is another', context.principal !== null && context.principal.body.id !== each.id);
	return features;
}
