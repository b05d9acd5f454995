/** Who is responsible for a measure, and in what role. */
import { localLaws } from '../../../language/bodies.js';
import { fold, TokenKind, type Tokens } from '../../../text/tokens.js';
import type { Body, BodyRole } from '../../../timeline/schema.js';
import { explained as headOfState } from '../../bodies/patterns/head-of-state.js';
import type { BodyMention } from '../../mentions.js';
import type { Context } from '../document/context.js';
import type { Found } from '../found.js';
import type { Frame } from '../reading/frame.js';
import { clauseWords } from '../uninflected/clause-words.js';
import type { Grammar } from '../verb-final/grammar.js';
import type { Verb } from '../vocabulary.js';
import { lastBefore, within } from '../within.js';
import { words } from '../words.js';
import { isChamber, isGovernment, ownWords } from './referents.js';

type Role = BodyRole['role'];

const roleByAct = new Map<string, Role>([
	['issue', 'issuer'],
	['adopt', 'issuer'],
	['announce', 'issuer'],
	['propose', 'issuer'],
	['require', 'issuer'],
	['clarify', 'issuer'],
	['encourage', 'issuer'],
	['ban', 'issuer'],
	['amend', 'issuer'],
	['repeal', 'issuer'],
	['approve', 'approver'],
	['inspect', 'supervisor'],
	['report', 'reporter'],
	['convene', 'convener'],
]);

/** `approved`, `drawn` before `by`. */
const isParticiple = (word: string): boolean => words.participles.has(word) || words.participleEndings.some(({ ending }) => word.endsWith(ending));

/** Rules of tasks that lie with whoever the document charged last. */
const charges = new Set(['measures/task', 'measures/ordered-item']);

/** Kinds of body in whose sittings things are decided. */
const chambers = new Set(['legislature', 'cabinet']);

/** The role of whoever does what a verb says. */
export function roleOf(verb: Pick<Verb, 'act'> | null): Role {
	return (verb === null ? undefined : roleByAct.get(verb.act)) ?? 'implementer';
}

/** Bodies that hold the floor: who spoke last, and in whose name. */
export interface Floor {
	readonly speaker: BodyMention | null;
	/** What a pronoun stands for: the subject of the clause before. */
	readonly antecedent: BodyMention | null;
	/** What the subject of the clause points back at: `the regulator`. */
	readonly referent: BodyMention | null;
	/** The class that a document charged last: `agencies must act`. What it says to do is for them. */
	readonly charged: BodyMention | null;
	/** The class that the subject of the clause is, where no body is named: `employers`. */
	readonly holder: BodyMention | null;
	/** For whom the words of the sentence are spoken, where it tells: what `we` stands for. */
	readonly turn: BodyMention | null;
}

/**
 * @param unlisted is told of each body, since some are named by the clause alone
 * @param past the sentence dates the decision to another time than the article's own event
 */
export function responsibleFor(
	found: Found,
	tokens: Tokens,
	frame: Frame,
	floor: Floor,
	context: Context,
	past: boolean,
	unlisted: (body: Body) => void,
): BodyRole[] {
	return new Responsible(found, tokens, floor, context, unlisted).roles(frame, past);
}

/** Those who act together with a body that is the subject: 港湾庁|と|国土交通省は, 항만청|(청장 김하나)와| 산림청은. */
function joinedTo(tokens: Tokens, grammar: Grammar, own: readonly BodyMention[], subject: BodyMention | null): ReadonlySet<BodyMention> {
	const joined = new Set<BodyMention>();
	let next = subject;
	for (let at = next === null ? -1 : own.indexOf(next) - 1; at >= 0; at--) {
		const mention = own[at] as BodyMention;
		const behind = behindAside(tokens, mention.last);
		if (next === null || behind + 1 !== next.first || !grammar.together.has(tokens.norm[behind] ?? '')) continue;
		joined.add(mention);
		next = mention;
	}
	return joined;
}

/** Tokens of brackets behind a name. */
const ASIDE = 40;

