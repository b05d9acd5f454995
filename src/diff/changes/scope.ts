/** Lists that gained or lost members: the scope of what they govern widened or narrowed. */
import { sectionVocabulary } from '../../language/sections.js';
import type { Atom } from '../atoms.js';
import type { Namer } from './hunk.js';

/** A member of a list is a phrase; what has more words is a clause of its own. */
const longestMember = 8;
const marks = new Set([',', '、']);
const ends = new Set(['.', '。', ';', '；', '!', '?', '！', '？', ':', '：']);

export const nameScope: Namer = ({ old, now, oldText, nowText, before, after, following, oldUnit, nowUnit }) => {
	if (old.length > 0 && now.length > 0) return [];
	const atoms = old.length > 0 ? old : now;
	const first = atoms[0];
	const last = atoms[atoms.length - 1];
	if (first === undefined || last === undefined || before === null) return [];
	if (atoms.filter(({ kind }) => kind.is !== 'mark').length > longestMember) return [];
	if (!atoms.some(({ kind }) => kind.is === 'word') || atoms.some(({ key, kind }) => ends.has(key) || kind.is === 'modal')) return [];
	// the member brings its own joint: `A, B{+, C+}`, `A{+, B+} and C`, `{+A, +}B and C`
	const joint = (atom: Atom | null): boolean => atom !== null && sectionVocabulary.listMarks.has(atom.key);
	const opens = joint(first);
	const closes = joint(last);
	if (opens === closes) return [];
	// a full-width comma parts clauses, not the members of a list: those are parted by 、
	const text = old.length > 0 ? oldText : nowText;
	if (text.startsWith('，') || text.endsWith('，')) return [];
	const member = atoms.slice(opens ? atoms.findIndex((atom) => !joint(atom)) : 0, closes ? atoms.length - 1 : atoms.length);
	const [head] = member;
	if (head === undefined || sectionVocabulary.subordinators.has(head.key)) return [];
	// the segmenter may glue a joint to the member after it (和风｜电场), so its first character is asked
	if (opens && after !== null && !sectionVocabulary.listMarks.has(after.key.split(' ')[0] ?? '') && !ends.has(after.key)) return [];
	// `{+wooden or+} iron gates`, 渡口[-桥梁和-]码头: what stands before may belong to both; a list of its own does not
	if (closes && !marks.has(last.key) && before.kind.is !== 'mark' && !joint(before) && !member.some(joint)) return [];
	// a comma alone makes no list: `boats are {+a gift,+} not a loan`
	if (closes && last.key === ',' && !reaches(after, following)) return [];
	// what stands on the other side too only moved inside the unit
	const words = member.map(({ key }) => key).join(' ');
	if ((old.length > 0 ? nowUnit : oldUnit).includes(` ${words} `)) return [];
	const shown = text.slice(head.start - first.start, (member[member.length - 1] as Atom).end - first.start);
	return [
		old.length > 0
			? { kind: 'scope-narrowed', old: first, now: null, values: { old: shown }, summary: shown }
			: { kind: 'scope-widened', old: null, now: first, values: { new: shown }, summary: shown },
	];
};

/** True where the clause goes on with a list that a joining word ends: `{+lakes,+} |rivers and ponds`. */
function reaches(after: Atom | null, following: readonly Atom[]): boolean {
	const rest = after === null ? [] : [after, ...following];
	const end = rest.findIndex(({ key }) => ends.has(key));
	return (end === -1 ? rest : rest.slice(0, end)).some(({ key, kind }) => kind.is === 'word' && sectionVocabulary.listMarks.has(key));
}
