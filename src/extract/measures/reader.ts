/** Reads an article sentence by sentence: headings, tables, lists and text, by the rules of its language and by weight. */
import type { BlockKind } from '../../article.js';
import { isHan, type Reading, scriptLanguage } from '../../text/reading.js';
import type { Sentence } from '../../text/sentences.js';
import type { Body, Entry } from '../../timeline/schema.js';
import type { BodyMention, Mentions } from '../mentions.js';
import { Attribution } from './attribution.js';
import { isAddress } from './document/address.js';
import { letters, repeatsTitle } from './document/headline.js';
import { pageTalkFrom } from './document/page-talk.js';
import { bodyOfHeading, isFormality, isSectionHeading, isTitle } from './document/sections.js';
import { indicatorEntry } from './entry/indicators.js';
import { inflectedMeasures } from './inflected/inflected.js';
import type { Observer } from './observer.js';
import { Aims } from './reading/aims.js';
import { ChargedSection } from './reading/charged-section.js';
import { DraftVoice } from './reading/draft-voice.js';
import { goalMeasure } from './reading/goal-sentence.js';
import { Issuing } from './reading/issuing.js';
import { nominalMeasure, opensWithNumber } from './reading/nominal-item.js';
import { orderedMeasure } from './reading/ordered-item.js';
import { type Progress, unread } from './reading/progress.js';
import { Restatements } from './reading/restatement.js';
import { rowMeasure, type TableHead, tableHead } from './reading/table.js';
import { opensList } from './responsibility/duty-list.js';
import { responsibleUnits } from './responsibility/units.js';
import { articleEnd } from './uninflected/clause-neighbours.js';
import { uninflectedMeasures } from './uninflected/uninflected.js';
import { grammarOf } from './verb-final/grammar.js';
import { VerbFinal } from './verb-final/verb-final.js';
import { Scales, type Seen, unweighed } from './weighing/scales.js';
import { within } from './within.js';

/** Tokens of the longest sentence read at once: what goes on without a stop for longer is no sentence, and is read in pieces so that its length costs no more than its words. */
const LONGEST = 600;

/** What the rules find in a sentence, with the predicates or clauses that were put to them. */
type Ruled = Pick<Seen, 'found' | 'predicates' | 'clauses'>;

export class Reader {
	private readonly progress: Progress;
	private readonly scales: Scales;
	private readonly attribution: Attribution;
	private readonly aims = new Aims();
	private readonly issuing = new Issuing();
	private readonly restatements = new Restatements();
	private readonly charged = new ChargedSection();
	private readonly draftVoice: DraftVoice;
	private readonly title: string;
	/** How many letters of it the sentences before this one have printed again, one after the other. */
	private printed = 0;
	/** Reads languages whose verb closes the clause; null of others. */
	private readonly verbFinal: VerbFinal | null;
	private table: TableHead | null = null;
	/** The heading above names a formality of making rules. */
	private formal = false;
	/** That of the sentence before. */
	private block = -1;

	/** @param observer is told of all that is weighed: whoever learns the weights reads it so */
	constructor(
		private readonly reading: Reading,
		mentions: Mentions,
		observer: Observer | null = null,
	) {
		this.progress = unread(reading, mentions);
		this.scales = new Scales(this.progress, observer);
		this.attribution = new Attribution(this.progress, observer);
		this.draftVoice = new DraftVoice(reading.tokens);
		const grammar = grammarOf(scriptLanguage(reading) ?? reading.article.metadata.language);
		this.verbFinal = grammar === null ? null : new VerbFinal(grammar, this.progress.surroundings, this.progress.context, reading);
		this.title = letters(reading.article.metadata.title ?? '');
	}

	entries(): Entry[] {
		return this.progress.gathered.entries(this.reading);
	}

	bodies(): readonly Body[] {
		return this.attribution.bodies();
	}

