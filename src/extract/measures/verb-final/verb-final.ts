/**
 * Measures in the sentences of languages whose verb closes the clause: each clause is read from its end (what says how it is meant, the
 * ending, the stem), then for who it is about, and put to the rules. A verb before a noun (a relative clause) closes nothing and is none.
 */
import type { Reading } from '../../../text/reading.js';
import type { Sentence } from '../../../text/sentences.js';
import { TokenKind, type Tokens } from '../../../text/tokens.js';
import type { BodyMention } from '../../mentions.js';
import type { Context } from '../document/context.js';
import { type Found, reaching, untold } from '../found.js';
import type { Surroundings } from '../inflected/predicate.js';
import { privateKinds } from '../responsibility/agents.js';
import type { Verb } from '../vocabulary.js';
import { within } from '../within.js';
import { type ClosedClause, clausesOf } from './clauses.js';
import { type Closing, sayingAt, tailAt } from './closing.js';
import { endingAt, type Grammar } from './grammar.js';
import { standsInRelative } from './relative.js';
import { telling } from './rule.js';
import { closedRules } from './rules/index.js';
import { endsWord, isDraft, type Topic, topicsOf } from './topic.js';

/** What a noun of action of no row does. */
const deed: Verb = { lemma: '', act: 'implement', class: 'do', past: 'completed', noun: true };
/** What is only forbidden, asked or thought about. */
const asked: Verb = { lemma: '', act: 'require', class: 'direct', past: 'in-force', noun: false };

/** Sentences behind the one that named a body in which the news goes on to speak of it. */
const NEAR = 2;
/** And in which a title alone stands for it. */
const OFFICE = 5;
/** Tokens of the title of who heads a place. */
const HEAD_TITLE = 3;
/** Tokens of an ending. */
const ENDING = 12;
/** Share of sentences that close politely in a text that speaks to its reader. */
const POLITE = 0.4;
/** Sentences in which a text says that it is a view. */
const HEAD = 2;
/** Sentences of the head of a text. */
const OPENING = 5;

const isPublic = ({ generic, body }: BodyMention): boolean => !generic && !privateKinds.has(body.kind);

/** A council that gives advice is told of by the ministry that asked it. */
const speaksForItself = ({ body }: BodyMention): boolean => body.kind !== 'advisory';

/** Where a sentence stands. */
export interface ClosedState {
	/** An item of a list. */
	readonly item: boolean;
	/** It opens a paragraph. */
	readonly opens: boolean;
}

/** Reads an article sentence by sentence; what a sentence leaves unsaid was said before. */
export class VerbFinal {
	/** The public body that the text speaks of, null of one that it names only by its kind (県は), and the sentence that named it last. */
	private topic: { readonly mention: BodyMention | null; readonly sentence: number } | null = null;
	/** The first that its opening names. */
	private readonly opening: BodyMention | null;
	/** It names a law or regulation. */
	private readonly legislates: boolean;
	/** It is headed as somebody's view. */
	private readonly view: boolean;
	/** The text speaks for whoever wrote it: a notice, a plan, a page of a ministry. */
	private readonly speaks: boolean;

	constructor(
		private readonly grammar: Grammar,
		private readonly surroundings: Surroundings,
		private readonly context: Context,
		reading: Reading,
	) {
		const { official, law, statute, bodiesOf } = context;
		this.opening =
			[...bodiesOf].flatMap(([sentence, bodies]) => (sentence < OPENING ? bodies : [])).find((body) => isPublic(body) && speaksForItself(body)) ?? null;
		this.legislates = namesLaw(grammar, reading);
		this.view = reading.sentences.slice(0, HEAD).some(({ first, last }) => grammar.opinions.within(reading.tokens, first, last));
		this.speaks = official || law || statute !== null || isPolite(grammar, reading);
	}

