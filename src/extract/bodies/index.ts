/** Public bodies named in an article's content. */
import type { Register } from '../../knowledge/register.js';
import type { Explained } from '../../rules.js';
import type { Reading } from '../../text/reading.js';
import { textOf } from '../../text/tokens.js';
import type { Body } from '../../timeline/schema.js';
import type { BodyMention } from '../mentions.js';
import { actors } from './acting.js';
import { bodyOf, knownFrom } from './body.js';
import type { Candidate } from './candidate.js';
import { layered, notInside, outside, withoutOverlaps } from './layers.js';
import { merge } from './merge.js';
import { chineseForm, explained as chineseFormExplained } from './patterns/chinese-form.js';
import { englishForm, explained as englishFormExplained } from './patterns/english-form.js';
import { generic, explained as genericExplained } from './patterns/generic.js';
import { government, explained as governmentExplained } from './patterns/government.js';
import { introduced, explained as introducedExplained } from './patterns/introduced.js';
import { explained as registeredExplained } from './patterns/registered.js';
import { sceneOf } from './scene.js';
import { explained as shortFormExplained, withShortForms } from './short-forms.js';
import { explained as abbreviationExplained } from './supported.js';

export const explained: readonly Explained[] = [
	registeredExplained,
	abbreviationExplained,
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
	const known = knownFrom(scene, all);
	const bodies = all.map((candidate) => bodyOf(scene, register, candidate, known));
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
	return withShortForms(scene, register, mentions);
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
