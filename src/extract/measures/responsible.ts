/** Who is responsible for a measure, and in what role. */
import { fold, TokenKind, type Tokens } from '../../text/tokens.js';
import type { Body, BodyRole } from '../../timeline/schema.js';
import type { BodyMention } from '../mentions.js';
import type { Context } from './context.js';
import type { Found } from './found.js';
import type { Frame } from './frame.js';
import { type Verb, words } from './vocabulary.js';
import { within } from './within.js';

type Role = BodyRole['role'];

const roleByAct = new Map<string, Role>([
	['issue', 'issuer'],
	['adopt', 'issuer'],
	['announce', 'issuer'],
	['propose', 'issuer'],
	['require', 'issuer'],
	['clarify', 'issuer'],
	['encourage', 'issuer'],
	['ban', 'issuer'],
	['amend', 'issuer'],
	['repeal', 'issuer'],
	['approve', 'approver'],
	['inspect', 'supervisor'],
	['report', 'reporter'],
	['convene', 'convener'],
]);

/** The role of whoever does what a verb says. */
export function roleOf(verb: Verb | null): Role {
	return (verb === null ? undefined : roleByAct.get(verb.act)) ?? 'implementer';
}

/** Bodies that hold the floor: who spoke last, and in whose name. */
export interface Floor {
	readonly speaker: BodyMention | null;
	/** What a pronoun stands for: the subject of the clause before. */
	readonly antecedent: BodyMention | null;
	/** What the subject of the clause points back at: `the regulator`. */
	readonly referent: BodyMention | null;
	/** The class that a document charged last: `agencies must act`. What it says to do is for them. */
	readonly charged: BodyMention | null;
	/** The class that the subject of the clause is, where no body is named: `employers`. */
	readonly holder: BodyMention | null;
}

/**
 * @param unlisted is told of each body, since some are named by the clause alone
 * @param past the sentence dates the decision to another time than the article's own event
 */
export function responsibleFor(
	found: Found,
	tokens: Tokens,
	frame: Frame,
	floor: Floor,
	context: Context,
	past: boolean,
	unlisted: (body: Body) => void,
): BodyRole[] {
	const roles: BodyRole[] = [];
	const seen = new Set<string>();
	const add = (mention: BodyMention, role: Role, basis: BodyRole['basis']): void => {
		if (seen.has(mention.body.id)) return;
		unlisted(mention.body);
		seen.add(mention.body.id);
		roles.push({ id: mention.body.id, role, text: mention.text, basis });
	};
	const addEnactor = (enactor: BodyMention): void => {
		unlisted(enactor.body);
		add(enactor, 'issuer', 'inherited');
	};
	const inSentence = context.bodiesOf.get(found.sentence) ?? [];
	const own = within(inSentence, found.first, found.last);
	const role = roleOf(found.verb);
	let actor = false;
	// a plan told of the country is made by the body that the article is about
	const acts = ({ generic, body }: BodyMention): boolean => !generic && !(found.modal && body.kind === 'government');
	for (const mention of own) {
		const before = tokens.norm[mention.first - 1] ?? '';
		const before2 = tokens.norm[mention.first - 2] ?? '';
		const by = words.byAgent.has(before) || (words.determiners.has(before) && words.byAgent.has(before2));
		if (consents(tokens, mention)) add(mention, 'approver', 'stated');
		else if (mention.generic && mention.last <= found.head) {
			// `schools were given the funds`: what is done to a class is not done by it
			if (found.rule !== 'measures/passive-done' && (!depends(tokens, mention) || found.subject?.mention === mention)) add(mention, 'implementer', 'stated');
		} else if (mention.last <= found.head + 1 && !found.passive) {
			add(mention, role, 'stated');
			actor ||= acts(mention);
		} else if (by) {
			add(mention, role, 'stated');
			actor = true;
		} else if (mention.last <= found.head) add(mention, 'implementer', 'stated');
		else if (
			found.verb?.class === 'direct' ||
			(found.subject?.kind === 'instrument' && found.verb?.class !== 'effect') ||
			(found.passive && continuesList(tokens, mention))
		)
			add(mention, found.passive ? role : 'implementer', 'stated');
	}
	// `approved at the executive meeting of the council`: nobody else is said to have done it
	if (found.passive && !actor && !found.modal && roles.length === 0) {
		const after = own.find((mention) => mention.first > found.head && !mention.generic);
		if (after !== undefined) {
			add(after, role, 'stated');
			actor = true;
		}
	}
	const subject = found.subject?.mention ?? null;
	if (subject !== null && !found.passive) {
		add(subject, role, 'stated');
		actor ||= acts(subject);
	}
	const written = found.subject === null ? '' : tokens.text.slice(tokens.start[found.subject.first], tokens.end[found.subject.last - 1]);
	const stands = (government: Body | null): void => {
		if (government === null || seen.has(government.id)) return;
		seen.add(government.id);
		unlisted(government);
		roles.push({ id: government.id, role, text: written, basis: 'stated' });
		actor = true;
	};
	if (found.subject?.kind === 'country' && subject === null && !found.passive) {
		const government = context.governments.get(fold(written));
		if (government !== undefined) add({ ...government, text: government.text }, role, 'stated');
		else stands(context.countries.of(context.countries.placeAt(found.subject.first, found.subject.last)?.code ?? null));
	}
	if (floor.referent !== null && !found.passive) {
		add(floor.referent, role, 'inherited');
		actor ||= acts(floor.referent);
	}
	const { holder } = floor;
	if (holder !== null) {
		add(holder, 'implementer', 'stated');
	}
	// `British finance minister | George Osborne`
	if (found.subject?.kind === 'person' && subject === null && !found.passive && holder === null)
		stands(context.countries.of(countryBefore(context, found.subject.first)));
	// so does a minister, with the ministry
	const office = found.subject?.kind === 'person' && !found.passive ? (floor.referent ?? subject) : null;
	if (office !== null && context.ministers.has(office)) stands(context.countries.of(office.body.jurisdiction));
	// a president or prime minister acts for the government, and for the body whose head the text says that person is
	const head = found.subject?.kind === 'person' && subject === null && !found.passive && words.heads.has(fold(written)) ? headOf(context) : null;
	if (head !== null) add(head, role, 'inherited');
	if (found.subject?.kind === 'person' && subject === null && !found.passive && (words.heads.has(fold(written)) || context.heads.has(fold(written))))
		stands(context.countries.named(found.subject.first, found.last));
	// a person who holds no office that is named acts for nobody else
	if (found.subject?.kind === 'person' && tokens.capital[found.subject.first] === true && !found.passive && !found.reported && roles.length === 0) return roles;
	const author = found.subject?.kind === 'pronoun' && (tokens.norm[found.subject.first] === 'i' || tokens.norm[found.subject.first] === 'we');
	if (author && !found.reported && context.authors.length > 0) {
		for (const { body, text } of context.authors) {
			if (seen.has(body.id)) continue;
			unlisted(body);
			roles.push({ id: body.id, role: 'issuer', text, basis: 'inherited' });
		}
		return roles;
	}
	if (found.subject?.kind === 'pronoun' && floor.antecedent !== null && !(author && floor.antecedent.generic)) {
		add(author && floor.speaker !== null ? floor.speaker : floor.antecedent, role, 'inherited');
		actor = true;
	}
	// `in 2021 a plan was released`: an old decision of nobody that is named
	if (found.passive && !found.modal && !actor && past && found.verb?.class === 'decide') return roles;
	// 审核合格的，予以登记: of a provision that names nobody, whoever the one before named
	if (context.statute !== null) {
		// what an act rules of nobody in particular is ruled by those who passed it
		const { enactors } = context.statute;
		if (roles.length === 0) for (const enactor of enactors) addEnactor(enactor);
		if (roles.length === 0 && floor.antecedent !== null) add(floor.antecedent, 'implementer', 'inherited');
		return roles;
	}
	if (context.law && roles.length === 0 && floor.antecedent !== null) add(floor.antecedent, 'implementer', 'inherited');
	if (actor && !found.framed) return roles;
	if (!actor && found.subject?.mention == null && (found.task || found.modal))
		for (const addressee of frame.addressees) add(addressee, 'implementer', 'inherited');
	if (floor.charged !== null && found.rule === 'measures/task' && found.subject === null && !context.reportage) add(floor.charged, 'implementer', 'inherited');
	if (found.framed && frame.issuers.length > 0) for (const issuer of frame.issuers) add(issuer, 'issuer', 'inherited');
	else if (floor.speaker !== null) add(floor.speaker, 'issuer', 'inherited');
	else if (!actor && frame.issuers.length > 0) for (const issuer of frame.issuers) add(issuer, 'issuer', 'inherited');
	if (roles.every(({ basis }) => basis === 'stated') && !actor && context.principal !== null) {
		add(context.principal, 'issuer', 'inherited');
	}
	return roles;
}

