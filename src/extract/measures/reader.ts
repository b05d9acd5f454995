/** Reads an article sentence by sentence and keeps what later sentences depend on: the frame, the floor, the paragraph. */
import { shippedRegister } from '../../knowledge/register.js';
import { isHan, type Reading } from '../../text/reading.js';
import type { Sentence } from '../../text/sentences.js';
import { TokenKind, type Tokens } from '../../text/tokens.js';
import type { Body, BodyRole, Entry, Instrument } from '../../timeline/schema.js';
import type { BodyMention, DateMention, FigureMention, Mention, Mentions } from '../mentions.js';
import { type Agent, privateKinds, startingAt } from './agents.js';
import { Aims } from './aims.js';
import { beside, pairingFeatures } from './belonging/features.js';
import { belongs } from './belonging/weigh.js';
import { articleEnd } from './clause-neighbours.js';
import { clauseWords } from './clause-vocabulary.js';
import { type Context, contextOf, grouped } from './context.js';
import { type Dating, datingOf, owners } from './dating.js';
import { holderOf } from './duty-holder.js';
import { bearerAnnounced } from './duty-list.js';
import { measureEntry } from './entry.js';
import type { Found } from './found.js';
import { type Frame, framedBy, namesGoals, noFrame } from './frame.js';
import { letters, repeatsTitle } from './headline.js';
import { indicatorEntry } from './indicators.js';
import { inflectedMeasures } from './inflected.js';
import { instrumentIn } from './instrument.js';
import { nominalMeasure } from './nominal-item.js';
import { isNumbered } from './numbered-item.js';
import { parted } from './parting/weigh.js';
import type { Surroundings } from './predicate.js';
import { Recollection, type Remembered } from './recollection.js';
import { Referents } from './referents.js';
import { type Floor, responsibleFor, roleOf } from './responsible.js';
import { Restatements } from './restatement.js';
import { isSectionHeading, isTitle } from './sections.js';
import { keepsFloor, sourceIn, speakerIn } from './speaker.js';
import { rowMeasure, type TableHead, tableHead } from './table.js';
import { uninflectedMeasures } from './uninflected.js';
import { assign, responsibleUnits } from './units.js';
import { type Status, words } from './vocabulary.js';
import { type Voices, voicesOf } from './voices.js';
import { type Features, featuresOf, type Sight } from './weighing/features.js';
import { unruled, weighed } from './weighing/unruled.js';
import { becomesMeasure, oddsOf, staysMeasure, weighedLanguages } from './weighing/weigh.js';
import { Repetition, wordsOf } from './weighing/words.js';
import { within } from './within.js';

/** A measure with all that is known of it, until its paragraph has named the responsible units. */
interface Draft {
	readonly measure: Found;
	readonly dating: Dating;
	readonly roles: BodyRole[];
	readonly instrument: Instrument | null;
	/** Those of its clause, and of the list it announces. */
	readonly figures: FigureMention[];
	/** Log-odds that its sentence states a measure; null where it was not weighed. */
	readonly odds: number | null;
}

const binding = new Set(['measures/duty', 'measures/clause-promise', 'measures/clause-task', 'measures/directive', 'measures/passive-plan']);
/** Rows of a table and what no rule found frame nothing. */
const unframing = new Set(['measures/table-row', weighed.id]);
/** Tokens from the comma before a name back to the title of its office. */
const APPOSED = 12;
/** Tokens of the longest sentence read at once: what goes on without a stop for longer is no sentence, and is read in pieces so that its length costs no more than its words. */
const LONGEST = 600;
/** A line this short between the items of a list (`Illicit drugs`) does not end it; in characters. */
const SHORT = 60;
/** Words of a heading behind the body that it names. */
const HEADING = 3;
/** How many sentences back a period may lie. */
const RECALL = 2;
/** How many sentences behind a measure its figures may stand. */
const FOLLOWING = 2;

