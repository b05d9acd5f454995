/**
 * What a draft, a bill or a proposal says is proposed: in the sentence that names it as its source (`under the bill, ports must …`), where it is
 * the subject of what would be (`the draft would …`), and in the sentences behind, as long as they tell what would be.
 */
import type { Sentence } from '../../../text/sentences.js';
import type { Tokens } from '../../../text/tokens.js';
import { draftAt } from '../document/draft.js';
import type { Found } from '../found.js';
import type { ModalKind } from '../vocabulary.js';
import { words } from '../words.js';

/** Sentences behind the one that named a draft in which `would` is still of it, and those in which a duty is. */
const SUPPOSING = 3;
const BINDING = 1;
/** Words between `under` or `according to` and the draft. */
const SOURCE = 4;
/** Words before a verb in which its modal stands. */
const MODAL = 4;

export class DraftVoice {
	/** The sentence that named a draft last. */
	private named = Number.NEGATIVE_INFINITY;

	constructor(private readonly tokens: Tokens) {}

	/** A heading: the text below is of something else. */
	close(): void {
		this.named = Number.NEGATIVE_INFINITY;
	}

	/** The measures of a sentence as those of the draft that tells them, if one does. Linear in the tokens of the sentence. */
	of(sentence: Sentence, index: number, found: readonly Found[]): readonly Found[] {
		const source = this.isSource(sentence);
		const since = index - this.named;
		const told = found.map((each) => (this.proposes(each, source, since) ? { ...each, status: 'proposed' as const } : each));
		if (told.some(({ status }) => status === 'adopted')) this.close();
		else if (this.names(sentence)) this.named = index;
		return told;
	}

	private proposes(found: Found, source: boolean, since: number): boolean {
		const { status, modal, subject, verb } = found;
		if (status !== 'planned' && status !== 'in-force') return false;
		const kind = this.modalOf(found);
		const supposed = kind === 'would';
		if (subject?.kind === 'instrument' && this.isDraft(subject.first, subject.last)) return supposed || (!modal && !found.passive);
		if (source) return modal || found.task;
		// `the council said it would`: what a body says of itself is its plan
		if (supposed) return since <= SUPPOSING && subject?.kind !== 'body' && subject?.kind !== 'pronoun' && verb?.class !== 'direct';
		return since <= BINDING && found.reported && (kind === 'duty' || kind === 'advice');
	}

	private modalOf({ first, head, modal }: Found): ModalKind | null {
		if (!modal) return null;
		for (let i = Math.max(first, head - MODAL); i < head; i++) {
			const match = words.modals.longest(this.tokens, i, head);
			if (match !== null) return match.values[0] ?? null;
		}
		return null;
	}

	/** `the bill`, `the proposed | new levy`. */
	private isDraft(first: number, last: number): boolean {
		for (let i = Math.max(0, first - 1); i < last; i++) if (draftAt(this.tokens, i) !== null) return true;
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
			if (phrase === null) continue;
			for (let k = phrase.last; k < Math.min(last, phrase.last + SOURCE); k++) if (draftAt(tokens, k, k === phrase.last) !== null) return true;
		}
		return false;
	}
}
