/** What is put to a measure that was found: its date, those responsible for it, its instrument and its figures. */
import type { Sentence } from '../../text/sentences.js';
import { TokenKind, type Tokens } from '../../text/tokens.js';
import type { Body, BodyRole } from '../../timeline/schema.js';
import type { BodyMention, FigureMention } from '../mentions.js';
import type { Case, Ruled } from './answering/candidates.js';
import { answering } from './answering/weigh.js';
import { Belonging } from './belonging/figures.js';
import type { Dating } from './dating/dated.js';
import { datingOf, isPast, owners } from './dating/dating.js';
import type { Context } from './document/context.js';
import type { Found } from './found.js';
import { instrumentIn } from './instrument.js';
import type { Observer } from './observer.js';
import { frames } from './reading/framing.js';
import type { Progress } from './reading/progress.js';
import { holderOf } from './responsibility/duty-holder.js';
import { type Floor, responsibleFor, roleOf } from './responsibility/responsible.js';
import { bodyOfSubject } from './responsibility/subject-body.js';
import { assign } from './responsibility/units.js';
import type { Seen, Weighed } from './weighing/scales.js';
import { weighedLanguages } from './weighing/weigh.js';
import { within } from './within.js';
import { words } from './words.js';

/** Those who act by the words of a clause that names nobody. */
type Acting = Pick<Floor, 'referent' | 'holder' | 'turn'>;

/** What a sentence holds beside a measure. */
interface Beside {
	readonly bodies: readonly BodyMention[];
	readonly acting: Acting;
	/** Its predicates or clauses; none of a row of a table. */
	readonly told: Pick<Seen, 'predicates' | 'clauses'>;
}

export class Attribution {
	/** Bodies that only clauses name. */
	private readonly unlisted = new Map<string, Body>();
	private readonly belonging: Belonging;
	/** What the rules gave to the measure before. */
	private before: Ruled | null = null;
	/** Who answers for a measure is weighed: of acts with articles, and of languages but English, Chinese and Swedish, the weights have seen next to nothing. */
	private readonly weighs: boolean;

	constructor(
		private readonly progress: Progress,
		private readonly observer: Observer | null,
	) {
		const { context, reading } = progress;
		this.weighs = context.statute === null && weighedLanguages.has(reading.article.metadata.language);
		this.belonging = new Belonging(progress.reading.tokens, progress.context, observer);
	}

	bodies(): readonly Body[] {
		return [...this.unlisted.values()];
	}

	/**
	 * Attributes the measures of a sentence, in text order: what one says changes what those behind it inherit. What does not weigh enough
	 * and what is a detail frames the text all the same, as the rules read it.
	 * @param units responsible units that the sentence names
	 * @param told what it was read as
	 */
	of(
		{ first, last }: Sentence,
		index: number,
		{ own, details, odds, kept }: Weighed,
		units: readonly BodyMention[],
		told: Beside['told'] = { predicates: [], clauses: [] },
	): void {
		const { reading, context, framing, floor, gathered } = this.progress;
		const bodies = within(context.bodiesOf.get(index) ?? [], first, last);
		const dates = within(context.datesOf.get(index) ?? [], first, last);
		const figures = within(context.figuresOf.get(index) ?? [], first, last);
		const read = details.length === 0 ? own : [...own, ...details].sort((a, b) => a.head - b.head);
		const owner = { own: owners(own, dates), read: owners(read, dates) };
		const rank = new Map(own.map((each, at) => [each, at]));
		for (const [place, each] of read.entries()) {
			const isOwn = rank.has(each);
			const found = isOwn ? own : read;
			const at = rank.get(each) ?? place;
			const measure = framing.of(each);
			const acting = this.acting(measure, first, index);
			const stated = datingOf(reading.tokens, measure, { index: at, found, owner: isOwn ? owner.own : owner.read, dates }, framing.frame, context);
			const dating = this.progress.dates.of(measure, stated, framing.frame.opened);
			const roles = this.responsible(measure, dating, acting, units);
			const named = instrumentIn(reading.tokens, measure.first, measure.last, measure.closes?.grammar);
			if (isOwn) {
				const belonging = this.belonging.of(measure, own, at, figures);
				const ruled = { measure, roles: [...roles] };
				if (kept) {
					const answerers = this.weighs && !this.enacted(roles) ? this.answerers(ruled, own, at, { bodies, acting, told }, units) : roles;
					gathered.add({
						measure: { ...measure, status: statusOf(reading.tokens, measure, dating, context) },
						dating,
						roles: answerers.filter(mayAnswer),
						instrument: framing.instrumentOf(measure, named),
						figures: belonging,
						odds,
					});
				}
				this.before = ruled;
			}
			if (!frames(measure)) continue;
			const clause = within(bodies, measure.first, measure.last);
			framing.after({ measure, dating, roles, instrument: named, bodies: clause, dates });
			if (framing.frame.opened === index && framing.frame.issuers.length > 0) floor.give(null);
			floor.after(measure, clause, acting);
		}
	}

	/** Gives figures of a sentence that states no measure to the one before it in the paragraph, where they belong to that. */
	goOn(index: number, figures: readonly FigureMention[]): void {
		const { last } = this.progress.gathered;
		if (last !== null) last.figures.push(...this.belonging.behind(last.measure, index, figures));
	}