/** The date stated for a decision is not the event that the article reports. */
function isPast({ stated }: Dating, { event, published }: Context): boolean {
	if (stated === null || stated === event) return false;
	const day = published?.earliest ?? null;
	return day !== null && stated.value.latest !== null && stated.value.latest < `${day.slice(0, 4)}-01-01`;
}

/** A heading that names a formality: `B. Paperwork Reduction Act`. */
function isFormality(tokens: Tokens, { first, last }: Sentence): boolean {
	for (let i = first; i < last; i++) if (words.formalities.longest(tokens, i, last) !== null) return true;
	return false;
}

/** The class on which a duty or directive is laid. */
function chargedBy({ rule, head, subject }: Found, bodies: readonly BodyMention[], holder: BodyMention | null): BodyMention | null {
	if (rule === 'measures/duty') return subject?.mention?.generic === true ? subject.mention : holder;
	return rule === 'measures/directive' ? (bodies.find(({ generic, first }) => generic && first > head) ?? null) : null;
}

/** Words between whoever is to act and the colon before the list of what is to be done. */
const LEAD = 4;

/** `The council | will:`, and what it will do stands in the list below. */
function opensList(tokens: Tokens, { last }: BodyMention, end: number): boolean {
	if (tokens.norm[end - 1] !== ':' || end - 1 - last > LEAD) return false;
	for (let i = last; i < end - 1; i++) if (words.modals.longest(tokens, i, end) !== null) return true;
	return false;
}

/** A sentence as it is weighed, for whoever learns the weights: its features and words, and how many measures the rules found in it. */
export interface WeighedSentence {
	/** Of {@link Reading.sentences}. */
	readonly index: number;
	readonly features: Features;
	readonly words: ReadonlySet<string>;
	readonly found: number;
}

/** Who is told what is weighed. */
export interface Observer {
	readonly sentence?: (sentence: WeighedSentence) => void;
	readonly parts?: (index: number, sight: Sight, odds: number) => void;
	readonly figure?: (measure: Found, figure: FigureMention, features: Features) => void;
}

export class Reader {
	private readonly context: Context;
	private readonly surroundings: Surroundings;
	private readonly figuresOf: ReadonlyMap<number, readonly FigureMention[]>;
	/** Bodies that only clauses name. */
	private readonly unlisted = new Map<string, Body>();
	private readonly title: string;
	/** The text explains an instrument: questions and answers. */
	private readonly explains: boolean;
	/** Who speaks in which sentence. */
	private readonly voices: Voices;
	private readonly drafts: (Draft | Entry)[] = [];
	private paragraph: Draft[] = [];
	private block = -1;
	private frame: Frame;
	private floor: Omit<Floor, 'referent' | 'holder' | 'turn'> = { speaker: null, antecedent: null, charged: null };
	private antecedent: Agent['kind'] | null = null;
	/** Those for whom the person acted that `he` stands for. */
	private person: readonly BodyRole[] = [];
	private lastTask = -9;
	private issued = false;
	private readonly restatements = new Restatements();
	private readonly repetition = new Repetition();
	/** The heading above names a formality of making rules. */
	private formal = false;
	private readonly recollection = new Recollection();
	private readonly referents: Referents;
	/** The instrument that frames the text is a draft, or took effect. */
	private framing: Pick<Remembered, 'draft' | 'inForce'> = { draft: false, inForce: false };
	private speaker: Agent['kind'] | null = null;
	/** Whoever the sentence that is read has its news from: `according to the ministry`. */
	private source: BodyMention | null = null;
	private table: TableHead | null = null;
	private readonly aims = new Aims();
	/** Everything that the rules find stays: of acts with articles, and of languages but English, Chinese and Swedish, the weights have seen next to nothing. */
	private readonly rules: boolean;
	/** Whom only an earlier article of a law named: a duty without a bearer may be theirs, nothing else is. */
	private stale: BodyMention | null = null;
	/** Whoever bears the duties of the list that is read. */
	private bearer: BodyMention | null = null;
	/** The measure whose sentence ended in a colon: `the limits are:`. */
	private listing: Draft | null = null;
	/** The status of what announced the list that is read. */
	private lead: Status = 'planned';
	private period: { readonly date: DateMention; readonly sentence: number } | null = null;
	/** How many measures the rules found in the sentence before. */
	private before = 0;
	/** Sentences, or pieces of long ones, in which they found any. */
	private stating = 0;

