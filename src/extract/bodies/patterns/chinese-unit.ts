/** Departments of Chinese ministries: 国家发展改革委|价格司, 教育部|办公厅; committees of parliaments: 参议院|银行委员会. */
import type { RegisteredBody } from '../../../knowledge/register.js';
import {
	hanActVerbs,
	hanCommittees,
	hanCompanyTails,
	hanGovernVerbs,
	hanHolderRoles,
	hanJoints,
	hanNoUnits,
	hanNumerals,
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
import type { Jurisdictions } from '../jurisdictions.js';
import type { Scene } from '../scene.js';

export const explained: Explained = {
	id: 'bodies/chinese-unit',
	summary: 'a department or the general office of a ministry of the register, 司 or 办公厅 behind its name; a committee behind that of a parliament',
	why: 'Notices and interviews are those of a department, which analysts tell from its ministry, and bills lie with committees.',
	languages: ['zh'],
	examples: {
		match: ['国家发展改革委价格司负责人介绍情况。', '教育部办公厅印发通知。', '美國參議院漁業委員會通過法案。'],
		not: ['他在公司上班。', '财政司司长发言。'],
	},
};

/** Longest field of a department, in characters: 社会保险基金监管. */
const longest = 10;
const ministries = new Set(['ministry', 'agency', 'regulator', 'central-bank', 'state-organ', 'party-organisation']);

export function chineseUnit({ reading: { tokens }, names, jurisdictions }: Scene): Candidate[] {
	return names.flatMap(({ first, last, named, country }) => {
		if (named.kind !== 'registered' || tokens.kind[first] !== TokenKind.han) return [];
		const owner = named.bodies.find(({ kind }) => ministries.has(kind) || kind === 'legislature');
		if (owner === undefined) return [];
		const end = owner.kind === 'legislature' ? committeeEnd(tokens, last) : unitEnd(tokens, last);
		if (end === null) return [];
		const { jurisdiction, localName, name } = ownerOf(named.bodies, country, jurisdictions) ?? {
			...owner,
			jurisdiction: null,
			localName: wordsOf(tokens, first, last),
		};
		return [
			{
				first,
				last: end,
				rule: explained.id,
				named: { kind: 'formed', name: (localName ?? name) + wordsOf(tokens, last, end), type: owner.kind, jurisdiction, asks: 'nothing', local: false },
				country: jurisdiction,
			},
		];
	});
}

/** Of the bodies of one name that of the country beside it or spoken of most; null where none is: 参议院 is the name of Japan's alone, and any country's. */
function ownerOf(bodies: readonly RegisteredBody[], country: string | null, { weight }: Jurisdictions): RegisteredBody | null {
	let best: RegisteredBody | null = null;
	let most = 0;
	for (const body of bodies) {
		const own = body.jurisdiction === null ? 0 : body.jurisdiction === country ? Number.POSITIVE_INFINITY : weight(body.jurisdiction);
		if (own > most) [best, most] = [body, own];
	}
	return best;
}

/** Words of a name in simplified characters, as those of the register are. */
const wordsOf = (tokens: Tokens, first: number, last: number): string => tokens.norm.slice(first, last).join('');

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

/** 参议院|银行、住房和城市事务委员会: the end of the first committee behind a parliament, of which it is told in the same breath. */
function committeeEnd(tokens: Tokens, at: number): number | null {
	for (let i = at; i <= at + longest && i < tokens.length; i++) {
		if (tokens.kind[i] !== TokenKind.han || tokens.gap[i] !== Gap.none || hanStops.has(tokens.norm[i] as string)) return null;
		const committee = hanCommittees.longest(tokens, i);
		if (committee !== null) return i > at ? committee.last : null;
		const field = i === at ? null : hanOrganWords.longest(tokens, i);
		if ((field === null && isVerb(tokens, i)) || hanNumerals.has(tokens.norm[i] as string)) return null;
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
