/** Italian words that are often typed with an apostrophe for their accent, without it: `e'` for `è`, `attivita'` for `attività`. */
import { words } from '../words.js';

const graves = words(`
	puo piu gia cosi cioe sara verra dovra potra avra fara dara andra restera partira entrera consentira prevedera permettera introdurra ridurra finanziera stanziera sosterra garantira
	lunedi martedi mercoledi giovedi venerdi
	attivita autorita societa sanita citta modalita universita qualita quantita comunita possibilita novita priorita necessita facolta indennita mobilita sostenibilita disponibilita
	responsabilita pubblicita proprieta unita difficolta continuita maternita paternita disabilita poverta liberta legalita validita conformita finalita identita entita eta parita
	velocita elettricita capacita funzionalita opportunita specialita volonta siccita pluralita solidarieta localita viabilita penalita fedelta contabilita regolarita utilita
	competitivita produttivita sovranita tranquillita visibilita accessibilita stabilita flessibilita gravita idoneita imprenditorialita inconferibilita incompatibilita
	infermita lealta marginalita natalita nullita operativita ospitalita prossimita redditivita reciprocita tempestivita tracciabilita verita virtu gioventu
`);

const acutes = words('perche poiche affinche purche finche anziche nonche giacche cosicche benche sicche fuorche ne');

/** By the word as it stands before the apostrophe. */
export const accents: ReadonlyMap<string, string> = new Map([
	['e', 'è'],
	...graves.map((word): [string, string] => [word, word.slice(0, -1) + grave(word.at(-1))]),
	...acutes.map((word): [string, string] => [word, `${word.slice(0, -1)}é`]),
]);

function grave(vowel: string | undefined): string {
	return { a: 'à', e: 'è', i: 'ì', o: 'ò', u: 'ù' }[vowel ?? ''] ?? '';
}