	/** The measures of a sentence, in text order. Linear in its tokens. */
	measures(sentence: Sentence, index: number, { item }: ClosedState): Found[] {
		const { tokens } = this.surroundings;
		const { grammar, context } = this;
		const bodies = within(context.bodiesOf.get(index) ?? [], sentence.first, sentence.last);
		if (this.view || this.supposes(sentence)) return [];
		const clauses = clausesOf(grammar, tokens, sentence);
		const final = clauses.at(-1)?.closing ?? this.meantBy(sentence, clauses.at(-1));
		const found: Found[] = [];
		let topic: Topic | null = null;
		let from = sentence.first;
		let judged = final === null;
		// 上限を、|120万人に定める
		let ahead = false;
		// 7月1日から、|輸入が禁止される
		let open = -1;
		// 懸念されることから、…整備する
		const last = grammar.spaced ? sentence.first : (clauses.at(-1)?.first ?? from);
		for (let i = last; i < sentence.last && !judged; i++) judged = grammar.judging.longest(tokens, i, sentence.last) !== null;
		const source = this.sourceOf(sentence, bodies);
		if (source !== null && this.grammar.standpoints.longest(tokens, source.at, sentence.last) !== null) this.hear(source, index);
		const told = final?.verb?.class === 'report' && final.tails.length === 0;
		for (const clause of clauses) {
			const { closing } = clause;
			const before: Topic | null = topic;
			const head = closing?.head ?? clause.last;
			const named = topicsOf(grammar, tokens, clause.first, head, bodies)
				.filter((each) => !isInner(grammar, tokens, each, before, head))
				.map((each) => this.inOffice(each, index));
			topic = subjectOf(named) ?? topic;
			// 見通しが実現すれば, 使用量が500トン以上の: of the clause alone
			const passing: boolean = topic?.topical === false && (topic.kind === 'thing' || closing?.mood === 'if' || closing?.tails.includes('beside') === true);
			const subject: Topic | null = topic;
			// …を改定しましたので、|お知らせします
			const heralded = told && !clause.final && closing?.mood === 'past';
			if (named.length > 0 && !(passing && topic?.kind === 'body')) this.hear(topic, index);
			if (passing) topic = before;
			// 業者は16社で、…: said of something else
			if (closing === null && named.some(({ kind, topical, theme }) => kind === 'thing' && topical && !theme) && this.isAside(clause, index))
				from = clause.last + 1;
			const dates = open < 0 || grammar.spaced ? clause.first : open;
			open = closing === null ? (open < 0 ? clause.first : open) : -1;
			ahead = closing === null ? ahead || (!grammar.spaced && grammar.objects.has(tokens.norm[clause.last - 1] as string)) : ahead;
			if (closing === null || final === null || judged || (told && !heralded)) continue;
			const headline = clause.final && isHeadline(grammar, tokens, clause);
			const measure = this.measure(clause, closing, clause.final ? closing : final, { topic: subject ?? source, from, index, item, headline, ahead, dates });
			ahead = false;
			if (measure === null) continue;
			found.push({ ...measure, joined: found.length > 0 && named.length === 0 });
			const seat = !this.speaks && measure.status === 'adopted' && measure.subject?.mention == null ? this.seatOf(bodies, sentence.first, closing) : null;
			if (seat !== null) this.topic = { ...seat, sentence: index };
			if (measure.subject === null && this.topic !== null && measure.closes?.topic === this.topic.mention) this.topic = { ...this.topic, sentence: index };
			// behind the mark that parts the clauses, where there is one
			from = tokens.kind[clause.last] === TokenKind.mark ? clause.last + 1 : clause.last;
		}
		return reaching(found, sentence.last);
	}

	/** 店頭に並ぶ|見込みだ。: how the last clause is meant whose verb stands in no row. */
	private meantBy({ first }: Sentence, last: ClosedClause | undefined): Closing | null {
		if (last === undefined) return null;
		const { grammar } = this;
		const { tokens } = this.surroundings;
		const said = sayingAt(grammar, tokens, first, last.last);
		const tail = said?.tail ?? tailAt(grammar, tokens, first, last.last);
		if (tail === null) return grammar.spaced ? null : this.endingOf(first, last);
		// 보고받|았|다고 밝혔다
		const mood = said !== null && grammar.pasts.has(tokens.norm[said.at - 2] ?? '') ? 'past' : 'present';
		return { head: last.last, last: last.last, verb: null, passive: false, mood, tails: [tail], idea: false, happens: false, carried: false };
	}

	/** …を設け、開業を|急がせる: a verb of no row shows by its ending how what is joined to it is meant. */
	private endingOf(first: number, { last }: ClosedClause): Closing | null {
		const { tokens } = this.surroundings;
		if (!endingAt(this.grammar.being, tokens, first, last, ENDING).next().done) return null;
		for (const { values } of endingAt(this.grammar.endings, tokens, first, last, ENDING)) {
			const [ending] = values;
			if (ending === undefined) continue;
			return { head: last, last, verb: null, passive: false, mood: ending.mood, tails: [], idea: false, happens: false, carried: false };
		}
		return null;
	}

