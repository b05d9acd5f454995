/** Departments of Chinese ministries: 国家发展改革委|价格司, 教育部|办公厅. */
import {
	hanActVerbs,
	hanCompanyTails,
	hanGovernVerbs,
	hanHolderRoles,
	hanJoints,
	hanNoUnits,
	hanOffices,
	hanOrganWords,
	hanPosts,
	hanReportVerbs,
	hanSecond,
	hanStops,
	hanStopWords,
	hanUnit,
	hanUnitGuards,
} from '../../../language/bodies.js';
import type { Explained } from '../../../rules.js';
import { Gap, TokenKind, type Tokens } from '../../../text/tokens.js';
import type { Candidate } from '../candidate.js';

export const explained: Explained = {
	id: 'bodies/chinese-unit',
	summary: 'a department or the general office of a ministry of the register: 司 or 办公厅 behind its name',
	why: 'Notices and interviews are those of a department, which analysts tell from its ministry.',
	languages: ['zh'],
	examples: {
		match: ['国家发展改革委价格司负责人介绍情况。', '教育部办公厅印发通知。'],
		not: ['他在公司上班。', '财政司司长发言。'],
	},
};

/** Longest field of a department, in characters: 社会保险基金监管. */
const longest = 10;
const ministries = new Set(['ministry', 'agency', 'regulator', 'central-bank', 'state-organ', 'party-organisation']);

/** @param names names of the register, ascending */
export function chineseUnit(tokens: Tokens, names: readonly Candidate[]): Candidate[] {
	return names.flatMap((name) => {
		const { first, last, named } = name;
		if (named.kind !== 'registered' || tokens.kind[first] !== TokenKind.han) return [];
		const ministry = named.bodies.find(({ kind }) => ministries.has(kind));
		if (ministry === undefined) return [];
		const end = unitEnd(tokens, last);
		if (end === null) return [];
		const { kind, jurisdiction, localName, name: english } = ministry;
		const text = (localName ?? english) + tokens.text.slice(tokens.start[last], tokens.end[end - 1]);
		return [
			{
				first,
				last: end,
				rule: explained.id,
				named: { kind: 'formed', name: text, type: kind, jurisdiction, asks: 'nothing', local: false },
				country: jurisdiction,
			},
		];
	});
}

function unitEnd(tokens: Tokens, at: number): number | null {
	const office = hanOffices.longest(tokens, at);
	if (office !== null && tokens.gap[at] === Gap.none) return office.last;
	for (let i = at; i <= at + longest && i < tokens.length; i++) {
		const norm = tokens.norm[i] as string;
		if (tokens.kind[i] !== TokenKind.han || tokens.gap[i] !== Gap.none || hanStops.has(norm) || hanJoints.has(norm)) return null;
		if (norm === hanUnit && i >= at + 2) return !hanNoUnits.has(tokens.norm[i - 1] as string) && closes(tokens, i + 1) ? i + 1 : null;
		// 国际|合作|司
		const field = i === at ? null : hanOrganWords.longest(tokens, i);
		if (field !== null) i = field.last - 1;
		else if (isVerb(tokens, i)) return null;
	}
	return null;
}

/** 公安部|通报: the ministry itself does something. */
const isVerb = (tokens: Tokens, at: number): boolean =>
	hanGovernVerbs.longest(tokens, at) !== null ||
	hanReportVerbs.longest(tokens, at) !== null ||
	hanActVerbs.longest(tokens, at) !== null ||
	hanStopWords.longest(tokens, at) !== null;

/** Whether the name of a department ends here: before a mark, who leads it, what it does or a small word; not 涉事司|乘人员. */
function closes(tokens: Tokens, at: number): boolean {
	if (at >= tokens.length || tokens.kind[at] !== TokenKind.han || tokens.gap[at] !== Gap.none) return true;
	const next = tokens.norm[at] as string;
	// 价格司|司长
	if (next === hanUnit) return hanUnitGuards.has(tokens.norm[at + 1] ?? '');
	if (hanUnitGuards.has(next)) return false;
	if (next === hanSecond || hanStops.has(next) || hanJoints.has(next) || isVerb(tokens, at)) return true;
	return hanCompanyTails.longest(tokens, at) !== null || hanPosts.longest(tokens, at) !== null || hanHolderRoles.longest(tokens, at) !== null;
}
