/**
 * Clauses of languages without inflection: a sentence is cut at its marks, and each clause is read for the verb that
 * stands where a verb of action stands (at its head, or after an agent, a modal, an adverb, a fronted object).
 */
import type { LexiconMatch } from '../../../text/lexicon.js';
import type { Sentence } from '../../../text/sentences.js';
import { Gap, TokenKind, type Tokens } from '../../../text/tokens.js';
import type { Surroundings } from '../inflected/predicate.js';
import { type Agent, agentAt } from '../responsibility/agents.js';
import type { ModalKind, Verb, VerbForm } from '../vocabulary.js';
import { words } from '../words.js';
import { type Clause, freshDraft } from './clause.js';
import { holderBefore } from './clause-holder.js';
import {
	articleEnd,
	asideEnd,
	carriedVerb,
	carriesOn,
	clauseMarks,
	closing,
	frameAt,
	governs,
	hasFigure,
	isNoun,
	itemEnd,
	organEnd,
	sayingAt,
	termEnd,
} from './clause-neighbours.js';
import { clauseWords } from './clause-words.js';

/** Tokens of an adverb before a verb of saying that has no subject. */
const UNNAMED = 1;
/** Tokens of a topic that opens with a verb: 专项整治行动|将…. */
const TOPIC = 8;
/** Characters of a verb with its object, which is no noun: 签署合作协议. */
const PHRASE = 4;
/** Tokens at the end of a date among which a verb of taking effect is looked for: 自…起|施行. */
const EFFECT = 4;

/** Tokens behind the title of an instrument in which it is repealed: 一并|予以|废止. */
const REPEAL = 6;

/** What must be done has at least so many characters: a verb of two and its object. */
const LEAST_OWED = 3;
/** The verb of a duty that the vocabulary does not know. */
const owed: Verb = { lemma: '', act: 'implement', class: 'do', past: 'completed', noun: false };

/** Cuts a sentence into clauses. Linear in its tokens. */
export function clausesOf(surroundings: Surroundings, sentence: Sentence): Clause[] {
	return new ClauseReader(surroundings, sentence).read();
}

/** Digits between the commas of a number. */
const GROUP = 3;

class ClauseReader {
	private readonly tokens: Tokens;
	private readonly limit: number;
	private readonly clauses: Clause[] = [];
	private first: number;
	private opened: string | null = null;
	private draft = freshDraft();
	/** A verb would be the verb of the clause. */
	private here = true;
	private i: number;
	/** What the steps need to know of the token they stand at. */
	private verb: LexiconMatch<VerbForm> | null = null;
	private adverb: LexiconMatch<true> | null = null;
	/** Behind the last modal of the clause, -1 where it has none. */
	private owedFrom = -1;

	constructor(
		private readonly surroundings: Surroundings,
		sentence: Sentence,
	) {
		this.tokens = surroundings.tokens;
		this.limit = sentence.last;
		this.first = sentence.first;
		this.i = sentence.first;
	}

	read(): Clause[] {
		while (this.i < this.limit) this.step();
		this.close(this.limit, null);
		return this.clauses;
	}

	/** Reads what stands at the token, whatever knows it first. */
	private step(): void {
		const { draft } = this;
		draft.opens ||= this.begins(clauseWords.preambles);
		if (this.kind(this.i) === TokenKind.mark) this.mark();
		else if (draft.verb !== null) this.behindVerb(draft.verb);
		else this.open();
	}

	/** Looks for the verb of the clause. */
	private open(): void {
		if (this.date() || this.number() || this.enumeration() || this.joint() || this.hypothesis()) return;
		this.draft.receiver ||= this.here && (this.draft.agents.length > 0 || this.i === this.first) && clauseWords.receiving.has(this.word);
		this.verb = words.verbs.longest(this.tokens, this.i, this.limit);
		this.adverb = null;
		if (this.agentOrCompound() || this.modal() || this.light()) return;
		this.adverb = words.adverbs.longest(this.tokens, this.i, this.limit);
		if (this.strongAdverb() || this.action() || this.weakAdverb() || this.particle() || this.preposition()) return;
		this.other();
	}