	constructor(
		private readonly reading: Reading,
		mentions: Mentions,
		/** Is told of all that is weighed: whoever learns the weights reads it so. */
		private readonly observer: Observer | null = null,
	) {
		this.context = contextOf(reading, mentions);
		this.surroundings = {
			tokens: reading.tokens,
			bodies: startingAt(mentions.bodies),
			masks: startingAt<Mention>([...mentions.dates, ...mentions.figures]),
			officials: this.context.officials,
			laws: this.context.laws.initials,
		};
		this.rules = this.context.statute !== null || !weighedLanguages.has(reading.article.metadata.language);
		this.referents = new Referents(reading.tokens, mentions.bodies, this.context.countries);
		this.figuresOf = grouped(mentions.figures);
		this.title = letters(reading.article.metadata.title ?? '');
		this.explains = clauseWords.explaining.some((word) => reading.article.metadata.title?.includes(word) === true);
		this.voices = this.context.official ? { opinions: new Set(), official: new Set(), speakers: new Map() } : voicesOf(reading, this.context.bodiesOf);
		this.frame = this.context.signatories.length === 0 ? noFrame : { ...noFrame, issuers: this.context.signatories, date: this.context.dateline, tasks: true };
	}

	entries(): Entry[] {
		return this.drafts.map((draft) =>
			'kind' in draft ? draft : measureEntry(this.reading, draft.measure, draft.dating, draft.roles, draft.instrument, draft.figures, draft.odds),
		);
	}

	bodies(): readonly Body[] {
		return [...this.unlisted.values()];
	}

	sentence(index: number): void {
		const { article, tokens, sentences } = this.reading;
		const sentence = sentences[index];
		if (sentence === undefined) return;
		const block = article.blocks[sentence.block];
		if (block?.kind === 'heading') {
			this.frame = { ...this.frame, goal: null, period: this.frame.addressees.length > 0 ? null : this.frame.period };
			this.formal = isFormality(tokens, sentence);
			this.aims.under(tokens, sentence);
			this.section(sentence, index);
			return;
		}
		if (this.formal || this.context.statute?.silent.has(index) === true) return;
		if (sentence.end - sentence.start < this.title.length * 2 + 40 && repeatsTitle(letters(article.text.slice(sentence.start, sentence.end)), this.title))
			return;
		if (sentence.block !== this.block) {
			this.paragraph = [];
			this.block = sentence.block;
		}
		const bodies = this.context.bodiesOf.get(index) ?? [];
		if (this.opensBlock(index) && !isNumbered(tokens, sentence)) this.bearer = null;
		if (this.context.law && articleEnd(tokens, sentence.first, sentence.last) > sentence.first) this.stale = this.floor.antecedent;
		if (this.section(sentence, index)) return;
		const units = responsibleUnits(tokens, sentence, bodies);
		if (units?.whole) {
			for (const draft of this.paragraph) assign(draft.roles, units.bodies);
			this.paragraph = [];
			return;
		}
		if (block?.kind === 'table-row') {
			const dates = this.context.datesOf.get(index) ?? [];
			const row = this.table === null ? null : rowMeasure(this.table, sentence, index, dates);
			if (row !== null && this.table !== null) {
				this.measures(sentence, index, [row], this.table.bodies);
				return;
			}
			this.table = tableHead(tokens, sentence, bodies, dates) ?? this.table;
		} else this.table = null;
		const listed = (this.context.official && !this.context.law) || block?.kind === 'list-item';
		const han = isHan(tokens, sentence);
		if (han && this.context.law && isTitle(tokens, sentence)) return;
		if (han && this.context.official && isSectionHeading(tokens, sentence, sentences[index + 1])) {
			this.aims.under(tokens, sentence);
			return;
		}
		let found = 0;
		for (let first = sentence.first; first < sentence.last; first += LONGEST)
			found += this.piece({ ...sentence, first, last: Math.min(sentence.last, first + LONGEST) }, index, han, listed, units?.bodies ?? []);
		if (found === 0 && !han && block?.kind === 'list-item' && this.opensBlock(index) && this.context.policy && this.context.statute === null) {
			const named = nominalMeasure(tokens, sentence, index, this.lead);
			if (named !== null) {
				this.measures(sentence, index, [named], units?.bodies ?? []);
				return;
			}
		}
		this.bearer = bearerAnnounced(tokens, sentence, index, bodies) ?? this.bearer;
		if (block?.kind !== 'list-item') this.lead = (found > 0 && this.paragraph[this.paragraph.length - 1]?.measure.status) || 'planned';
		if (found > 0) this.listing = tokens.norm[sentence.last - 1] === ':' ? (this.paragraph[this.paragraph.length - 1] ?? null) : null;
		const leads = bodies.find((body) => opensList(tokens, body, sentence.last));
		if (leads !== undefined) this.floor = { ...this.floor, charged: leads };
		const figures = this.figuresOf.get(index) ?? [];
		if (found > 0) return;
		if (this.listing !== null && (block?.kind === 'list-item' || block?.kind === 'table-row')) {
			this.listing.figures.push(...figures);
			return;
		}
		if (sentence.end - sentence.start > SHORT) this.listing = null;
		this.goesOn(index, figures);
		const indicator = figures.length > 0 ? indicatorEntry(this.reading, index, figures, this.context) : null;
		if (indicator !== null) this.drafts.push(indicator);
		const [named] = bodies;
		if (named === undefined) return;
		this.floor = { ...this.floor, antecedent: named };
		this.antecedent = privateKinds.has(named.body.kind) ? 'private' : 'body';
	}