/** The token behind brackets that open at a token, or the token. */
function behindAside({ norm }: Tokens, at: number): number {
	if (norm[at] !== '(' && norm[at] !== '（') return at;
	for (let i = at + 1; i < at + ASIDE; i++) if (norm[i] === ')' || norm[i] === '）') return i + 1;
	return at;
}

/** One measure's bodies as they are gathered: first those of the clause, then those it inherits. */
class Responsible {
	private readonly gathered: BodyRole[] = [];
	private readonly seen = new Set<string>();
	private readonly role: Role;
	/** The body that is the subject, and the words of the subject. */
	private readonly subject: BodyMention | null;
	private readonly written: string;
	/** Somebody is said to do it. */
	private actor = false;

	constructor(
		private readonly found: Found,
		private readonly tokens: Tokens,
		private readonly floor: Floor,
		private readonly context: Context,
		private readonly unlisted: (body: Body) => void,
	) {
		this.role = roleOf(found.verb);
		this.subject = found.subject?.mention ?? null;
		this.written = found.subject === null ? '' : tokens.text.slice(tokens.start[found.subject.first], tokens.end[found.subject.last - 1]);
	}

	roles(frame: Frame, past: boolean): BodyRole[] {
		if (this.found.closes !== undefined) {
			this.closedClause(this.found.closes.grammar);
			return this.gathered;
		}
		this.clause();
		this.country();
		if (this.floor.referent !== null && !this.found.passive) this.referent(this.floor.referent);
		if (this.floor.holder !== null) this.hold(this.floor.holder);
		this.person();
		this.lawgiver();
		if (!this.closed() && !this.author() && !this.pronoun(past) && !this.enacted()) {
			this.inherit(frame);
			this.nobody();
		}
		return this.gathered;
	}

	/** Whom the subject stands for, with the offices that `and` joins to its own: `the Secretary of Commerce and the Secretary of State`. */
	private referent(mention: BodyMention): void {
		const { found } = this;
		const here = mention.sentence === found.sentence && mention.first >= found.first && mention.last <= found.head;
		for (const office of here ? this.joinedTo(mention) : []) this.add(office, this.role, 'stated');
		this.act(mention, here ? 'stated' : 'inherited');
	}

	/** The offices of the sentence in a row with one, in text order, without it. */
	private joinedTo(mention: BodyMention): readonly BodyMention[] {
		const row = [...this.context.offices.values()].filter(({ sentence }) => sentence === mention.sentence).sort((a, b) => a.first - b.first);
		let first = row.findIndex(({ last }) => last > mention.first);
		if (first < 0) return [];
		let end = first + 1;
		while (first > 0 && this.joins((row[first - 1] as BodyMention).last, (row[first] as BodyMention).first)) first--;
		while (end < row.length && this.joins((row[end - 1] as BodyMention).last, (row[end] as BodyMention).first)) end++;
		return row.slice(first, end).filter(({ first: at }) => at !== mention.first);
	}

	/** Whether nothing but `and`, commas and articles stand between two tokens. */
	private joins(from: number, to: number): boolean {
		for (let i = from; i < to; i++) {
			const word = this.tokens.norm[i] as string;
			if (word !== ',' && !words.conjunctions.has(word) && !words.determiners.has(word)) return false;
		}
		return from < to;
	}

	private add(given: BodyMention, role: Role, basis: BodyRole['basis']): void {
		const mention = atHome(this.tokens, this.context, given);
		if (this.seen.has(mention.body.id)) return;
		this.unlisted(mention.body);
		this.seen.add(mention.body.id);
		this.gathered.push({ id: mention.body.id, role, text: mention.text, basis });
	}

	/** A class bears a duty; but `The Cabinet | approved` tells who decided, of whatever country. */
	private hold(holder: BodyMention): void {
		const decides = this.found.verb?.class === 'decide' && !this.found.modal && !this.found.passive && isChamber(this.tokens, holder);
		this.add(holder, decides ? this.role : 'implementer', 'stated');
		this.actor ||= decides;
	}

	private act(mention: BodyMention, basis: BodyRole['basis']): void {
		this.add(mention, this.role, basis);
		this.actor ||= this.acts(mention);
	}

