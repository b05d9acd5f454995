/** What is seen of a sentence when it is weighed: names that a reader understands, most of them true or absent. */
import type { Sentence } from '../../../text/sentences.js';
import type { Tokens } from '../../../text/tokens.js';
import type { BodyMention, DateMention } from '../../mentions.js';
import type { Context } from '../document/context.js';
import type { Found } from '../found.js';
import type { Predicate } from '../inflected/predicate.js';
import type { Frame } from '../reading/frame.js';
import type { Clause } from '../uninflected/clause.js';
import type { Status } from '../vocabulary.js';
import { fieldsOf } from './fields.js';

/** A sentence with what the reader knows when it comes to it. */
export interface Sight {
	readonly tokens: Tokens;
	readonly sentence: Sentence;
	readonly index: number;
	/** Sentences of the article. */
	readonly count: number;
	readonly block: string;
	/** The block is the one of the sentence before, in which the rules found so many measures. */
	readonly goesOn: boolean;
	readonly before: number;
	/** Sentences before it in which the rules found measures. */
	readonly stating: number;
	/** How much of it the text has said before, 0 to 1. */
	readonly again: number;
	readonly context: Context;
	readonly frame: Frame;
	/** A task was set in the sentence before it or in it. */
	readonly afterTask: boolean;
	/** A colon announced the list that the sentence stands in. */
	readonly listed: boolean;
	/** The status of what announced the list. */
	readonly lead: Status;
	/** The text is one of questions and answers. */
	readonly explains: boolean;
	readonly voice: 'opinion' | 'official' | null;
	readonly bodies: readonly BodyMention[];
	readonly dates: readonly DateMention[];
	readonly figures: number;
	/** What the rules found in it. */
	readonly found: readonly Found[];
	/** Its predicates where verbs are inflected, its clauses where they are not. */
	readonly predicates: readonly Predicate[];
	readonly clauses: readonly Clause[];
}

/** Tokens of a long sentence, and of one that is hardly any. */
const LONG = 80;
const SHORT = 6;
/** Sentences of a text up to which it is only short, beyond which it is only long, and steps between. */
const BRIEF = 16;
const LENGTHY = 512;
const LENGTHS = [32, 64, 128, 256];
/** Sentences with measures beyond which more count as this many. */
const STATING = 50;
/** Sentences at the head of an article; sentences behind the one that opened the frame. */
const HEAD = 3;
const NEAR = 2;
/** More of a kind than this count as this many. */
const MANY = 3;
/** Phrases of a lexical field beyond which more count as this many; tokens of a field are rarely more than one in so many of a sentence. */
const WORDS = 4;
const SHARE = 3;
/** Years from publication beyond which a date is only far. */
const FAR = 3;

export type Features = ReadonlyMap<string, number>;

/** The features of a sentence, each from 0 to 1. Linear in its tokens and clauses. */
export function featuresOf(sight: Sight): Features {
	const features = new Map<string, number>();
	const is = (name: string, holds = true): void => {
		if (holds) features.set(name, 1);
	};
	text(sight, is);
	place(sight, features, is);
	about(sight, features, is);
	mentions(sight, features, is);
	ruled(sight, features, is);
	for (const predicate of sight.predicates) inflected(predicate, is);
	for (const clause of sight.clauses) uninflected(clause, is);
	features.set('predicates', Math.min(sight.predicates.length + sight.clauses.length, 5) / 5);
	return features;
}

type Is = (name: string, holds?: boolean) => void;

/** The article. */
function text({ context, explains }: Sight, is: Is): void {
	is('text official', context.official);
	is('text reports', context.reportage);
	is('text is a law', context.law);
	is('text is an act with articles', context.statute !== null);
	is('text names a maker of policy', context.policy);
	is('text tells an event', context.event !== null);
	is('text has a date line', context.dateline !== null);
	is('text is signed', context.signatories.length > 0);
	is('text is an instrument', context.instrument !== null);
	is('text has an author', context.authors.length > 0);
	is('text is dated', context.published !== null);
	is('text explains', explains);
}

/** Where the sentence stands, and what it follows. */
function place(sight: Sight, features: Map<string, number>, is: Is): void {
	const { tokens, sentence, index, count, frame } = sight;
	const length = sentence.last - sentence.first;
	features.set('place', index / count);
	features.set('length of the text', Math.min(Math.log(Math.max(count / BRIEF, 1)) / Math.log(LENGTHY / BRIEF), 1));
	for (const length of LENGTHS) is(`text of more than ${length} sentences`, count > length);
	features.set('said before', sight.again);
	features.set('measures so far', Math.min(Math.log1p(sight.stating) / Math.log1p(STATING), 1));
	features.set('share of measures so far', Math.min(sight.stating / (index + 1), 1));
	features.set('length', Math.min(length, LONG) / LONG);
	is('at the head', index < HEAD);
	is('short', length < SHORT);
	is(`block ${sight.block}`);
	is('goes on in its block', sight.goesOn);
	is('follows a measure', sight.before > 0);
	is('follows a task', sight.afterTask);
	is('in an announced list', sight.listed);
	is(`list announced as ${sight.lead}`);
	is('voice of opinion', sight.voice === 'opinion');
	is('voice of office', sight.voice === 'official');
	is('framed by an instrument', frame.instrument !== null);
	is('framed by a body', frame.issuers.length > 0);
	is('framed by what is in force', frame.inForce);
	is('framed by a goal', frame.goal !== null);
	is('framed', frame.opened >= 0);
	is('framed just now', frame.opened >= 0 && index - frame.opened <= NEAR);
	is('bare verbs are tasks', frame.tasks);
	let quotes = false;
	for (let i = sentence.first; i < sentence.last && !quotes; i++) quotes = tokens.norm[i] === '"';
	is('quotes', quotes);
	const end = tokens.norm[sentence.last - 1];
	is('asks', asks(tokens, sentence));
	is('ends in a colon', end === ':' || end === '：');
}

