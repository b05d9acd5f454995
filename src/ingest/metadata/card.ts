/** The card at the head of an official document: its title, number, issuer and days, each behind its label. */
import type { Statement } from '../../article.js';
import { metadataVocabulary } from '../../language/metadata.js';
import { findCompleteDates } from './dates.js';
import type { Line } from './page.js';

/** A line of a card is not longer than this, its first label than that. */
const CHARACTERS = 300;
const LABEL = 12;
/** Fields that make a card, and lines between two of them at most. */
const FIELDS = 3;
const APART = 3;

interface Row {
	readonly line: Line;
	readonly at: number;
	readonly fields: readonly { readonly label: string; readonly value: string }[];
}

/**
 * The cards of a page as statements: one `card:row` for each of their lines, `card:title` and `card:written` (a calendar day) where they are told;
 * `at` is where the line starts. What only looks like a field stands alone, or in a row of none that are a document's. Linear in the lines.
 */
export function cardsOf(lines: readonly Line[]): Statement[] {
	const statements: Statement[] = [];
	let card: Row[] = [];
	const close = (): void => {
		const fields = card.flatMap((row) => row.fields.map((field) => ({ ...field, at: row.line.block.start })));
		if (fields.length >= FIELDS && fields.some(({ label }) => metadataVocabulary.cards.has(label))) {
			for (const { line } of card) statements.push({ key: 'card:row', value: line.text, at: line.block.start });
			for (const { label, value, at } of fields) {
				if (metadataVocabulary.cardTitles.has(label) && value !== '') statements.push({ key: 'card:title', value, at });
				const [day] = metadataVocabulary.cardDays.has(label) ? findCompleteDates(value) : [];
				if (day !== undefined) statements.push({ key: 'card:written', value: day.iso, at });
			}
		}
		card = [];
	};
	lines.forEach((line, at) => {
		const fields = fieldsOf(line);
		if (fields.length === 0) return;
		const last = card.at(-1);
		if (last !== undefined && at - last.at > APART) close();
		card.push({ line, at, fields });
	});
	close();
	return statements;
}

/** What a line says behind each of its labels, where it opens with one; empty where it does not. */
function fieldsOf({ text, length }: Line): Row['fields'] {
	if (length > CHARACTERS) return [];
	const first = colonFrom(text, 0);
	if (first < 0 || first > LABEL) return [];
	const opening = plain(text.slice(0, first));
	if (!known(opening)) return [];
	const fields: { label: string; value: string }[] = [];
	let label = opening;
	let from = first + 1;
	for (let colon = colonFrom(text, from); colon >= 0; colon = colonFrom(text, colon + 1)) {
		const start = labelStart(text, from, colon);
		if (start < 0) continue;
		fields.push({ label, value: stripped(text.slice(from, start)) });
		label = plain(text.slice(start, colon));
		from = colon + 1;
	}
	fields.push({ label, value: stripped(text.slice(from)) });
	return fields;
}

function colonFrom(text: string, from: number): number {
	for (let at = from; at < text.length; at++) if (text[at] === '：' || text[at] === ':') return at;
	return -1;
}

/** Where the label starts that ends before a colon, behind white space or a bar; -1 where none does. */
function labelStart(text: string, from: number, colon: number): number {
	for (let at = Math.max(from, colon - LABEL); at < colon; at++)
		if (at === from || /[\s|｜]/.test(text.charAt(at - 1))) if (known(plain(text.slice(at, colon)))) return at;
	return -1;
}

const known = (label: string): boolean => metadataVocabulary.cards.has(label) || metadataVocabulary.cardFields.has(label);
const plain = (label: string): string => label.replace(/[\s|｜[\]【】*]+/g, '');
const stripped = (value: string): string => value.replace(/^[\s|｜]+|[\s|｜]+$/g, '');
