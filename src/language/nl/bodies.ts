/** Dutch words by which bodies are named. */
import { words } from '../words.js';

/** Heads that close a name of one word: Kustvaart|inspectie. */
export const suffixes: readonly (readonly [string, string])[] = [
	['autoriteit', 'agency'],
	['inspectie', 'agency'],
	['rechtbank', 'court'],
	['gerechtshof', 'court'],
	['agentschap', 'agency'],
	['rekenkamer', 'agency'],
	['waterschap', 'subnational'],
];

/** Heads that open a name: Ministerie van Volksgezondheid, Agentschap Wegen en Verkeer. */
export const openers: readonly (readonly [string, string])[] = [
	['Ministerie', 'ministry'],
	['Departement', 'agency'],
	['Autoriteit', 'agency'],
	['Agentschap', 'agency'],
	['Inspectie', 'agency'],
	['Rijksinspectie', 'agency'],
	['Raad', 'agency'],
	['Dienst', 'agency'],
	['Rijksdienst', 'agency'],
	['Rijksinstituut', 'institution'],
	['Staatstoezicht', 'agency'],
	['Planbureau', 'agency'],
	['Rechtbank', 'court'],
	['Gerechtshof', 'court'],
	['Veiligheidsregio', 'subnational'],
	['Hoogheemraadschap', 'subnational'],
	['FOD', 'ministry'],
	['POD', 'ministry'],
];

/** Heads whose field stands behind them with no small word between: Agentschap| Wegen en Verkeer|, FOD| Financiën|. */
export const bareOpeners: readonly string[] = words(
	'departement autoriteit agentschap inspectie rijksinspectie rechtbank gerechtshof veiligheidsregio hoogheemraadschap fod pod',
);

/** Small words inside a name, and those that add a second object. */
export const particles: readonly string[] = words('van voor de het der op ter');
export const joints: readonly string[] = words('en');

/** Before a name. */
export const adjectives: readonly string[] = words('Nederlandse Koninklijke Federaal Federale Vlaams Vlaamse Belgische Algemene');

/** In small letters behind a name: there are none. */
export const trailers: readonly (readonly [string, string])[] = [];

/** Before the name of a place, in small letters as well: gemeente| Kusthaven|. */
export const leaders: readonly (readonly [string, string])[] = [
	['Gemeente', 'subnational'],
	['Provincie', 'subnational'],
	['Waterschap', 'subnational'],
	['Stad', 'subnational'],
];

/** Written large where they open a sentence, and no part of the name behind them: Het| kabinet. */
export const sentenceOpeners: readonly string[] = words('het de een deze dit die ook volgens dat');

/** What tells of the Netherlands or of Belgium in an article. */
export const hints: readonly (readonly [string, string])[] = [
	['den haag', 'NL'],
	['tweede kamer', 'NL'],
	['eerste kamer', 'NL'],
	['kamerbrief', 'NL'],
	['prinsjesdag', 'NL'],
	['miljoenennota', 'NL'],
	['voorjaarsnota', 'NL'],
	['rijksoverheid', 'NL'],
	['kabinet', 'NL'],
	['belastingdienst', 'NL'],
	['cbs', 'NL'],
	['rivm', 'NL'],
	['vlaams', 'BE'],
	['vlaamse', 'BE'],
	['vlaanderen', 'BE'],
	['waalse', 'BE'],
	['wallonië', 'BE'],
	['belgische', 'BE'],
	['belgisch', 'BE'],
	['koning der belgen', 'BE'],
	['belgisch staatsblad', 'BE'],
	['wetstraat', 'BE'],
	['federale overheidsdienst', 'BE'],
	['overlegcomité', 'BE'],
	['brussel', 'BE'],
];