	/** 이| 차관|은: who is called by his title alone speaks for the body that was spoken of just before. */
	private inOffice(topic: Topic, index: number): Topic {
		if (topic.kind !== 'office') return topic;
		const mention = this.topic !== null && index - this.topic.sentence <= OFFICE ? this.topic.mention : null;
		const { grammar, surroundings } = this;
		const local = !endingAt(grammar.localHeads, surroundings.tokens, 0, topic.at, HEAD_TITLE).next().done;
		// 知事|は: of some place
		if (local && mention?.body.kind !== 'subnational') return { ...topic, kind: 'body' };
		if (mention === null) return { ...topic, kind: 'bystander' };
		return { ...topic, kind: 'body', agent: { kind: 'body', first: topic.at - 1, last: topic.at, mention, oblique: false } };
	}

	/** …で、 or …が、 closes a clause that tells no time. */
	private isAside({ final, last, first }: ClosedClause, index: number): boolean {
		const { tokens } = this.surroundings;
		return !final && this.grammar.copulas.has(tokens.norm[last - 1] as string) && within(this.context.datesOf.get(index) ?? [], first, last).length === 0;
	}

	/** 閣議|決定された, 北浜市|議会で可決された: who decided goes on in what follows. */
	private seatOf(bodies: readonly BodyMention[], first: number, { head, passive }: Closing): { readonly mention: BodyMention | null } | null {
		const { grammar } = this;
		const { tokens } = this.surroundings;
		const named = bodies.filter(({ generic }) => !generic);
		const mention =
			(passive ? named.find((body) => body.last === head || body.first === head) : undefined) ??
			named.find(({ last }) => last <= head && grammar.assemblies.longest(tokens, last - 1) !== null);
		if (mention !== undefined) return { mention };
		return grammar.assemblies.within(tokens, first, head) ? { mention: null } : null;
	}

	/** もし…, 仮に…: a sentence that only supposes. */
	private supposes({ first, last }: Sentence): boolean {
		return this.grammar.hypotheses.longest(this.surroundings.tokens, first, last) !== null;
	}

	/** 港湾庁|によると: whoever tells what a sentence says speaks in it. */
	private sourceOf({ first, last }: Sentence, bodies: readonly BodyMention[]): Topic | null {
		const { tokens } = this.surroundings;
		const { sources, standpoints, unnamed } = this.grammar;
		const stands = (at: number): boolean => standpoints.longest(tokens, at, last) !== null;
		const told = { kind: 'body', topical: true, theme: false } as const;
		const mention = bodies.find((body) => (sources.longest(tokens, body.last, last) !== null || stands(body.last)) && body.first - first <= 2);
		const kind = mention === undefined ? unnamed.longest(tokens, first, last) : null;
		if (kind !== null && (stands(kind.last) || sources.longest(tokens, kind.last, last) !== null)) return { ...told, agent: null, at: kind.last };
		if (mention === undefined || mention.generic) return null;
		return { ...told, agent: { kind: 'body', first: mention.first, last: mention.last, mention, oblique: false }, at: mention.last };
	}