	/** Reads a sentence, or {@link LONGEST} tokens of one that does not end. Returns how many measures it states. */
	private piece(piece: Sentence, index: number, han: boolean, listed: boolean, units: readonly BodyMention[]): number {
		const { tokens } = this.reading;
		let found: readonly Found[];
		let seen: Pick<Sight, 'predicates' | 'clauses'> = { predicates: [], clauses: [] };
		this.source = null;
		if (han && this.voices.opinions.has(index)) found = [];
		else if (han) {
			// the time one paragraph sets its tasks for is not that of the next
			if (this.frame.period !== null && this.frame.instrument === null && this.opensBlock(index)) this.frame = { ...this.frame, period: null };
			const reported = this.recall(piece);
			const read = uninflectedMeasures(this.surroundings, piece, index, this.context, {
				antecedent: this.antecedent,
				tasks: listed,
				reported,
				past: this.told(index) !== null,
				inForce: this.framing.inForce,
				draft: reported && this.framing.draft,
				framed: !this.context.official && (this.explains || (this.frame.instrument !== null && this.frame.tasks)),
				vouched: this.context.official || this.voices.official.has(index),
				follows: !this.context.official && index - this.lastTask === 1 && !this.opensBlock(index),
			});
			found = this.context.official ? this.issuedOnce(read.found) : read.found;
			if (this.context.official && !this.context.law) found = this.aims.of(found, piece, this.context.datesOf.get(index) ?? []);
			this.hear(read.speaker ?? this.voices.speakers.get(index) ?? null, index);
			seen = { predicates: [], clauses: read.clauses };
		} else {
			// an act rules in whole sentences
			const tasks = this.context.statute === null && (this.frame.tasks || listed || index - this.lastTask <= 1);
			const read = inflectedMeasures(this.surroundings, piece, index, this.context, {
				antecedent: this.antecedent,
				tasks,
				goal: this.frame.goal !== null,
				speaker: this.speaker,
			});
			found = read.found;
			const speaker = read.predicates.find(({ verb }) => verb?.class === 'report')?.subject?.kind ?? 'pronoun';
			if (speaker !== 'pronoun' && speaker !== 'relative') this.speaker = speaker;
			const bodies = within(this.context.bodiesOf.get(index) ?? [], piece.first, piece.last);
			const heard = speakerIn(read.predicates, bodies);
			this.floor = { ...this.floor, speaker: heard ?? keepsFloor(this.floor.speaker) };
			this.source = heard === null ? sourceIn(tokens, piece, this.surroundings.bodies, this.referents) : null;
			seen = { predicates: read.predicates, clauses: [] };
		}
		const told = han ? found : found.filter((each) => !this.restatements.again(this.reading.tokens, each));
		const restated = told.length < found.length;
		const words = wordsOf(tokens, piece, within(this.context.bodiesOf.get(index) ?? [], piece.first, piece.last), shippedRegister().places);
		const sight = this.sight(piece, index, told, seen, this.repetition.next(words));
		const features = featuresOf(sight);
		const odds = oddsOf(features, words);
		this.before = told.length;
		if (told.length > 0) this.stating++;
		if (!restated) this.observer?.sentence?.({ index, features, words, found: told.length });
		const added = found.length === 0 && becomesMeasure(odds) ? unruled(sight) : null;
		const parts = told.length > 1 && staysMeasure(odds) && !this.rules;
		if (parts && !restated) this.observer?.parts?.(index, sight, odds);
		const { own, details } = parts ? parted(sight, odds) : { own: added === null ? told : [added], details: [] };
		this.measures(piece, index, own, units, odds, details);
		return added === null ? found.length : 1;
	}

