/** Writes a measure down as an entry of the timeline. */
import { quote } from '../../../article.js';
import type { Reading } from '../../../text/reading.js';
import { Gap, TokenKind, type Tokens } from '../../../text/tokens.js';
import { contentHash } from '../../../timeline/hash.js';
import type { BodyRole, Entry, Instrument } from '../../../timeline/schema.js';
import { currencySigns } from '../../figures/iso4217.js';
import type { FigureMention } from '../../mentions.js';
import type { Dating } from '../dating/dated.js';
import type { Found } from '../found.js';
import { roleOf } from '../responsibility/responsible.js';
import { actOf, forbids } from './act.js';
import { confidenceOf } from './confidence.js';
import { withoutStrayMarks } from './stray-marks.js';
import { typeOf } from './typing.js';

/** A sentence of more characters than this is quoted by the clause: the reader looks for a measure, not for a page. */
const QUOTE = 1500;

/** How far back from its verb phrase a clause may begin: `, and vigorously | strengthen`. */
const LEAD = 6;

/** Where the quote of a clause begins: after the mark before it, so that the `and` and the adverbs of a verb in a row are kept. */
function opening({ tokens }: Reading, found: Found, first: number): number {
	for (let i = found.first; i > Math.max(first, found.first - LEAD); i--) if (tokens.kind[i - 1] === TokenKind.mark && !isInside(tokens, i - 1)) return i;
	return found.first;
}

const money: ReadonlySet<string> = new Set(currencySigns.map(([sign]) => sign));

/** `10|,|000`, `knowledge|-|sharing`, `$|40`: a mark that is part of a number or a word. */
function isInside({ kind, gap, norm }: Tokens, at: number): boolean {
	if (gap[at + 1] !== Gap.none || kind[at + 1] === TokenKind.mark) return false;
	return money.has(norm[at] as string) || (gap[at] === Gap.none && at > 0 && kind[at - 1] === kind[at + 1] && kind[at + 1] !== TokenKind.han);
}

/** A measure with all that is known of it, until its paragraph has named the responsible units. */
export interface MeasureParts {
	readonly measure: Found;
	readonly dating: Dating;
	readonly roles: BodyRole[];
	readonly instrument: Instrument | null;
	/** Those of its clause, and of the list it announces. */
	readonly figures: FigureMention[];
	/** Log-odds that its sentence states a measure; null where it was not weighed. */
	readonly odds: number | null;
}

/** @throws Error where the measure is of a sentence that the text has not */
export function measureEntry(reading: Reading, { measure: found, dating, roles, instrument, figures, odds }: MeasureParts): Entry {
	const { article, tokens, sentences } = reading;
	const sentence = sentences[found.sentence];
	if (sentence === undefined) throw new Error(`no sentence ${found.sentence} in ${article.source.path}`);
	const long = sentence.end - sentence.start > QUOTE;
	const evidence = quote(article, {
		start: found.item || long || found.first > sentence.first ? (tokens.start[opening(reading, found, sentence.first)] ?? sentence.start) : sentence.start,
		end: long ? (tokens.end[found.reach - 1] ?? sentence.end) : sentence.end,
	});
	const summary = cleaned(tokens.text.slice(tokens.start[found.first] ?? sentence.start, tokens.end[found.reach - 1] ?? sentence.end));
	const { act, type } = actOf(tokens, found, figures);
	const bodies =
		act === null || act === found.verb?.act || forbids(found.rule)
			? roles
			: roles.map((role) => (role.role === roleOf(found.verb) ? { ...role, role: roleOf({ act }) } : role));
	const unnamed = figures.find((figure) => figure.unnamedBodies !== null)?.unnamedBodies ?? null;
	return {
		id: `e-${contentHash('measure', dating.date?.edtf ?? '', act ?? '', bodies.map(({ id }) => id).join(' '), summary, evidence.quote)}`,
		kind: 'measure',
		date: dating.date,
		otherDates: [...dating.others],
		summary,
		act,
		type: found.status === 'target' ? 'target' : (type ?? typeOf(tokens, found, act, found.closes?.grammar.types)),
		status: found.status,
		instrument,
		bodies,
		unnamedBodies: unnamed,
		figures: figures.filter((figure) => figure.unnamedBodies === null).map(({ value }) => value),
		evidence: [evidence],
		related: [],
		conflicts: [],
		confidence: confidenceOf(found, bodies, found.first === sentence.first, odds),
		rule: found.rule,
	};
}

const trailing = new Set([',', ';', '，', '；', ':', '、', ' ']);
const joints = [' and', ' or', ' while', ' but'];

/** One line, without the mark that ends a clause. */
export function cleaned(text: string): string {
	const line = withoutStrayMarks(text.replace(/\s+/g, ' ').trim());
	let end = line.length;
	// a clause that ends where the next begins keeps neither the mark nor the `and` between them
	for (;;) {
		const word = joints.find((joint) => line.endsWith(joint, end));
		if (trailing.has(line.charAt(end - 1))) end--;
		else if (word !== undefined) end -= word.length;
		else break;
	}
	return line.slice(0, end);
}
