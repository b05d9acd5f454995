/** Public bodies named in an article's content. */
import type { Register } from '../../knowledge/register.js';
import type { Explained } from '../../rules.js';
import type { Reading } from '../../text/reading.js';
import { textOf } from '../../text/tokens.js';
import { contentHash } from '../../timeline/hash.js';
import type { Body } from '../../timeline/schema.js';
import type { BodyMention } from '../mentions.js';
import { actors } from './acting.js';
import type { Candidate, Scene } from './candidate.js';
import { merge } from './merge.js';
import { chineseForm, explained as chineseFormExplained } from './patterns/chinese-form.js';
import { englishForm, explained as englishFormExplained } from './patterns/english-form.js';
import { generic, explained as genericExplained } from './patterns/generic.js';
import { government, explained as governmentExplained } from './patterns/government.js';
import { introduced, explained as introducedExplained } from './patterns/introduced.js';
import { explained as registeredExplained } from './patterns/registered.js';
import { resolve } from './resolve.js';
import { sceneOf } from './scene.js';
import { explained as shortFormExplained, withShortForms } from './short-forms.js';
import { supported } from './supported.js';

export const explained: readonly Explained[] = [
	registeredExplained,
	englishFormExplained,
	chineseFormExplained,
	introducedExplained,
	governmentExplained,
	genericExplained,
	shortFormExplained,
];

/** Every body named in a reading, in text order. */
export function findBodyMentions(reading: Reading, register: Register): BodyMention[] {
	const scene = sceneOf(reading, register);
	const { tokens } = reading;
	const classes = generic(scene);
	const forms = [...englishForm(scene, register), ...chineseForm(scene, register)].sort((a, b) => a.first - b.first);
	const named = merge(tokens, scene.names, outside(withoutOverlaps(forms), classes), scene.jurisdictions.main);
	const all = layered(notInside(introduced(scene, named), named), named, government(scene, register), classes);
	const acting = actors(reading, all);
	const bodies = all.map((candidate) => bodyOf(scene, register, candidate, all));
	const active = new Set<string>();
	bodies.forEach((body, index) => {
		if (body !== null && acting[index]) active.add(body.id);
	});
	const mentions: BodyMention[] = [];
	all.forEach((candidate, index) => {
		const body = bodies[index] ?? null;
		if (body === null || (mustAct(candidate, body) && !active.has(body.id))) return;
		const before = mentions[mentions.length - 1];
		if (before !== undefined && before.body.id === body.id && isDoubled(reading, before.last, candidate.first)) {
			mentions[mentions.length - 1] = {
				...before,
				last: candidate.last,
				end: tokens.end[candidate.last - 1] as number,
				text: textOf(tokens, before.first, candidate.last),
			};
			return;
		}
		mentions.push({
			first: candidate.first,
			last: candidate.last,
			start: tokens.start[candidate.first] as number,
			end: tokens.end[candidate.last - 1] as number,
			sentence: reading.sentenceOf[candidate.first] as number,
			text: textOf(tokens, candidate.first, candidate.last),
			rule: candidate.rule,
			body,
			generic: candidate.named.kind === 'generic',
		});
	});
	return withShortForms(scene, mentions);
}

/** Candidates of several patterns, the earlier pattern before the later where they overlap; ascending. */
function layered(...layers: readonly (readonly Candidate[])[]): Candidate[] {
	let kept: Candidate[] = [];
	for (const layer of layers) {
		const next: Candidate[] = [];
		let k = 0;
		for (const candidate of layer) {
			while (k < kept.length && (kept[k] as Candidate).last <= candidate.first) next.push(kept[k++] as Candidate);
			if (k >= kept.length || (kept[k] as Candidate).first >= candidate.last) next.push(candidate);
		}
		while (k < kept.length) next.push(kept[k++] as Candidate);
		kept = next;
	}
	return kept;
}

