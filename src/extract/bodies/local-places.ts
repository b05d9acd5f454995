/** Which province, city or county an article's bare organs belong to: 市科委 beside 上海市人民政府 is 上海市科委. */
import type { Candidate } from './candidate.js';

const levels = ['省', '市', '区', '县', '州'] as const;

/** Level to the first place of that level: 市 to 上海. */
export type LocalPlaces = ReadonlyMap<string, string>;

/** Longest name of a place before its level, 呼伦贝尔市. */
const longest = 5;

export function localPlaces(candidates: readonly Candidate[]): LocalPlaces {
	const places = new Map<string, string>();
	for (const { named } of candidates) {
		if (named.kind !== 'formed' || named.local || named.jurisdiction !== 'CN') continue;
		for (const level of levels) {
			const at = named.name.indexOf(level);
			if (at >= 1 && at <= longest && !places.has(level)) places.set(level, named.name.slice(0, at));
		}
	}
	return places;
}

/** The organ's name with its place, as written where none is known. */
export function inFull(name: string, places: LocalPlaces): string {
	const own = name.charAt(0) === '我' || name.charAt(0) === '本' ? name.slice(1) : name;
	const place = places.get(own.charAt(0));
	return place === undefined ? name : place + own;
}
