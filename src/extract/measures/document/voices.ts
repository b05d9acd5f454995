/**
 * Whose words a sentence gives. What an analyst, a manager or an association says of a policy is no measure:
 * 某研究院院长王某认为，… 将加快…, and "…，将推动…。"王某说.
 */

import { Lexicon } from '../../../text/lexicon.js';
import type { Reading } from '../../../text/reading.js';
import type { Sentence } from '../../../text/sentences.js';
import { TokenKind } from '../../../text/tokens.js';
import type { BodyMention } from '../../mentions.js';
import { privateKinds } from '../responsibility/agents.js';
import { clauseWords } from '../uninflected/clause-words.js';
import { words } from '../words.js';

/** Marks that may stand between who speaks and the verb of saying: 某某在接受《某报》|采访时表示. */
const inside = new Set(['、', '"', '《', '》', '(', ')', '（', '）', '·']);

type Voice = 'private' | 'public';

/** Who speaks: the voice, and the body whose office whoever speaks holds, where it is named. */
interface Speaker {
	readonly voice: Voice;
	readonly body: BodyMention | null;
}

/** Somebody whose words are no policy. */
const nobody: Speaker = { voice: 'private', body: null };

/** Between the body whose title somebody bears and the title, in tokens: 某某协会常务|副会长. */
const EMPLOYER = 8;
/** Tokens of who speaks before the colon of an interview. */
const TURN = 16;
/** Tokens at the head of a sentence in which its reporter is named. */
const OPENING = 5;
/** Characters of a personal name. */
const LONG = 3;
const SHORT = 2;
/** Sentences back to which a closing quotation mark is followed for its opening one. */
const SPEECH = 12;

export interface Voices {
	/** Indexes of the sentences that give the opinion of somebody who makes no policy. */
	readonly opinions: ReadonlySet<number>;
	/** Indexes of those in which somebody speaks who holds a public office, or a body or instrument. */
	readonly official: ReadonlySet<number>;
	/** The bodies for which those speak who are named once with their office and then by name alone, or whose turn it is in an interview. */
	readonly speakers: ReadonlyMap<number, BodyMention>;
}

