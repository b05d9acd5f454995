/**
 * Shallow clause analysis for languages whose verbs are inflected: one walk over a sentence's tokens finds the verb
 * groups (`will also be required`, `has not approved`), the agent that stands before each and how they are joined.
 */
import { shippedRegister } from '../../../knowledge/register.js';
import { ownSmallWords, type SmallWord } from '../../../language/own-small-words.js';
import { behindDateline } from '../../../text/dateline.js';
import type { Sentence } from '../../../text/sentences.js';
import { Gap, TokenKind, type Tokens } from '../../../text/tokens.js';
import { languageOf } from '../../language.js';
import { type Agent, agentAt } from '../responsibility/agents.js';
import { isPreposition } from '../small-words.js';
import { words } from '../words.js';
import { placed } from './placing.js';
import type { Joint, Predicate, Surroundings } from './predicate.js';
import { titleEnd } from './quoted-title.js';
import { Subjects } from './subjects.js';
import { parseGroup, skipAdverbs } from './verb-group.js';
import type { VerbGroup } from './verb-phrase.js';
import { speakerBehind, subjectBehind } from './verb-second.js';

/** The predicates of one sentence, in order. Linear in its tokens. */
export function predicatesOf(surroundings: Surroundings, sentence: Sentence, index: number): Predicate[] {
	return new Walk(surroundings, sentence, index).predicates();
}

/** What the ids of the rules of figures begin with. */
const FIGURES = 'figures/';
const hardMarks = new Set([';', ':', '—', '•', '·']);
/** `the first half` is no enumeration. */
const counted = new Set(['half', 'quarter']);

const dashes = new Set(['-', '–']);

/** `HARBOUR CITY (HPA) - |`, `Wien – |`: where a report begins behind its place. */
function reportStart(tokens: Tokens, first: number, limit: number): number {
	const behind = behindDateline(tokens, first);
	if (behind > first) return Math.min(behind, limit);
	if (tokens.gap[first] !== Gap.block || tokens.capital[first] !== true) return first;
	const place = shippedRegister().places.longest(tokens, first, limit)?.last ?? first;
	const dashed = place > first && dashes.has(tokens.norm[place] ?? '') && tokens.gap[place] === Gap.space && tokens.gap[place + 1] === Gap.space;
	return dashed && place + 1 < limit ? place + 1 : first;
}

class Walk {
	private readonly found: Predicate[] = [];
	private readonly subjects = new Subjects();
	private readonly limit: number;
	private i: number;
	/** Where the clause of the next subject begins: after the last comma, conjunction or predicate. */
	private clause: number;
	/** The last `and` or `but` since the last predicate, -1 where there is none. */
	private jointAt = -1;
	/** Where what follows the last preposition begins. */
	private phrase = -1;
	private previous: Predicate | null = null;
	private joined: Joint = 'no';
	/** An imperative may begin here. */
	private start = true;
	private oblique = false;
	private hypothetical = false;
	private subordinate = false;
	private reported = false;
	private enumerated = false;
	private quotes = 0;
	private listed = false;
	private infinitive = -1;
	/** The subject that a clause between commas stands behind, and how many predicates stood before that: `the council, | which met in May, approved`. */
	private parted: { readonly subject: Agent; readonly before: number } | null = null;
	/** Small words of the text's language that are others elsewhere: `as | empresas`. */
	private readonly small: ReadonlyMap<string, SmallWord> | undefined;

	constructor(
		private readonly surroundings: Surroundings,
		private readonly sentence: Sentence,
		private readonly index: number,
	) {
		this.limit = sentence.last;
		this.i = reportStart(surroundings.tokens, sentence.first, sentence.last);
		this.clause = this.i;
		this.small = ownSmallWords.get(languageOf(surroundings.tokens));
	}

	predicates(): Predicate[] {
		while (this.i < this.limit) {
			const small = this.smallWord();
			const taken =
				small === undefined
					? this.mark() || this.skipped() || this.opener() || this.predicate() || this.agent() || this.joint()
					: this.skipped() || (small === 'article' && this.articled());
			if (!taken) this.word(small ?? null);
		}
		return this.found;
	}

