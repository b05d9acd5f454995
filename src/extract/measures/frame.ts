/**
 * Reading order: the instrument or meeting that was opened last frames what follows. `The council issued opinions in
 * 2017 … First, encourage …` dates the tasks 2017 and gives them the council.
 */
import type { BodyRole, Instrument } from '../../timeline/schema.js';
import type { BodyMention, DateMention } from '../mentions.js';
import type { Dating } from './dating.js';
import type { Found } from './found.js';

export interface Frame {
	/** Those who issued, adopted or convened what frames the text. */
	readonly issuers: readonly BodyMention[];
	readonly date: DateMention | null;
	/** The time the tasks are set for: `the key tasks for 2022 are:`. */
	readonly period: DateMention | null;
	/** Those whom a directive addresses once for all its items: `All agencies shall comply with the following`. */
	readonly addressees: readonly BodyMention[];
	readonly instrument: Instrument | null;
	/** Sentence that opened it; -1 where none did. */
	readonly opened: number;
	/** Bare verbs are tasks from here on. */
	readonly tasks: boolean;
}

export const noFrame: Frame = { issuers: [], date: null, period: null, addressees: [], instrument: null, opened: -1, tasks: false };

/** Acts that open a frame where an instrument is their object; a meeting opens one by itself. */
const opening = new Set(['issue', 'adopt', 'approve', 'announce', 'launch', 'convene', 'propose', 'amend', 'establish']);

/** The frame after a measure has been read. */
export function framedBy(
	frame: Frame,
	measure: Found,
	dating: Dating,
	roles: readonly BodyRole[],
	instrument: Instrument | null,
	bodies: readonly BodyMention[],
	dates: readonly DateMention[],
): Frame {
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
			date: dating.stated,
			period: tasksFor,
			addressees: [],
			instrument,
			opened: measure.sentence,
			tasks: true,
		};
	}
	if (measure.reported && measure.modal && named.length > 0 && !measure.framed)
		// `Li said that the commission will next …`: what it promises frames the tasks that follow
		return { issuers: named, date: null, period: null, addressees: [], instrument: null, opened: measure.sentence, tasks: frame.tasks };
	if (measure.verb?.class === 'direct' && measure.subject?.kind === 'instrument')
		return { ...frame, period: later ?? frame.period, opened: measure.sentence, tasks: true };
	const addressee = measure.subject?.mention ?? null;
	if (measure.modal && measure.listing && addressee?.generic === true) return { ...frame, addressees: [addressee], opened: measure.sentence, tasks: true };
	// `In the second half of the year it will be necessary to …`: the tasks after it are for that time
	if (measure.modal && ahead && dating.stated?.value.role === 'period') return { ...frame, period: dating.stated };
	if (measure.item) return { ...frame, period: dates.find(({ value, first }) => value.role === 'period' && first < measure.first) ?? frame.period };
	return frame;
}
