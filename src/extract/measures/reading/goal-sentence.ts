/** Sentences that set what is to be reached by a year, whatever they say it with: 到2033年，全省医共体覆盖率达到90%以上. */
import type { Explained } from '../../../rules.js';
import type { Sentence } from '../../../text/sentences.js';
import type { Tokens } from '../../../text/tokens.js';
import type { DateMention, FigureMention } from '../../mentions.js';
import type { Context } from '../document/context.js';
import { type Found, wholeTask } from '../found.js';
import { clauseWords } from '../uninflected/clause-words.js';
import type { Verb } from '../vocabulary.js';
import { words } from '../words.js';

export const goalSentence: Explained = {
	id: 'measures/goal-sentence',
	summary: 'what a plan wants to have reached by a year, in figures: 到2033年，覆盖率达到90%',
	why: 'plans list their goals as states of affairs without a verb of policy',
	languages: ['zh'],
	examples: {
		match: ['海港省政府印发《灯塔建设规划》。\n\n规划提出，到2033年，灯塔覆盖率达到90%以上。'],
		not: ['研究机构预计，到2033年，灯塔覆盖率达到90%。', '截至2020年底，灯塔覆盖率达到90%。'],
	},
};

/** Marks that open what somebody is quoted with. */
const opening = new Set(['“', '"', '「', '『']);

const reach: Verb = { lemma: '', act: 'target', class: 'do', past: 'in-force', noun: false };

/**
 * The goal that a sentence without a measure of its own sets, or null: a year to come before a figure and a word of what is reached.
 * Linear in the tokens of the sentence.
 * @param planned whether the text, or an instrument that it reports, sets goals
 */
export function goalMeasure(
	tokens: Tokens,
	{ first, last }: Sentence,
	index: number,
	{ datesOf, published, policy, official }: Context,
	figures: readonly FigureMention[],
	planned: boolean,
): Found | null {
	const year = (datesOf.get(index) ?? []).find((date) => isGoalYear(date, published?.latest ?? null));
	if (year === undefined || !figures.some((figure) => figure.first >= year.last)) return null;
	// “到2033年，市场规模将达100亿元: somebody who is quoted expects it
	if ((!planned && !policy) || (!official && opening.has(tokens.norm[first] as string))) return null;
	let sets = planned;
	for (let i = first; i < last; i++) {
		if (clauseWords.assessments.longest(tokens, i, last) !== null) return null;
		const said = words.verbs.longest(tokens, i, year.first)?.values.find(({ verb }) => verb.class === 'report')?.verb;
		if (said !== undefined && clauseWords.evidentials.has(said.lemma)) return null;
		sets ||= said !== undefined;
	}
	if (!sets) return null;
	for (let head = year.last; head < last; head++) {
		if (words.targets.longest(tokens, head, last) === null && words.indicators.longest(tokens, head, last) === null) continue;
		return wholeTask({ sentence: index, first, last, head, verb: reach, status: 'target', rule: goalSentence.id });
	}
	return null;
}

/** By a time of more than a day that is not over when the text is published. */
function isGoalYear({ value }: DateMention, published: string | null): boolean {
	return value.role === 'deadline' && value.grain !== 'day' && value.latest !== null && published !== null && value.latest > published;
}
