/** `the Commission`, 该局: the last body named that they fit. */
import type { Register } from '../../knowledge/register.js';
import { actVerbs, hanShortForms, modals, reportVerbs, settings, shortForms } from '../../language/bodies.js';
import type { Explained } from '../../rules.js';
import { TokenKind } from '../../text/tokens.js';
import type { Body } from '../../timeline/schema.js';
import type { BodyMention } from '../mentions.js';
import { Begin } from './beginnings.js';
import { plain } from './body.js';
import { institutionsOf } from './institutions.js';
import type { Scene } from './scene.js';

export const explained: Explained = {
	id: 'bodies/short-form',
	summary: 'the head of a name alone, for the last body whose name holds that head',
	why: 'After its first mention a body is the Commission or 该局: the measures it takes from there on are still its own.',
	languages: ['en', 'zh'],
	examples: {
		match: ['The Lakeside Health Commission met. The commission approved the plan.', '云南省财政厅发布公告。该厅负责解释。'],
		not: ['The commission approved the plan.', '该局负责解释。'],
	},
};

/** Adds short forms to the mentions found, which are in text order. Linear. */
export function withShortForms({ reading, beginnings, jurisdictions }: Scene, register: Register, mentions: readonly BodyMention[]): BodyMention[] {
	const { tokens } = reading;
	const last = new Map<string, Body>();
	const heads = new Map<string, string[]>();
	const institutions = institutionsOf(jurisdictions.main);
	const all: BodyMention[] = [];
	let next = 0;
	for (let i = beginnings.next(0, Begin.shortForm); i < tokens.length; i = beginnings.next(i + 1, Begin.shortForm)) {
		const isHan = tokens.kind[i] === TokenKind.han;
		// a spaced form begins with its article
		const opening = isHan ? i : i - 1;
		while (next < mentions.length && (mentions[next] as BodyMention).first <= opening) {
			const mention = mentions[next] as BodyMention;
			all.push(mention);
			next++;
			if (!mention.generic && !isSetting(mention)) remember(mention.body);
		}
		const found = isHan ? hanForm(i) : spacedForm(i);
		if (found === null || (next < mentions.length && (mentions[next] as BodyMention).first < found.last) || (all[all.length - 1]?.last ?? 0) > opening)
			continue;
		all.push({
			first: found.first,
			last: found.last,
			start: tokens.start[found.first] as number,
			end: tokens.end[found.last - 1] as number,
			sentence: reading.sentenceOf[found.first] as number,
			text: tokens.text.slice(tokens.start[found.first], tokens.end[found.last - 1]),
			rule: explained.id,
			body: found.body,
			generic: false,
		});
	}
	while (next < mentions.length) {
		all.push(mentions[next] as BodyMention);
		next++;
	}
	return all;

	/** `a road in |Altan Area Council|`: it tells where something is. */
	function isSetting({ first, body }: BodyMention): boolean {
		return !body.registered && settings.has(tokens.norm[first - 1] ?? '');
	}

	function remember(body: Body): void {
		let own = heads.get(body.id);
		if (own === undefined) {
			own = headsOf(body);
			heads.set(body.id, own);
		}
		for (const head of own) last.set(head, body);
	}

	function spacedForm(i: number): { first: number; last: number; body: Body } | null {
		const word = tokens.norm[i] as string;
		if (tokens.norm[i - 1] !== 'the' || !(shortForms.has(word) || institutions.has(word))) return null;
		// the Commission's, the Commission will; not the commission of inquiry, the board meeting
		const after = tokens.norm[i + 1];
		if (after === 'of' || after === 'for' || after === '-' || (tokens.capital[i + 1] && tokens.capital[i])) return null;
		const body = last.get(word) ?? (isInstitution(i) ? institution(word) : undefined);
		return body === undefined ? null : { first: i, last: i + 1, body };
	}

	/** `the |House| passed`, not `told the |House| that`. */
	function isInstitution(at: number): boolean {
		const one = institutions.get(tokens.norm[at] as string);
		if (one === undefined || !(tokens.capital[at] || one.small)) return false;
		const next = tokens.norm[at + 1] ?? '';
		return !one.acting || modals.has(next) || actVerbs.has(next) || reportVerbs.has(next);
	}

	function institution(word: string): Body | undefined {
		const body = register.bodies.get(institutions.get(word)?.id ?? '');
		return body === undefined ? undefined : plain(body);
	}

	function hanForm(i: number): { first: number; last: number; body: Body } | null {
		const match = hanShortForms.longest(tokens, i);
		const body = match === null ? undefined : last.get(match.values[0] as string);
		return match === null || body === undefined ? null : { first: i, last: match.last, body };
	}
}

/** Heads of Chinese names that a short form stands for. */
const hanHeadsOfShortForms = ['委', '局', '部', '厅', '院', '公司', '集团', '行', '会', '中心', '协会', '学'];

/** The heads that a body's names hold: it is filed under each of them. */
function headsOf(body: Body): string[] {
	const heads = body.name
		.toLowerCase()
		.split(/[^\p{L}]+/u)
		.filter((word) => shortForms.has(word));
	for (const name of [body.name, body.localName ?? '']) {
		for (const head of hanHeadsOfShortForms) if (name.endsWith(head) || name.endsWith(`${head}员会`)) heads.push(head);
		if (name.endsWith('大学') || name.endsWith('学院')) heads.push('学');
	}
	return heads;
}