	/** What is seen of a sentence when it is weighed. */
	private sight(piece: Sentence, index: number, found: readonly Found[], seen: Pick<Sight, 'predicates' | 'clauses'>, again: number): Sight {
		const { article, tokens, sentences } = this.reading;
		const { first, last } = piece;
		return {
			predicates: seen.predicates,
			clauses: seen.clauses,
			tokens,
			sentence: piece,
			index,
			count: sentences.length,
			block: article.blocks[piece.block]?.kind ?? 'paragraph',
			goesOn: !this.opensBlock(index),
			before: this.before,
			stating: this.stating,
			again,
			context: this.context,
			frame: this.frame,
			afterTask: index - this.lastTask <= 1,
			listed: this.listing !== null,
			lead: this.lead,
			explains: this.explains,
			voice: this.voices.opinions.has(index) ? 'opinion' : this.voices.official.has(index) ? 'official' : null,
			bodies: within(this.context.bodiesOf.get(index) ?? [], first, last),
			dates: within(this.context.datesOf.get(index) ?? [], first, last),
			figures: within(this.figuresOf.get(index) ?? [], first, last).length,
			found,
		};
	}

	/**
	 * @param odds of its sentence; what the rules found and does not weigh enough frames the text all the same, as the rules read it
	 * @param details what the rules found that is no measure of its own: it frames the text as well
	 */
	private measures(
		{ first, last }: Sentence,
		index: number,
		found: readonly Found[],
		units: readonly BodyMention[],
		odds: number | null = null,
		details: readonly Found[] = [],
	): void {
		const { tokens } = this.reading;
		const bodies = within(this.context.bodiesOf.get(index) ?? [], first, last);
		const dates = within(this.context.datesOf.get(index) ?? [], first, last);
		const figuresHere = within(this.figuresOf.get(index) ?? [], first, last);
		const read = details.length === 0 ? found : [...found, ...details].sort((a, b) => a.head - b.head);
		const owner = { own: owners(found, dates), read: owners(read, dates) };
		for (const each of read) {
			const own = found.includes(each);
			const siblings = own ? found : read;
			const at = siblings.indexOf(each);
			const measure = this.inForce(this.withFrame(each));
			// `the regulator opened an inquiry and | closed two funds`: the subject stands before the clause of the second verb
			const opening = measure.subject !== null && measure.subject.first < measure.first ? first : measure.first;
			const referent = this.ownPlace(measure.subject) ?? this.referents.of(measure.subject, opening) ?? this.officeOf(measure.subject);
			const bearer = measure.subject?.mention == null ? this.bearer : null;
			const holder = referent === null ? (holderOf(tokens, measure, opening, this.surroundings.bodies) ?? bearer) : null;
			const dating = this.retold(
				measure,
				this.recalled(measure, datingOf(tokens, measure, { index: at, found: siblings, owner: own ? owner.own : owner.read, dates }, this.frame, this.context)),
			);
			const forgotten = this.stale !== null && this.stale === this.floor.antecedent && !measure.modal;
			const antecedent = forgotten ? null : this.floor.antecedent;
			const floor = { ...this.floor, antecedent, speaker: this.source ?? this.floor.speaker, referent, holder, turn: this.voices.speakers.get(index) ?? null };
			const roles = responsibleFor(measure, tokens, this.frame, floor, this.context, isPast(dating, this.context), (body) => this.unlisted.set(body.id, body));
			this.actFor(measure, roles);
			if (units.length > 0) assign(roles, units, measure.rule === 'measures/table-row' ? roleOf(measure.verb) : 'implementer');
			const instrument = instrumentIn(tokens, measure.first, measure.last);
			const figures = own ? this.belonging(measure, found, at, beside(figuresHere, found, at), 0, figuresHere.length) : [];
			const draft: Draft = { measure, dating, roles, instrument: this.instrumentOf(measure, instrument), figures, odds };
			if (own && (odds === null || this.rules || staysMeasure(odds))) {
				this.drafts.push(draft);
				this.paragraph.push(draft);
			}
			if (unframing.has(measure.rule)) continue;
			if (measure.status === 'planned' || measure.status === 'target') this.lastTask = index;
			this.frame = framedBy(this.frame, measure, dating, roles, instrument, within(bodies, measure.first, measure.last), dates, namesGoals(tokens, measure));
			this.remember(measure, dating, instrument);
			const { signatories, dateline, official } = this.context;
			if (official && signatories.length > 0 && this.frame.issuers !== signatories)
				this.frame = { ...this.frame, issuers: signatories, date: this.frame.date ?? dateline };
			if (this.frame.opened === index && this.frame.issuers.length > 0) this.floor = { ...this.floor, speaker: null };
			const { subject } = measure;
			const acts = subject?.mention ?? referent ?? holder;
			this.floor = { ...this.floor, charged: chargedBy(measure, within(bodies, measure.first, measure.last), holder) ?? this.floor.charged };
			if (acts !== null) this.floor = { ...this.floor, antecedent: acts };
			if (subject !== null && subject.kind !== 'pronoun' && subject.kind !== 'relative') this.antecedent = subject.kind;
		}
	}