	/** A plan told of the country is made by the body that the article is about. */
	private acts({ generic, body }: BodyMention): boolean {
		return !generic && !(this.found.modal && body.kind === 'government');
	}

	/** A government that the subject stands for, or the title at a token. */
	private stands(government: Body | null, title = -1): void {
		if (government === null || this.seen.has(government.id)) return;
		this.seen.add(government.id);
		this.unlisted(government);
		const text = title < 0 ? this.written : this.tokens.text.slice(this.tokens.start[title], this.tokens.end[title]);
		this.gathered.push({ id: government.id, role: this.role, text, basis: 'stated' });
		this.actor = true;
	}

	/** Bodies that the clause names. */
	private clause(): void {
		const { found } = this;
		const own = within(this.context.bodiesOf.get(found.sentence) ?? [], found.first, found.last);
		for (const mention of own) this.named(mention);
		// `approved at the executive meeting of the council`: nobody else is said to have done it
		const after = own.find((mention) => mention.first > found.head && !mention.generic);
		if (
			found.passive &&
			!this.actor &&
			!found.modal &&
			this.gathered.length === 0 &&
			after !== undefined &&
			!this.undergoes(after) &&
			!isElsewhere(this.tokens, found, after)
		) {
			this.add(after, this.role, 'stated');
			this.actor = true;
		}
		if (this.subject !== null && !found.passive) this.act(this.subject, 'stated');
		// whoever heads a state acts for its government
		for (const { rule, body } of own) if (rule === headOfState.id && !found.passive) this.stands(this.context.countries.of(body.jurisdiction));
		if (found.passive && !this.actor) this.office();
	}

	/** In a clause that its verb closes everybody stands before it: who acts is marked, and those joined to them or asked by them. */
	private closedClause(grammar: Grammar): void {
		const { found, context, tokens } = this;
		const own = within(context.bodiesOf.get(found.sentence) ?? [], found.first, found.last);
		const sits = (mention: BodyMention): boolean => !mention.generic && chambers.has(mention.body.kind);
		// 국무회의|에서 의결했다: those decide who sit there, and nobody who was spoken of before
		const seated = found.verb?.act === 'adopt' && own.some((mention) => sits(mention) && mention.last <= found.head);
		const acting = this.subject ?? (seated ? null : this.floor.referent);
		// a law takes effect by itself
		if (acting !== null && !found.passive && (found.verb?.class !== 'effect' || this.subject !== null))
			this.add(acting, acting.generic ? 'implementer' : this.role, this.subject === null ? 'inherited' : 'stated');
		const joined = joinedTo(tokens, grammar, own, this.subject);
		for (const mention of own) {
			if (joined.has(mention)) this.add(mention, this.role, 'stated');
			else if (grammar.agents.longest(tokens, mention.last)?.values[0] === true && !mention.generic && (found.passive || mention === this.subject))
				this.add(mention, this.role, 'stated');
			else if (mention !== this.subject && grammar.receivers.longest(tokens, mention.last) !== null && found.verb?.class === 'direct')
				this.add(mention, 'implementer', 'stated');
			// 北浜市|議会で可決された
			else if (found.verb?.act === 'adopt' && this.subject === null && !mention.generic && grammar.assemblies.longest(tokens, mention.last - 1) !== null)
				this.add(mention, this.role, 'stated');
			// 内閣|は, 衆院|本会議で可決された: where it is done those do it who sit there
			else if ((found.passive ? found.verb?.act !== 'propose' : found.verb?.act === 'adopt') && this.subject === null && sits(mention))
				this.add(mention, this.role, 'stated');
		}
	}

	/** `Se crea | la Agencia de Puertos`: directly behind such a passive stands what it is done to. */
	private undergoes({ first }: BodyMention): boolean {
		const { found, tokens } = this;
		if (found.verb?.performs !== true) return false;
		for (let i = words.verbs.longest(tokens, found.head)?.last ?? found.head + 1; i < first; i++)
			if (!words.determiners.has(tokens.norm[i] as string)) return false;
		return true;
	}