	/** A small word of the text's language that is read here; a condition is one only where a clause opens. */
	private smallWord(): SmallWord | undefined {
		const small = this.small?.get(this.norm);
		if (small === 'conjunction' || small === 'pronoun') return undefined;
		if (small !== 'condition') return small;
		if (this.start || this.joined === 'comma') this.hypothetical = true;
		return undefined;
	}

	private get norm(): string {
		return this.surroundings.tokens.norm[this.i] as string;
	}

	private mark(): boolean {
		const { tokens } = this.surroundings;
		if (tokens.kind[this.i] !== TokenKind.mark) return false;
		if (hardMarks.has(this.norm)) this.hardMark();
		else if (this.norm === ',') this.comma();
		else if (this.norm === '"') this.quotes++;
		this.i++;
		return true;
	}

	private hardMark(): void {
		if (!this.start) {
			this.clause = this.i + 1;
			this.subjects.reset();
			if (this.norm !== ';') this.previous = null;
		}
		this.start = true;
		this.oblique = this.hypothetical = this.subordinate = false;
		this.joined = 'no';
	}

	private comma(): void {
		// `the threat from Russia, China and …`: the list goes on behind its preposition
		const nearest = this.subjects.nearest;
		this.oblique = nearest?.oblique === true && nearest.last === this.i && nearest.kind === 'country' && nearest.first > this.clause + 2;
		this.subjects.comma();
		this.joined = 'comma';
		this.resume();
		if (this.found.length > 0 && !this.start) this.clause = this.i + 1;
		this.hypothetical = this.subordinate = false;
	}

	/** Behind the comma that closes such a clause the verb of the subject before it stands. */
	private resume(): void {
		const { tokens } = this.surroundings;
		if (this.parted === null || this.found.length <= this.parted.before) return;
		const group = parseGroup(tokens, skipAdverbs(tokens, this.i + 1, this.limit).next, this.limit);
		if (group === null || (group.form !== 'past' && group.form !== 'third' && group.modal === null && !group.auxiliary)) return;
		this.subjects.reset(this.parted.subject);
		this.previous = null;
		this.parted = null;
	}

	/** Titles in quotation marks, dates and figures. */
	private skipped(): boolean {
		const { tokens, masks, bodies } = this.surroundings;
		const title = titleEnd(tokens, this.i, this.limit);
		if (title > this.i) {
			this.pass(title);
			this.joined = 'no';
			return true;
		}
		const mask = masks.get(this.i);
		if (mask === undefined || mask.last > this.limit || bodies.has(this.i)) return false;
		const counted = this.counted(mask.last);
		// `wells are dug and 4,000 masons | will be hired`: the counted are the subject of a clause of their own
		if (mask.rule.startsWith(FIGURES) && this.jointAt >= 0 && this.subjects.silent && !this.oblique && this.governs(mask.last)) {
			this.joined = 'no';
			this.clause = this.i;
			this.subjects.reset();
		}
		// a date ends its phrase: `in 2021 | China`
		if (counted === null) this.oblique = false;
		else this.subjects.add(counted);
		this.i = mask.last;
		return true;
	}

	/** A finite verb with a modal or an auxiliary begins at a token. */
	private governs(at: number): boolean {
		const group = parseGroup(this.surroundings.tokens, at, this.limit);
		return group !== null && (group.modal !== null || group.auxiliary);
	}

	/** `six | departments`: who acts is a part of the figure. */
	private counted(last: number): Agent | null {
		const { tokens, bodies } = this.surroundings;
		for (let at = this.i + 1; at < last; at++) {
			const agent = agentAt(tokens, at, last, bodies, this.oblique);
			if (agent !== null && agent.last === last && agent.kind !== 'country') return { ...agent, first: this.i };
		}
		return null;
	}