/** Whose words the sentences of an article give. Linear in the tokens. */
export function voicesOf({ tokens, sentences, article }: Reading, bodiesOf: ReadonlyMap<number, readonly BodyMention[]>): Voices {
	const opinions = new Set<number>();
	const official = new Set<number>();
	const speakers = new Map<number, BodyMention>();
	const names = new Lexicon<Speaker>();
	const known = new Set<string>();
	let holding = -1;
	let block = -1;
	let turn: Speaker | null = null;
	for (const [index, sentence] of sentences.entries()) introduce(sentence, bodiesOf.get(index) ?? []);
	sentences.forEach((sentence, index) => {
		if (sentence.block !== block) {
			holding = -1;
			turn = turnAt(sentence, bodiesOf.get(index) ?? [], turn);
		}
		block = sentence.block;
		const bodies = bodiesOf.get(index) ?? [];
		const speaker = speakerOf(sentence, bodies);
		const voice = speaker?.voice ?? null;
		const body = voice === 'public' ? speaker?.body : turn?.body;
		if (body != null) speakers.set(index, body);
		if (remarks(sentence) || (turn?.voice === 'private' && voice !== 'public')) opinions.add(index);
		if (voice === 'private') {
			holding = index;
			opinions.add(index);
			if (!closes(sentence) && !speechEnds(index - 1, block)) return;
			for (let back = closes(sentence) && opens(sentence) ? -1 : index - 1; back >= 0 && index - back <= SPEECH && sentences[back]?.block === block; back--) {
				opinions.add(back);
				if (opens(sentences[back] as Sentence)) break;
			}
		} else if (voice === 'public' || reported(sentence)) {
			holding = -1;
			if (voice === null) return;
			official.add(index);
		} else if (holding >= 0) opinions.add(index);
	});
	return { opinions, official, speakers };

	/** Learns who is named with a title: 总经理|金某某. */
	function introduce({ first, last }: Sentence, bodies: readonly BodyMention[]): void {
		for (let i = first; i < last; i++) {
			const title = clauseWords.titles.longest(tokens, i, last);
			if (title === null) continue;
			const name = nameAt(title.last, last);
			if (name > title.last) {
				const text = tokens.norm.slice(title.last, name).join('');
				if (!known.has(text)) {
					known.add(text);
					names.add(text, titled(title.values, i, bodies));
				}
			}
			i = Math.max(title.last, name) - 1;
		}
	}

	/** Whoever holds the office at a token. */
	function titled(values: readonly Voice[], at: number, bodies: readonly BodyMention[]): Speaker {
		let employer: BodyMention | null = null;
		for (const body of bodies) if (body.last <= at && at - body.last <= EMPLOYER) employer = body;
		if (employer === null) return { voice: values.includes('private') ? 'private' : 'public', body: null };
		const own = privateKinds.has(employer.body.kind) || employer.body.kind === 'institution' || !values.includes('public');
		return { voice: own ? 'private' : 'public', body: employer.generic ? null : employer };
	}

	/** Where a personal name that starts at a token ends, or the token itself. */
	function nameAt(at: number, limit: number): number {
		if (at + 1 >= limit || !clauseWords.surnames.has(tokens.norm[at] as string)) return at;
		for (const length of [LONG, SHORT]) {
			const end = at + length;
			if (end > limit) continue;
			let han = true;
			for (let k = at; k < end; k++) han &&= tokens.kind[k] === TokenKind.han;
			// 李明|说: no name of three
			if (!han || (length === LONG && says(end - 1, limit))) continue;
			if (end === limit || tokens.kind[end] === TokenKind.mark || clauseWords.nameEnds.has(tokens.norm[end] as string)) return end;
		}
		return at;
	}

	function says(at: number, limit: number): boolean {
		if (clauseWords.assessments.longest(tokens, at, limit) !== null) return true;
		return words.verbs.longest(tokens, at, limit)?.values.some(({ verb }) => verb.class === 'report') === true;
	}

	/** Who says what the sentence says, where it tells. */
	function speakerOf({ first, last }: Sentence, bodies: readonly BodyMention[]): Speaker | null {
		const mentions = new Map(bodies.map((body) => [body.first, body]));
		let speaker: Speaker | null = null;
		let heard: Speaker | null = null;
		for (let i = first; i < last; i++) {
			if (tokens.kind[i] === TokenKind.mark) {
				if (!inside.has(tokens.norm[i] as string)) speaker = null;
				continue;
			}
			if (clauseWords.studies.longest(tokens, i, last) !== null) return nobody;
			const name = names.longest(tokens, i, last);
			if (name !== null) {
				speaker = name.values[0] ?? null;
				i = name.last - 1;
				continue;
			}
			if (words.bystanders.longest(tokens, i, last) !== null) speaker = nobody;
			const title = clauseWords.titles.longest(tokens, i, last);
			if (title !== null) {
				speaker = titled(title.values, i, bodies);
				i = title.last - 1;
				continue;
			}
			const body = mentions.get(i);
			if (body !== undefined) {
				// a newspaper reports, it has no opinion
				if (body.body.kind !== 'media') speaker = { voice: privateKinds.has(body.body.kind) ? 'private' : 'public', body: null };
				i = body.last - 1;
				continue;
			}
			if (words.agents.longest(tokens, i, last)?.values.includes('instrument') === true) speaker ??= { voice: 'public', body: null };
			if (speaker === null) continue;
			if (!says(i, last)) continue;
			if (speaker.voice === 'private') return speaker;
			heard = speaker;
		}
		return heard;
	}

	/** Whose turn it is in an interview, where a paragraph opens with who speaks: 王教授：…; the turn before where none does. */
	function turnAt({ first, last }: Sentence, bodies: readonly BodyMention[], before: Speaker | null): Speaker | null {
		let speaker: Speaker | null = null;
		for (let i = first; i < Math.min(last, first + TURN); i++) {
			if (tokens.norm[i] === ':' || tokens.norm[i] === '：') return speaker;
			if (tokens.kind[i] === TokenKind.mark) return before;
			const title = clauseWords.titles.longest(tokens, i, last);
			if (title !== null) speaker = titled(title.values, i, bodies);
			else if (i === first) speaker = names.longest(tokens, i, last)?.values[0] ?? null;
		}
		return before;
	}

	/** The sentence opens with how the reporter knows: 据本报记者|了解. */
	function reported({ first, last }: Sentence): boolean {
		if (!clauseWords.reporters.has(tokens.norm[first] as string)) return false;
		for (let i = first; i < Math.min(last, first + OPENING); i++) if (clauseWords.bylines.longest(tokens, i, last) !== null) return true;
		return false;
	}

	/** The sentence says what something means or what somebody believes: 这意味着…, 我认为…. */
	function remarks({ first, last }: Sentence): boolean {
		for (let i = first; i < last; i++) if (clauseWords.remarks.longest(tokens, i, last) !== null) return true;
		return false;
	}

	/** The sentence before ended its quotation: …提升能力。”|王某说。 */
	function speechEnds(index: number, block: number): boolean {
		const before = sentences[index];
		return before !== undefined && before.block === block && article.text.charAt(before.end - 1) === '”';
	}

	/** A quotation ends in it before another opens. */
	function closes({ first, last }: Sentence): boolean {
		for (let i = first; i < last; i++) {
			const mark = article.text[tokens.start[i] as number];
			if (mark === '“') return false;
			if (mark === '”') return true;
		}
		return false;
	}

	function opens({ first, last }: Sentence): boolean {
		for (let i = first; i < last; i++) if (article.text[tokens.start[i] as number] === '“') return true;
		return false;
	}
}