	private get word(): string {
		return this.tokens.norm[this.i] as string;
	}

	private kind(at: number): TokenKind | undefined {
		return this.tokens.kind[at];
	}

	private begins(lexicon: { longest(tokens: Tokens, at: number, limit?: number): unknown }): boolean {
		return lexicon.longest(this.tokens, this.i, this.limit) !== null;
	}

	/** Tokens of a match that begins here. */
	private width(match: { readonly last: number } | null): number {
		return match === null ? 0 : match.last - this.i;
	}

	private textTo(last: number): string {
		return this.tokens.norm.slice(this.i, last).join('');
	}

	/** Goes on behind what was read; `here` says whether a verb would still be the verb of the clause. */
	private goTo(last: number, here: boolean = this.here): true {
		this.i = last;
		this.here = here;
		return true;
	}

	/** A title, what stands in brackets, a term in quotation marks, or the end of the clause. */
	private mark(): void {
		const { tokens, i, limit, draft, word } = this;
		const end = word === '《' ? closing(tokens, i, limit) : -1;
		if (end > i) {
			const oblique = draft.fronted || draft.said !== null;
			if (draft.verb === null) draft.agents.push({ kind: 'instrument', first: i, last: end + 1, mention: null, oblique });
			this.goTo(end + 1, true);
			return;
		}
		const aside = asideEnd(tokens, i, limit);
		if (aside !== null) {
			// 本报北京5月6日电（记者王某）|财政部印发…: the sentence begins behind the byline
			if (aside.byline && draft.verb === null) {
				this.draft = freshDraft();
				this.here = true;
				this.first = aside.last;
			}
			this.i = aside.last;
			return;
		}
		const term = word === '"' ? termEnd(tokens, i, limit) : i;
		if (term > i) {
			this.goTo(term, false);
			return;
		}
		if (clauseMarks.has(word) && !this.inNumber(i)) this.close(i, word);
		this.i++;
	}

	/** The comma of 3,200, the colon of 10:30, both of Latin writing: 增加到3000，2026年免收学费 is two clauses. */
	private inNumber(at: number): boolean {
		const { gap, text, start, norm } = this.tokens;
		const mark = text.charAt(start[at] as number);
		if (gap[at] !== Gap.none || gap[at + 1] !== Gap.none || this.kind(at - 1) !== TokenKind.digits || this.kind(at + 1) !== TokenKind.digits) return false;
		return mark === ':' || (mark === ',' && (norm[at + 1] as string).length === GROUP);
	}

	/** What follows the verb changes it only where it turns out to be a topic: 设置医疗机构|应当|符合…. */
	private behindVerb(verb: Verb): void {
		const { tokens, draft, i, word } = this;
		const modal = draft.modal === null ? words.modals.longest(tokens, i, this.limit) : null;
		const binding = modal !== null && modal.last - i > 1 && modal.values[0] === 'duty' && clauseWords.binding.has(this.textTo(modal.last));
		// 专项整治|将|依规加强监督
		const planned = modal !== null && clauseWords.strong.has(word) && i - draft.head <= TOPIC && carriesOn(tokens, modal.last, this.limit);
		if (binding || planned) {
			draft.verb = null;
			draft.done = draft.event = draft.rules = false;
			this.here = true;
			return;
		}
		// 改革|不是…: the verb is what something is said of
		if (draft.modal === null && i - draft.head <= TOPIC && this.begins(clauseWords.equating)) {
			draft.verb = null;
			draft.done = draft.event = draft.rules = false;
			this.goTo(i + 1, false);
			return;
		}
		// 在完善制度|上取得|进展: what was worked at is where something came about
		const attained = draft.adverbial && draft.modal === null ? clauseWords.attaining.longest(tokens, i, this.limit) : null;
		if (attained !== null) {
			draft.verb = null;
			draft.done = draft.event = draft.rules = false;
			this.goTo(attained.last, false);
			return;
		}
		// 为厂商|购买设备|提供补贴: what is given stands behind what it is given for
		const grant = draft.receiver ? words.verbs.longest(tokens, i, this.limit) : null;
		const given = grant?.values.find(({ verb: each }) => clauseWords.giving.has(each.lemma));
		if (grant !== null && given !== undefined && grant.last < this.limit && !isNoun(tokens, grant.last)) {
			this.take(given.verb, grant.last);
			return;
		}
		if (draft.receiver && this.granted()) return;
		// 县政府批准印发|的《某某规定》|同时废止: what was once done to an instrument tells which one it is
		if (clauseWords.nominalizers.has(word) && this.repealed(i + 1)) {
			draft.verb = null;
			draft.agents = [];
			draft.done = draft.event = draft.rules = false;
			this.goTo(i + 1, true);
			return;
		}
		if (words.perfect.has(word) && i === draft.head + verb.lemma.length) draft.done = true;
		this.i++;
	}

