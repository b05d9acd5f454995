/** Countries that act: a country, its head of government or of state stands for its government. */
import { federations } from '../../../knowledge/federations.js';
import { stateLedBy } from '../../../knowledge/leaders.js';
import { type Register, shippedRegister } from '../../../knowledge/register.js';
import { TokenKind, type Tokens } from '../../../text/tokens.js';
import type { Body } from '../../../timeline/schema.js';
import { plain, unregistered } from '../../bodies/body.js';
import { lastBefore } from '../within.js';

/** A place in a text. */
interface Named {
	/** Of the country that it is or belongs to. */
	readonly code: string;
	/** The token behind it. */
	readonly last: number;
	readonly country: boolean;
	/** Its name where it is a state of a federation. */
	readonly state: string | null;
}

export class Governments {
	private readonly register: Register = shippedRegister();
	/** The country that the article names most, else the one it is given, or null. */
	readonly main: string | null;
	/** The states of federations as they are named, ascending by their first tokens. */
	private readonly states: { readonly first: number; readonly body: Body }[] = [];

	/** Linear in the tokens. */
	constructor(
		private readonly tokens: Tokens,
		/** The year in which the article was published, or null. */
		private readonly year: number | null,
		/** The country that an article which names none speaks of, or null. */
		otherwise: string | null,
	) {
		const counts = new Map<string, number>();
		for (let i = 0; i < tokens.length; i++) {
			const place = this.placeAt(i, tokens.length);
			if (place === null) continue;
			counts.set(place.code, (counts.get(place.code) ?? 0) + (place.country ? 2 : 1));
			if (place.state !== null) this.states.push({ first: i, body: unregistered(`Government of ${place.state}`, 'subnational', place.code) });
			i = place.last - 1;
		}
		const [first] = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
		this.main = first?.[0] ?? otherwise;
	}

	/** The country whose name, capital or demonym starts at a token. */
	placeAt(at: number, limit: number): Named | null {
		if (this.tokens.kind[at] !== TokenKind.han && this.tokens.capital[at] !== true) return null;
		const match = this.register.places.longest(this.tokens, at, limit);
		const place = match?.values[0];
		if (match === null || place === undefined) return null;
		const { jurisdiction: code, level, name, capital } = place;
		return { code, last: match.last, country: level === 'country', state: level === 'state' && !capital && federations.has(code) ? name : null };
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

	/** The government of the state of a federation that was named last before a token, else of the first behind it: what `the state` is there. */
	stateNear(at: number): Body | null {
		return lastBefore(this.states, at)?.body ?? null;
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