	/** Those of some figures that belong to a measure. */
	private belonging(
		measure: Found,
		found: readonly Found[],
		at: number,
		candidates: readonly FigureMention[],
		behind: number,
		figures: number,
	): FigureMention[] {
		const { tokens } = this.reading;
		const own = behind === 0 ? within(candidates, measure.first, measure.reach).length : 0;
		return candidates.filter((figure) => {
			const features = pairingFeatures({ tokens, figure, measure, found, at, behind, own, figures, context: this.context });
			this.observer?.figure?.(measure, figure, features);
			return belongs(features);
		});
	}

	/** What a sentence without a measure of its own tells in figures may belong to the measure before it in the paragraph. */
	private goesOn(index: number, figures: readonly FigureMention[]): void {
		const draft = this.paragraph[this.paragraph.length - 1];
		const behind = draft === undefined ? 0 : index - draft.measure.sentence;
		if (draft === undefined || figures.length === 0 || behind > FOLLOWING) return;
		draft.figures.push(...this.belonging(draft.measure, [draft.measure], 0, figures, behind, figures.length));
	}

	/** A notice that issues a plan has said so; the plan's own preamble does not say it again. */
	private issuedOnce(found: readonly Found[]): readonly Found[] {
		const kept = found.filter(({ rule }) => !(this.issued && rule === 'measures/clause-preamble'));
		this.issued ||= kept.some(
			({ rule, verb }) => rule === 'measures/clause-preamble' || (rule === 'measures/clause-passive' && (verb?.act === 'approve' || verb?.act === 'issue')),
		);
		return kept;
	}