	/** 对更换渔网的船主|予以|补贴: what is given stands behind a light verb. */
	private granted(): boolean {
		const light = clauseWords.lights.longest(this.tokens, this.i, this.limit);
		const carried = light === null ? -1 : carriedVerb(this.tokens, light.last, this.limit);
		const grant = carried < 0 ? null : words.verbs.longest(this.tokens, carried, this.limit);
		const paid = grant?.values.find(({ verb }) => clauseWords.paying.has(verb.act));
		if (grant === null || paid === undefined) return false;
		this.i = carried;
		return this.take(paid.verb, grant.last);
	}

	/** Whether the title at a token is that of an instrument which is repealed behind it. */
	private repealed(at: number): boolean {
		const end = this.tokens.norm[at] === '《' ? closing(this.tokens, at, this.limit) : -1;
		if (end < 0) return false;
		for (let i = end + 1; i < Math.min(this.limit, end + REPEAL); i++)
			if (words.verbs.longest(this.tokens, i, this.limit)?.values.some(({ verb }) => verb.act === 'repeal') === true) return true;
		return false;
	}

	/** A date or a figure; 自2025年8月1日起施行 is one date with its verb. */
	private date(): boolean {
		const { tokens, i } = this;
		const mask = this.surroundings.masks.get(i);
		if (mask === undefined || mask.last > this.limit || this.surroundings.bodies.has(i)) return false;
		for (let k = Math.max(i, mask.last - EFFECT); k < mask.last; k++) {
			const effect = words.verbs.longest(tokens, k, mask.last)?.values.find((each) => each.verb.class === 'effect');
			if (effect === undefined) continue;
			this.draft.verb = effect.verb;
			this.draft.head = k;
			break;
		}
		return this.goTo(mask.last);
	}

	private number(): boolean {
		if (!this.here || this.kind(this.i) !== TokenKind.digits) return false;
		this.draft.numbered = this.i === this.first;
		return this.goTo(this.i + (clauseWords.clock.has(this.tokens.norm[this.i + 1] as string) ? 2 : 1));
	}

	/** 第十二条, 三、, 一是. */
	private enumeration(): boolean {
		const article = this.i === this.first ? articleEnd(this.tokens, this.i, this.limit) : this.i;
		if (article > this.i) {
			this.first = article;
			return this.goTo(article);
		}
		const item = this.i === this.first ? itemEnd(this.tokens, this.i, this.limit) : this.i;
		if (item > this.i) {
			this.first = item;
			this.draft.numbered = true;
			return this.goTo(item);
		}
		const ordinal = this.here ? words.ordinals.longest(this.tokens, this.i, this.limit) : null;
		if (ordinal === null) return false;
		this.draft.numbered = true;
		return this.goTo(ordinal.last);
	}

