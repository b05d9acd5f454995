/** French words by which bodies are named. */
import { words } from '../words.js';

/** Heads that close a name of one word: French has none. */
export const suffixes: readonly (readonly [string, string])[] = [];

/** Heads that open a name: Ministère de la Santé, Agence nationale de sécurité. */
export const openers: readonly (readonly [string, string])[] = [
	['Ministère', 'ministry'],
	['Agence', 'agency'],
	['Autorité', 'agency'],
	['Conseil', 'agency'],
	['Cour', 'court'],
	['Direction', 'agency'],
	['Commissariat', 'agency'],
	['Haut-Commissariat', 'agency'],
	['Caisse', 'agency'],
	['Secrétariat', 'office'],
	['Assemblée', 'legislature'],
	['Comité', 'agency'],
	['Observatoire', 'institution'],
	['Institut', 'institution'],
	['Fédération', 'association'],
	['Confédération', 'association'],
	['Syndicat', 'association'],
	['Préfecture', 'subnational'],
	['Mairie', 'subnational'],
	['Tribunal', 'court'],
	['Université', 'university'],
	['Chambre', 'association'],
	['Département', 'subnational'],
	['Parquet', 'procuratorate'],
	['Défenseur', 'office'],
	['Centre', 'institution'],
];

/** Small words inside a name, and those that add a second object. */
export const particles: readonly string[] = words("de la le les du des d l à aux pour d' l'");
export const joints: readonly string[] = words('et');

/** Before the head: Haute Autorité de santé. */
export const adjectives: readonly string[] = words('Haute Haut');

/** In small letters behind a name: there are none. */
export const trailers: readonly (readonly [string, string])[] = [];

/** Before the name of a place. */
export const leaders: readonly (readonly [string, string])[] = [['Région', 'subnational']];