/** Its words. */
function about({ tokens, sentence }: Sight, features: Map<string, number>, is: Is): void {
	const length = sentence.last - sentence.first;
	for (const [field, { phrases, tokens: within }] of fieldsOf(tokens, sentence)) {
		is(`word of ${field}`);
		features.set(`words of ${field}`, Math.min(phrases, WORDS) / WORDS);
		features.set(`share of ${field}`, Math.min((SHARE * within) / length, 1));
	}
}

/** Bodies, dates and figures. */
function mentions({ bodies, dates, figures, context }: Sight, features: Map<string, number>, is: Is): void {
	features.set('bodies', Math.min(bodies.length, MANY) / MANY);
	features.set('figures', Math.min(figures, MANY) / MANY);
	is('a figure', figures > 0);
	is('a date', dates.length > 0);
	for (const { generic, body } of bodies) {
		is(`body ${body.kind}`);
		is('a body by name', !generic);
		is('a class of bodies', generic);
		is('a body of the register', body.registered);
		is('the main body', body.id === context.principal?.body.id);
	}
	const year = Number(context.published?.earliest?.slice(0, 4) ?? Number.NaN);
	for (const { value } of dates) {
		is(`date ${value.role}`);
		is(`date ${value.relation}`);
		is(`date of a ${value.grain}`);
		const distance = Number(value.earliest?.slice(0, 4) ?? Number.NaN) - year;
		if (!Number.isNaN(distance)) is(`date ${Math.max(-FAR, Math.min(FAR, distance))} years from publication`);
	}
}

/** What the rules say. */
function ruled({ found }: Sight, features: Map<string, number>, is: Is): void {
	features.set('found', Math.min(found.length, MANY) / MANY);
	is('nothing found', found.length === 0);
	for (const { rule, status, framed } of found) {
		is(rule);
		is(`found as ${status}`);
		is('found in a frame', framed);
	}
}

function inflected(predicate: Predicate, is: Is): void {
	const { subject, verb, modal, voice, aspect, tense, joined } = predicate;
	const who = subject?.kind ?? 'nobody';
	const how = modal ?? tense;
	is(`subject ${who}`);
	is(`verb ${verb?.class ?? 'unknown'}`);
	is(`modal ${modal ?? 'none'}`);
	is(`${who} ${verb?.class ?? 'unknown'} ${how}`);
	is(`${voice} ${aspect} ${verb?.class ?? 'unknown'}`);
	is(`in the ${tense}`);
	is('negated', predicate.negated);
	is('imperative', predicate.imperative);
	is('hypothetical', predicate.hypothetical);
	is('subordinate', predicate.subordinate);
	is('reported', predicate.reported);
	is('quoted', predicate.quoted);
	is('enumerated', predicate.enumerated);
	is('participle', predicate.participle);
	is('joined', joined !== 'no');
	is('with an object', predicate.object);
	is('subject depends on something', subject?.oblique === true);
}

function uninflected(clause: Clause, is: Is): void {
	const who = clause.agents[0]?.kind ?? 'nobody';
	is(`clause subject ${who}`);
	is(`clause verb ${clause.verb?.class ?? 'none'}`);
	is(`clause modal ${clause.modal ?? 'none'}`);
	is(`clause ${who} ${clause.verb?.class ?? 'none'} ${clause.modal ?? (clause.done ? 'done' : 'bare')}`);
	is(`clause told by ${clause.said?.class ?? 'nobody'}`);
	is('clause negated', clause.negated);
	is('clause hypothetical', clause.hypothetical);
	is('clause done', clause.done);
	is('clause passive', clause.passive);
	is('clause numbered', clause.numbered);
	is('clause fronted', clause.fronted);
	is('clause gives a ground', clause.ground);
	is('clause tells when', clause.temporal);
	is('clause light', clause.light);
	is('clause by somebody', clause.by);
	is('clause event', clause.event);
	is('clause drifting', clause.drifting);
	is('clause binding', clause.binding);
	is('clause opens an instrument', clause.opens);
	is('clause counted', clause.counted);
	is('clause ongoing', clause.ongoing);
	is('clause outcome', clause.outcome);
	is('clause of a bystander', clause.bystander || clause.unknown);
}

const questions = new Set(['?', '？']);

/** What is asked is not told. */
export function asks(tokens: Tokens, { last }: Sentence): boolean {
	return questions.has(tokens.norm[last - 1] as string);
}
