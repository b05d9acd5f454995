/** A verb with all that stands around it and belongs to it: modal, adverbs, auxiliaries. */
import type { Form } from '../inflection.js';
import type { ModalKind, Verb } from '../vocabulary.js';

export interface VerbGroup {
	/** First token of the group, the verb's first token, and the token after it. */
	readonly first: number;
	readonly head: number;
	readonly last: number;
	/** Null where no verb of the vocabulary stands after the modal or auxiliary (`will skedaddle`, `is important`). */
	readonly verb: Verb | null;
	readonly form: Form | null;
	readonly modal: ModalKind | null;
	/** It has a finite auxiliary or modal and needs no other sign that it is a predicate. */
	readonly auxiliary: boolean;
	readonly voice: 'active' | 'passive';
	readonly aspect: 'simple' | 'perfect' | 'progressive';
	readonly tense: 'past' | 'present';
	readonly negated: boolean;
	/** An object may follow the verb. */
	readonly object: boolean;
	/** Where a subject stands inside the group or behind it, or -1. */
	readonly inverted: number;
}
