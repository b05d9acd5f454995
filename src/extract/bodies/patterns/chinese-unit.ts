/** Departments of Chinese ministries: 国家发展改革委|价格司, 教育部|办公厅. */
import { hanJoints, hanNoUnits, hanOffices, hanStops, hanUnit, hanUnitGuards } from '../../../language/bodies.js';
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
		if (named.kind !== 'registered' || tokens.kind[first] !== TokenKind.han || !named.bodies.some(({ kind }) => ministries.has(kind))) return [];
		const end = unitEnd(tokens, last);
		if (end === null) return [];
		const { kind, jurisdiction, localName, name: english } = named.bodies[0] as (typeof named.bodies)[number];
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
		if (norm !== hanUnit || i < at + 2) continue;
		const next = tokens.norm[i + 1] ?? '';
		// 价格司|司长
		const guarded = hanUnitGuards.has(next) && tokens.gap[i + 1] === Gap.none;
		return guarded || hanNoUnits.has(tokens.norm[i - 1] as string) ? null : i + 1;
	}
	return null;
}