function bodyOf(scene: Scene, register: Register, candidate: Candidate, all: readonly Candidate[]): Body | null {
	const { named } = candidate;
	if (named.kind === 'registered') {
		const body = resolve(scene, register, candidate);
		if (body === null)
			return isNameAsWritten(scene, candidate)
				? unregistered(tokensText(scene, candidate), named.bodies[0]?.kind ?? 'ministry', candidate.country ?? scene.jurisdictions.main)
				: null;
		if (body.kind === 'media' || !supported(scene, register, candidate, body, all)) return null;
		return plain(body);
	}
	if (named.kind === 'formed' && named.local) return unregistered(localName(named.name, all), named.type, named.jurisdiction);
	if (named.kind === 'formed') {
		return unregistered(named.name, named.type, candidate.country ?? named.jurisdiction);
	}
	return unregistered(named.name, 'generic', null);
}

/** 市科委 in full: the first place of the article that is of its level lends its name (上海市 + 科委). */
function localName(name: string, all: readonly Candidate[]): string {
	const level = name.charAt(0) === '我' || name.charAt(0) === '本' ? name.charAt(1) : name.charAt(0);
	for (const { named } of all) {
		if (named.kind !== 'formed' || named.local || named.jurisdiction !== 'CN') continue;
		const at = named.name.indexOf(level);
		if (at >= 1 && at <= 5) return named.name.slice(0, at) + name.slice(name.indexOf(level));
	}
	return name;
}

/** `X of the X`, as machine translation writes it: one mention. */
function isDoubled({ tokens }: Reading, last: number, first: number): boolean {
	if (tokens.norm[last] !== 'of') return false;
	return first === last + 1 || (first === last + 2 && tokens.norm[last + 1] === 'the');
}

/** Kinds of the register that are bodies only where they act somewhere in the article. */
const quiet = new Set(['company', 'bank', 'university', 'hospital', 'party-organisation', 'military']);

function mustAct({ named }: Candidate, body: Body): boolean {
	return named.kind === 'formed' ? named.mustAct : named.kind === 'registered' && quiet.has(body.kind);
}

/** A name whose body is not told apart stays a body of its own where it is written as a name: `Thailand's Ministry of Health`. */
function isNameAsWritten({ reading: { tokens } }: Scene, { first, last, rule }: Candidate): boolean {
	if (last - first === 1) return tokens.capital[first] === true && textOf(tokens, first, last) !== textOf(tokens, first, last).toUpperCase();
	return rule !== 'bodies/abbreviation' && (tokens.capital[last - 1] === true || last - first > 2);
}

const tokensText = ({ reading: { tokens } }: Scene, { first, last }: Candidate): string => textOf(tokens, first, last).replace(/\s+/g, ' ');

function plain({ id, name, abbreviation, localName, jurisdiction, kind, from, to, successor, registered }: Body): Body {
	return { id, name, abbreviation, localName, jurisdiction, kind, from, to, successor, registered };
}

function unregistered(name: string, kind: string, jurisdiction: string | null): Body {
	return {
		id: `x-${contentHash('body', name.toLowerCase(), jurisdiction ?? '')}`,
		name,
		abbreviation: null,
		localName: null,
		jurisdiction,
		kind,
		from: null,
		to: null,
		successor: null,
		registered: false,
	};
}

/** Introduced abbreviations that are no part of a longer name: `CPC` in `CPC Central Committee`. */
function notInside(short: readonly Candidate[], names: readonly Candidate[]): Candidate[] {
	let k = 0;
	return short.filter((one) => {
		while (k < names.length && (names[k] as Candidate).last <= one.first) k++;
		const around = names[k];
		return around === undefined || around.first > one.first || around.last < one.last || around.last - around.first <= one.last - one.first;
	});
}

/** Forms that do not lie inside a class: 各区人民政府 names no district. */
function outside(forms: readonly Candidate[], classes: readonly Candidate[]): Candidate[] {
	let k = 0;
	return forms.filter((form) => {
		while (k < classes.length && (classes[k] as Candidate).last <= form.first) k++;
		const around = classes[k];
		return around === undefined || around.first > form.first || around.last < form.last;
	});
}

/** The longest first where two overlap; ascending. */
function withoutOverlaps(candidates: readonly Candidate[]): Candidate[] {
	const kept: Candidate[] = [];
	for (const candidate of candidates) {
		const before = kept[kept.length - 1];
		if (before === undefined || before.last <= candidate.first) kept.push(candidate);
		else if (candidate.last - candidate.first > before.last - before.first) kept[kept.length - 1] = candidate;
	}
	return kept;
}
