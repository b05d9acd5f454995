/** What frames an article as it is read: the instrument, meeting, section or speaker that was opened last, and the instruments named before. */
import type { Sentence } from '../../../text/sentences.js';
import type { Tokens } from '../../../text/tokens.js';
import type { Instrument } from '../../../timeline/schema.js';
import type { BodyMention } from '../../mentions.js';
import type { Context } from '../document/context.js';
import type { Found } from '../found.js';
import { weighed } from '../weighing/unruled.js';
import { type Frame, framedBy, namesGoals, noFrame, type Told } from './frame.js';
import { Recollection, type Remembered } from './recollection.js';

const binding = new Set(['measures/duty', 'measures/clause-promise', 'measures/clause-task', 'measures/directive', 'measures/passive-plan']);
/** Rows of a table and what no rule found frame nothing. */
const unframing = new Set(['measures/table-row', weighed.id]);

export class Framing {
	frame: Frame;
	/** The instrument that frames the text is a draft, or took effect. */
	instrument: Pick<Remembered, 'draft' | 'inForce'> = { draft: false, inForce: false };
	/** The sentence in which a task was set last. */
	private lastTask = -9;
	private readonly recollection = new Recollection();
	/** What framed the text before the sentence that cites something, and how that sentence is framed. */
	private held: { readonly before: Pick<Framing, 'frame' | 'instrument'>; readonly cited: Frame } | null = null;

	constructor(
		private readonly tokens: Tokens,
		private readonly context: Context,
	) {
		const { signatories, dateline } = context;
		this.frame = signatories.length === 0 ? noFrame : { ...noFrame, issuers: signatories, date: dateline, tasks: true };
	}

	/** Sentences since a task was set. */
	sinceTask(index: number): number {
		return index - this.lastTask;
	}

	/** A heading: the goals and the time that the text above set are not those of the text below. */
	nextHeading(): void {
		this.frame = { ...this.frame, goal: null, period: this.frame.addressees.length > 0 ? null : this.frame.period };
	}

	/** The time one paragraph sets its tasks for is not that of the next. */
	nextParagraph(): void {
		if (this.frame.period !== null && this.frame.instrument === null) this.frame = { ...this.frame, period: null };
	}

	/** A section that a body's name heads is that body's. */
	nextSection(body: BodyMention, index: number): void {
		this.frame = { ...noFrame, issuers: [body], opened: index, tasks: this.frame.tasks };
	}

	/** In the news whoever speaks next frames what is said. False where that is no other than who framed it before. */
	hear(speaker: BodyMention, index: number): boolean {
		if (this.context.official || this.frame.issuers.some(({ body }) => body.id === speaker.body.id)) return false;
		this.nextSection(speaker, index);
		this.instrument = { draft: false, inForce: false };
		return true;
	}

	/** What is cited in a text that is framed already is its ground: its author frames the sentence alone. */
	cite(speaker: BodyMention, index: number): boolean {
		const before = { frame: this.frame, instrument: this.instrument };
		if (!this.hear(speaker, index)) return false;
		if (before.frame.opened >= 0 && before.frame.issuers.length > 0) this.held = { before, cited: this.frame };
		return true;
	}

	/** Behind a sentence that only cites, what framed the text before frames it again. False where nothing was cited. */
	resume(): boolean {
		const { held } = this;
		this.held = null;
		if (held === null || this.frame.issuers !== held.cited.issuers) return false;
		this.frame = held.before.frame;
		this.instrument = held.before.instrument;
		return true;
	}

	/** What the text says of an instrument it named before is framed by that instrument again. */
	recall({ first, last }: Sentence): boolean {
		if (this.context.official) return false;
		const known = this.recollection.reported(this.tokens, first, last);
		if (known === null) return false;
		this.frame = known.frame;
		this.instrument = known;
		return true;
	}

	/** A measure as one of what frames it. */
	of(measure: Found): Found {
		return this.inForce(this.withFrame(measure));
	}

	/** The instrument a clause names; where it names none by title or number, the one it is a part of. */
	instrumentOf(measure: Found, named: Instrument | null): Instrument | null {
		const whole = measure.framed || this.context.official ? [this.frame.instrument, this.context.instrument] : [];
		return (
			[named, ...whole].find((each) => each !== null && (each.title !== null || each.number !== null)) ?? named ?? whole.find((each) => each !== null) ?? null
		);
	}

	/** After a measure has been told. */
	after(told: Told): void {
		const { measure } = told;
		if (measure.status === 'planned' || measure.status === 'target') this.lastTask = measure.sentence;
		this.frame = framedBy(this.frame, told, namesGoals(this.tokens, measure));
		this.remember(told);
		const { signatories, dateline, official } = this.context;
		if (official && signatories.length > 0 && this.frame.issuers !== signatories)
			this.frame = { ...this.frame, issuers: signatories, date: this.frame.date ?? dateline };
	}

	/** An instrument that was issued or took effect is known from here on. */
	private remember({ measure, dating, instrument }: Told): void {
		if (instrument === null || this.context.official || !measure.rule.startsWith('measures/clause-')) return;
		const inForce = measure.verb?.class === 'effect';
		if (inForce) this.frame = { ...this.frame, date: dating.stated, instrument, opened: measure.sentence, tasks: true };
		if (this.frame.opened !== measure.sentence || this.frame.instrument !== instrument) return;
		const within = (this.context.datesOf.get(measure.sentence) ?? []).find(({ value, first }) => value.grain === 'year' && first > measure.head);
		if (within !== undefined && this.frame.period === null && instrument.title?.includes(within.value.text) === true)
			this.frame = { ...this.frame, period: within };
		this.instrument = { draft: measure.status === 'proposed', inForce };
		this.recollection.keep({ frame: this.frame, ...this.instrument });
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
			measure.closes !== undefined ||
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

/** Whether what follows a measure is read in its light. */
export function frames({ rule }: Found): boolean {
	return !unframing.has(rule);
}