	/** Reads a sentence, by its index; those before it have been read. */
	sentence(index: number): void {
		const { article, tokens, sentences } = this.reading;
		const { context, floor, list, gathered } = this.progress;
		const whole = sentences[index];
		if (whole === undefined) return;
		const sentence = { ...whole, last: pageTalkFrom(tokens, whole) };
		if (sentence.last === sentence.first) return;
		const block = article.blocks[sentence.block]?.kind ?? 'paragraph';
		if (block === 'heading') {
			this.heading(sentence, index);
			return;
		}
		if (isAddress(tokens, sentence, index)) return;
		if (this.formal || context.statute?.silent.has(index) === true || this.isHeadline(sentence)) return;
		if (sentence.block !== this.block) gathered.nextParagraph();
		this.block = sentence.block;
		if (this.opensBlock(index)) list.open(sentence);
		if (context.law && articleEnd(tokens, sentence.first, sentence.last) > sentence.first) floor.nextArticle();
		if (this.section(sentence, index)) return;
		const units = responsibleUnits(tokens, sentence, context.bodiesOf.get(index) ?? []);
		const charged = this.charged.next(tokens, sentence, units);
		const before = gathered.last;
		if (units?.whole) gathered.answeredBy(units.bodies);
		else if (!this.row(sentence, index, block) && !this.headingInside(sentence, index)) this.text(sentence, index, block, units?.bodies ?? []);
		if (charged.length > 0) gathered.chargedTo(charged, before);
	}

	private opensBlock(index: number): boolean {
		return this.reading.sentences[index - 1]?.block !== this.reading.sentences[index]?.block;
	}

	private heading(sentence: Sentence, index: number): void {
		const { tokens } = this.reading;
		this.charged.next(tokens, sentence, responsibleUnits(tokens, sentence, this.progress.context.bodiesOf.get(index) ?? []));
		this.progress.framing.nextHeading();
		// in the news whoever spoke above a heading is done
		if (this.progress.context.reportage && !isHan(tokens, sentence)) this.progress.floor.give(null);
		this.draftVoice.close();
		this.formal = isFormality(tokens, sentence);
		this.aims.under(tokens, sentence);
		this.section(sentence, index);
	}

	/** The headline printed again, whole or line by line: 关于促进灯塔建设的|若干意见. */
	private isHeadline({ start, end }: Sentence): boolean {
		if (end - start >= this.title.length * 2 + 40) return false;
		const text = this.reading.article.text.slice(start, end);
		const said = letters(text);
		const goesOn = said !== '' && this.printed > 0 && this.title.startsWith(said, this.printed);
		this.printed = goesOn ? this.printed + said.length : this.title.startsWith(said) ? said.length : 0;
		return goesOn || repeatsTitle(said, this.title, /[.。;；]\s*$/.test(text));
	}

	/** `WHO advice`: what stands below is the body's that opens the heading; false where none does. */
	private section(sentence: Sentence, index: number): boolean {
		const { context, framing, floor } = this.progress;
		const body = context.reportage ? null : bodyOfHeading(this.reading.tokens, sentence, context.bodiesOf.get(index) ?? []);
		if (body === null) return false;
		framing.nextSection(body, index);
		floor.give(body);
		return true;
	}

	/** Reads a heading of a law or an official text in Chinese that is no block of its own; false for what is none. */
	private headingInside(sentence: Sentence, index: number): boolean {
		const { tokens, sentences } = this.reading;
		const { context } = this.progress;
		if (!isHan(tokens, sentence) || this.verbFinal !== null) return false;
		// 1991年3月4日国务院发布: the line that says when a law was made is no heading of it
		const dated = (context.datesOf.get(index) ?? []).some(({ value }) => value.grain === 'day');
		if (context.law && !dated && isTitle(tokens, sentence)) return true;
		if (!context.official || !isSectionHeading(tokens, sentence, sentences[index + 1])) return false;
		// 1.建设灯塔20座。|（责任单位：市港航局）: a task, and who is charged with it
		const next = sentences[index + 1];
		if (next !== undefined && responsibleUnits(tokens, next, context.bodiesOf.get(index + 1) ?? [])?.whole === true && next.block === sentence.block)
			return false;
		this.aims.under(tokens, sentence);
		return true;
	}

