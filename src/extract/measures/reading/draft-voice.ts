/**
 * What a draft, a bill or a proposal says is proposed: in the sentence that names it as its source (`under the bill, ports must …`), where it is
 * the subject of what would be (`the draft would …`), and in the sentences behind, as long as they tell what would be. Once a bill was passed or
 * signed, only what it would do is.
 */
import type { LexiconMatch } from '../../../text/lexicon.js';
import type { Sentence } from '../../../text/sentences.js';
import { TokenKind, type Tokens } from '../../../text/tokens.js';
import { bearsName, draftAt } from '../document/draft.js';
import type { Found } from '../found.js';
import type { ModalKind } from '../vocabulary.js';
import { words } from '../words.js';
import { enacts } from './enactments.js';

/** Sentences behind the one that named a draft in which `would` is still of it, and those in which a duty is. */
const SUPPOSING = 3;
const BINDING = 1;
/** Words between `under` or `according to` and the draft. */
const SOURCE = 4;
/** Words before a verb in which its modal stands. */
const MODAL = 4;
/** Words before a draft in which its noun phrase begins. */
const PHRASE = 5;

export class DraftVoice {
	/** The sentence that named a draft last, and the one that told what it says. */
	private named = Number.NEGATIVE_INFINITY;
	private told = Number.NEGATIVE_INFINITY;
	/** A bill became law. */
	private law = false;
	/** The text has said of a bill that it is one, so that one by its name is too: `the Harbour Bill`. */
	private drafting = false;

	constructor(private readonly tokens: Tokens) {}

	/** A heading: the text below is of something else. */
	close(): void {
		this.named = Number.NEGATIVE_INFINITY;
		this.told = Number.NEGATIVE_INFINITY;
	}

	/** The measures of a sentence as those of the draft that tells them, if one does. Linear in the tokens of the sentence. */
	of(sentence: Sentence, index: number, found: readonly Found[]): readonly Found[] {
		if (enacts(this.tokens, sentence)) this.law = true;
		const source = this.isSource(sentence);
		const told = found.map((each) => (this.proposes(each, source, index) ? { ...each, status: 'proposed' as const } : each));
		if (told.some(({ status }) => status === 'adopted')) this.close();
		else if (this.names(sentence)) {
			this.named = index;
			if (told.some(({ status }) => status === 'proposed')) this.drafting = true;
		}
		return told;
	}

	private proposes(found: Found, source: boolean, index: number): boolean {
		const { status, modal, subject, verb } = found;
		if (status !== 'planned' && status !== 'in-force') return false;
		const kind = this.modalOf(found);
		const supposed = kind === 'would';
		if (this.law && !supposed) return false;
		if (source) {
			this.told = index;
			return modal || found.task;
		}
		if (subject?.kind === 'instrument' && !subject.oblique && this.isDraft(subject.first, subject.last)) {
			this.told = index;
			return supposed || (!modal && !found.passive);
		}
		// `the council said it would`: what a body says of itself is its plan
		if (supposed) return index - this.named <= SUPPOSING && subject?.kind !== 'body' && subject?.kind !== 'pronoun' && verb?.class !== 'direct';
		return index - this.told <= BINDING && this.told < index && found.reported && (kind === 'duty' || kind === 'advice');
	}

	private modalOf({ first, head, modal }: Found): ModalKind | null {
		if (!modal) return null;
		for (let i = Math.max(first, head - MODAL); i < head; i++) {
			const match = words.modals.longest(this.tokens, i, head);
			if (match !== null) return match.values[0] ?? null;
		}
		return null;
	}

	/** `the bill`, `the proposed | new levy`, while `a law that replaced | a bill` is none. */
	private isDraft(first: number, last: number): boolean {
		for (let i = Math.max(0, first - 1); i < last; i++) {
			const draft = this.draft(i);
			if (draft !== null) return !this.isObject(i);
		}
		return false;
	}

	/** The draft that is named at a token; one by its name, `the Farm Bill`, only where the text says that it is one. */
	private draft(at: number): LexiconMatch<true> | null {
		const draft = draftAt(this.tokens, at);
		return draft !== null && bearsName(this.tokens, draft) && !this.drafting && !this.saysProposed(at) ? null : draft;
	}

	/** `the proposed | Farm Bill`. */
	private saysProposed(at: number): boolean {
		const { tokens } = this;
		for (let i = at - 1; i >= Math.max(0, at - PHRASE) && tokens.kind[i] === TokenKind.word; i--) {
			if (words.drafted.longest(tokens, i) !== null) return true;
			if (words.determiners.has(tokens.norm[i] as string)) return false;
		}
		return false;
	}

	/** Behind a verb that says nothing: `which replaced | a bill`. */
	private isObject(at: number): boolean {
		const { tokens } = this;
		for (let i = at - 1; i >= Math.max(0, at - PHRASE); i--) {
			if (!words.determiners.has(tokens.norm[i] as string)) continue;
			const verbs = words.verbs.longest(tokens, i - 1)?.values ?? [];
			return verbs.length > 0 && verbs.every(({ verb }) => verb.class !== 'report');
		}
		return false;
	}

	private names({ first, last }: Sentence): boolean {
		for (let i = first; i < last; i++) if (draftAt(this.tokens, i) !== null) return true;
		return false;
	}

	/** `According to the draft`, `Under a proposed law`, `In its draft rules`. */
	private isSource({ first, last }: Sentence): boolean {
		const { tokens } = this;
		for (let i = first; i < last; i++) {
			const phrase = words.drawnFrom.longest(tokens, i, last);
			if (phrase === null) {
				const within = words.drawnAtOnce.longest(tokens, i, last);
				if (within !== null && words.drafted.longest(tokens, within.last, last) !== null && draftAt(tokens, within.last) !== null) return true;
				continue;
			}
			for (let k = phrase.last; k < Math.min(last, phrase.last + SOURCE); k++) {
				// `according to the ministry, the bill`: another noun phrase
				if (draftAt(tokens, k, k === phrase.last) !== null && this.draft(k) !== null) return true;
			}
		}
		return false;
	}
}