	/** 国家发展改革委等|13个部门|联合发布, 商务部会同|有关部门|印发: those not named and those who act with it belong to the subject. */
	private joint(): boolean {
		const { tokens, i, limit } = this;
		const joining = this.here && this.draft.agents.length > 0 ? clauseWords.joining.longest(tokens, i, limit) : null;
		if (joining === null) return false;
		// 同|意, 跟|进: a longer word
		const longer = Math.max(this.width(words.verbs.longest(tokens, i, limit)), this.width(words.adverbs.longest(tokens, i, limit)));
		return longer <= this.width(joining) && this.goTo(joining.last);
	}

	private hypothesis(): boolean {
		const hypothesis = this.here ? words.hypotheses.longest(this.tokens, this.i, this.limit) : null;
		if (hypothesis === null) return false;
		this.draft.hypothetical = true;
		return this.goTo(hypothesis.last);
	}

	/** Who acts, or a longer word that only holds a word of the vocabulary. */
	private agentOrCompound(): boolean {
		const { tokens, i, limit, draft, verb } = this;
		const compound = words.compounds.longest(tokens, i, limit);
		// 尽快与|海关总署签署协议: with whom somebody unsaid does it
		const accompanied = draft.agents.length === 0 && i > this.first && clauseWords.companions.has(tokens.norm[i - 1] as string);
		const agent = agentAt(tokens, i, limit, this.surroundings.bodies, draft.fronted || accompanied);
		const planned = words.modals.longest(tokens, i, limit);
		const carries = planned !== null && this.width(planned) > 1 && draft.agents.length > 0 && this.carries(planned.last);
		if (
			agent !== null &&
			!this.isVerb(agent) &&
			!(carries && this.width(planned) >= this.width(agent)) &&
			(agent.mention !== null || this.width(agent) >= Math.max(this.width(verb), this.width(compound)))
		) {
			if (agent.kind === 'bystander') draft.bystander = true;
			else draft.agents.push(agent);
			return this.goTo(agent.last, true);
		}
		if (compound === null || this.width(compound) <= this.width(verb) || this.width(compound) < this.width(planned)) return false;
		return this.goTo(compound.last, false);
	}

	/** A verb follows, or the day of one: 计划|推出, 计划|于下周|开始. */
	private carries(at: number): boolean {
		const dated = clauseWords.datings.has(this.tokens.norm[at] ?? '') && this.surroundings.masks.has(at + 1);
		return dated || words.verbs.longest(this.tokens, at, this.limit) !== null;
	}

	/** The name of an instrument is a verb behind a modal (应当|通知其代理人) and before another verb or a fronted object (决定|继续维持). */
	private isVerb(agent: Agent): boolean {
		if (agent.kind !== 'instrument' || agent.mention !== null || this.width(this.verb) < this.width(agent)) return false;
		if (this.draft.modal !== null) return true;
		return this.i === this.first && (carriesOn(this.tokens, agent.last, this.limit) || words.fronting.longest(this.tokens, agent.last, this.limit) !== null);
	}

	private modal(): boolean {
		const { tokens, i, limit, draft, first, word } = this;
		// 行政院|会|今日通过: the sitting of the body before it
		if (i > first && clauseWords.sittings.longest(tokens, i - 1, limit) !== null) return this.goTo(i + 1, true);
		// 经国务院批准, …
		draft.ground ||=
			(i === first && clauseWords.consents.has(word) && this.surroundings.bodies.has(i + 1)) || (i <= first + 1 && this.begins(words.subordinators));
		// 已将方案上报: what was done has 将 before its object
		const moves = clauseWords.moving.has(word);
		// 研究将|渡船|列入考核: the object of what becomes of it
		if (moves && draft.modal !== 'may' && words.modals.longest(tokens, i, limit)?.last === i + 1 && this.disposes(i + 1)) {
			draft.fronted = true;
			this.hold();
			return this.goTo(i + 1, false);
		}
		const modal = moves && draft.done ? null : words.modals.longest(tokens, i, limit);
		if (modal === null || (draft.by && !this.here) || this.width(modal) < this.width(this.verb) || !this.stands(modal) || isNoun(tokens, modal.last))
			return false;
		this.hold();
		if (draft.modal !== 'unreal') draft.modal = modal.values[0] ?? null;
		draft.head = i;
		this.owedFrom = modal.last;
		const text = this.textTo(modal.last);
		draft.binding = clauseWords.binding.has(text);
		draft.advised ||= clauseWords.advising.has(text);
		draft.ought = clauseWords.ought.has(text);
		if (clauseWords.forbidding.has(text)) draft.negated = draft.forbidding = true;
		return this.goTo(modal.last, true);
	}

