/** What the elements of a page state for machines: meta tags, the canonical address, the language, dated elements. */
import type { PlacedStatement } from './drafts.js';
import type { Writer } from './writer.js';

export type Attributes = ReadonlyMap<string, string>;

/** Properties of an element (microdata, RDFa) that are statements although the element is no meta tag. */
const stated = /^(?:\w{1,20}:)?(?:date|published|modified|headline|author)/i;
/** A date that an element shows is not longer. */
const DATE_CHARACTERS = 100;

export class StatementReader {
	readonly statements: PlacedStatement[] = [];
	private dated: { key: string; draft: number; offset: number; value: string; pieces: string[] } | null = null;

	constructor(private readonly writer: Writer) {}

	/** Reads the start tag of any element. */
	open(name: string, attributes: Attributes): void {
		if (name === 'meta') {
			for (const key of ['name', 'property', 'itemprop', 'http-equiv']) {
				const named = attributes.get(key);
				if (named === undefined) continue;
				this.state(`meta:${named.toLowerCase().trim().slice(0, 100)}`, attributes.get('content'), this.writer.isOpen);
				return;
			}
		} else if (name === 'link') {
			if ((attributes.get('rel') ?? '').toLowerCase() === 'canonical') this.state('html:canonical', attributes.get('href'), false);
		} else if (name === 'html') this.state('html:lang', attributes.get('lang') ?? attributes.get('xml:lang'), false);
		const property = attributes.get('itemprop') ?? attributes.get('property');
		if (property === undefined && name !== 'time' && name !== 'abbr') return;
		const look = folded(`${property ?? ''} ${attributes.get('class') ?? ''} ${attributes.get('id') ?? ''}`)
			.slice(0, 80)
			.toLowerCase();
		if (name === 'time') {
			const key = `time:${`${attributes.has('pubdate') ? 'pubdate ' : ''}${look}`.trim()}`;
			const value = attributes.get('datetime') ?? attributes.get('content') ?? '';
			this.dated = { key, draft: this.writer.index, offset: this.writer.offset, value, pieces: [] };
		} else if (property !== undefined && stated.test(property)) {
			this.state(`meta:${property.toLowerCase().slice(0, 100)}`, attributes.get('content') ?? attributes.get('datetime'), true);
		} else if (name === 'abbr' && attributes.has('title')) this.state(`time:${look}`, attributes.get('title'), true);
	}

	/** Reads text of the page: that of an open `<time>` is its date where no attribute gives one. */
	text(run: string, start: number, end: number): void {
		if (this.dated !== null && this.dated.pieces.length < 8) this.dated.pieces.push(run.slice(start, Math.min(end, start + DATE_CHARACTERS)));
	}

	/** The end of a `<time>`. */
	closeTime(): void {
		if (this.dated === null) return;
		const { key, draft, offset, value, pieces } = this.dated;
		const text = folded(value === '' ? pieces.join('') : value);
		if (text !== '' && text.length < DATE_CHARACTERS) this.statements.push({ key, value: text, draft, offset });
		this.dated = null;
	}

	/** The blocks from `first` on were made one: what stood in them stands there. */
	merged(first: number): void {
		for (let i = this.statements.length - 1; i >= 0; i--) {
			const statement = this.statements[i];
			if (statement === undefined || (statement.draft >= 0 && statement.draft < first)) break;
			if (statement.draft > first) this.statements[i] = { ...statement, draft: first, offset: 0 };
		}
	}

	private state(key: string, text: string | undefined, placed: boolean): void {
		const value = folded(text ?? '');
		if (value !== '') this.statements.push({ key, value, draft: placed ? this.writer.index : -1, offset: placed ? this.writer.offset : 0 });
	}
}

/** White space folded. */
export function folded(text: string): string {
	return text.replace(/\s+/g, ' ').trim();
}