	/** @param first token of the sentence */
	private acting(measure: Found, first: number, index: number): Acting {
		const { reading, context, surroundings, referents, voices, list } = this.progress;
		const { subject } = measure;
		// `the regulator opened an inquiry and | closed two funds`: the subject stands before the clause of the second verb
		const opening = subject !== null && subject.first < measure.first ? first : measure.first;
		const referent = measure.closes !== undefined ? measure.closes.topic : bodyOfSubject(reading.tokens, subject, opening, referents, context);
		const bearer = subject?.mention == null ? list.bearer : null;
		const holder = referent === null ? (holderOf(reading.tokens, measure, opening, surroundings.bodies) ?? bearer) : null;
		return { referent, holder, turn: voices.speakers.get(index) ?? null };
	}

	/** What a law rules of nobody in particular is ruled by those who signed it. */
	private enacted(roles: readonly BodyRole[]): boolean {
		const { law, signatories } = this.progress.context;
		return law && roles.length > 0 && roles.every(({ id, basis }) => basis === 'inherited' && signatories.some(({ body }) => body.id === id));
	}

	private readonly list = (body: Body): void => {
		this.unlisted.set(body.id, body);
	};

	/**
	 * Those who answer for a measure, by weight; units that the text names as responsible do whatever they weigh.
	 * @param found the measures of its sentence, of which it is the `at`th
	 */
	private answerers(ruled: Ruled, found: readonly Found[], at: number, { bodies, acting, told }: Beside, units: readonly BodyMention[]): BodyRole[] {
		const { reading, context, framing, floor } = this.progress;
		const { measure } = ruled;
		const own = ({ head }: { readonly head: number }): boolean => head === measure.head;
		const given: Case = {
			...ruled,
			before: this.before,
			tokens: reading.tokens,
			context,
			frame: framing.frame,
			floor: floor.of(measure, acting),
			found,
			at,
			predicate: told.predicates.find(own) ?? null,
			clause: told.clauses.find(own) ?? null,
			bodies,
		};
		this.observer?.measure?.(given);
		const roles = answering(given, this.list);
		assignUnits(roles, units, measure);
		return roles;
	}

	private responsible(measure: Found, dating: Dating, acting: Acting, units: readonly BodyMention[]): BodyRole[] {
		const { reading, context, framing, floor } = this.progress;
		const past = isPast(dating, context);
		const roles = responsibleFor(measure, reading.tokens, framing.frame, floor.of(measure, acting), context, past, this.list);
		floor.actFor(measure, roles);
		assignUnits(roles, units, measure);
		return roles;
	}
}

/** How far a measure has come, with what its date says of it. */
function statusOf(tokens: Tokens, measure: Found, dating: Dating, context: Context): Found['status'] {
	if (isToCome(measure, dating, context) || liesAhead(tokens, measure, dating, context)) return 'planned';
	if (isCounted(tokens, measure, dating)) return 'completed';
	return isGoal(tokens, measure, dating, context) ? 'target' : measure.status;
}

/** 截至6月底，全市|新增灯塔20座: what is told as of a day has come about by then. */
const isCounted = (tokens: Tokens, { head, status, modal, closes }: Found, { stated }: Dating): boolean =>
	status === 'planned' && !modal && closes === undefined && tokens.kind[head] === TokenKind.han && stated?.value.role === 'as-of' && stated.first < head;

/** To what is done by a day or before it. */
const byThen: ReadonlySet<string> = new Set(['by', 'before']);

/** 到2035年，灯塔服务|全面放开: what is so by a year to come is wanted. */
function isGoal(tokens: Tokens, { head, status, first, closes }: Found, { stated }: Dating, { published }: Context): boolean {
	if (tokens.kind[head] !== TokenKind.han || closes !== undefined || status !== 'in-force' || stated === null) return false;
	if (stated.first >= head || stated.first < first) return false;
	const { latest, relation, role, grain } = stated.value;
	const day = published?.latest ?? null;
	return role === 'deadline' && byThen.has(relation) && grain !== 'day' && latest !== null && (day === null || latest > day);
}

/** What the news says will hold from a day after it is written is planned; a document says by it what holds. */
function isToCome({ verb, status, rule, closes }: Found, { stated }: Dating, { reportage, published, law }: Context): boolean {
	if (!(reportage || (closes !== undefined && !law)) || status !== 'in-force' || verb?.class !== 'effect' || rule === 'measures/weighed') return false;
	const day = published?.latest ?? null;
	return day !== null && stated?.value.earliest != null && stated.value.earliest > day;
}

/** 海关明年|推出新系统: a verb without a tense, behind a time that is still to come. What is decided today to be done then stands before the time. */
function liesAhead(tokens: Tokens, { head, status, first, closes }: Found, { stated }: Dating, { published }: Context): boolean {
	// a verb that closes its clause tells its tense
	if (tokens.kind[head] !== TokenKind.han || closes !== undefined || !past.has(status) || stated === null || stated.first >= head || stated.first < first)
		return false;
	const { earliest, latest, relation, role, basis } = stated.value;
	const day = published?.latest ?? null;
	// 到2035年，全省|新建灯塔90座
	if (role === 'deadline' && byThen.has(relation) && day !== null && latest !== null && latest > day) return true;
	return basis === 'anchored' && (relation === 'at' || relation === 'within') && role !== 'effective' && day !== null && earliest !== null && earliest > day;
}

const past: ReadonlySet<Found['status']> = new Set(['adopted', 'completed', 'announced']);

/** `people`, `both sides`, 旅客: a class that measures are for, or that nobody can be asked to answer in. */
function mayAnswer({ text }: BodyRole): boolean {
	return !words.answerless.has(text.slice(text.lastIndexOf(' ') + 1).toLowerCase());
}

/** Those who stand at the head of a row do what it says, others carry it out. */
function assignUnits(roles: BodyRole[], units: readonly BodyMention[], { rule, verb }: Found): void {
	if (units.length > 0) assign(roles, units, rule === 'measures/table-row' ? roleOf(verb) : 'implementer');
}