	/** `was signed by | the finance minister`, `by | President Hall`. */
	private office(): void {
		const { found, tokens, context } = this;
		for (let i = found.head; i < found.last; i++) {
			if (!words.byAgent.has(tokens.norm[i] as string)) continue;
			for (let at = i + 1; at < Math.min(found.last, i + BY); at++) {
				const office = context.offices.get(at);
				if (office !== undefined) for (const each of [office, ...this.joinedTo(office)]) this.act(each, 'stated');
				const head = office === undefined && tokens.kind[at] === TokenKind.word && words.heads.has(tokens.norm[at] as string);
				if (head) this.stands(context.countries.ledBy(at + 1) ?? context.countries.named(i, at), at);
				if (office !== undefined || head) return;
			}
		}
	}

	private named(mention: BodyMention): void {
		const { found, tokens } = this;
		const before = tokens.norm[mention.first - 1] ?? '';
		const marked = words.byAgent.has(before)
			? mention.first - 1
			: words.determiners.has(before) && words.byAgent.has(tokens.norm[mention.first - 2] ?? '')
				? mention.first - 2
				: -1;
		// `rejected requests | by landlords`: they make what is rejected
		const by = marked >= 0 && (found.passive || mention.last <= found.head || isParticiple(tokens.norm[marked - 1] ?? ''));
		if (consents(tokens, mention) || isAsked(tokens, mention)) this.add(mention, 'approver', 'stated');
		else if (mention.generic && mention.last <= found.head) {
			// `schools were given the funds`: what is done to a class is not done by it
			if (found.rule !== 'measures/passive-done' && (!depends(tokens, mention) || found.subject?.mention === mention))
				this.add(mention, 'implementer', 'stated');
		} else if (mention.last <= found.head + 1 && !found.passive) this.act(mention, 'stated');
		else if (by) {
			this.add(mention, this.role, 'stated');
			this.actor = true;
		} else if (mention.last <= found.head) this.add(mention, 'implementer', 'stated');
		else if (
			found.verb?.class === 'direct' ||
			(found.subject?.kind === 'instrument' && found.verb?.class !== 'effect') ||
			(found.passive && continuesList(tokens, mention))
		)
			this.add(mention, found.passive && !isElsewhere(tokens, found, mention) ? this.role : 'implementer', 'stated');
	}

	/** A country that acts is its government. */
	private country(): void {
		const { subject, passive } = this.found;
		// `Utland's | regulator`
		if (subject?.kind === 'body' && this.subject === null && this.floor.referent === null && !passive)
			this.stands(this.context.countries.of(countryBefore(this.context, subject.first)));
		if (subject?.kind !== 'country' || this.subject !== null || passive) return;
		const government = this.context.governments.get(fold(this.written));
		if (government !== undefined) this.add(government, this.role, 'stated');
		else this.stands(this.context.countries.governing(subject.first, subject.last));
	}

	/** Those for whom an office holder acts. */
	private person(): void {
		const { context, found } = this;
		this.owned();
		if (found.subject?.kind !== 'person' || found.passive) return;
		// `Utland transport minister | Jane Hall`
		if (this.subject === null && this.floor.holder === null) this.stands(context.countries.of(countryBefore(context, found.subject.first)));
		// a minister acts for the government, with the ministry; one of a state stands for its government already
		const office = this.floor.referent ?? this.subject;
		if (office !== null && office.body.kind !== 'subnational' && context.ministers.has(office)) this.stands(context.countries.of(office.body.jurisdiction));
		if (this.subject !== null) return;
		// so does a president or prime minister, and for the body whose head the text says that person is
		const titled = words.heads.has(fold(this.written));
		const head = titled ? context.head : null;
		if (head !== null) this.add(head, this.role, 'inherited');
		if (!titled && !context.heads.has(fold(this.written))) return;
		const { first, last } = found.subject;
		this.stands(context.countries.ledBy(titled ? last : first) ?? context.countries.named(first, found.last));
	}

