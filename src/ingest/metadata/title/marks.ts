/** A headline as it is told: without what its page's markup leaves about it. */
import { metadataVocabulary } from '../../../language/metadata.js';
import { resolved } from '../../html/references.js';
import { tight } from './tight.js';

/**
 * A headline without white space that is doubled, references that were written as text, marks without words before them, a label (`Title: …`), and a
 * link's site with the count behind it, or alone where the head gives the title without it.
 * @param head titles in the head of the page
 */
export function stripMarks(text: string, head: readonly string[] = []): string {
	const plain = resolved(text).replace(/\s+/g, ' ').replace(loneMarks, '').replace(countedSite, '').trim();
	const linked = plain.replace(linkedSite, '');
	const shown = linked !== plain && head.some((title) => tight(title) === tight(linked)) ? linked : plain;
	const colon = shown.search(/[:：]/);
	return colon > 0 && colon <= LABEL && metadataVocabulary.titleLabels.has(shown.slice(0, colon).trim().toLowerCase()) ? shown.slice(colon + 1).trim() : shown;
}

/** `: Council votes`, `| Council votes` */
const loneMarks = /^\s*(?:[:：|·•]\s{0,2}|[»›/]\s)+/;
/** `Council votes (harbour.example) 87`: the site a headline links to, and how many like it. */
const countedSite = /\s[([](?:www\.)?[\w-]{1,40}(?:\.[\w-]{1,20}){0,3}\.[a-z]{2,12}(?:\/[\w/-]{0,40})?[)\]]\s\d{1,6}$/;
/** `Council votes (harbour.example)`; it may as well tell which harbour */
const linkedSite = /\s[([](?:www\.)?[\w-]{1,40}(?:\.[\w-]{1,20}){0,3}\.[a-z]{2,12}(?:\/[\w/-]{0,40})?[)\]]$/;
/** Characters of such a label. */
const LABEL = 20;
