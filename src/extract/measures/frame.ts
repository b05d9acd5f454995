/**
 * Reading order: the instrument or meeting that was opened last frames what follows. `The council issued opinions in
 * 2017 … First, encourage …` dates the tasks 2017 and gives them the council.
 */
import type { Instrument } from '../../timeline/schema.js';
import type { BodyMention, DateMention } from '../mentions.js';

export interface Frame {
	/** Those who issued, adopted or convened what frames the text. */
	readonly issuers: readonly BodyMention[];
	readonly date: DateMention | null;
	/** The time the tasks are set for: `the key tasks for 2022 are:`. */
	readonly period: DateMention | null;
	readonly instrument: Instrument | null;
	/** Sentence that opened it; -1 where none did. */
	readonly opened: number;
	/** Bare verbs are tasks from here on. */
	readonly tasks: boolean;
}

export const noFrame: Frame = { issuers: [], date: null, period: null, instrument: null, opened: -1, tasks: false };
