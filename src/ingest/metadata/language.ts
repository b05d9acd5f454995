/** The language of an article: by its script first, then by franc among the languages that script is likely to stand for. */
import { francAll } from 'franc';
import type { Article } from '../../article.js';

/** Characters of content that are shown to franc; more does not make it surer (measured on short news: 400 letters, 99 % right with `only`). */
const SAMPLE = 400;
/** Content looked at to tell the script. */
const LOOKED_AT = 6000;
/** A declared language is believed where franc gives it at least this share of the best score. */
const DECLARED = 0.9;

/** ISO 639-3, as franc speaks, to BCP 47. */
const tags: ReadonlyMap<string, string> = new Map(
	(
		'eng en|deu de|fra fr|spa es|ita it|por pt|nld nl|swe sv|dan da|nob no|nno nn|fin fi|pol pl|ces cs|slk sk|slv sl|hrv hr|hun hu|ron ro|est et|lit lt|lav lv|cat ca|tur tr|ind id|zlm ms|vie vi|' +
		'rus ru|ukr uk|bul bg|srp sr|bel be|mkd mk|kaz kk|arb ar|pes fa|urd ur|hin hi|mar mr|nep ne|ben bn|ell el|heb he|tha th|kor ko|jpn ja|cmn zh|tam ta|tel te|kat ka|hye hy|amh am'
	)
		.split('|')
		.map((pair): [string, string] => [pair.slice(0, 3), pair.slice(4)]),
);

const latin = 'eng deu fra spa ita por nld swe dan nob fin pol ces slk slv hrv hun ron est lit lav cat tur ind vie'.split(' ');

/** Scripts and the languages that are asked for in each. */
const scripts: readonly { readonly pattern: RegExp; readonly weight: number; readonly languages: readonly string[] }[] = [
	{ pattern: /[A-Za-z\u00c0-\u024f\u1e00-\u1eff]/g, weight: 1, languages: latin },
	{ pattern: /[\u3400-\u9fff]/g, weight: 2.5, languages: ['cmn'] },
	{ pattern: /[\u3040-\u30ff]/g, weight: 2.5, languages: ['jpn'] },
	{ pattern: /[\uac00-\ud7a3]/g, weight: 2.5, languages: ['kor'] },
	{ pattern: /[\u0400-\u04ff]/g, weight: 1, languages: ['rus', 'ukr', 'bul', 'srp', 'bel', 'mkd', 'kaz'] },
	{ pattern: /[\u0370-\u03ff]/g, weight: 1, languages: ['ell'] },
	{ pattern: /[\u0590-\u05ff]/g, weight: 1, languages: ['heb'] },
	{ pattern: /[\u0600-\u06ff]/g, weight: 1, languages: ['arb', 'pes', 'urd'] },
	{ pattern: /[\u0900-\u097f]/g, weight: 1, languages: ['hin', 'mar', 'nep'] },
	{ pattern: /[\u0980-\u09ff]/g, weight: 1, languages: ['ben'] },
	{ pattern: /[\u0e00-\u0e7f]/g, weight: 1, languages: ['tha'] },
	{ pattern: /[\u0b80-\u0bff]/g, weight: 1, languages: ['tam'] },
	{ pattern: /[\u0c00-\u0c7f]/g, weight: 1, languages: ['tel'] },
	{ pattern: /[\u10a0-\u10ff]/g, weight: 1, languages: ['kat'] },
	{ pattern: /[\u0530-\u058f]/g, weight: 1, languages: ['hye'] },
	{ pattern: /[\u1200-\u137f]/g, weight: 1, languages: ['amh'] },
];

/**
 * Sets the language of an article from its content: best asked after boilerplate is marked, works before as well.
 * What the page declares of itself is weighed, not believed; `und` where there are too few letters to tell.
 */
export function detectLanguage(article: Article): Article {
	return { ...article, metadata: { ...article.metadata, language: languageOf(contentOf(article), declaredLanguage(article)) } };
}

/** BCP 47 tag of a text. @param declared what its source says, lower case, or null */
export function languageOf(text: string, declared: string | null): string {
	const counts = scripts.map(({ pattern, weight }) => (text.match(pattern)?.length ?? 0) * weight);
	const most = counts.reduce((a, b) => Math.max(a, b), 0);
	if (most < 10) return declared ?? 'und';
	const [latinCount = 0, hanCount = 0, kanaCount = 0] = counts;
	// Japanese is written with Chinese characters as well, and never without kana
	if (hanCount + kanaCount >= latinCount && kanaCount > (hanCount + kanaCount) * 0.08) return 'ja';
	const languages = scripts[counts.indexOf(most)]?.languages ?? [];
	if (languages.length === 1) return tags.get(languages[0] ?? '') ?? 'und';
	const scored = francAll(sampleOf(text), { only: [...languages], minLength: 10 });
	const best = tags.get(scored[0]?.[0] ?? '');
	if (best === undefined) return declared ?? 'und';
	const score = scored.find(([code]) => tags.get(code) === declared)?.[1] ?? 0;
	return declared !== null && score >= DECLARED ? declared : best;
}

/** Letters from the middle of a text: its ends are where dirt lies. */
function sampleOf(text: string): string {
	const from = Math.max(0, Math.floor(text.length / 2 - SAMPLE / 2));
	return text.slice(from, from + SAMPLE);
}

function contentOf(article: Article): string {
	const kept: string[] = [];
	let length = 0;
	const decided = article.blocks.some(({ verdict }) => verdict.kind === 'content');
	for (const block of article.blocks) {
		if (decided ? block.verdict.kind !== 'content' : block.markup.path[0] === 'front-matter' || block.markup.linkDensity > 0.5) continue;
		kept.push(article.text.slice(block.start, Math.min(block.end, block.start + LOOKED_AT - length)));
		length += block.end - block.start;
		if (length >= LOOKED_AT) break;
	}
	return kept.join('\n');
}

/** The primary language that the document declares, if it is one we know. */
function declaredLanguage(article: Article): string | null {
	for (const { key, value } of article.statements) {
		if (!/^(?:record:language|front-matter:lang(?:uage)?|html:lang|meta:(?:og:locale|content-language|language|dc\.language))$/.test(key)) continue;
		const tag = value.toLowerCase().split(/[-_,;\s]/)[0] ?? '';
		const known = tag === 'nb' ? 'no' : tag === 'cn' ? 'zh' : tag;
		if ([...tags.values()].includes(known)) return known;
	}
	return null;
}