	/** What the text says of an instrument it named before is framed by that instrument again. */
	private recall({ first, last }: Sentence): boolean {
		if (this.context.official) return false;
		const known = this.recollection.reported(this.reading.tokens, first, last);
		if (known === null) return false;
		this.frame = known.frame;
		this.framing = known;
		return true;
	}

	private opensBlock(index: number): boolean {
		return this.reading.sentences[index - 1]?.block !== this.reading.sentences[index]?.block;
	}

	/** The last date of the paragraph, where it lies in a year before the article's own. */
	private told(index: number): DateMention | null {
		const { sentences } = this.reading;
		const year = this.context.published?.earliest?.slice(0, 4) ?? null;
		if (year === null || this.context.official) return null;
		for (let at = index; at >= 0 && index - at <= RECALL && sentences[at]?.block === sentences[index]?.block; at--) {
			const date = (this.context.datesOf.get(at) ?? []).at(-1);
			const latest = date?.value.latest ?? null;
			if (date !== undefined && latest !== null) return latest < `${year}-01-01` ? date : null;
		}
		return null;
	}

	/** In the news whoever speaks next frames what is said. */
	private hear(speaker: BodyMention | null, index: number): void {
		if (speaker === null || this.context.official || this.frame.issuers.some(({ body }) => body.id === speaker.body.id)) return;
		this.frame = { ...noFrame, issuers: [speaker], opened: index, tasks: this.frame.tasks };
		this.framing = { draft: false, inForce: false };
		this.floor = { ...this.floor, speaker };
	}

	/** An instrument that was issued or took effect is known from here on. */
	private remember(measure: Found, dating: Dating, instrument: Instrument | null): void {
		if (instrument === null || this.context.official || !measure.rule.startsWith('measures/clause-')) return;
		const inForce = measure.verb?.class === 'effect';
		if (inForce) this.frame = { ...this.frame, date: dating.stated, instrument, opened: measure.sentence, tasks: true };
		if (this.frame.opened !== measure.sentence || this.frame.instrument !== instrument) return;
		const within = (this.context.datesOf.get(measure.sentence) ?? []).find(({ value, first }) => value.grain === 'year' && first > measure.head);
		if (within !== undefined && this.frame.period === null && instrument.title?.includes(within.value.text) === true)
			this.frame = { ...this.frame, period: within };
		this.framing = { draft: measure.status === 'proposed', inForce };
		this.recollection.keep({ frame: this.frame, ...this.framing });
	}

	/** 2003年，…。地方政府改革…: what is told of a year in Chinese without a date has that of the sentence before. */
	private retold(measure: Found, dating: Dating): Dating {
		const decided = measure.status === 'adopted' || measure.status === 'completed' || measure.status === 'announced';
		if (!decided || dating.stated !== null || !measure.rule.startsWith('measures/clause-') || this.frame.opened === measure.sentence) return dating;
		const date = this.told(measure.sentence);
		return date === null ? dating : { ...dating, date: { ...date.value, basis: 'context' } };
	}

	/** `during the period`: a plan that points back at the period of the plan before has its dates. */
	private recalled(measure: Found, dating: Dating): Dating {
		const plan = measure.status === 'planned' || measure.status === 'target' || measure.status === 'proposed';
		if (dating.stated?.value.role === 'period' && plan) this.period = { date: dating.stated, sentence: measure.sentence };
		if (!plan || dating.stated !== null || this.period === null || measure.sentence - this.period.sentence > RECALL) return dating;
		const { tokens } = this.reading;
		if (this.period.sentence === measure.sentence) return { ...dating, date: { ...this.period.date.value, basis: 'inherited' } };
		for (let i = measure.first; i < measure.last; i++) {
			if (words.anaphors.longest(tokens, i, measure.last) === null) continue;
			this.period = { ...this.period, sentence: measure.sentence };
			return { ...dating, date: { ...this.period.date.value, basis: 'inherited' } };
		}
		return dating;
	}

