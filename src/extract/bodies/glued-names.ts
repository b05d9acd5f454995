/** What the readers of names share to which a language glues its particles: what they have found, and how it is written down. */
import type { Register } from '../../knowledge/register.js';
import type { Tokens } from '../../text/tokens.js';
import type { Candidate } from './candidate.js';

/** Kinds of body of which a name alone says little: what it does tells, or what it is called. */
const asking: ReadonlyMap<string, 'deed' | 'name'> = new Map([
	['university', 'deed'],
	['hospital', 'deed'],
	['association', 'name'],
	['institution', 'name'],
	['company', 'name'],
]);

/** The names of one article as they are found, ascending, and the classes in it. */
export abstract class GluedNames {
	readonly names: Candidate[] = [];
	readonly classes: Candidate[] = [];
	/** The last name with each end, for what points back at it. */
	private readonly byEnd = new Map<string, Candidate['named']>();

	/**
	 * @param rule the pattern that reads them
	 * @param jurisdiction where those are at home that the register does not know
	 */
	constructor(
		protected readonly tokens: Tokens,
		protected readonly register: Register,
		private readonly rule: string,
		private readonly jurisdiction: string,
	) {}

	/** Each of these writes down what stands there and gives the token behind it. */
	protected name(first: number, last: number, named: Candidate['named']): number {
		this.names.push({ first, last, rule: this.rule, named, country: null });
		return last;
	}

	protected group(first: number, last: number): number {
		this.classes.push({ first, last, rule: this.rule, named: { kind: 'generic', name: this.text(first, last) }, country: null });
		return last;
	}

	/** A body by its id in the register. */
	protected registered(first: number, last: number, id: string): number {
		const body = this.register.bodies.get(id);
		return body === undefined ? last : this.name(first, last, { kind: 'registered', bodies: [body], bare: false });
	}

	/** 同省, 시|는: the last body whose name ends so. */
	protected again(first: number, last: number, end: string): number {
		const named = this.byEnd.get(end);
		return named === undefined ? last : this.name(first, last, named);
	}

	/** What an end points back at from now on. */
	protected remember(end: string, named: Candidate['named']): void {
		this.byEnd.set(end, named);
	}

	/** What the register knows by a name at a token, whole; null where it does not. */
	protected known(first: number, last: number): Candidate['named'] | null {
		const known = this.register.names.longest(this.tokens, first, last);
		return known?.last === last ? { kind: 'registered', bodies: known.values.map(({ body }) => body), bare: false } : null;
	}

	/** A name that only its form shows. */
	protected formed(first: number, last: number, type: string): Candidate['named'] {
		return { kind: 'formed', name: this.text(first, last), type, jurisdiction: this.jurisdiction, asks: asking.get(type) ?? 'nothing', local: false };
	}

	protected text(first: number, last: number): string {
		return this.tokens.text.slice(this.tokens.start[first], this.tokens.end[last - 1]);
	}
}
