/** One reading of each stretch: names of the register and names by form are laid over one another. */
import { hanParty, spacedHeads } from '../../language/bodies.js';
import type { Tokens } from '../../text/tokens.js';
import type { Candidate } from './candidate.js';

/** Heads that stand for a part of the body they are `of`: the parent answers, the part is not a body of its own. */
const parts = new Set([
	'department',
	'bureau',
	'division',
	'office',
	'directorate',
	'center',
	'centre',
	'institute',
	'committee',
	'school',
	'college',
	'board',
	'council',
	'service',
	'services',
]);

/**
 * Merges candidates, each list ascending and free of overlaps within itself. Where two overlap the longer one wins, save
 * that a part of a registered body (`Planning Bureau of the SASAC`) gives way to the body, and that a registered name
 * followed by further heads (`Ministry of Finance Budget Office`) stays as it is.
 */
export function merge(tokens: Tokens, registered: readonly Candidate[], formed: readonly Candidate[], main: string | null): Candidate[] {
	const kept: Candidate[] = [];
	const taken = new Set<number>();
	let r = 0;
	for (const form of formed) {
		while (r < registered.length && (registered[r] as Candidate).last <= form.first) r++;
		const overlapping: { candidate: Candidate; index: number }[] = [];
		const before = registered[r - 1];
		// `WHO China Country Office`: a part of the body before it
		if (before !== undefined && before.last === form.first && tokens.kind[form.first] !== 3 && parts.has(tokens.norm[form.last - 1] as string)) continue;
		for (let k = r; k < registered.length && (registered[k] as Candidate).first < form.last; k++)
			overlapping.push({ candidate: registered[k] as Candidate, index: k });
		if (overlapping.some(({ candidate }) => !yields(tokens, candidate, form, main))) continue;
		for (const { index } of overlapping) taken.add(index);
		kept.push(form);
	}
	for (let k = 0; k < registered.length; k++) if (!taken.has(k)) kept.push(registered[k] as Candidate);
	return kept.sort((a, b) => a.first - b.first || b.last - a.last);
}

/** Whether a registered name gives way to a longer form around it. */
function yields(tokens: Tokens, name: Candidate, form: Candidate, main: string | null): boolean {
	if (form.first > name.first || form.last < name.last) return false;
	if (form.last - form.first === name.last - name.first) return false;
	if (form.first === name.first) {
		// 中国科学院|地理研究所: an institute of its own
		if (tokens.kind[form.first] === 3 && form.named.kind === 'formed' && form.named.asks !== 'nothing') return true;
		// 中共|青湖市委
		if (hanParty.longest(tokens, name.first, name.last)?.last === name.last) return true;
		// 国务院|卫生行政部门
		if (tokens.norm[form.last - 1] === '门' && tokens.norm[form.last - 2] === '部') return true;
		const next = tokens.norm[name.last];
		// 国家发改委|价格司, Ministry of Health and Population, Treasury Board
		if (next === 'and' || next === '&') {
			// `Laketown's| Department of Health| and Rivers`
			if (tokens.norm[form.first - 1] === "'s" && form.country === null) return true;
			return name.named.kind === 'registered' && !name.named.bodies.some(({ name: full, jurisdiction }) => full.includes(' and ') || jurisdiction === main);
		}
		// `Democratic Party| for the Rivers`, `Ministry of Finance| of Lower Hills`
		if ((next === 'of' || next === 'for') && name.rule !== 'bodies/abbreviation') return true;
		return name.last - name.first === 1;
	}
	if (tokens.kind[form.first] === 3) return true;
	// `Pensions Board and Conduct Authority`: two bodies
	const link = tokens.norm[name.first - 1];
	if (name.last === form.last && (link === 'and' || link === '&')) return false;
	// the part of a body: `Reform Bureau of the SASAC`
	for (let i = form.first; i < name.first; i++) {
		const norm = tokens.norm[i] as string;
		const head = spacedHeads.get(norm);
		// `Federal| Capital| Territory High Court`: what companies are called by is a word of other names
		if (head?.type === 'company' && head.asks === 'deed') continue;
		if (head !== undefined) return !parts.has(norm) && name.rule === 'bodies/abbreviation' && name.last < form.last;
	}
	return true;
}