	/** Enumerators, list numbers, `if`. */
	private opener(): boolean {
		const { tokens } = this.surroundings;
		const ordinal = this.start || this.joined === 'comma' ? words.ordinals.longest(tokens, this.i, this.limit) : null;
		if (ordinal !== null && !counted.has(tokens.norm[ordinal.last] ?? '')) {
			this.enumerated = this.start;
			this.i = ordinal.last;
			return true;
		}
		if (this.start && tokens.kind[this.i] === TokenKind.digits) {
			this.i++;
			return true;
		}
		const hypothesis = words.hypotheses.longest(tokens, this.i, this.limit);
		if (hypothesis === null || this.opensVerb(hypothesis.last)) return false;
		this.hypothetical = true;
		this.pass(hypothesis.last);
		return true;
	}

	/** A verb that begins here and goes past a token: `si l'État verse` supposes, `si| applica` does not. */
	private opensVerb(last: number): boolean {
		const { tokens } = this.surroundings;
		return [words.verbs, words.modals].some((lexicon) => (lexicon.longest(tokens, this.i, this.limit)?.last ?? last) > last);
	}

	private predicate(): boolean {
		const { tokens, bodies } = this.surroundings;
		// `the commission | announced`: a body is no verb, however it is spelt
		const group = bodies.has(this.i) ? null : parseGroup(tokens, this.i, this.limit);
		if (group === null) return false;
		if (group.form === 'ing') this.listed ||= group.verb?.lemma === 'include' || this.previous?.verb?.lemma === 'be responsible';
		const read = placed(group, {
			tokens,
			first: this.sentence.first,
			limit: this.limit,
			at: this.i,
			clause: this.clause,
			subjects: this.subjects,
			behind: this.quotedBy(group) ?? (this.subjects.straight ? null : subjectBehind(group, this.surroundings, this.limit)),
			previous: this.previous,
			any: this.found.some(({ hypothetical, subordinate }) => !hypothetical && !subordinate),
			joined: this.joined,
			start: this.start,
			listed: this.listed,
			infinitive: this.infinitive,
			over: {
				sentence: this.index,
				hypothetical: this.hypothetical,
				subordinate: this.subordinate,
				reported: this.reported,
				quoted: this.quotes % 2 === 1,
				enumerated: this.enumerated,
			},
		});
		if (read === null) return false;
		// `moved the archive to a barn and | we will`: what stands before the conjunction belongs to the verb before
		const opens = read.clause < this.jointAt && read.subject !== null && read.subject.first > this.jointAt && read.subject.last <= read.first;
		this.found.push(opens ? { ...read, clause: this.jointAt + 1 } : read);
		this.jointAt = -1;
		const says = read.verb?.class === 'report';
		this.reported ||= says;
		this.previous = says ? null : read;
		// `the circular pointed out that, in accordance with the law, recently organized …`: who speaks may act as well
		this.subjects.reset(says && read.subject !== null ? { ...read.subject, oblique: false } : null);
		this.clause = read.last;
		this.joined = 'no';
		this.oblique = this.enumerated = false;
		this.pass(read.last);
		return true;
	}

	/** `"We will open clinics," said | the minister`: who speaks stands behind the verb. */
	private quotedBy(group: VerbGroup): Agent | null {
		if (group.verb?.class !== 'report' || group.form !== 'past' || group.auxiliary) return null;
		const { tokens } = this.surroundings;
		if (this.i === this.sentence.first || (tokens.norm[this.i - 1] !== '"' && tokens.norm[this.i - 1] !== ',')) return null;
		return speakerBehind(this.surroundings, group.last, this.limit);
	}

	private agent(): boolean {
		const { tokens, bodies } = this.surroundings;
		const named = this.law() ?? this.pronoun() ?? agentAt(tokens, this.i, this.limit, bodies, this.oblique) ?? this.official();
		if (named === null) return false;
		// `China's | economy grew`: who owns it does not act; `She's | closed it` is a verb
		const agent = named.kind !== 'pronoun' && words.possessives.has(tokens.norm[named.last] ?? '') ? { ...named, oblique: true } : named;
		if (agent.kind === 'relative' && tokens.norm[this.i - 1] === ',') this.part();
		this.subjects.add(agent);
		this.joined = 'no';
		this.pass(agent.last);
		return true;
	}

	/** A clause about the subject begins. */
	private part(): void {
		const subject = this.subjects.straight ? this.subjects.chosen(() => false) : null;
		this.parted = subject === null || subject.oblique || subject.kind === 'relative' ? null : { subject, before: this.found.length };
	}

