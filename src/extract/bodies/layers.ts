/** Lays the findings of the patterns over one another. Each list is ascending and free of overlaps within itself; each step is linear. */
import type { Candidate } from './candidate.js';

/** Candidates of several patterns, the earlier pattern before the later where they overlap; ascending. */
export function layered(...layers: readonly (readonly Candidate[])[]): Candidate[] {
	let kept: Candidate[] = [];
	for (const layer of layers) {
		if (layer.length === 0) continue;
		const next: Candidate[] = [];
		let k = 0;
		for (const candidate of layer) {
			while (k < kept.length && (kept[k] as Candidate).last <= candidate.first) next.push(kept[k++] as Candidate);
			if (k >= kept.length || (kept[k] as Candidate).first >= candidate.last) next.push(candidate);
		}
		while (k < kept.length) next.push(kept[k++] as Candidate);
		kept = next;
	}
	return kept;
}

/** Introduced abbreviations that are no part of a longer name: `CPC` in `CPC Central Committee`. */
export function notInside(short: readonly Candidate[], names: readonly Candidate[]): Candidate[] {
	let k = 0;
	return short.filter((one) => {
		while (k < names.length && (names[k] as Candidate).last <= one.first) k++;
		const around = names[k];
		return around === undefined || around.first > one.first || around.last < one.last || around.last - around.first <= one.last - one.first;
	});
}

/** Forms that do not lie inside a class: 各区人民政府 names no district. */
export function outside(forms: readonly Candidate[], classes: readonly Candidate[]): Candidate[] {
	let k = 0;
	return forms.filter((form) => {
		while (k < classes.length && (classes[k] as Candidate).last <= form.first) k++;
		const around = classes[k];
		return around === undefined || around.first > form.first || around.last < form.last;
	});
}

/** The longest first where two overlap; ascending. */
export function withoutOverlaps(candidates: readonly Candidate[]): Candidate[] {
	const kept: Candidate[] = [];
	for (const candidate of candidates) {
		const before = kept[kept.length - 1];
		if (before === undefined || before.last <= candidate.first) kept.push(candidate);
		else if (candidate.last - candidate.first > before.last - before.first) kept[kept.length - 1] = candidate;
	}
	return kept;
}