	/** 各港口|应当, 各港口都|将…: who a duty or a deed is said of, by no name of a body. */
	private hold(): void {
		const { draft, tokens, first, i } = this;
		const holder = draft.agents.every(({ kind }) => kind === 'effort') && draft.said === null ? holderBefore(tokens, first, i) : null;
		if (holder !== null) draft.agents.push(holder);
	}

	/** 将|渡船纳入考核: an object stands at the token, and behind it what becomes of it; not 将|继续把渡船纳入考核. */
	private disposes(at: number): boolean {
		const { tokens, limit } = this;
		const counted = this.kind(at) === TokenKind.digits;
		// 将|5月开通: a day is no object
		if ((!counted && this.kind(at) !== TokenKind.han) || this.surroundings.dates.has(at)) return false;
		if (
			!counted &&
			[clauseWords.unmoved, words.verbs, words.adverbs, words.modals, words.fronting].some((lexicon) => lexicon.longest(tokens, at, limit) !== null)
		)
			return false;
		for (let k = at + 1; k < limit && !clauseMarks.has(tokens.norm[k] as string); k++) {
			if (clauseWords.disposals.longest(tokens, k, limit) !== null) return true;
			// 将试图|将渡船纳入考核: the next such word has an object of its own
			if (words.fronting.longest(tokens, k, limit) !== null) return false;
		}
		return false;
	}

	/** A modal of one character is one where a verb would stand, or where a verb follows: 要|加快. */
	private stands(modal: LexiconMatch<ModalKind>): boolean {
		if (this.width(modal) > 1 || this.here || clauseWords.strong.has(this.word)) return true;
		if (!clauseWords.firm.has(this.word)) return false;
		// 各区|要|储备…: a bearer of duties stands before it
		const { agents } = this.draft;
		return (
			carriesOn(this.tokens, modal.last, this.limit) || agents[agents.length - 1]?.last === this.i || holderBefore(this.tokens, this.first, this.i) !== null
		);
	}

	/** 予以|登记, 进行了|全面|检查. */
	private light(): boolean {
		const { tokens, draft } = this;
		draft.consequent ||= this.here && this.begins(clauseWords.consequences);
		const light = clauseWords.lights.longest(tokens, this.i, this.limit);
		const carried = light === null ? -1 : carriedVerb(tokens, light.last, this.limit);
		if (carried < 0) return false;
		draft.light = true;
		draft.fronted = true;
		draft.done ||= words.perfect.has(tokens.norm[carried - 1] as string);
		return this.goTo(carried, true);
	}

	/** An adverb that is no verb as well. */
	private strongAdverb(): boolean {
		const { adverb, draft } = this;
		if (adverb === null) return false;
		const text = this.textTo(adverb.last);
		draft.ongoing ||= clauseWords.ongoing.has(text);
		draft.praised ||= clauseWords.praise.has(text);
		if (this.width(adverb) <= this.width(this.verb)) return false;
		for (let k = this.i; k < adverb.last; k++) draft.done ||= words.perfect.has(this.tokens.norm[k] as string);
		draft.done ||= draft.modal === null && clauseWords.perfective.has(text);
		return this.goTo(adverb.last, true);
	}