	/** A pronoun that is another word in other languages: `il| prévoit`. */
	private pronoun(): Agent | null {
		if (this.small?.get(this.norm) !== 'pronoun') return null;
		return { kind: 'pronoun', first: this.i, last: this.i + 1, mention: null, oblique: false };
	}

	/** `de| raad`, `de| wet`: what acts by its article and its noun together. */
	private articled(): boolean {
		const { tokens, bodies } = this.surroundings;
		return !bodies.has(this.i + 1) && (words.agents.longest(tokens, this.i, this.limit)?.last ?? 0) > this.i + 1 && this.agent();
	}

	/** A law by its initials, even where they are taken for a body's. */
	private law(): Agent | null {
		const { tokens, laws } = this.surroundings;
		if (tokens.capital[this.i] !== true || !laws.has(this.norm)) return null;
		return { kind: 'instrument', first: this.i, last: this.i + 1, mention: null, oblique: this.oblique };
	}

	/** An office holder by surname, or somebody known to hold no office. */
	private official(): Agent | null {
		const { tokens, officials, bystanders } = this.surroundings;
		if (tokens.capital[this.i] !== true || tokens.kind[this.i] !== TokenKind.word) return null;
		const agent = { first: this.i, last: this.i + 1, oblique: this.oblique };
		if (officials.has(this.norm)) return { ...agent, kind: 'person', mention: officials.get(this.norm) ?? null };
		return bystanders.has(this.norm) ? { ...agent, kind: 'bystander', mention: null } : null;
	}

	/** `and`, `while`; `after`, `because`. */
	private joint(): boolean {
		if (words.conjunctions.has(this.norm) || this.small?.get(this.norm) === 'conjunction') {
			this.joined = this.norm === 'while' ? 'no' : this.joined === 'comma' ? 'comma' : 'and';
			const listGoesOn = this.oblique && this.norm === 'and' && this.subjects.dependent;
			if (!this.start && !listGoesOn) this.oblique = false;
			if (this.found.length > 0 && this.subjects.silent) this.clause = this.i + 1;
			this.jointAt = this.found.length > 0 ? this.i : -1;
			this.i++;
			return true;
		}
		const subordinator = words.subordinators.longest(this.surroundings.tokens, this.i, this.limit);
		if (subordinator === null) return false;
		if (words.relatives.has(this.norm)) this.relative();
		this.subordinate = true;
		this.subjects.subordinate(this.i);
		this.oblique = false;
		this.pass(subordinator.last);
		return true;
	}

	/** Any other word: prepositions make what follows depend on them, determiners begin anew. */
	private word(small: SmallWord | null): void {
		const { tokens } = this.surroundings;
		const word = this.norm;
		if (
			words.infinitives.has(word) &&
			this.previous !== null &&
			words.verbs.longest(tokens, skipAdverbs(tokens, this.i + 1, this.limit).next, this.limit) !== null
		)
			this.infinitive = this.i;
		if (small === 'preposition' || (small === null && words.prepositions.has(word))) {
			this.oblique = true;
			this.phrase = this.i + 1;
		} else if ((small === 'article' || words.determiners.has(word)) && this.oblique && word !== "'s") {
			// a new noun phrase: `in the meantime | the government`
			const before = tokens.norm[this.i - 1] as string;
			if (!isPreposition(tokens, this.i - 1) && !words.conjunctions.has(before) && !words.determiners.has(before)) this.oblique = false;
		}
		const next = skipAdverbs(tokens, this.i, this.limit).next;
		if (next > this.i) {
			this.i = next;
			return;
		}
		if (small !== 'article' && !words.determiners.has(word)) this.joined = 'no';
		this.pass(this.i + 1);
	}

	/** `with towns and villages under | rules that the council passed`: the noun that the relative clause is about opens it, not the conjunction before. */
	private relative(): void {
		if (this.jointAt < 0 || this.phrase <= Math.max(this.clause, this.jointAt) || this.phrase >= this.i) return;
		this.clause = this.phrase;
		this.jointAt = -1;
	}

	private pass(next: number): void {
		this.i = next;
		this.start = false;
	}
}
