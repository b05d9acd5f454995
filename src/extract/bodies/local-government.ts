/** `the government` of an article on a province or state whose government it names: not that of the country. */
import type { Register } from '../../knowledge/register.js';
import { governmentNouns } from '../../language/bodies.js';
import type { Body } from '../../timeline/schema.js';
import type { Candidate } from './candidate.js';
import type { Jurisdictions } from './jurisdictions.js';
import type { Scene } from './scene.js';

/** Places with a government that is called so; of a city's, `the government` is mostly another. */
const governed = new Set(['province', 'state', 'autonomous-region', 'nation']);

/**
 * The bodies, those of a bare word for a government made that of the province whose government was named before it, where the article names
 * neither another province's nor, in any other way, that of the country, and no other place below the country as often. Linear.
 */
export function withLocalGovernment(
	{ reading: { tokens }, jurisdictions }: Scene,
	candidates: readonly Candidate[],
	bodies: readonly (Body | null)[],
	register: Register,
): readonly (Body | null)[] {
	const isBare = ({ first, last }: Candidate): boolean => last === first + 1 && governmentNouns.has(tokens.norm[first] as string);
	const provinces = new Map<string, { body: Body; index: number; name: string }>();
	candidates.forEach(({ first, last }, index) => {
		const body = bodies[index] ?? null;
		if (body?.kind !== 'subnational' || provinces.has(body.id) || !governmentNouns.has(tokens.norm[last - 1] as string)) return;
		const place = register.places.longest(tokens, first, last)?.values[0];
		if (place !== undefined && governed.has(place.level)) provinces.set(body.id, { body, index, name: place.name });
	});
	const [province] = provinces.values();
	if (province === undefined || provinces.size > 1 || province.name !== mostNamed(jurisdictions)) return bodies;
	const isNational = (body: Body | null): boolean => body?.kind === 'government' && body.jurisdiction === province.body.jurisdiction;
	if (bodies.some((body, index) => isNational(body) && !isBare(candidates[index] as Candidate))) return bodies;
	return bodies.map((body, index) => (index > province.index && isNational(body) && isBare(candidates[index] as Candidate) ? province.body : body));
}

/** The name of the place below a country that is named most often, the first of equals. */
function mostNamed({ places }: Jurisdictions): string | null {
	const counts = new Map<string, number>();
	for (const { place } of places) if (place.level !== 'country') counts.set(place.name, (counts.get(place.name) ?? 0) + 1);
	let most: string | null = null;
	for (const [name, count] of counts) if (most === null || count > (counts.get(most) as number)) most = name;
	return most;
}