	/** `Britain's | regulator`: a body of that country, which nobody else is. */
	private owned(): void {
		const { subject, passive } = this.found;
		if (subject?.kind !== 'body' || this.subject !== null || this.floor.referent !== null || this.floor.holder !== null || passive) return;
		const before = this.tokens.norm[subject.first - 1] ?? '';
		if (words.possessives.has(before)) this.stands(this.context.countries.of(countryBefore(this.context, subject.first)));
		else if (ownWords.has(before) && isGovernment(this.tokens, subject.first)) this.stands(this.context.countries.of(this.context.countries.main));
	}

	/** `The ordinance | allows`: the government whose law was named so last, else first behind it. */
	private lawgiver(): void {
		const { found, tokens, context } = this;
		const { subject } = found;
		if (subject?.kind !== 'instrument' || this.actor || found.passive) return;
		if (!localLaws.has(tokens.norm[subject.last - 1] as string)) return;
		const giver = lastBefore(context.lawgivers, subject.first);
		if (giver === undefined) return;
		this.add(giver, 'issuer', 'inherited');
		this.actor = true;
	}

	/** A person who holds no office that is named acts for nobody else. */
	private closed(): boolean {
		const { subject, passive, reported } = this.found;
		return subject?.kind === 'person' && this.tokens.capital[subject.first] === true && !passive && !reported && this.gathered.length === 0;
	}

	private get speaksAsAuthor(): boolean {
		const { subject } = this.found;
		return subject?.kind === 'pronoun' && words.ourselves.longest(this.tokens, subject.first, subject.last) !== null;
	}

	/** `We will open clinics` in a document: those in whose name it speaks. */
	private author(): boolean {
		if (!this.speaksAsAuthor) return false;
		if (this.floor.turn !== null) {
			this.add(this.floor.turn, this.role, 'inherited');
			return true;
		}
		if ((this.found.reported && this.context.reportage) || this.context.authors.length === 0) return false;
		for (const { body, text } of this.context.authors) {
			if (this.seen.has(body.id)) continue;
			this.unlisted(body);
			this.gathered.push({ id: body.id, role: 'issuer', text, basis: 'inherited' });
		}
		return true;
	}

	/** What a pronoun stands for; true where nobody else is to be looked for. */
	private pronoun(past: boolean): boolean {
		const { found, floor } = this;
		if (found.subject?.kind === 'pronoun' && floor.antecedent !== null && !(this.speaksAsAuthor && floor.antecedent.generic)) {
			this.add(this.speaksAsAuthor && floor.speaker !== null ? floor.speaker : floor.antecedent, this.role, 'inherited');
			this.actor = true;
		}
		// `in 2021 a plan was released`: an old decision of nobody that is named
		return found.passive && !found.modal && !this.actor && past && found.verb?.class === 'decide';
	}

	/** What an act rules of nobody in particular is ruled by those who passed it. */
	private enacted(): boolean {
		const { statute } = this.context;
		if (statute === null) return false;
		// `a harbour opens once the competent authorities agree`: those whom the provision names anywhere carry it out
		if (this.gathered.length === 0)
			for (const mention of within(this.context.bodiesOf.get(this.found.sentence) ?? [], this.found.first, this.found.last))
				if (mention.generic) this.add(mention, 'implementer', 'stated');
		if (this.gathered.length === 0) for (const enactor of statute.enactors) this.add(enactor, 'issuer', 'inherited');
		if (this.gathered.length === 0 && this.floor.antecedent !== null) this.add(this.floor.antecedent, 'implementer', 'inherited');
		return true;
	}

	/** What nobody is named for is done by the government of the country that the text is about, where it speaks of one. */
	private nobody(): void {
		const { governs } = this.context;
		if (this.gathered.length > 0 || governs === null) return;
		this.unlisted(governs.body);
		this.gathered.push({ id: governs.body.id, role: 'issuer', text: governs.text, basis: 'inherited' });
	}