	private measure(
		clause: ClosedClause,
		closing: Closing,
		final: Closing,
		{
			topic,
			from,
			index,
			item,
			headline,
			ahead,
			dates,
		}: { topic: Topic | null; from: number; index: number; item: boolean; headline: boolean; ahead: boolean; dates: number },
	): Found | null {
		const { grammar, context } = this;
		const { tokens } = this.surroundings;
		const bodies = within(context.bodiesOf.get(index) ?? [], from, closing.last);
		const joins = !clause.final;
		// what goes on in the next clause is meant as the last one is
		const heralded = joins && closing.mood === 'past' && final.verb?.class === 'report';
		// 改定した|ので、お知らせします
		const noticed = heralded && !endingAt(grammar.grounds, tokens, clause.first, clause.last, ADVERB).next().done;
		const own = closing.tails.filter((tail) => tail !== 'join' && tail !== 'along' && !(noticed && tail === 'beside'));
		// 廃止し、…; 廃止するとともに、…
		const shares = joins && (closing.mood === 'join' || (closing.mood === 'present' && own.length === 0 && closing.tails.includes('along')));
		// …する方針で、…: a plan by itself
		const plans = joins && own.includes('plan');
		// 接種を開始しており、…: what goes on by itself
		const goesOn = joins && closing.mood === 'progress';
		if (joins && !heralded && !plans && !goesOn && closing.mood !== 'join' && own.length === closing.tails.length) return null;
		if (joins && this.goesOn(clause.last)) return null;
		// 회의를 열고| 개정안을 의결했다, 会議を開き、…: where it was done
		if (joins && closing.verb?.act === 'convene') return null;
		const tails = shares ? final.tails : own;
		const mood = shares ? final.mood : closing.mood;
		if ([...tails, ...own].some((tail) => tail === 'view' || tail === 'beside')) return null;
		// 市長が別に|定める: another act will rule
		if (!endingAt(grammar.delegations, tokens, clause.first, closing.head, ADVERB).next().done) return null;
		const spoken = tails.some((tail) => telling.has(tail));
		const theme = topic?.theme === true && topic.topical;
		const object =
			hasObject(grammar, tokens, clause.first, closing.head) ||
			closing.carried ||
			ahead ||
			(theme && (closing.verb?.class === 'decide' || closing.verb?.class === 'conduct'));
		const subject = theme || (topic?.kind === 'thing' && topic.topical && !object) ? null : topic;
		const mention = subject?.agent?.mention ?? null;
		// 保険証は廃止される: a thing that something is done to names nobody
		const known = subject === null && !((closing.passive || closing.happens) && topic !== null) ? this.spokenOf(index) : null;
		const isBody = subject?.kind === 'body' && mention?.generic !== true;
		// what a body says of itself needs no name
		const speaker = this.speaks && subject === null && known !== null;
		// …할 계획이라고 밝혔다: nobody else speaks
		if (spoken && !isBody && !(topic === null && known !== null) && !(closing.passive && bodies.some(({ first }) => first === closing.head))) return null;
		// 제도를| 시행한다: somebody carries it out
		const carries = closing.verb?.class === 'effect' && object && subject?.kind !== 'instrument';
		const situation = {
			closing: carries ? { ...closing, happens: false } : closing,
			tails,
			mood,
			// in a plan items name nobody
			unsaid: subject === null,
			stated: isBody || speaker,
			public: isBody || known !== null || (subject === null && item && context.policy),
			charged: mention?.generic === true,
			instrument: subject?.kind === 'instrument',
			draft:
				this.isObject(grammar.drafts, clause.first, closing.head) ||
				(closing.passive && topic !== null && !grammar.spaced && isDraft(grammar, tokens, from, topic.at)),
			agent: bodies.some(({ first, last, generic }) => !generic && (first === closing.head || grammar.agents.longest(tokens, last) !== null)),
			courtesy: this.isObject(grammar.courtesies, clause.first, closing.head),
			forecast: this.isObject(grammar.forecasts, clause.first, closing.head),
			account: this.isObject(grammar.accounts, clause.first, closing.head),
			counted: within(context.figuresOf.get(index) ?? [], clause.first, clause.last).length > 0,
			item,
			stopped: clause.stopped,
			headline,
			nounsPlan: grammar.nounsPlan,
			object,
			dated: within(context.datesOf.get(index) ?? [], dates, clause.last).length > 0,
			voted: grammar.votes.within(tokens, clause.first, closing.head),
			enacted: grammar.enacting.within(tokens, clause.first, closing.head),
			spaced: grammar.spaced,
			policy: context.policy || this.legislates,
			rules: context.law || context.statute !== null || context.official,
			context,
		};
		for (const { explained, decide } of closedRules) {
			const status = decide(situation);
			if (status === null) continue;
			const verb = tails.includes('asked')
				? { ...asked, lemma: closing.verb?.lemma ?? '' }
				: carries && explained.id !== 'measures/closed-effect'
					? { ...deed, lemma: closing.verb?.lemma ?? '', noun: false }
					: (closing.verb ?? deed);
			return {
				...untold,
				sentence: index,
				first: from,
				last: clause.last,
				head: closing.head,
				reach: clause.last,
				verb,
				status,
				rule: explained.id,
				subject: subject?.agent ?? null,
				passive: closing.passive,
				framed: false,
				task: false,
				reported: tails.some((tail) => telling.has(tail)),
				modal: status === 'planned' && explained.id !== 'measures/closed-decision',
				current: mood === 'progress',
				closes: { topic: subject?.agent == null ? (known?.mention ?? null) : null, grammar },
			};
		}
		return null;
	}

	/** 作成し、|及び|実施する: one duty told by two verbs. */
	private goesOn(mark: number): boolean {
		return this.grammar.joiners.longest(this.surroundings.tokens, mark + 1) !== null;
	}

	/** Who acts in what follows: a class does in its own sentence alone, and whoever else is spoken of ends it. */
	private hear(topic: Topic | null, sentence: number): void {
		const mention = topic?.agent?.mention ?? null;
		// 総務相|が同意した。 …を免除する: what goes on is of whom は named before
		const holds = !this.grammar.spaced && topic?.topical === false && this.topic !== null && sentence - this.topic.sentence <= NEAR;
		if (topic?.kind === 'body' && mention?.generic !== true && !holds) this.topic = { mention, sentence };
		else if (topic?.kind === 'bystander' || topic?.kind === 'private') this.topic = null;
	}

