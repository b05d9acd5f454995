/** A start tag while it is read: its element, and where in the source the values of the attributes stand that say something. */
import { type ElementKind, elementNamed } from './elements.js';
import { resolved } from './references.js';

/** The attributes that are read, each with its bit. */
export const Attribute = {
	class: 0,
	id: 1,
	role: 2,
	style: 3,
	hidden: 4,
	href: 5,
	datetime: 6,
	content: 7,
	name: 8,
	property: 9,
	itemprop: 10,
	lang: 11,
	'xml:lang': 12,
	rel: 13,
	type: 14,
	title: 15,
	pubdate: 16,
	'http-equiv': 17,
} as const;
export type Attribute = (typeof Attribute)[keyof typeof Attribute];

/** Attributes by length and first letter of their names. */
const byShape: { readonly name: string; readonly code: number }[][] = Array.from({ length: 512 }, () => []);
for (const [name, code] of Object.entries(Attribute)) byShape[shapeOf(name.length, name.charCodeAt(0))]?.push({ name, code });

function shapeOf(length: number, first: number): number {
	return ((length & 15) << 5) | (first & 31);
}

const none = elementNamed('');

export class Tag {
	element: ElementKind = none;
	/** Bit n is set where the attribute n is given. */
	given = 0;
	private readonly starts = new Int32Array(32);
	private readonly ends = new Int32Array(32);

	constructor(private readonly source: string) {}

	begin(element: ElementKind): void {
		this.element = element;
		this.given = 0;
	}

	/** Takes note of an attribute by where its name and value stand; the first of a name counts. */
	note(nameStart: number, nameEnd: number, start: number, end: number): void {
		const candidates = byShape[shapeOf(nameEnd - nameStart, this.source.charCodeAt(nameStart))] as (typeof byShape)[number];
		for (const { name, code } of candidates) {
			if (name.length !== nameEnd - nameStart || !this.isNamed(name, nameStart)) continue;
			if ((this.given & (1 << code)) !== 0) return;
			this.given |= 1 << code;
			this.starts[code] = start;
			this.ends[code] = end;
			return;
		}
	}

	private isNamed(name: string, at: number): boolean {
		for (let i = 0; i < name.length; i++) {
			const c = this.source.charCodeAt(at + i);
			if ((c >= 65 && c <= 90 ? c + 32 : c) !== name.charCodeAt(i)) return false;
		}
		return true;
	}

	has(attribute: Attribute): boolean {
		return (this.given & (1 << attribute)) !== 0;
	}

	/** The value of an attribute, or undefined where it is not given. */
	get(attribute: Attribute): string | undefined {
		return this.has(attribute) ? resolved(this.source.slice(this.starts[attribute], this.ends[attribute])) : undefined;
	}
}
