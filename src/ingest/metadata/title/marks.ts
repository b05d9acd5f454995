/** A headline as it is told: without what its page's markup leaves about it. */
import { metadataVocabulary } from '../../../language/metadata.js';
import { resolved } from '../../html/references.js';

/** A headline without white space that is doubled, references that were written as text, marks without words before them, a label (`Title: …`), and a link's site. */
export function stripMarks(text: string): string {
	const plain = resolved(text).replace(/\s+/g, ' ').replace(loneMarks, '').replace(linkedSite, '').trim();
	const colon = plain.search(/[:：]/);
	return colon > 0 && colon <= LABEL && metadataVocabulary.titleLabels.has(plain.slice(0, colon).trim().toLowerCase()) ? plain.slice(colon + 1).trim() : plain;
}

/** `: Council votes`, `| Council votes` */
const loneMarks = /^\s*(?:[:：|·•]\s{0,2}|[»›/]\s)+/;
/** `Council votes (harbour.example) 87`: the site a headline links to, and how many like it. */
const linkedSite =
	/\s[([](?:www\.)?[\w-]{1,40}(?:\.[\w-]{1,20}){0,3}(?:\.[a-z]{2,12}(?:\/[\w/-]{0,40})?[)\]]\s\d{1,6}|\.(?:com|org|net|gov|edu|io|info|eu)(?:\/[\w/-]{0,40})?[)\]])$/;
/** Characters of such a label. */
const LABEL = 20;