	/** The body that a clause without a subject is about: in the news whoever acted just before, in what a body says of itself that body. */
	private spokenOf(index: number): { readonly mention: BodyMention | null } | null {
		if (this.topic !== null && (this.speaks || index - this.topic.sentence <= NEAR)) return this.topic;
		if (!this.speaks) return null;
		const { principal, signatories } = this.context;
		const mention = [signatories[0], principal, this.opening].find((each) => each != null && speaksForItself(each)) ?? null;
		return mention === null ? null : { mention };
	}

	/** One of some nouns closes the object of the verb. */
	private isObject(nouns: Grammar['drafts'], first: number, head: number): boolean {
		const { tokens } = this.surroundings;
		for (let i = first; i < head; i++) {
			const match = nouns.longest(tokens, i, head);
			if (match !== null && this.grammar.objects.has(tokens.norm[match.last] ?? '')) return true;
		}
		return false;
	}
}

/**
 * 기업이| 참여하는| 사업을, 政府は、|各省が|行う|要求の方針を: who acts in a clause before a noun does not in the clause itself; of a body that is sure only
 * beside a topic, but not of a class: 事業者が|作った|計画を.
 */
function isInner(grammar: Grammar, tokens: Tokens, { kind, topical, at, agent }: Topic, before: Topic | null, head: number): boolean {
	const isClass = !grammar.spaced && agent?.mention?.generic === true;
	// 政府は、|運転手が客を運ぶ|制度を…解禁する: beside whom は names no thing acts
	if (!grammar.spaced && !topical && kind === 'thing' && before?.topical === true && before.kind === 'body') return true;
	if (topical || !(kind === 'thing' ? grammar.spaced || before !== null : isClass || before?.topical === true)) return false;
	return standsInRelative(grammar, tokens, at + 1, head);
}

/** Types of instruments that only public bodies make. */
const lawful = new Set(['law', 'regulation']);

function namesLaw({ instruments, notInstruments, spaced }: Grammar, { tokens }: Reading): boolean {
	if (spaced) return false;
	for (let i = 0; i < tokens.length; i++) {
		const other = notInstruments.longest(tokens, i);
		if (other !== null) i = other.last - 1;
		// 法 alone ends other words
		else if (instruments.all(tokens, i).some(({ last, values }) => last > i + 1 && values.some((type) => lawful.has(type)))) return true;
	}
	return false;
}

/** Most sentences close as one speaks to a reader: します, です. */
function isPolite({ polite }: Grammar, { tokens, sentences }: Reading): boolean {
	let closed = 0;
	let politely = 0;
	for (const { first, last } of sentences) {
		if (tokens.norm[last - 1] !== '。' && tokens.norm[last - 1] !== '.') continue;
		closed++;
		if (!endingAt(polite, tokens, first, last - 1, POLITENESS).next().done) politely++;
	}
	return closed > 0 && politely >= closed * POLITE;
}

/** Tokens of such an ending. */
const POLITENESS = 5;

/** Who acts: the first topic that may, else the subject nearest to the verb. */
function subjectOf(topics: readonly Topic[]): Topic | null {
	const acting = topics.find(({ kind }) => kind === 'body' || kind === 'bystander' || kind === 'private');
	return acting ?? topics.find(({ kind }) => kind === 'instrument') ?? topics.at(-1) ?? null;
}

function hasObject(grammar: Grammar, tokens: Tokens, first: number, head: number): boolean {
	const { norm, kind } = tokens;
	// 輸入|も|禁じる
	if (!grammar.spaced && head - 1 > first && grammar.carriers.has(norm[head - 1] as string)) return true;
	// 整備|に|取り組む, but not 確実|に
	if (grammar.pursuits.longest(tokens, head) !== null && grammar.receivers.longest(tokens, head - 1, head) !== null)
		return endingAt(grammar.adverbs, tokens, first, head - 1, ADVERB).next().done === true;
	for (let i = head - 1; i > first; i--)
		if (grammar.objects.has(norm[i] as string) && (grammar.spaced ? endsWord(grammar, tokens, first, i) : kind[i] === TokenKind.kana)) return true;
	return false;
}

/** Tokens of the stem of an adverb. */
const ADVERB = 4;

/** 導入|へ at the end of a sentence without a stop. */
function isHeadline(grammar: Grammar, tokens: Tokens, { last }: ClosedClause): boolean {
	return grammar.headlines.longest(tokens, last - 1, last)?.last === last;
}