	private weakAdverb(): boolean {
		const { adverb, draft } = this;
		if (adverb === null) return false;
		draft.done ||= draft.modal === null && clauseWords.perfective.has(this.textTo(adverb.last));
		return this.goTo(adverb.last);
	}

	/** The verb of the clause, or a verb of saying before it. */
	private action(): boolean {
		const { tokens, i, limit, draft, verb: match } = this;
		const value = match?.values[0]?.verb;
		if (match === null || value === undefined || clauseWords.nominalizers.has(tokens.norm[match.last] as string) || this.isPreposition(match)) return false;
		const said = match.values.find(({ verb }) => verb.act === 'require') ?? match.values.find(({ verb }) => verb.class === 'report');
		if (said !== undefined && this.here && draft.said === null) {
			draft.said = said.verb.act === 'require' ? said.verb : value;
			draft.head = i;
			return this.goTo(match.last);
		}
		const placed = this.here || draft.modal !== null || draft.fronted || draft.by || draft.said !== null;
		const ends = clauseMarks.has(tokens.norm[match.last] as string);
		if (placed && (match.last < limit || draft.by || draft.light) && !(ends && this.isNominal(value))) {
			draft.rules = clauseWords.standing.has(value.lemma);
			return this.take(value, match.last);
		}
		if (clauseWords.happening.has(value.lemma) && !clauseWords.nominalizers.has(tokens.norm[i - 1] as string) && (match.last === limit || ends)) {
			draft.event = true;
			return this.take(value, match.last);
		}
		// money makes even a late verb one of funding: 体系建设共投资7.2亿元
		const paid = value.act === 'fund' && (this.surroundings.masks.has(match.last) || this.kind(match.last) === TokenKind.digits);
		return (paid || value.class === 'effect') && this.take(value, match.last);
	}

	private take(verb: Verb, last: number): true {
		this.draft.verb = verb;
		this.draft.head = this.i;
		return this.goTo(last);
	}

	/** 按照该办法，…, 通过市场形成…: a preposition, unless 会议|通过了…. */
	private isPreposition({ last }: LexiconMatch<VerbForm>): boolean {
		if (words.fronting.longest(this.tokens, this.i, this.limit)?.last !== last) return false;
		return this.draft.agents.length === 0 || !governs(this.tokens, last, this.limit);
	}

	/** A verb that ends its clause is mostly a noun (…建设), unless the object stands before it. */
	private isNominal(verb: Verb): boolean {
		const { draft } = this;
		// 按照有关规定|办理
		if (draft.accords && clauseWords.complying.has(verb.lemma)) return false;
		if (draft.adverbial && draft.modal === null && verb.class === 'do') return true;
		if (draft.fronted || draft.by || draft.passive || draft.modal !== null || draft.agents.length === 0) return false;
		return verb.lemma.length < PHRASE && (verb.class === 'do' || clauseWords.nominal.has(verb.lemma));
	}

	/** 被, 不. */
	private particle(): boolean {
		if (clauseWords.passives.has(this.word)) {
			this.draft.passive = true;
			return this.goTo(this.i + 1, true);
		}
		if (!this.here || !words.negations.has(this.word)) return false;
		this.draft.negated = true;
		return this.goTo(this.i + 1);
	}

	private preposition(): boolean {
		const { draft, word, i } = this;
		// 价格|由|物价部门|制定: wherever who acts follows
		const actor = clauseWords.by.has(word) && this.surroundings.bodies.has(i + 1);
		const front = (this.here || actor) && draft.said === null ? words.fronting.longest(this.tokens, i, this.limit) : null;
		if (front === null) return false;
		if (clauseWords.by.has(word)) draft.by = true;
		else draft.fronted = true;
		draft.adverbial = clauseWords.adverbials.has(this.textTo(front.last));
		draft.accords ||= clauseWords.accords.has(this.textTo(front.last));
		return this.goTo(front.last, draft.by);
	}

