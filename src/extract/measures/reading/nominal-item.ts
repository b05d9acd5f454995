/** Items of a list that name a measure by a noun or by a participle without its auxiliary: `En satsning på fler vårdplatser`, `Ausbau der Ganztagsschulen`, `Aviserat en satsning`. */
import type { Explained } from '../../../rules.js';
import type { Sentence } from '../../../text/sentences.js';
import { Gap, TokenKind, type Tokens } from '../../../text/tokens.js';
import { type Found, wholeTask } from '../found.js';
import type { Status, Verb } from '../vocabulary.js';
import { words } from '../words.js';

export const nominalItem: Explained = {
	id: 'measures/nominal-item',
	summary: 'an item of a list that opens with the noun of an action: `En satsning på …`, `Ausbau der …`, `Création d’un …`',
	why: 'governments list what they did and what they plan as nouns',
	languages: ['sv', 'de', 'fr', 'en'],
	examples: {
		match: [
			'Socialdepartementet har beslutat följande:\n\n- En satsning på fler lärare i glesbygden.',
			'The cabinet of Kenya decided the following:\n\n- Approval of a bill on harbour dues.',
			'The cabinet of Kenya sat on Monday and:\n\n1.Noted the harbour works.\n\n2.Approved the outline of a bill on harbour dues.',
			'The cabinet of Kenya decided the following:\n\n  2. Extension of the harbour loan by a year.\n  3. Doubling of the tug dues.',
			'Das Bundesministerium für Verkehr hat beschlossen:\n\n- Ausbau der Radwege in den Gemeinden.',
		],
		not: [
			'Socialdepartementet har beslutat följande:\n\n- En vacker dag vid havet.',
			'Läs mer:\n\n- Satsning.',
			'The cabinet of Kenya published:\n\n  1. Introduction to the harbour report.',
		],
	},
};

/** Words before the noun: an article and an adjective. */
const BEFORE = 2;
/** Words that an item has at least behind its noun, or it is an entry of a menu. */
const BEHIND = 2;
/** Letters of the last part of a compound by which it is known: gemenskaps|satsning. */
const PART = 6;

/** What is decided once it has a name: `Approval of the bill`. */
const settling = new Set(['approve', 'adopt']);

/** The measure that an item of a list names, with the status of what announces the list, or null. Linear in the letters of its first words. */
export function nominalMeasure(tokens: Tokens, { first, last }: Sentence, index: number, status: Status): Found | null {
	let start = first;
	let numbered = false;
	while (start < last && (tokens.kind[start] === TokenKind.mark || opensWithNumber(tokens, start))) {
		numbered ||= tokens.kind[start] !== TokenKind.mark;
		start++;
	}
	for (let head = start; head < Math.min(last - BEHIND, start + BEFORE + 1); head++) {
		const verb = actionAt(tokens, head);
		// `1. Introduction to the report` is a heading
		if (verb !== null && numbered && !words.ofYear.has(tokens.norm[head + 1] as string) && !settling.has(verb.act)) return null;
		if (verb !== null) return measure(index, start, last, head, verb, settling.has(verb.act) ? 'adopted' : status);
		const done =
			head === start ? words.verbs.longest(tokens, head, last)?.values.find((value) => value.verb.second === true && value.form === 'participle') : undefined;
		if (done !== undefined && done.verb.class === 'decide') return measure(index, start, last, head, done.verb, done.verb.past);
		const told = head === start ? settled(tokens, head, last) : null;
		if (told !== null) return measure(index, start, last, head, told, told.past);
		// an article or an adjective may stand before it, nothing else
		if (tokens.kind[head] !== TokenKind.word || words.prepositions.has(tokens.norm[head] as string)) return null;
	}
	return null;
}

/** `Approved | the bill`: what those did who are named before the list. */
function settled(tokens: Tokens, head: number, last: number): Verb | null {
	const form = words.verbs.longest(tokens, head, last);
	if (form === null || !words.determiners.has(tokens.norm[form.last] ?? '')) return null;
	return form.values.find((value) => value.form === 'past' && value.verb.class === 'decide' && settling.has(value.verb.act))?.verb ?? null;
}

/** `|4|. Extension of`, `(|b|) Extension of`: the number or letter of an item, with its mark. */
export function opensWithNumber(tokens: Tokens, at: number): boolean {
	const short = tokens.kind[at] === TokenKind.digits || (tokens.norm[at] as string).length === 1;
	return short && tokens.gap[at + 1] === Gap.none && enumerating.has(tokens.norm[at + 1] ?? '');
}
const enumerating = new Set(['.', ')', '、', '）']);

function actionAt(tokens: Tokens, at: number): Verb | null {
	const word = tokens.norm[at] as string;
	const whole = words.actions.get(word);
	if (whole !== undefined) return whole;
	for (let from = 1; from <= word.length - PART; from++) {
		const part = words.compoundedActions.get(word.slice(from));
		if (part !== undefined) return part;
	}
	return null;
}

function measure(index: number, first: number, last: number, head: number, verb: Verb, status: Status): Found {
	return wholeTask({ sentence: index, first, last, head, verb, status, rule: nominalItem.id });
}
