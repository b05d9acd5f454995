/** Who holds the floor as an article is read: who spoke last and in whose name, whom a pronoun stands for, whom the text charged last. */
import type { Sentence } from '../../../text/sentences.js';
import type { Tokens } from '../../../text/tokens.js';
import type { BodyRole } from '../../../timeline/schema.js';
import type { BodyMention } from '../../mentions.js';
import type { Found } from '../found.js';
import type { Predicate } from '../inflected/predicate.js';
import { type Agent, type MentionsAt, privateKinds } from '../responsibility/agents.js';
import type { Referents } from '../responsibility/referents.js';
import type { Floor } from '../responsibility/responsible.js';
import { keepsFloor, sourceIn, speakerIn } from '../responsibility/speaker.js';
import { words } from '../words.js';

export class HeldFloor {
	private floor: Pick<Floor, 'speaker' | 'antecedent' | 'charged'> = { speaker: null, antecedent: null, charged: null };
	/** The kind of the subject that a pronoun stands for. */
	antecedentKind: Agent['kind'] | null = null;
	/** The kind of whoever spoke last. */
	speakerKind: Agent['kind'] | null = null;
	/** Whoever the sentence that is read has its news from: `according to the ministry`. */
	private source: BodyMention | null = null;
	/** Whom only an earlier article of a law named: a duty without a bearer may be theirs, nothing else is. */
	private stale: BodyMention | null = null;
	/** Those for whom the person acted that `he` stands for. */
	private person: readonly BodyRole[] = [];

	constructor(
		private readonly tokens: Tokens,
		private readonly bodies: MentionsAt<BodyMention>,
		private readonly referents: Referents,
	) {}

	/** An article of a law begins. */
	nextArticle(): void {
		this.stale = this.floor.antecedent;
	}

	/** A sentence begins, which has not said yet whom it has its news from. */
	nextSentence(): void {
		this.source = null;
	}

	/** Gives somebody the floor, or nobody. */
	give(speaker: BodyMention | null): void {
		this.floor = { ...this.floor, speaker };
	}

	charge(charged: BodyMention): void {
		this.floor = { ...this.floor, charged };
	}

	/** A sentence without a measure names a body: what follows may be told of it. */
	name(antecedent: BodyMention): void {
		this.floor = { ...this.floor, antecedent };
		this.antecedentKind = privateKinds.has(antecedent.body.kind) ? 'private' : 'body';
	}

	/** Hears who speaks in a sentence of a language with inflected verbs. */
	hear(predicates: readonly Predicate[], sentence: Sentence, bodies: readonly BodyMention[]): void {
		const kind = predicates.find(({ verb }) => verb?.class === 'report')?.subject?.kind ?? 'pronoun';
		if (kind !== 'pronoun' && kind !== 'relative') this.speakerKind = kind;
		const heard = speakerIn(predicates, bodies);
		this.give(heard ?? keepsFloor(this.floor.speaker));
		this.source = heard === null ? sourceIn(this.tokens, sentence, this.bodies, this.referents) : null;
	}

	/** Who holds the floor for a measure. */
	of(measure: Found, own: Pick<Floor, 'referent' | 'holder' | 'turn'>): Floor {
		const forgotten = this.stale !== null && this.stale === this.floor.antecedent && !measure.modal;
		return { ...this.floor, ...own, antecedent: forgotten ? null : this.floor.antecedent, speaker: this.source ?? this.floor.speaker };
	}

	/** `The president urged … He also called for …`: of the second those are responsible who are of the first. */
	actFor({ subject }: Found, roles: BodyRole[]): void {
		if (subject?.kind === 'person') this.person = roles;
		const human = subject?.kind === 'pronoun' && words.humans.has(this.tokens.norm[subject.first] as string);
		if (!human || this.person.length === 0) return;
		roles.splice(0, roles.length, ...this.person.map((role): BodyRole => ({ ...role, basis: 'inherited' })));
	}

	/**
	 * After a measure has been told.
	 * @param bodies those of its clause
	 */
	after(measure: Found, bodies: readonly BodyMention[], { referent, holder }: Pick<Floor, 'referent' | 'holder'>): void {
		const { subject } = measure;
		const charged = chargedBy(measure, bodies, holder);
		if (charged !== null) this.charge(charged);
		const acts = subject?.mention ?? referent ?? holder;
		if (acts !== null) this.floor = { ...this.floor, antecedent: acts };
		if (subject !== null && subject.kind !== 'pronoun' && subject.kind !== 'relative') this.antecedentKind = subject.kind;
	}
}

/** The class on which a duty or directive is laid. */
function chargedBy({ rule, head, subject }: Found, bodies: readonly BodyMention[], holder: BodyMention | null): BodyMention | null {
	if (rule === 'measures/duty') return subject?.mention?.generic === true ? subject.mention : holder;
	return rule === 'measures/directive' ? (bodies.find(({ generic, first }) => generic && first > head) ?? null) : null;
}