	/** `WHO advice`: a heading that opens with a body says whose the text below is. */
	private section({ first, last }: Sentence, index: number): boolean {
		const [body] = this.context.bodiesOf.get(index) ?? [];
		const { tokens } = this.reading;
		if (body === undefined || body.generic || body.first !== first || last - body.last > HEADING || tokens.kind[last - 1] === TokenKind.mark) return false;
		if (last === body.last || this.context.reportage) return false;
		this.frame = { ...noFrame, issuers: [body], opened: index, tasks: this.frame.tasks };
		this.floor = { ...this.floor, speaker: body };
		return true;
	}

	/** `The president urged … He also called for …`: of the second those are responsible who are of the first. */
	private actFor({ subject }: Found, roles: BodyRole[]): void {
		if (subject?.kind === 'person') this.person = roles;
		const human = subject?.kind === 'pronoun' && words.humans.has(this.reading.tokens.norm[subject.first] as string);
		if (!human || this.person.length === 0) return;
		roles.splice(0, roles.length, ...this.person.map((role): BodyRole => ({ ...role, basis: 'inherited' })));
	}

	/** `Finance Minister Jane Hall`: the ministry of whoever is the subject. */
	private officeOf(subject: Agent | null): BodyMention | null {
		if (subject === null || subject.kind !== 'person' || subject.mention !== null) return null;
		return this.context.offices.get(subject.last - 1) ?? this.officeBefore(subject.first - 1);
	}

	/** `The Minister for Ports|, Senator Jane Hall`: the office that ends at the comma before a name. */
	private officeBefore(comma: number): BodyMention | null {
		if (this.reading.tokens.norm[comma] !== ',') return null;
		for (let at = comma - 1; at > comma - APPOSED; at--) {
			const office = this.context.offices.get(at);
			if (office !== undefined) return office.last === comma ? office : null;
		}
		return null;
	}

	/** 我市: the government of the place in whose name the text speaks. */
	private ownPlace(subject: Agent | null): BodyMention | null {
		return subject !== null && clauseWords.own.longest(this.reading.tokens, subject.first, subject.last) !== null ? this.context.home : null;
	}

	/** The instrument a clause names; where it names none by title or number, the one it is a part of. */
	private instrumentOf(measure: Found, named: Instrument | null): Instrument | null {
		const whole = measure.framed || this.context.official ? [this.frame.instrument, this.context.instrument] : [];
		return (
			[named, ...whole].find((each) => each !== null && (each.title !== null || each.number !== null)) ?? named ?? whole.find((each) => each !== null) ?? null
		);
	}

	/** What a law or an instrument that holds requires is in force. */
	private inForce(measure: Found): Found {
		const holds = this.context.law || (this.frame.inForce && (measure.framed || measure.task) && binding.has(measure.rule));
		return holds && measure.status === 'planned' ? { ...measure, status: 'in-force' } : measure;
	}

	/** A plan told of the country, or of the very body that issued what frames the text, is one of the frame's tasks. */
	private withFrame(measure: Found): Found {
		const { subject } = measure;
		if (
			measure.framed ||
			this.frame.opened < 0 ||
			!(measure.modal || measure.verb?.class === 'direct') ||
			(measure.reported && subject?.mention?.generic === false)
		)
			return measure;
		const framed =
			subject?.kind === 'country' ||
			subject?.mention?.body.kind === 'government' ||
			this.frame.issuers.some(({ body }) => body.id === subject?.mention?.body.id);
		return framed ? { ...measure, framed: true } : measure;
	}
}