	/** A word of no vocabulary: behind it no verb is the verb of the clause, unless it is the organ of a body that acts in its name. */
	private other(): void {
		const { draft, i } = this;
		// 国务院|新闻办|举行
		const organ = this.here ? organEnd(this.tokens, i, this.limit, draft.agents) : i;
		if (organ > i) {
			this.i = organ;
			return;
		}
		// 中国|人文地理学会: the place is part of a longer name and does nothing itself
		const held = draft.agents[draft.agents.length - 1];
		if (held !== undefined && held.last === i && held.kind === 'country' && held.mention === null) draft.agents.pop();
		this.goTo(i + 1, false);
	}

	/** Ends the clause at a token: `mark` is the mark that stands there, null at the end of the sentence. */
	private close(last: number, mark: string | null): void {
		const { tokens, first, draft } = this;
		if (draft.verb !== null) draft.drifting = draft.head + draft.verb.lemma.length >= last && clauseWords.drift.has(draft.verb.lemma);
		this.owe(last);
		// 介绍灯塔采购|情况: what something is told of is not done
		if (draft.said !== null && draft.modal === null && clauseWords.circumstances.longest(tokens, last - 2, last)?.last === last) draft.verb = null;
		if (draft.consequent && draft.modal === null) draft.verb = null;
		const word = tokens.norm[last - 1] as string;
		const conditional = mark !== null && clauseWords.conditionals.has(word);
		const setting = frameAt(tokens, first, last);
		if (mark !== null && !conditional && !setting) this.speak(last);
		const temporal = (conditional && last > first + 1) || (draft.modal === null && setting) || (last > first && clauseWords.temporals.has(word) && !draft.done);
		if (last > first) {
			const { praised, consequent, adverbial, accords, receiver, ...read } = draft;
			const counted = hasFigure(tokens, Math.max(first, draft.head), last);
			this.clauses.push({ first, last, opened: this.opened, temporal, outcome: this.isOutcome(last), counted, ...read });
		}
		this.first = last + 1;
		this.opened = mark;
		this.draft = freshDraft();
		this.owedFrom = -1;
		this.here = true;
	}

	/** 各区要|储备应急用水: what somebody is said to have to do is done, whatever the verb. */
	private owe(last: number): void {
		const { draft, owedFrom } = this;
		if (draft.verb !== null || draft.modal !== 'duty' || draft.said !== null || draft.agents.length === 0 || owedFrom < 0) return;
		if (last - owedFrom < LEAST_OWED || this.kind(owedFrom) !== TokenKind.han) return;
		draft.verb = owed;
	}

	/** A clause that ends in a verb of saying says what the next ones tell: 发布公告|称. */
	private speak(last: number): void {
		const { tokens, first, draft } = this;
		// 通知|明确，… and 财政部|宣布，…: a verb of ruling or announcing without an object opens what is ruled or announced
		const opens =
			draft.verb !== null && (clauseWords.standing.has(draft.verb.lemma) || draft.verb.act === 'announce') && draft.head + draft.verb.lemma.length === last;
		// 落实重要|指示: behind a verb what may be a noun is one
		const spoken = opens && draft.verb !== null ? { at: draft.head, verb: draft.verb } : sayingAt(tokens, first, last, draft.verb !== null);
		if (spoken === null || (!opens && spoken.at < draft.head + (draft.verb?.lemma.length ?? 0))) return;
		draft.said = draft.verb?.act === 'issue' ? draft.verb : (draft.said ?? spoken.verb);
		draft.verb = null;
		draft.head = spoken.at;
		draft.modal = null;
		draft.unknown = draft.agents.length === 0 && spoken.at - first > UNNAMED;
	}

	private isOutcome(last: number): boolean {
		const { verb, modal, done, praised, head } = this.draft;
		if (modal !== null || verb === null || !clauseWords.outcomes.has(verb.lemma)) return false;
		return done || praised || clauseWords.estimates.within(this.tokens, head, last);
	}
}
