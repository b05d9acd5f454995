import type { Verb } from '../../vocabulary.js';
import type { ClauseRule } from '../clause-rule.js';
import { clauseWords } from '../clause-words.js';

/** A verb of what comes about rather than of what somebody does: 加速, 提升. */
const tends = ({ lemma }: Verb): boolean => clauseWords.drift.has(lemma) || clauseWords.outcomes.has(lemma) || clauseWords.effects.has(lemma);

/** 该部门将加快建设…, 计划新建…, 各地要加强… */
export const promise: ClauseRule = {
	explained: {
		id: 'measures/clause-promise',
		summary: 'what will, shall or should be done: 将, 计划, 要, 应当',
		why: 'plans and duties carry a modal before the verb',
		languages: ['zh'],
		examples: { match: ['我省将新建十所医院。', '各地要加强食品检查。', '国务院计划扩大试点。'], not: ['如果价格会上涨怎么办？', '明天可能推出新产品。'] },
	},
	decide: ({ clause, verb, public: isPublic, resolved, meeting, open, dated, draft, inForce, counselled, directed, past, context }) => {
		const { modal, negated, done, subject } = { ...clause, subject: clause.agents[0] ?? null };
		if (verb === null || modal === null || modal === 'unreal' || modal === 'may' || negated || done) return null;
		if (modal === 'will' && resolved && (isPublic || meeting) && !context.law) return 'adopted';
		// 2003年，…。地方政府将资金投向…: of a year gone by 将 moves an object
		if (modal === 'will' && past && !open) return null;
		// 企业迫切需要扩大规模: what a company needs is no duty
		if (subject?.kind === 'private' && (modal !== 'duty' || (!clause.binding && !context.official && !open))) return null;
		// in the news what will happen of itself is a forecast: 政策将加速…
		if (
			modal === 'will' &&
			context.reportage &&
			!isPublic &&
			subject?.kind !== 'private' &&
			!open &&
			!clause.light &&
			!(subject === null && dated) &&
			tends(verb)
		)
			return null;
		if (modal === 'will' && context.reportage && subject?.kind === 'instrument' && verb.class === 'do' && !open) return null;
		if ((modal === 'will' || modal === 'intent') && !context.official && clause.drifting && (!isPublic || clause.agents.some(({ kind }) => kind === 'effort')))
			return null;
		if (!context.law && (clause.advised || (directed === 'proposed' && modal === 'duty'))) return 'proposed';
		if (modal === 'duty')
			return context.law || (!context.official && clause.binding && (inForce || (subject?.kind === 'private' && !open) || subject?.kind === 'instrument'))
				? 'in-force'
				: draft || (counselled && !context.official && (isPublic || subject?.kind === 'private'))
					? 'proposed'
					: 'planned';
		if (modal === 'idea' && !isPublic && !open) return null;
		if (draft) return 'proposed';
		if (context.law) return 'in-force';
		if (!isPublic && !open && verb.class === 'decide' && !context.policy) return null;
		return modal === 'idea' ? 'proposed' : 'planned';
	},
};
