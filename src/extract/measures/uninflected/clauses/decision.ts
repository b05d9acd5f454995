import type { Agent } from '../../responsibility/agents.js';
import type { Verb } from '../../vocabulary.js';
import type { ClauseRule } from '../clause-rule.js';
import { clauseWords } from '../clause-words.js';

/** Tokens of an adverb between a subject and its verb. */
const BESIDE = 2;

/** Tokens of adverbs and of dates between who acts and what is done. */
const ACTING = 12;

/** Acts that last: without a date or 了 they tell how things are. */
const lasting = new Set(['launch', 'establish', 'clarify', 'fund', 'subsidise', 'pilot', 'limit']);

const national = ({ kind, local, mention }: Agent): boolean => kind === 'country' && local !== true && mention === null;

/** What a place or an authority is said to do by these acts is counted or reported: 某省新增病例. */
const measuring = new Set(['report', 'expand', 'target']);

/** A ministry, an authority or a place below the country: of a country in the present tense background is told. */
const active = ({ mention, local }: Agent): boolean => local === true || (mention !== null && !mention.generic && mention.body.kind !== 'government');

/** A verb of giving: 提供. */
const giving = ({ lemma }: Verb): boolean => clauseWords.giving.has(lemma);

/** A meeting passes a draft: 审议通过, 通过. */
const passes = ({ act, lemma }: Verb): boolean => act === 'approve' || clauseWords.passing.has(lemma);

/** 国务院印发《…规划》, 市政府批准了方案。 */
export const decision: ClauseRule = {
	explained: {
		id: 'measures/clause-decision',
		summary: 'somebody public issued, approved, launched or funded something',
		why: 'a decision is told with its body before the verb',
		languages: ['zh'],
		examples: {
			match: ['国务院印发《农村教育规划》。', '市政府批准了建设方案。', '省政府召开会议。会议审议通过《灯塔条例（草案）》。'],
			not: ['公司推出了新手机。', '活动举行了。'],
		},
	},
	decide: ({ clause, verb, subject, public: isPublic, meeting, resolved, open, dated, draft, directed, past, context }) => {
		if (verb === null || clause.modal !== null || clause.negated || clause.ground || subject === null) return null;
		// 会议审议通过…: the body was named with its meeting before
		if (meeting && (resolved || passes(verb)) && !context.law) return resolved ? 'adopted' : verb.past;
		if (!isPublic) return null;
		if (context.law) return 'in-force';
		// 国务院决定取消20项审批: decided, and not yet done
		if (resolved && !clause.done && (verb.class === 'decide' || verb.class === 'do')) return 'adopted';
		// 要求各地|开展整治: told to do it, nobody has done it yet
		if (directed !== null && !clause.done && (verb.class === 'decide' || verb.class === 'do')) return directed;
		if (verb.act === 'convene' && subject.mention === null) return null;
		// 正在制定: not yet made
		if (clause.ongoing && !clause.done && verb.act === 'issue') return 'planned';
		if (draft && (verb.act === 'issue' || verb.act === 'announce' || verb.act === 'report')) return 'proposed';
		// 中国实行浮动汇率制度: what a country does at no stated time is background
		if (verb.class === 'decide' && lasting.has(verb.act) && national(subject) && !dated && !clause.done && !open && !context.official) return null;
		// 政府还提供优惠: what is given in the present tense goes on
		if (giving(verb) && !clause.done && !dated && !open && !context.official) return 'in-force';
		if (verb.class === 'decide') return verb.past;
		if (verb.class === 'direct') return 'planned';
		if (verb.class !== 'do') return null;
		// 已建成灯塔200座: what was to be reached is
		if (clause.done) return verb.act === 'target' ? 'completed' : verb.past;
		// what somebody does in the present is background, unless tasks are being listed
		if (open) return 'planned';
		// 某市引进企业, 某部门开展工作: what a body of its own name does in an article about it
		if (!context.official && active(subject) && !clause.passive && !measuring.has(verb.act) && clause.head - subject.last <= ACTING) return 'in-force';
		// 2003年，…。地方政府改革体制: the verb stands beside its subject
		return past && subject.kind === 'body' && clause.head - subject.last <= BESIDE ? 'adopted' : null;
	},
};
