/** Forms of verbs, made from their base by a language's endings. */

/** `base`: strengthen, `third`: strengthens, `past` and `participle`: strengthened, `ing`: strengthening. Uninflected languages have only `base`. */
export type Form = 'base' | 'third' | 'past' | 'participle' | 'ing';

export interface Inflection {
	/** Past and participle of irregular verbs: `build` → `['built', 'built']`. */
	readonly irregular: Readonly<Record<string, readonly [string, string]>>;
	/** Verbs that double their last letter: `ban` → `banned`. */
	readonly doubling: readonly string[];
	readonly vowels: string;
}

/** Every form of a verb; of a phrase the first word is inflected (`set up` → `setting up`). A language without inflection has the base alone. */
export function formsOf(lemma: string, inflection: Inflection | null): readonly { readonly text: string; readonly form: Form }[] {
	if (inflection === null) return [{ text: lemma, form: 'base' }];
	const space = lemma.indexOf(' ');
	const head = space < 0 ? lemma : lemma.slice(0, space);
	const rest = space < 0 ? '' : lemma.slice(space);
	const irregular = Object.hasOwn(inflection.irregular, head) ? inflection.irregular[head] : undefined;
	const past = irregular?.[0] ?? withEnding(head, 'ed', inflection);
	const participle = irregular?.[1] ?? past;
	return [
		{ text: head + rest, form: 'base' },
		{ text: third(head, inflection) + rest, form: 'third' },
		{ text: past + rest, form: 'past' },
		{ text: participle + rest, form: 'participle' },
		{ text: withEnding(head, 'ing', inflection) + rest, form: 'ing' },
	];
}

function third(head: string, { vowels }: Inflection): string {
	if (head.endsWith('y') && !vowels.includes(head.charAt(head.length - 2))) return `${head.slice(0, -1)}ies`;
	return /(?:s|x|z|ch|sh|o)$/.test(head) ? `${head}es` : `${head}s`;
}

function withEnding(head: string, ending: 'ed' | 'ing', { doubling, vowels }: Inflection): string {
	if (head.endsWith('ie') && ending === 'ing') return `${head.slice(0, -2)}ying`;
	if (head.endsWith('e') && !(ending === 'ing' && head.endsWith('ee'))) return ending === 'ed' ? `${head}d` : `${head.slice(0, -1)}ing`;
	if (doubling.includes(head)) return `${head}${head.charAt(head.length - 1)}${ending}`;
	if (ending === 'ed' && head.endsWith('y') && !vowels.includes(head.charAt(head.length - 2))) return `${head.slice(0, -1)}ied`;
	return head + ending;
}
