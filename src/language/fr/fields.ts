/** French words by what a sentence with them is about. */
import type { FieldVocabulary } from '../../extract/measures/weighing/field-vocabulary.js';

const split = (text: string): readonly string[] => text.trim().split(/\s*,\s*/);

export const fields: FieldVocabulary = {
	aim: {
		words: split(
			'renforcer, améliorer, promouvoir, accélérer, garantir, assurer, soutenir, développer, réduire, augmenter, protéger, prévenir, faciliter, favoriser, moderniser, simplifier, lutter, encourager, mettre en œuvre, mise en œuvre, renforcement, amélioration, développement, objectif, objectifs, priorité, afin de, efficacement, progressivement',
		),
	},
	instrument: {
		words: split(
			'loi, lois, décret, arrêté, règlement, directive, programme, programmes, plan, plans, mesure, mesures, projet, projets, réforme, réformes, budget, crédit, crédits, subvention, aide, aides, taxe, impôt, stratégie, accord, convention, dispositif, fonds, prime, proposition, décision, enquête, contrôle, contrôles, norme, normes',
		),
	},
	norm: {
		words: split(
			'doit, doivent, devra, devront, peut, peuvent, obligatoire, obligation, interdit, interdiction, autorisé, conformément, applicable, compétente, autorité, au plus tard, délai, demande, amende, sous réserve, notamment, aucun, aucune, chaque, tout, toute',
		),
	},
	statistic: {
		words: split(
			'pour cent, pourcentage, taux, part, nombre, moyenne, hausse, baisse, augmenté, diminué, croissance, total, trimestre, environ, plus de, moins de, près de, statistiques, estimation, record, chiffre, chiffres',
		),
	},
	judgement: {
		words: split(
			'important, problème, problèmes, défi, défis, difficile, probablement, peut-être, sans doute, espère, craint, estime, critique, succès, bon, mauvais, meilleur, grand, possible, inquiétude, inquiétudes, enjeu, enjeux, risque, risques, certes',
		),
	},
	degree: {
		words: split('beaucoup, plusieurs, très, plus, moins, encore, seulement, presque, souvent, toujours, surtout, déjà, jamais, assez, trop, parfois'),
	},
	people: {
		words: split('il, elle, famille, femme, homme, enfants, enfant, vie, mère, père, ami, histoire, je, mon, ma, habitants, patient, patients, étudiant'),
	},
	market: {
		words: split(
			'ventes, bénéfice, action, actions, prix, clients, marché, marchés, entreprise, entreprises, société, groupe, produit, produits, exportations, importations, investisseurs, demande, offre, concurrence',
		),
	},
	narration: {
		words: split('depuis, avant, après, pendant, années, siècle, histoire, autrefois, ensuite, enfin, était, étaient, avait, jadis, alors, lorsque'),
	},
	description: { words: split('situé, située, comprend, compose, appelé, comme, exemple, région, ville, nord, sud, est, ouest, sont, différents, semblable') },
	cause: {
		words: split(
			'parce que, car, en raison, grâce, donc, entraîne, cause, raison, conséquence, montre, signifie, si, mais, bien que, malgré, pourquoi, comment',
		),
	},
	report: {
		words: split(
			'selon, a déclaré, déclare, affirme, indique, précise, porte-parole, journal, presse, médias, entretien, interview, conférence de presse, rapport',
		),
	},
	relations: {
		words: split('visite, rencontre, sommet, délégation, relations, partenaire, président, ministre, ambassadeur, dialogue, international, paix, pays'),
	},
	research: {
		words: split('étude, chercheur, chercheurs, recherche, scientifiques, université, professeur, virus, maladie, vaccin, laboratoire, analyse, données'),
	},
	offer: { words: split('cliquez, abonnez, lien, page, contact, ici, gratuit, hôtel, voyage, photo, vidéo, lire') },
	address: { words: split('vous, votre, vos') },
};
