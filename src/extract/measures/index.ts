/** Measures and indicators: what was decided, by whom, when, with what figures. */
import type { Explained } from '../../rules.js';
import { isHan, type Reading } from '../../text/reading.js';
import type { BodyRole, Entry, Instrument } from '../../timeline/schema.js';
import type { BodyMention, FigureMention, Mention, Mentions } from '../mentions.js';
import { type Agent, privateKinds, startingAt } from './agents.js';
import { clauseRules } from './clauses/index.js';
import { contextOf } from './context.js';
import { type Dating, datingOf } from './dating.js';
import { measureEntry } from './entry.js';
import type { Found } from './found.js';
import { type Frame, noFrame } from './frame.js';
import { indicatorEntry } from './indicators.js';
import { inflectedMeasures } from './inflected.js';
import { instrumentIn } from './instrument.js';
import type { Predicate } from './predicates.js';
import { type Floor, responsibleFor } from './responsible.js';
import { rules } from './rules/index.js';
import { isSectionHeading } from './sections.js';
import { uninflectedMeasures } from './uninflected.js';
import { assign, responsibleUnits } from './units.js';

export const explained: readonly Explained[] = [...rules, ...clauseRules].map((rule) => rule.explained);

const framing = new Set(['issue', 'adopt', 'approve', 'announce', 'launch', 'convene', 'propose', 'amend', 'establish']);

/** A measure with all that is known of it, until its paragraph has named the responsible units. */
interface Draft {
	readonly measure: Found;
	readonly dating: Dating;
	readonly roles: BodyRole[];
	readonly instrument: Instrument | null;
	readonly figures: readonly FigureMention[];
}