	/** Those whom what frames the text, whoever speaks, or the article as a whole gives it. */
	private inherit(frame: Frame): void {
		const { found, floor, context } = this;
		// 审核合格的，予以登记: of a provision that names nobody, whoever the one before named
		if (context.law && this.gathered.length === 0 && floor.antecedent !== null && found.verb?.class !== 'effect')
			this.add(floor.antecedent, 'implementer', 'inherited');
		if (this.actor && !found.framed) return;
		if (!this.actor && this.subject === null && (found.task || found.modal))
			for (const addressee of frame.addressees) this.add(addressee, 'implementer', 'inherited');
		if (floor.charged !== null && charges.has(found.rule) && found.subject === null && !context.reportage) this.add(floor.charged, 'implementer', 'inherited');
		const framed = frame.issuers.length > 0 && (found.framed || (floor.speaker === null && !this.actor));
		if (framed) for (const issuer of frame.issuers) this.add(issuer, 'issuer', 'inherited');
		else if (floor.speaker !== null) this.add(floor.speaker, 'issuer', 'inherited');
		if (this.gathered.every(({ basis }) => basis === 'stated') && !this.actor && context.principal !== null) this.add(context.principal, 'issuer', 'inherited');
	}
}

/** `was awarded to | the company`, `was granted since | the council had asked`: behind a passive it is done for them, or they belong to another clause. */
export function isElsewhere(tokens: Tokens, { head }: Pick<Found, 'head'>, { first }: Pick<BodyMention, 'first'>): boolean {
	const behind = words.verbs.longest(tokens, head)?.last ?? head + 1;
	let elsewhere = first >= behind && words.receiving.has(tokens.norm[behind] as string);
	for (let i = behind; i < first; i++) {
		const word = tokens.norm[i] as string;
		if (words.byAgent.has(word)) return false;
		elsewhere ||= tokens.kind[i] === TokenKind.word && !words.prepositions.has(word) && words.subordinators.longest(tokens, i, first) !== null;
	}
	return elsewhere;
}

/** Words behind `by` in which the title of whoever acted stands: `by Utland's acting finance | minister`. */
const BY = 8;

/** Tokens before a title of office in which its country stands: `British | finance | minister`. */
const OFFICE = 3;

function countryBefore({ countries }: Context, title: number): string | null {
	for (let i = title - 1; i >= Math.max(0, title - OFFICE); i--) {
		const place = countries.placeAt(i, title);
		if (place?.country === true) return place.code;
	}
	return null;
}

/** Behind a preposition: `the share of the funds that goes to | local authorities`. */
function depends(tokens: Tokens, mention: BodyMention): boolean {
	for (let i = mention.first - 1; i >= Math.max(0, mention.first - 2); i--) {
		if (words.prepositions.has(tokens.norm[i] as string)) return tokens.kind[i] === TokenKind.word;
		if (!words.determiners.has(tokens.norm[i] as string)) return false;
	}
	return false;
}

/** `with the consent of the State Council`. */
function consents(tokens: Tokens, mention: BodyMention): boolean {
	for (let i = Math.max(0, mention.first - 4); i < mention.first; i++) {
		if (words.consenting.has(tokens.norm[i] as string)) return true;
	}
	return false;
}

/** 我市 is the place in whose name the text speaks. */
export function atHome(tokens: Tokens, { home }: Pick<Context, 'home'>, mention: BodyMention): BodyMention {
	return home !== null && isOwnPlace(tokens, mention) ? { ...home, text: mention.text } : mention;
}

/** 我市, 本省. */
function isOwnPlace(tokens: Tokens, { first, last }: BodyMention): boolean {
	return clauseWords.own.longest(tokens, first, last)?.last === last;
}

/** 经|国务院|批准. */
function isAsked(tokens: Tokens, { first, last }: BodyMention): boolean {
	return (
		clauseWords.consents.has(tokens.norm[first - 1] ?? '') && words.verbs.longest(tokens, last)?.values.some(({ verb }) => verb.act === 'approve') === true
	);
}

/** `by the commission and the ministry`: the ministry acts as well. */
function continuesList(tokens: Tokens, mention: BodyMention): boolean {
	for (let i = mention.first - 1; i >= Math.max(0, mention.first - 4); i--)
		if (tokens.norm[i] === 'by' || tokens.norm[i] === 'and' || tokens.norm[i] === ',') return true;
	return false;
}
