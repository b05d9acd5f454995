/**
 * Reading order: the instrument or meeting that was opened last frames what follows. `The council issued opinions in
 * 2017 … First, encourage …` dates the tasks 2017 and gives them the council.
 */
import type { Tokens } from '../../../text/tokens.js';
import type { BodyRole, Instrument } from '../../../timeline/schema.js';
import type { BodyMention, DateMention } from '../../mentions.js';
import type { Dating } from '../dating/dated.js';
import type { Found } from '../found.js';
import { words } from '../words.js';

export interface Frame {
	/** Those who issued, adopted or convened what frames the text. */
	readonly issuers: readonly BodyMention[];
	readonly date: DateMention | null;
	/** The time the tasks are set for: `the key tasks for 2022 are:`. */
	readonly period: DateMention | null;
	/** The year for which goals were set: `goals for the wells through 2035`. */
	readonly goal: DateMention | null;
	/** Those whom a directive addresses once for all its items: `All utilities shall do the following`. */
	readonly addressees: readonly BodyMention[];
	readonly instrument: Instrument | null;
	/** It holds already: `the rules take effect today`. */
	readonly inForce: boolean;
	/** Sentence that opened it; -1 where none did. */
	readonly opened: number;
	/** Bare verbs are tasks from here on. */
	readonly tasks: boolean;
}

export const noFrame: Frame = { issuers: [], date: null, period: null, goal: null, addressees: [], instrument: null, inForce: false, opened: -1, tasks: false };

/** A measure with what was put to it, as the text goes on from it. */
export interface Told {
	readonly measure: Found;
	readonly dating: Dating;
	readonly roles: readonly BodyRole[];
	/** The one that its clause names. */
	readonly instrument: Instrument | null;
	/** Those of its clause. */
	readonly bodies: readonly BodyMention[];
	/** Those of its sentence. */
	readonly dates: readonly DateMention[];
}

/** Acts that open a frame where an instrument is their object; a meeting opens one by itself. */
const opening = new Set(['issue', 'adopt', 'approve', 'announce', 'launch', 'convene', 'propose', 'amend', 'establish']);

/**
 * The frame after a measure has been told.
 * @param goals it names goals, so that its year is theirs
 */
export function framedBy(frame: Frame, told: Told, goals: boolean): Frame {
	const { measure, dates } = told;
	const opened = openedBy(frame, told);
	if (measure.rule === 'measures/goal' || measure.modal) return opened;
	const year = goals ? (dates.find(({ value }) => value.role === 'deadline' || value.relation === 'by' || value.grain === 'year') ?? null) : null;
	return { ...opened, goal: year };
}

function openedBy(frame: Frame, { measure, dating, roles, instrument, bodies, dates }: Told): Frame {
	const act = measure.verb?.act ?? '';
	const named = bodies.filter((mention) => !mention.generic && roles.some(({ id, basis }) => id === mention.body.id && basis === 'stated'));
	const later = dates.find(({ value, first }) => value.role === 'period' && first > measure.head) ?? null;
	const ahead = measure.status === 'planned' || measure.status === 'target';
	// 企业应当根据《办法》建立…: a duty applies the instrument, it opens none
	const applied = measure.modal && measure.status === 'in-force';
	if (opening.has(act) && !ahead && !applied && (instrument !== null || act === 'convene')) {
		const tasksFor = instrument?.type === 'key-tasks' ? later : null;
		return {
			issuers: named.length > 0 ? named : frame.issuers,
			// `last month` dates the event told, not what follows from it
			date: dating.stated?.value.basis === 'anchored' && dating.stated.value.grain !== 'day' ? null : dating.stated,
			period: tasksFor,
			goal: null,
			addressees: [],
			inForce: false,
			instrument,
			opened: measure.sentence,
			tasks: true,
		};
	}
	// `the new rules take effect today`: what they say is in force from that day
	if (measure.verb?.class === 'effect' && measure.subject?.kind === 'instrument' && dating.stated !== null && !ahead)
		return { ...frame, date: dating.stated, period: null, instrument: instrument ?? frame.instrument, inForce: true, opened: measure.sentence };
	if (measure.reported && measure.modal && named.length > 0 && !measure.framed)
		// `Li said that the commission will next …`: what it promises frames the tasks that follow
		return {
			issuers: named,
			date: null,
			period: null,
			goal: frame.goal,
			addressees: [],
			instrument: null,
			inForce: false,
			opened: measure.sentence,
			tasks: frame.tasks,
		};
	if (measure.verb?.class === 'direct' && measure.subject?.kind === 'instrument')
		return { ...frame, period: later ?? frame.period, opened: measure.sentence, tasks: true };
	// `urges ports to do the following:`
	if (measure.verb?.class === 'direct' && measure.listing) return { ...frame, tasks: true };
	const addressee = measure.subject?.mention ?? null;
	if (measure.modal && measure.listing && addressee?.generic === true)
		// `By 1 May all agencies shall:`: the deadline holds for the whole list
		return { ...frame, period: dating.stated ?? frame.period, addressees: [addressee], opened: measure.sentence, tasks: true };
	// `In the second half of the year it will be necessary to …`: the tasks after it are for that time
	if (measure.modal && ahead && dating.stated?.value.role === 'period' && isTime(dating.stated, measure)) return { ...frame, period: dating.stated };
	if (measure.item) return { ...frame, period: dates.find(({ value, first }) => value.role === 'period' && first < measure.first) ?? frame.period };
	return frame;
}

/** In Chinese a time stands before what is done in it; behind it stands the year of something else: 与以2031年运动会为契机的建设协同. */
function isTime({ text, first }: DateMention, { head }: Found): boolean {
	return first < head || !/\p{Script=Han}/u.test(text);
}

/** `set long-range objectives`, `goals for 2030`. */
export function namesGoals(tokens: Tokens, { first, last }: Found): boolean {
	for (let i = first; i < last; i++) if (words.goals.has(tokens.norm[i] as string)) return true;
	return false;
}