	/** Reads a row of a table of acts; false for what is none. */
	private row(sentence: Sentence, index: number, block: BlockKind): boolean {
		const head = this.table;
		this.table = null;
		if (block !== 'table-row') return false;
		const { context } = this.progress;
		const dates = context.datesOf.get(index) ?? [];
		const measure = head === null ? null : rowMeasure(head, sentence, index, dates);
		this.table = measure === null ? (tableHead(this.reading.tokens, sentence, context.bodiesOf.get(index) ?? [], dates) ?? head) : head;
		if (head === null || measure === null) return false;
		this.attribution.of(sentence, index, unweighed(measure), head.bodies);
		return true;
	}

	private text(sentence: Sentence, index: number, block: BlockKind, units: readonly BodyMention[]): void {
		const { tokens } = this.reading;
		const { context, floor, list, gathered } = this.progress;
		const bodies = context.bodiesOf.get(index) ?? [];
		const han = isHan(tokens, sentence);
		const before = gathered.last;
		let states = false;
		for (let first = sentence.first; first < sentence.last; first += LONGEST) {
			const piece = { ...sentence, first, last: Math.min(sentence.last, first + LONGEST) };
			if (this.piece(piece, index, block, han, units)) states = true;
		}
		if (!states && !han && this.item(sentence, index, block, units)) return;
		list.announce(sentence, index, block, bodies, states, gathered.last);
		const leads = bodies.find((body) => opensList(tokens, body, sentence.last));
		if (leads !== undefined) floor.charge(leads);
		if (!states) this.beside(sentence, index, block, units);
		// 累计建成充电桩5万个: what reads like a measure and weighs too little for one reports all the same
		else if (gathered.last === before) this.reports(sentence, index, units);
	}

	/** Reads a sentence, or {@link LONGEST} tokens of one that does not end. Returns whether it states a measure. */
	private piece(piece: Sentence, index: number, block: BlockKind, han: boolean, units: readonly BodyMention[]): boolean {
		const { context, framing, floor, list } = this.progress;
		const listed = (context.official && !context.law) || block === 'list-item';
		floor.nextSentence();
		if (this.verbFinal !== null && isHan(this.reading.tokens, piece)) return this.closed(this.verbFinal, piece, index, block, units);
		const { found, predicates, clauses } = han ? this.uninflected(piece, index, listed) : this.inflected(piece, index, listed);
		const told = han ? found : found.filter((each) => !this.restatements.again(this.reading.tokens, each));
		const seen: Seen = {
			found: told,
			predicates,
			clauses,
			frame: framing.frame,
			afterTask: framing.sinceTask(index) <= 1,
			listed: list.measure !== null,
			lead: list.lead,
			goesOn: !this.opensBlock(index),
		};
		const weighing = this.scales.weigh(piece, index, seen, told.length < found.length);
		// what a list orders is a measure, whatever it weighs
		const kept = weighing.kept || (block === 'list-item' && list.ordered);
		const weighed = han ? weighing : { ...weighing, kept, own: this.draftVoice.of(piece, index, weighing.own) };
		this.attribution.of(piece, index, weighed, units, seen);
		return found.length > 0 || weighed.own.length > 0;
	}

	/** Reads a sentence of a language whose verb closes the clause: no weights have seen any. */
	private closed(reader: VerbFinal, piece: Sentence, index: number, block: BlockKind, units: readonly BodyMention[]): boolean {
		const { framing } = this.progress;
		const opens = this.opensBlock(index);
		if (opens) framing.nextParagraph();
		const found = reader.measures(piece, index, { item: block === 'list-item', opens });
		this.attribution.of(piece, index, { own: found, details: [], odds: null, kept: true }, units);
		return found.length > 0;
	}

