/** What the elements of a page state for machines: meta tags, the canonical address, the language, dated elements. */
import type { Statement } from '../../article.js';
import { resolved } from './references.js';
import { Attribute, type Tag } from './tag.js';
import type { Writer } from './writer.js';

/** Properties of an element (microdata, RDFa) that are statements although the element is no meta tag. */
const stated = /^(?:\w{1,20}:)?(?:date|published|modified|headline|author)/i;
/** A date that an element shows is not longer. */
const DATE_CHARACTERS = 100;

const speaking = (1 << Attribute.itemprop) | (1 << Attribute.property);

export class StatementReader {
	readonly statements: Statement[] = [];
	/** Indices of the statements that stand in the text, in order. */
	private readonly placed: number[] = [];
	private dated: { key: string; at: number; value: string; pieces: string[] } | null = null;

	constructor(
		private readonly source: string,
		private readonly writer: Writer,
	) {}

	/** Reads the start tag of any element. */
	open(name: string, tag: Tag): void {
		if (name === 'meta') {
			for (const key of [Attribute.name, Attribute.property, Attribute.itemprop, Attribute['http-equiv']] as const) {
				const named = tag.get(key);
				if (named === undefined) continue;
				this.state(`meta:${named.toLowerCase().trim().slice(0, 100)}`, tag.get(Attribute.content), this.writer.isOpen);
				return;
			}
		} else if (name === 'link') {
			if ((tag.get(Attribute.rel) ?? '').toLowerCase() === 'canonical') this.state('html:canonical', tag.get(Attribute.href), false);
		} else if (name === 'html') this.state('html:lang', tag.get(Attribute.lang) ?? tag.get(Attribute['xml:lang']), false);
		if ((tag.given & speaking) === 0 && name !== 'time' && name !== 'abbr') return;
		const property = tag.get(Attribute.itemprop) ?? tag.get(Attribute.property);
		const look = folded(`${property ?? ''} ${tag.get(Attribute.class) ?? ''} ${tag.get(Attribute.id) ?? ''}`)
			.slice(0, 80)
			.toLowerCase();
		if (name === 'time') {
			const key = `time:${`${tag.has(Attribute.pubdate) ? 'pubdate ' : ''}${look}`.trim()}`;
			const value = tag.get(Attribute.datetime) ?? tag.get(Attribute.content) ?? '';
			this.dated = { key, at: this.writer.offset, value, pieces: [] };
		} else if (property !== undefined && stated.test(property)) {
			this.state(`meta:${property.toLowerCase().slice(0, 100)}`, tag.get(Attribute.content) ?? tag.get(Attribute.datetime), true);
		} else if (name === 'abbr' && tag.has(Attribute.title)) this.state(`time:${look}`, tag.get(Attribute.title), true);
	}

	/** Reads text of the page: that of an open `<time>` is its date where no attribute gives one. */
	text(start: number, end: number): void {
		if (this.dated !== null && this.dated.pieces.length < 8) this.dated.pieces.push(resolved(this.source.slice(start, Math.min(end, start + DATE_CHARACTERS))));
	}

	/** The end of the element that opens a heading: what it is called, at the place where the rest of the heading begins. */
	closeOpening(look: string): void {
		this.place({ key: 'html:opening', value: look, at: this.writer.offset });
	}

	/** The end of a `<time>`. */
	closeTime(): void {
		if (this.dated === null) return;
		const { key, at, value, pieces } = this.dated;
		const text = folded(value === '' ? pieces.join('') : value);
		if (text !== '' && text.length < DATE_CHARACTERS) this.place({ key, value: text, at });
		this.dated = null;
	}

	/** Parts of the text were moved, last first: what is stated in them stands there. */
	moved(parts: readonly { readonly from: number; readonly by: number }[] | null): void {
		let index = this.placed.length - 1;
		for (const { from, by } of parts ?? [])
			for (; index >= 0; index--) {
				const at = this.placed[index] as number;
				const statement = this.statements[at] as Statement;
				if (statement.at < from) break;
				this.statements[at] = { ...statement, at: statement.at + by };
			}
	}

	private state(key: string, text: string | undefined, placed: boolean): void {
		const value = folded(text ?? '');
		if (value === '') return;
		if (placed) this.place({ key, value, at: this.writer.offset });
		else this.statements.push({ key, value, at: -1 });
	}

	private place(statement: Statement): void {
		this.placed.push(this.statements.length);
		this.statements.push(statement);
	}
}

/** White space folded. */
export function folded(text: string): string {
	let before = 32;
	for (let i = 0; i < text.length; i++) {
		const c = text.charCodeAt(i);
		if ((c <= 32 && (c !== 32 || before === 32)) || c >= 0x80) return text.replace(/\s+/g, ' ').trim();
		before = c;
	}
	return before === 32 ? text.trimEnd() : text;
}