/** The entries of one article, each with one piece of evidence, in text order. Linear in its tokens. */
export function findMeasures(reading: Reading, mentions: Mentions): Entry[] {
	const { article, tokens, sentences } = reading;
	const context = contextOf(reading, mentions);
	const bodies = startingAt(mentions.bodies);
	const masks = startingAt<Mention>([...mentions.dates, ...mentions.figures]);
	const surroundings = { tokens, bodies, masks, officials: context.officials };
	const figuresOf = new Map<number, (typeof mentions.figures)[number][]>();
	for (const figure of mentions.figures) {
		const there = figuresOf.get(figure.sentence);
		if (there === undefined) figuresOf.set(figure.sentence, [figure]);
		else there.push(figure);
	}
	const drafts: (Draft | Entry)[] = [];
	let paragraph: Draft[] = [];
	let paragraphBlock = -1;
	let frame: Frame = noFrame;
	let floor: Floor = { speaker: null, antecedent: null };
	let antecedent: Agent['kind'] | null = null;
	let lastTask = -9;
	const title = letters(article.metadata.title ?? '');
	sentences.forEach((sentence, index) => {
		const block = article.blocks[sentence.block];
		if (block?.kind === 'heading') return;
		if (title !== '' && sentence.end - sentence.start < title.length * 2 && repeatsTitle(letters(article.text.slice(sentence.start, sentence.end)), title))
			return;
		if (sentence.block !== paragraphBlock) {
			paragraph = [];
			paragraphBlock = sentence.block;
		}
		const units = responsibleUnits(tokens, sentence, context.bodiesOf.get(index) ?? []);
		if (units?.whole) {
			for (const draft of paragraph) assign(draft.roles, units.bodies);
			paragraph = [];
			return;
		}
		const figures = figuresOf.get(index) ?? [];
		const state = {
			tasks: frame.tasks || context.official || index - lastTask <= 1 || block?.kind === 'list-item',
			antecedent,
		};
		let found: Found[];
		const han = isHan(tokens, sentence);
		if (han && context.official && isSectionHeading(tokens, sentence, sentences[index + 1])) return;
		if (han) found = uninflectedMeasures(surroundings, sentence, index, context, { ...state, tasks: context.official || block?.kind === 'list-item' }).found;
		else {
			const read = inflectedMeasures(surroundings, sentence, index, context, state);
			found = read.found;
			floor = { ...floor, speaker: speakerIn(read.predicates, context.bodiesOf.get(index) ?? []) ?? floor.speaker };
		}
		for (const measure of found) {
			const dating = datingOf(tokens, measure, found, frame, context);
			const roles = responsibleFor(measure, tokens, frame, floor, context);
			if (units !== null) assign(roles, units.bodies);
			const instrument = instrumentIn(tokens, measure.first, measure.last);
			const own = figures.filter((figure) => figure.first >= measure.first && figure.first < measure.last);
			const draft: Draft = { measure, dating, roles, instrument: instrument ?? (measure.framed ? frame.instrument : null), figures: own };
			drafts.push(draft);
			paragraph.push(draft);
			if (measure.status === 'planned' || measure.status === 'target') lastTask = index;
			const act = measure.verb?.act ?? '';
			if (framing.has(act) && measure.status !== 'planned' && measure.status !== 'target' && (instrument !== null || act === 'convene')) {
				const stated = (context.bodiesOf.get(index) ?? []).filter(
					(mention) => roles.some(({ id, basis }) => id === mention.body.id && basis === 'stated') && !mention.generic,
				);
				frame = { issuers: stated.length > 0 ? stated : frame.issuers, date: dating.stated ?? null, period: null, instrument, opened: index, tasks: true };
				if (stated.length > 0) floor = { ...floor, speaker: null };
			} else if (measure.modal && !measure.framed && measure.subject?.mention != null && !measure.subject.mention.generic) {
				// `the commission will next …`: what it promises frames the tasks that follow
				frame = { issuers: [measure.subject.mention], date: dating.stated, period: null, instrument: null, opened: index, tasks: frame.tasks };
			} else if (measure.verb?.class === 'direct' && (measure.subject?.kind === 'instrument' || measure.framed)) {
				const period = (context.datesOf.get(index) ?? []).find(({ value, first }) => value.role === 'period' && first > measure.head) ?? null;
				frame = { ...frame, period: period ?? frame.period, opened: index, tasks: true };
			}
			const subject = measure.subject?.mention ?? null;
			if (subject !== null) floor = { ...floor, antecedent: subject };
			if (measure.subject !== null && !['pronoun', 'relative'].includes(measure.subject.kind)) antecedent = measure.subject.kind;
		}
		if (found.length === 0 && figures.length > 0) {
			const indicator = indicatorEntry(reading, index, figures, context);
			if (indicator !== null) drafts.push(indicator);
		}
		const [named] = context.bodiesOf.get(index) ?? [];
		if (named !== undefined && found.length === 0) {
			floor = { ...floor, antecedent: named };
			antecedent = privateKinds.has(named.body.kind) ? 'private' : 'body';
		}
	});
	return drafts.map((draft) => ('kind' in draft ? draft : measureEntry(reading, draft.measure, draft.dating, draft.roles, draft.instrument, draft.figures)));
}

/** The body in whose name a sentence is spoken: the subject of the verb of saying, or the body named after it. */
function speakerIn(predicates: readonly Predicate[], bodies: readonly BodyMention[]): BodyMention | null {
	for (const predicate of predicates) {
		if (predicate.verb?.class !== 'report') continue;
		const before = bodies.filter((body) => body.last <= predicate.first && body.first >= predicate.clause && !body.generic);
		const after = bodies.filter((body) => body.first >= predicate.last && !body.generic);
		const speaker = predicate.subject?.mention ?? before[before.length - 1] ?? after[0] ?? null;
		if (speaker !== null) return speaker;
	}
	return null;
}

/** Letters and digits alone, folded, so that a title is known again whatever surrounds it. */
function letters(text: string): string {
	return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

/** The title again, cut short or with a few words around it (`Original title: …`). */
function repeatsTitle(text: string, title: string): boolean {
	return text.length > 12 && (title.includes(text) || (text.includes(title) && text.length - title.length <= 24));
}
