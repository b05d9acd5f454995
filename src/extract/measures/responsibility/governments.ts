/** Countries that act: a country, its head of government or of state stands for its government. */
import { stateLedBy } from '../../../knowledge/leaders.js';
import { type Register, shippedRegister } from '../../../knowledge/register.js';
import { TokenKind, type Tokens } from '../../../text/tokens.js';
import type { Body } from '../../../timeline/schema.js';
import { plain, unregistered } from '../../bodies/body.js';

export class Governments {
	private readonly register: Register = shippedRegister();
	/** The country that the article names most, or null. */
	readonly main: string | null;

	/** Linear in the tokens. */
	constructor(
		private readonly tokens: Tokens,
		/** The year in which the article was published, or null. */
		private readonly year: number | null,
	) {
		const counts = new Map<string, number>();
		for (let i = 0; i < tokens.length; i++) {
			const place = this.placeAt(i, tokens.length);
			if (place === null) continue;
			counts.set(place.code, (counts.get(place.code) ?? 0) + (place.country ? 2 : 1));
			i = place.last - 1;
		}
		const [first] = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
		this.main = first?.[0] ?? null;
	}

	/** The country whose name, capital or demonym starts at a token. */
	placeAt(at: number, limit: number): { readonly code: string; readonly last: number; readonly country: boolean } | null {
		if (this.tokens.kind[at] !== TokenKind.han && this.tokens.capital[at] !== true) return null;
		const match = this.register.places.longest(this.tokens, at, limit);
		const place = match?.values[0];
		return match === null || place === undefined ? null : { code: place.jurisdiction, last: match.last, country: place.level === 'country' };
	}

	/** The registered government of a country by its code. */
	of(code: string | null): Body | null {
		const body = code === null ? undefined : this.register.bodies.get(`${code.toLowerCase()}-government`);
		return body === undefined ? null : plain(body);
	}

	/** The government of the place that stands in a range of tokens: a country's, or that of a place below one (河南). */
	governing(first: number, last: number): Body | null {
		const place = this.register.places.longest(this.tokens, first, last)?.values[0];
		if (place === undefined) return null;
		return place.level === 'country' || place.capital
			? this.of(place.jurisdiction)
			: unregistered(`Government of ${place.name}`, 'subnational', place.jurisdiction);
	}

	/** The government of the leader who is named behind a title, `President| Hall`, or null. */
	ledBy(behindTitle: number): Body | null {
		return this.of(stateLedBy(this.tokens, behindTitle, this.year));
	}

	/** The first country named in a range of tokens, else the country of the article. */
	named(first: number, last: number): Body | null {
		for (let i = first; i < last; i++) {
			const place = this.placeAt(i, last);
			if (place?.country === true) return this.of(place.code);
		}
		return this.of(this.main);
	}

	/** The governments of all countries named in a range of tokens, once each. */
	all(first: number, last: number): Body[] {
		const found = new Map<string, Body>();
		for (let i = first; i < last; i++) {
			const place = this.placeAt(i, last);
			const body = place?.country === true ? this.of(place.code) : null;
			if (body !== null) found.set(body.id, body);
		}
		return [...found.values()];
	}
}
