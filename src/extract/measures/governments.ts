/** Countries that act: a country, its head of government or of state stands for its government. */
import { type Register, type RegisteredBody, shippedRegister } from '../../knowledge/register.js';
import { TokenKind, type Tokens } from '../../text/tokens.js';

export class Governments {
	private readonly register: Register = shippedRegister();
	/** The country that the article names most, or null. */
	readonly main: string | null;

	/** Linear in the tokens. */
	constructor(private readonly tokens: Tokens) {
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
	of(code: string | null): RegisteredBody | null {
		return code === null ? null : (this.register.bodies.get(`${code.toLowerCase()}-government`) ?? null);
	}

	/** The first country named in a range of tokens, else the country of the article. */
	named(first: number, last: number): RegisteredBody | null {
		for (let i = first; i < last; i++) {
			const place = this.placeAt(i, last);
			if (place?.country === true) return this.of(place.code);
		}
		return this.of(this.main);
	}

	/** The governments of all countries named in a range of tokens, once each. */
	all(first: number, last: number): RegisteredBody[] {
		const found = new Set<RegisteredBody>();
		for (let i = first; i < last; i++) {
			const place = this.placeAt(i, last);
			const body = place?.country === true ? this.of(place.code) : null;
			if (body !== null) found.add(body);
		}
		return [...found];
	}
}
