/** Lists that gained or lost members: the scope of what they govern widened or narrowed. */
import { sectionVocabulary } from '../../language/sections.js';
import type { Atom } from '../atoms.js';
import type { Namer } from './hunk.js';

/** A member of a list is a phrase; what is longer is a clause of its own. Members of lists in laws seldom run past 9 words. */
const longestMember = 14;
const ends = new Set(['.', '。', ';', '；', '!', '?', '！', '？', ':', '：']);

export const nameScope: Namer = ({ old, now, oldText, nowText, before, after }) => {
	if (old.length > 0 && now.length > 0) return [];
	const atoms = old.length > 0 ? old : now;
	const first = atoms[0];
	const last = atoms[atoms.length - 1];
	if (first === undefined || last === undefined || atoms.length > longestMember || before === null) return [];
	if (!atoms.some(({ kind }) => kind.is === 'word') || atoms.some(({ key, kind }) => ends.has(key) || kind.is === 'modal')) return [];
	// the member brings its own joint: `A, B{+, C+}`, `A{+, B+} and C`, `{+A, +}B and C`
	const joint = (atom: Atom | null): boolean => atom !== null && sectionVocabulary.listMarks.has(atom.key);
	const opens = joint(first);
	const closes = joint(last);
	if (opens === closes) return [];
	// a full-width comma parts clauses, not the members of a list: those are parted by 、
	const text = old.length > 0 ? oldText : nowText;
	if (text.startsWith('，') || text.endsWith('，')) return [];
	const head = opens ? atoms.find((atom) => !joint(atom)) : first;
	if (head === undefined || sectionVocabulary.subordinators.has(head.key)) return [];
	// the segmenter may glue a joint to the member after it (和风｜电场), so its first character is asked
	if (opens && after !== null && !sectionVocabulary.listMarks.has(after.key.split(' ')[0] ?? '') && !ends.has(after.key)) return [];
	const member = text.replace(/^[,、]\s?/, '').replace(/[,、]$/, '');
	return [
		old.length > 0
			? { kind: 'scope-narrowed', old: first, now: null, values: { old: member }, summary: member }
			: { kind: 'scope-widened', old: null, now: first, values: { new: member }, summary: member },
	];
};
