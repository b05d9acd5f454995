import type { ClauseRule } from '../clause-rule.js';

/** 校验由登记机关办理；审核合格的，予以登记。 */
export const provision: ClauseRule = {
	explained: {
		id: 'measures/clause-provision',
		summary: 'what a law provides: who is in charge, who does what, what counts as what',
		why: 'a law states its rules in the plain present; each sentence of it is a rule, its purpose and its definitions aside',
		languages: ['zh'],
		examples: {
			match: ['第一条 任何单位不得污染水源。\n\n第二条 校验由原发放机关办理。\n\n第三条 用水单位应当登记。\n\n第四条 本条例自2012年5月1日起施行。'],
			not: ['校验由原发放机关办理。'],
		},
	},
	decide: ({ clause, verb, context }) =>
		context.law && (verb !== null || clause.modal === 'duty') && !clause.ground && !clause.negated && verb?.class !== 'report' && clause.numbered !== true
			? 'in-force'
			: null,
};