	private uninflected(piece: Sentence, index: number, listed: boolean): Ruled {
		const { context, surroundings, voices, framing, floor, dates } = this.progress;
		if (voices.opinions.has(index)) return { found: [], predicates: [], clauses: [] };
		const opens = this.opensBlock(index);
		if (opens) framing.nextParagraph();
		if (framing.resume()) floor.give(null);
		const reported = framing.recall(piece);
		const { frame, instrument } = framing;
		const read = uninflectedMeasures(surroundings, piece, index, context, {
			antecedent: floor.antecedentKind,
			tasks: listed,
			reported,
			past: dates.pastYear(index) !== null,
			inForce: instrument.inForce,
			draft: reported && instrument.draft,
			framed: !context.official && (context.explains || (frame.instrument !== null && frame.tasks)),
			vouched: context.official || voices.official.has(index),
			follows: !context.official && framing.sinceTask(index) === 1 && !opens,
		});
		const issued = context.official ? this.issuing.once(read.found) : read.found;
		const found = context.official && !context.law ? this.aims.of(issued, piece, context.datesOf.get(index) ?? []) : issued;
		const speaker = read.speaker ?? voices.speakers.get(index) ?? null;
		if (speaker !== null && (read.cited ? framing.cite(speaker, index) : framing.hear(speaker, index))) floor.give(speaker);
		return { found, predicates: [], clauses: read.clauses };
	}

	private inflected(piece: Sentence, index: number, listed: boolean): Ruled {
		const { context, surroundings, framing, floor } = this.progress;
		const { found, predicates } = inflectedMeasures(surroundings, piece, index, context, {
			antecedent: floor.antecedentKind,
			// an act rules in whole sentences
			tasks: context.statute === null && (framing.frame.tasks || listed || framing.sinceTask(index) <= 1),
			goal: framing.frame.goal !== null,
			speaker: floor.speakerKind,
		});
		floor.hear(predicates, piece, within(context.bodiesOf.get(index) ?? [], piece.first, piece.last));
		return { found, predicates, clauses: [] };
	}

	/** Reads an item of a list that names a measure by a noun, or by any verb where the list orders; false for what names none. */
	private item(sentence: Sentence, index: number, block: BlockKind, units: readonly BodyMention[]): boolean {
		const { context, list } = this.progress;
		const { tokens } = this.reading;
		// `4.Approval of the bill`: too tight to be laid out as a list
		const isItem = block === 'list-item' || opensWithNumber(tokens, sentence.first);
		if (!isItem || !this.opensBlock(index) || context.statute !== null) return false;
		const named = context.policy ? nominalMeasure(tokens, sentence, index, list.lead) : null;
		const measure = named ?? (list.ordered ? orderedMeasure(tokens, sentence, index) : null);
		if (measure === null) return false;
		this.attribution.of(sentence, index, unweighed(measure), units);
		return true;
	}

	/** What a sentence that states no measure tells beside: figures of a measure before it, an indicator, a body that it names. */
	private beside(sentence: Sentence, index: number, block: BlockKind, units: readonly BodyMention[]): void {
		const { context, floor, list } = this.progress;
		const [named] = context.bodiesOf.get(index) ?? [];
		const figures = context.figuresOf.get(index) ?? [];
		if (list.take(figures, sentence, block)) return;
		if (!this.reports(sentence, index, units)) this.attribution.goOn(index, figures);
		if (named !== undefined) floor.name(named);
	}

	/** What figures tell by themselves: a goal or a state of affairs. Returns whether it is a goal. */
	private reports(sentence: Sentence, index: number, units: readonly BodyMention[]): boolean {
		const { context, gathered, framing } = this.progress;
		const { tokens } = this.reading;
		const figures = context.figuresOf.get(index) ?? [];
		if (figures.length === 0) return false;
		const planned = context.official || (framing.frame.instrument !== null && framing.frame.tasks);
		const goal = !context.law && isHan(tokens, sentence) && this.verbFinal === null ? goalMeasure(tokens, sentence, index, context, figures, planned) : null;
		if (goal !== null) {
			this.attribution.of(sentence, index, unweighed(goal), units);
			return true;
		}
		const indicator = indicatorEntry(this.reading, index, figures, context);
		if (indicator !== null) gathered.addIndicator(indicator);
		return false;
	}
}
