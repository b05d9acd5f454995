/** One name for a Chinese local organ however short it is written: 苏州医保局, 苏州市医保局 and 苏州市医疗保障局 are one body. */
import type { Place, Register } from '../../knowledge/register.js';
import { hanLevels, hanShortOrgans, longestShortOrgan } from '../../language/bodies.js';
import { tokenize } from '../../text/tokens.js';

/**
 * The organ's name with its tail spelled out and the level of its place written: 苏州|医保局 is 苏州|市|医疗保障局.
 * @param name a name in Chinese characters; any other is returned as it is
 */
export function organInFull(name: string, register: Register): string {
	const tail = shortTail(name);
	if (tail === null) return name;
	const full = name.slice(0, name.length - tail.length) + hanShortOrgans.get(tail);
	const place = placeOf(name, register);
	const level = place === null ? undefined : hanLevels.get(place.level);
	// 山西|转型示范区管委会 is not the province's
	if (place === null || level === undefined || place.written.endsWith(level) || name !== place.written + tail) return full;
	return place.written + level + full.slice(place.written.length);
}

/** The longest short form that closes a name, or null. */
function shortTail(name: string): string | null {
	for (let size = Math.min(longestShortOrgan, name.length - 1); size >= 2; size--) if (hanShortOrgans.has(name.slice(-size))) return name.slice(-size);
	return null;
}

function placeOf(name: string, register: Register): { written: string; level: Place['level'] } | null {
	const match = register.places.longest(tokenize(name), 0);
	const place = match?.values[0];
	return match === null || place === undefined || place.jurisdiction !== 'CN' ? null : { written: name.slice(0, match.last), level: place.level };
}
