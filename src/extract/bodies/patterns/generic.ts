/** Classes of bodies with a duty: `local governments`, `relevant departments`, 各省、自治区、直辖市人民政府. */
import {
	classHeads,
	classLevels,
	classModifiers,
	classOpeners,
	hanClasses,
	hanClassTails,
	hanDutyLabels,
	hanJoints,
	hanStops,
	hanStopWords,
	hanToward,
	levelledHeads,
	nationalPrefixes,
	qualifiedHeads,
} from '../../../language/bodies.js';
import type { Explained } from '../../../rules.js';
import { Gap, TokenKind, type Tokens } from '../../../text/tokens.js';
import { Begin } from '../beginnings.js';
import type { Candidate } from '../candidate.js';
import type { Scene } from '../scene.js';

export const explained: Explained = {
	id: 'bodies/generic',
	summary: 'a class of bodies that is charged with something, without the name of one',
	why: 'Most duties fall on classes: a measure without them would have nobody to answer for it.',
	languages: ['en', 'zh'],
	examples: {
		match: [
			'Local governments shall report every month.',
			'The relevant departments must act.',
			'各省、自治区、直辖市人民政府要制定方案。',
			'卫生健康部门负责监督。',
		],
		not: ['The weather was fine.', '天气很好。', '（责任部门：青岚市）'],
	},
};

/** Characters before the head of a class that qualify it by themselves. */
const QUALIFIED = 2;
const year = /^(?:19|20)\d\d$/;
/** Most modifiers before a head. */
const reach = 5;

export function generic({ reading: { tokens }, beginnings }: Scene): Candidate[] {
	const found: Candidate[] = [];
	for (let i = beginnings.next(0, Begin.generic); i < tokens.length; i = beginnings.next(i + 1, Begin.generic)) {
		const span = tokens.kind[i] === TokenKind.han ? han(tokens, i) : spaced(tokens, i);
		if (span === null || isLabel(tokens, span)) continue;
		const name = tokens.text
			.slice(tokens.start[span.first], tokens.end[span.last - 1])
			.replace(/\s+/g, ' ')
			.toLowerCase();
		found.push({ first: span.first, last: span.last, rule: explained.id, named: { kind: 'generic', name }, country: null });
		i = span.last - 1;
	}
	return found;
}

/** （|责任部门|：市科委）: the label of those who have a duty. */
const isLabel = (tokens: Tokens, { first, last }: Range): boolean => tokens.norm[last] === ':' && hanDutyLabels.longest(tokens, first)?.last === last;

interface Range {
	readonly first: number;
	readonly last: number;
}

function spaced(tokens: Tokens, at: number): Range | null {
	const head = tokens.norm[at] as string;
	if (!classHeads.has(head)) return null;
	let first = at;
	let level = false;
	while (first > 0 && at - first < reach * 2 && tokens.gap[first] !== Gap.block) {
		const before = tokens.norm[first - 1] as string;
		// `by May 3, 2031 |all agencies must`: a year counts nobody
		const number = tokens.kind[first - 1] === TokenKind.digits && !year.test(before);
		// `third-party testing institutions`, `state-owned enterprises`, `medical and health institutions`
		const hyphen = before === '-' && tokens.gap[first] === Gap.none && tokens.kind[first - 2] === TokenKind.word;
		if (hyphen) {
			first -= 2;
			continue;
		}
		if (before === 'and' && classModifiers.has(tokens.norm[first - 2] as string)) {
			first -= 2;
			continue;
		}
		if (!classModifiers.has(before) && !number) break;
		if (classLevels.has(before)) level = true;
		first--;
	}
	// how many they are is no part of what they are called
	while (first < at && (classOpeners.has(tokens.norm[first] as string) || tokens.kind[first] === TokenKind.digits)) first++;
	if ((levelledHeads.has(head) && !level) || (qualifiedHeads.has(head) && first === at)) return null;
	return { first, last: at + 1 };
}

/** Behind a word for a class that a name begins in the middle of. */
function behindHalf(tokens: Tokens, first: number, at: number): number {
	const word = first > 0 && tokens.gap[first] === Gap.none ? hanClasses.longest(tokens, first - 1, at) : null;
	return word?.last ?? first;
}

/** Behind the last `and` before the noun of a class: a class of two is none, and the first stands apart. */
function behindJoint(tokens: Tokens, first: number, at: number): number {
	for (let i = at - 1; i >= first; i--) if (hanJoints.has(tokens.norm[i] as string)) return i + 1;
	return first;
}

function han(tokens: Tokens, at: number): Range | null {
	const listed = hanClasses.longest(tokens, at);
	if (listed !== null) return { first: at, last: listed.last };
	const tail = hanClassTails.longest(tokens, at);
	if (tail === null) return null;
	let first = at;
	while (
		first > 0 &&
		at - first < 10 &&
		tokens.gap[first] === Gap.none &&
		tokens.kind[first - 1] === TokenKind.han &&
		!hanStops.has(tokens.norm[first - 1] as string)
	) {
		if (first >= 2 && hanStopWords.longest(tokens, first - 2, first) !== null) break;
		// 报告|向|市场监督管理部门
		if (tokens.norm[first - 1] === hanToward && at - first >= QUALIFIED) break;
		first--;
	}
	// 各|地民政部门, 业务部门|与数据部门: the half of a word, and who stands before
	first = Math.max(first, behindHalf(tokens, first, at), behindJoint(tokens, first, at));
	// 国务院|卫生行政部门 is one authority, not a class
	return at - first >= 1 && nationalPrefixes.longest(tokens, first) === null ? { first, last: tail.last } : null;
}