/** The body that the only head of a government in the text heads besides, or null. */
function headOf({ heads, officials }: Context): BodyMention | null {
	const bodies = new Map<string, BodyMention>();
	for (const surname of heads) {
		const mention = officials.get(surname) ?? null;
		if (mention !== null) bodies.set(mention.body.id, mention);
	}
	return bodies.size === 1 ? ([...bodies.values()][0] ?? null) : null;
}

/** Tokens before a title of office in which its country stands: `British | finance | minister`. */
const OFFICE = 3;

function countryBefore({ countries }: Context, title: number): string | null {
	for (let i = title - 1; i >= Math.max(0, title - OFFICE); i--) {
		const place = countries.placeAt(i, title);
		if (place?.country === true) return place.code;
	}
	return null;
}

/** Behind a preposition: `the share of the funds that goes to | local authorities`. */
function depends(tokens: Tokens, mention: BodyMention): boolean {
	for (let i = mention.first - 1; i >= Math.max(0, mention.first - 2); i--) {
		if (words.prepositions.has(tokens.norm[i] as string)) return tokens.kind[i] === TokenKind.word;
		if (!words.determiners.has(tokens.norm[i] as string)) return false;
	}
	return false;
}

/** `with the consent of the State Council`. */
function consents(tokens: Tokens, mention: BodyMention): boolean {
	for (let i = Math.max(0, mention.first - 4); i < mention.first; i++) {
		const word = tokens.norm[i] as string;
		if (word === 'consent' || word === 'approval' || word === 'authorization' || word === 'permission') return true;
	}
	return false;
}

/** `by the commission and the ministry`: the ministry acts as well. */
function continuesList(tokens: Tokens, mention: BodyMention): boolean {
	for (let i = mention.first - 1; i >= Math.max(0, mention.first - 4); i--)
		if (tokens.norm[i] === 'by' || tokens.norm[i] === 'and' || tokens.norm[i] === ',') return true;
	return false;
}
