/** Reads an article sentence by sentence and keeps what later sentences depend on: the frame, the floor, the paragraph. */
import { isHan, type Reading } from '../../text/reading.js';
import type { BodyRole, Entry, Instrument } from '../../timeline/schema.js';
import type { FigureMention, Mention, Mentions } from '../mentions.js';
import { type Agent, privateKinds, startingAt } from './agents.js';
import { type Context, contextOf, grouped } from './context.js';
import { type Dating, datingOf, owners } from './dating.js';
import { measureEntry } from './entry.js';
import type { Found } from './found.js';
import { type Frame, framedBy, noFrame } from './frame.js';
import { letters, repeatsTitle } from './headline.js';
import { indicatorEntry } from './indicators.js';
import { inflectedMeasures } from './inflected.js';
import { instrumentIn } from './instrument.js';
import type { Surroundings } from './predicates.js';
import { type Floor, responsibleFor } from './responsible.js';
import { isSectionHeading } from './sections.js';
import { speakerIn } from './speaker.js';
import { uninflectedMeasures } from './uninflected.js';
import { assign, responsibleUnits } from './units.js';
import { within } from './within.js';

/** A measure with all that is known of it, until its paragraph has named the responsible units. */
interface Draft {
	readonly measure: Found;
	readonly dating: Dating;
	readonly roles: BodyRole[];
	readonly instrument: Instrument | null;
	readonly figures: readonly FigureMention[];
}

export class Reader {
	private readonly context: Context;
	private readonly surroundings: Surroundings;
	private readonly figuresOf: ReadonlyMap<number, readonly FigureMention[]>;
	private readonly title: string;
	private readonly drafts: (Draft | Entry)[] = [];
	private paragraph: Draft[] = [];
	private block = -1;
	private frame: Frame;
	private floor: Floor = { speaker: null, antecedent: null };
	private antecedent: Agent['kind'] | null = null;
	private lastTask = -9;

	constructor(
		private readonly reading: Reading,
		mentions: Mentions,
	) {
		this.context = contextOf(reading, mentions);
		this.surroundings = {
			tokens: reading.tokens,
			bodies: startingAt(mentions.bodies),
			masks: startingAt<Mention>([...mentions.dates, ...mentions.figures]),
			officials: this.context.officials,
		};
		this.figuresOf = grouped(mentions.figures);
		this.title = letters(reading.article.metadata.title ?? '');
		this.frame = this.context.signatory === null ? noFrame : { ...noFrame, issuers: [this.context.signatory], date: this.context.dateline, tasks: true };
	}

	entries(): Entry[] {
		return this.drafts.map((draft) =>
			'kind' in draft ? draft : measureEntry(this.reading, draft.measure, draft.dating, draft.roles, draft.instrument, draft.figures),
		);
	}

	sentence(index: number): void {
		const { article, tokens, sentences } = this.reading;
		const sentence = sentences[index];
		if (sentence === undefined) return;
		const block = article.blocks[sentence.block];
		if (block?.kind === 'heading') return;
		if (sentence.end - sentence.start < this.title.length * 2 + 40 && repeatsTitle(letters(article.text.slice(sentence.start, sentence.end)), this.title))
			return;
		if (sentence.block !== this.block) {
			this.paragraph = [];
			this.block = sentence.block;
		}
		const bodies = this.context.bodiesOf.get(index) ?? [];
		const units = responsibleUnits(tokens, sentence, bodies);
		if (units?.whole) {
			for (const draft of this.paragraph) assign(draft.roles, units.bodies);
			this.paragraph = [];
			return;
		}
		const listed = this.context.official || block?.kind === 'list-item';
		let found: readonly Found[];
		if (isHan(tokens, sentence)) {
			if (this.context.official && isSectionHeading(tokens, sentence, sentences[index + 1])) return;
			found = uninflectedMeasures(this.surroundings, sentence, index, this.context, { antecedent: this.antecedent, tasks: listed });
		} else {
			const tasks = this.frame.tasks || listed || index - this.lastTask <= 1;
			const read = inflectedMeasures(this.surroundings, sentence, index, this.context, { antecedent: this.antecedent, tasks });
			found = read.found;
			this.floor = { ...this.floor, speaker: speakerIn(read.predicates, bodies) ?? this.floor.speaker };
		}
		this.measures(index, found, units?.bodies ?? []);
		const figures = this.figuresOf.get(index) ?? [];
		if (found.length > 0) return;
		const indicator = figures.length > 0 ? indicatorEntry(this.reading, index, figures, this.context) : null;
		if (indicator !== null) this.drafts.push(indicator);
		const [named] = bodies;
		if (named === undefined) return;
		this.floor = { ...this.floor, antecedent: named };
		this.antecedent = privateKinds.has(named.body.kind) ? 'private' : 'body';
	}

	private measures(index: number, found: readonly Found[], units: Parameters<typeof assign>[1]): void {
		const { tokens } = this.reading;
		const bodies = this.context.bodiesOf.get(index) ?? [];
		const dates = this.context.datesOf.get(index) ?? [];
		const owner = owners(found, dates);
		for (const [at, each] of found.entries()) {
			const measure = this.withFrame(each);
			const dating = datingOf(tokens, measure, { index: at, found, owner, dates }, this.frame, this.context);
			const roles = responsibleFor(measure, tokens, this.frame, this.floor, this.context);
			if (units.length > 0) assign(roles, units);
			const instrument = instrumentIn(tokens, measure.first, measure.last);
			const figures = within(this.figuresOf.get(index) ?? [], measure.first, measure.last);
			const draft: Draft = { measure, dating, roles, instrument: instrument ?? (measure.framed ? this.frame.instrument : null), figures };
			this.drafts.push(draft);
			this.paragraph.push(draft);
			if (measure.status === 'planned' || measure.status === 'target') this.lastTask = index;
			this.frame = framedBy(this.frame, measure, dating, roles, instrument, within(bodies, measure.first, measure.last), dates);
			if (this.frame.opened === index && this.frame.issuers.length > 0) this.floor = { ...this.floor, speaker: null };
			const { subject } = measure;
			if (subject?.mention != null) this.floor = { ...this.floor, antecedent: subject.mention };
			if (subject !== null && subject.kind !== 'pronoun' && subject.kind !== 'relative') this.antecedent = subject.kind;
		}
	}

	/** A plan told of the country, or of the very body that issued what frames the text, is one of the frame's tasks. */
	private withFrame(measure: Found): Found {
		const { subject } = measure;
		if (measure.framed || this.frame.opened < 0 || !measure.modal || (measure.reported && subject?.mention?.generic === false)) return measure;
		const framed =
			subject?.kind === 'country' ||
			subject?.mention?.body.kind === 'government' ||
			this.frame.issuers.some(({ body }) => body.id === subject?.mention?.body.id);
		return framed ? { ...measure, framed: true } : measure;
	}
}
