/** Public bodies named in an article's content. */
import type { Register } from '../../knowledge/register.js';
import type { Explained } from '../../rules.js';
import type { Reading } from '../../text/reading.js';
import { textOf } from '../../text/tokens.js';
import { contentHash } from '../../timeline/hash.js';
import type { Body } from '../../timeline/schema.js';
import type { BodyMention } from '../mentions.js';
import { acts } from './acting.js';
import type { Candidate, Scene } from './candidate.js';
import { merge } from './merge.js';
import { chineseForm, explained as chineseFormExplained } from './patterns/chinese-form.js';
import { englishForm, explained as englishFormExplained } from './patterns/english-form.js';
import { introduced, explained as introducedExplained } from './patterns/introduced.js';
import { registered, explained as registeredExplained } from './patterns/registered.js';
import { resolve } from './resolve.js';
import { sceneOf } from './scene.js';
import { supported } from './supported.js';

export const explained: readonly Explained[] = [registeredExplained, englishFormExplained, chineseFormExplained, introducedExplained];

/** Every body named in a reading, in text order. */
export function findBodyMentions(reading: Reading, register: Register): BodyMention[] {
	const scene = sceneOf(reading, register);
	const { tokens } = reading;
	const forms = [...englishForm(scene, register), ...chineseForm(scene, register)].sort((a, b) => a.first - b.first);
	const named = merge(tokens, registered(scene, register), withoutOverlaps(forms));
	const all = merge(tokens, introduced(scene, named), named);
	const mentions: BodyMention[] = [];
	for (const candidate of all) {
		const body = bodyOf(scene, register, candidate, all);
		if (body === null) continue;
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
	}
	return mentions;
}

function bodyOf(scene: Scene, register: Register, candidate: Candidate, all: readonly Candidate[]): Body | null {
	const { named } = candidate;
	if (named.kind === 'registered') {
		const body = resolve(scene, register, candidate);
		if (body === null) return candidate.rule === 'bodies/abbreviation' ? null : unregistered(tokensText(scene, candidate), 'ministry', candidate.country);
		if (body.kind === 'media' || !supported(scene, candidate, body, all)) return null;
		return plain(body);
	}
	if (named.kind === 'formed') {
		if (named.mustAct && !acts(scene.reading, candidate)) return null;
		return unregistered(named.name, named.type, candidate.country ?? named.jurisdiction);
	}
	return unregistered(named.name, 'generic', null);
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
