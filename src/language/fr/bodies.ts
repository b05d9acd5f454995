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
	['Office', 'agency'],
	['Délégation', 'agency'],
];

/** Heads whose field is a name: Gouvernement du Québec, but not a government to come. */
export const properOpeners: readonly (readonly [string, string])[] = [
	['Gouvernement', 'government'],
	['Parlement', 'legislature'],
	['Ville', 'subnational'],
	['Commune', 'subnational'],
	['Municipalité', 'subnational'],
	['Métropole', 'subnational'],
];

/** Small words inside a name, and those that add a second object. */
export const particles: readonly string[] = words("de la le les du des d l à aux pour '");
export const joints: readonly string[] = words('et');

/** Open another noun phrase behind a small word: Institut de la Mer |d'un| port. */
export const determiners: readonly string[] = words("un une 'un 'une ce cet cette ces son sa ses leur leurs");

/** Adjectives that belong to the noun or the head before them: Transition |écologique|, Conseil |fédéral|. */
export const qualifiers: readonly string[] = words(
	'fédéral fédérale national nationale nationaux constitutionnel constitutionnelle suprême régional régionale communal communale municipal départemental cantonal cantonale général générale supérieur supérieure public publique publics publiques écologique énergétique numérique numériques sanitaire sanitaires social sociale sociales sociaux rural rurale étrangères étrangère extérieur extérieure intérieure monétaire agricole agricoles alimentaire agroalimentaire territorial territoriale territoriales durable maritime maritimes professionnelle scientifique scientifiques technique technologique financier financière financiers judiciaire pénitentiaire humain humaine humains humaines local locale locales environnementale urbain urbaine routier routière civil civile électrique économique économiques halieutiques animales pharmaceutique médical médicale médicaux international internationale internationales européen européenne européennes wallon wallonne flamand flamande bruxellois bruxelloise interministériel interministérielle industrielle solidaire',
);

/** Before the head: Haute Autorité de santé. */
export const adjectives: readonly string[] = words('Haute Haut');

/** In small letters behind a name: there are none. */
export const trailers: readonly (readonly [string, string])[] = [];

/** Before the name of a place. */
export const leaders: readonly (readonly [string, string])[] = [['Région', 'subnational']];
