import type { ClauseRule } from '../clause-rule.js';

/** 为加强学校卫生工作，经市政府同意，现提出如下意见。 */
export const preamble: ClauseRule = {
	explained: {
		id: 'measures/clause-preamble',
		summary: 'the sentence by which an official text issues itself: 现提出如下意见, 制定本方案',
		why: 'the document is the decision, and this is where it says so',
		languages: ['zh'],
		examples: {
			match: ['某市人民政府办公室关于加强学校卫生工作的意见\n\n某政办发〔2023〕5号\n\n为加强学校卫生工作，经市政府同意，现提出如下意见。'],
			not: ['市政府表示，现提出如下意见。', '他提出如下问题。'],
		},
	},
	// 制定本条例 in a law says why; the notice that issues it is another text
	decide: ({ clause, sends, context }) => (context.official && (!context.law || sends) && clause.opens && !clause.negated ? 'adopted' : null),
};
