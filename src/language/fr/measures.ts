/** French words by which measures are found. Words that are English or Swedish ones too (`a`, `de`, `en`, `on`, `son`) are left out: all languages are read at once. */
import type { MeasureVocabulary } from '../../extract/measures/vocabulary.js';
import { phrases } from '../words.js';
import { instruments } from './instruments.js';
import { inflection, verbs } from './verbs.js';

/** What is not decided yet. */
const drafts = phrases(
	"projet de loi, projets de loi, projet de décret, projets de décret, projet d'arrêté, projets d'arrêté, projet d'arrêté royal, projet d'ordonnance, projets d'ordonnance, projet de règlement, projet de directive, avant-projet de loi, avant-projets de loi, avant-projet, avant-projet de décret, proposition de loi, propositions de loi, proposition de règlement, proposition de directive",
);

export const measures: MeasureVocabulary = {
	inflection,
	verbs,
	bindingVerbs: ['obliger', 'contraindre', 'astreindre', 'imposer', 'ordonner', 'enjoindre'],
	modals: {
		will: [],
		idea: phrases("envisage de, envisagent de, envisage d', envisagent d', étudie la possibilité de, étudie la possibilité d', réfléchit à"),
		intent: phrases(
			"prévoit de, prévoient de, entend, entendent, a l'intention de, ont l'intention de, s'engage à, s'engagent à, s'est engagé à, se sont engagés à, compte bien, a pour objectif de, ambitionne de, ambitionnent de, prévoit d', prévoient d', vise à, visent à, a pour but de, a pour objet de, ont pour objet de, ont pour objectif de, a pour ambition de, projette de, projettent de, compte, comptent",
		),
		decided: phrases(
			"a décidé de, ont décidé de, décide de, décident de, a décidé d', ont décidé d', décide d', est convenu de, sont convenus de, a choisi de, a résolu de, s'est prononcé pour, a convenu de, ont convenu de, sont convenus d', a convenu d'",
		),
		ongoing: phrases('continue de, continuent de, continue à, continuent à'),
		binding: phrases(
			"est tenu de, est tenue de, sont tenus de, sont tenues de, est tenu d', est tenue d', sont tenus d', sont tenues d', est chargé de, est chargée de, sont chargés de, sont chargées de, est chargé d', est chargée d', sont chargés d', sont chargées d', est obligé de, sont obligés de, a l'obligation de, ont l'obligation de",
		),
		duty: phrases('doit, doivent, devra, devront, doit également, doivent également, ne doit, ne doivent'),
		would: [],
		wish: phrases('souhaite, souhaitent, veut, veulent, espère, espèrent'),
		able: phrases('peut, peuvent, pourra, pourront'),
		advice: phrases('devrait, devraient'),
		need: phrases("il convient de, il importe de, il est nécessaire de, il convient d', il faut"),
		may: phrases('est autorisé à, est autorisée à, sont autorisés à, sont autorisées à, est habilité à, est habilitée à, sont habilités à, sont habilitées à'),
		unreal: phrases('pourrait, pourraient'),
	},
	controls: {},
	predicatives: {},
	infinitives: [],
	infinitiveEndings: [],
	inverting: [],
	byAgent: phrases('par'),
	onDay: phrases('en'),
	timing: phrases('en, avant, durant'),
	ofDay: phrases('du'),
	changing: phrases('modifiant, complétant, abrogeant, remplaçant, rectifiant, actualisant'),
	verbSecond: false,
	presentRules: true,
	presentPerforms: true,
	presentTells: true,
	rates: phrases(
		"la taxe, les taxes, une taxe, cette taxe, l'impôt, les impôts, le tarif, les tarifs, la prime, les primes, une prime, cette prime, la rente, les rentes, la cotisation, les cotisations, le prix, les prix, la redevance, les redevances, le taux, les taux, taux directeur, taux directeurs, taux d'intérêt, salaire minimum, smic, smig, les salaires, la pension, les pensions, la retraite, les retraites, l'indemnité, les indemnités, les allocations, l'allocation, l'amende, les amendes, le plafond, le seuil, la tva, droits de douane, la subvention, les subventions, la bourse, les bourses, l'aide, les aides, le budget, l'enveloppe, la dotation, le coefficient, le crédit d'impôt, la franchise, le loyer, les loyers, la facture, les droits",
	),
	rateVerbs: phrases('augmenter, baisser, diminuer, rester, demeurer'),
	passing: phrases('passer de, passer à, passer d'),
	numberSigns: [],
	verbPrefixes: [],
	statives: [],
	participleEndings: [],
	be: [],
	being: [],
	have: [],
	done: [],
	requisite: [],
	underWay: phrases('en vigueur, applicable'),
	drafts,
	drawnFrom: phrases('selon, conformément à, conformément au, aux termes de, aux termes du, en vertu de, en vertu du, en application de, en application du'),
	appeals: [],
	goals: phrases('objectif, objectifs'),
	forbidding: [],
	ourselves: phrases('nous, je'),
	humans: [],
	heads: phrases("premier ministre, première ministre, président de la république, chef de l'état, chef du gouvernement"),
	signed: phrases('fait'),
	notInstruments: phrases('sur proposition, sur la proposition, sur recommandation, sur la recommandation, sur décision, par décision, par convention'),
	accounts: phrases('rapport, bilan, étude, enquête, données, statistiques, baromètre'),
	sources: phrases("selon, d'après"),
	former: phrases('ancien, ancienne, anciens'),
	penalties: phrases('amende, amendes, sanction, sanctions, sanctionner'),
	ordering: phrases('ordonner, obliger, imposer'),
	lightNouns: [],
	charged: [],
	negations: phrases('pas, jamais, aucun, aucune, ni'),
	adverbs: phrases(
		'également, aussi, ainsi, désormais, notamment, toutefois, immédiatement, sans délai, régulièrement, chaque année, en outre, par ailleurs, enfin, déjà, ensuite, progressivement, pleinement, au moins, à cette fin',
	),
	adverbEndings: [],
	determiners: phrases('le, la, les, un, une, ce, cet, cette, ces, leur, leurs, chaque'),
	prepositions: phrases('du, des, au, aux, à, dans, par, pour, sur, sous, avec, sans, entre, contre, chez, depuis, avant, après, selon, vers'),
	conjunctions: phrases('et, ou'),
	hypotheses: phrases('si, sauf si, à condition que, dans le cas où, à moins que'),
	subordinators: phrases('que, qu, lorsque, lorsqu, quand, puisque, parce que, tandis que, alors que, pendant que, afin que, afin de'),
	agents: {
		body: phrases(
			"gouvernement, conseil des ministres, conseil, états membres, état membre, état, parlement, parlement européen, assemblée nationale, sénat, ministère, ministères, autorité compétente, autorités compétentes, autorités, autorité, préfet, préfets, préfecture, commission européenne, communes, région, régions, départements, collectivités, collectivités territoriales, banque centrale, banque nationale, banque de france, conseil fédéral, conseil d'état, conseil national, conseil des états, conseil municipal, conseil régional, conseil départemental, conseil communal, gouvernement fédéral, gouvernement wallon, gouvernement flamand, gouvernement bruxellois, gouvernement provincial, exécutif, assemblée, chambre des représentants, chambre des députés, chambre des conseillers, primature, présidence, présidence de la république, confédération, cantons, office fédéral, secrétariat d'état, direction générale, comité de politique monétaire, comité monétaire, comité interministériel, conseil interministériel, conseil de gouvernement, conseil d'administration, régulateur, autorité de régulation, autorité de la concurrence, commune, ville, municipalité, mairie, métropole, pouvoirs publics, puissance publique, autorités sanitaires, assurance maladie, sécurité sociale, cour des comptes, cour constitutionnelle, cour suprême, haute autorité, commission, administration fiscale, agence, agences, tribunal, juge, cour, douanes, comité, maire, maires, organismes, services de l'état, agences régionales, parties contractantes",
		),
		country: phrases(
			"allemagne, belgique, suisse, espagne, italie, france, canada, québec, ontario, nouveau-brunswick, ottawa, wallonie, bruxelles, flandre, luxembourg, maroc, algérie, tunisie, sénégal, mali, niger, bénin, togo, burkina faso, cameroun, gabon, tchad, congo, guinée, côte d'ivoire, madagascar, mauritanie, haïti, rwanda, burundi, djibouti, royaume-uni, états-unis, japon, chine, inde, brésil, mexique, portugal, pays-bas, suède, norvège, danemark, pologne, autriche, grèce, irlande, turquie, russie, ukraine",
		),
		person: phrases(
			"ministre, ministre délégué, ministre déléguée, premier ministre, première ministre, président, présidente, président de la république, présidente de la république, chef de l'état, chef du gouvernement, secrétaire d'état, ministre-président, ministre-présidente, ministre d'état, conseiller fédéral, conseillère fédérale, conseiller d'état, conseillère d'état, garde des sceaux, gouverneur, gouverneure, députés, sénateurs, parlementaires, élus, roi",
		),
		instrument: [...Object.values(instruments).flat(), ...drafts, ...phrases('texte, textes')],
		pronoun: phrases('nous, ils, elles, elle'),
		relative: phrases('qui, lequel, laquelle, lesquels, lesquelles, dont'),
		private: phrases(
			'exploitants, exploitant, employeurs, employeur, entreprises, entreprise, opérateurs, opérateur, fabricants, fabricant, importateurs, importateur, distributeurs, établissements, établissement, banques, fournisseurs, titulaire, titulaires, demandeur, demandeurs, producteurs, propriétaires, bailleurs, hôpitaux, écoles, universités, sociétés, transporteurs, assureurs, prestataires, agriculteurs, salariés',
		),
		effort: phrases('mesures, aides, aide, crédits, dispositif, dispositifs, soutien, fonds'),
	},
	meetings: phrases('réunion, session, conférence, sommet, forum, séance, assemblée'),
	bystanders: phrases(
		'chercheurs, experts, économistes, analystes, opposition, associations de consommateurs, syndicats, syndicat, riverains, habitants, observateurs, patronat, manifestants, usagers',
	),
	actions: {
		fund: phrases(
			'financement, soutien, aides, revalorisation, investissements, versement, exonération, octroi, déblocage, allocation, attribution, subvention, indemnisation, dotation',
		),
		establish: phrases(
			'création, instauration, ouverture, élaboration, lancement, mise, construction, réouverture, installation, réalisation, institution, aménagement, recrutement',
		),
		expand: phrases(
			'élargissement, généralisation, prolongation, doublement, déploiement, augmentation, hausse, relèvement, extension, prorogation, reconduction, majoration',
		),
		strengthen: phrases('renforcement, amélioration, développement, accélération, sécurisation, modernisation, consolidation, promotion'),
		limit: phrases(
			'réduction, interdiction, plafonnement, encadrement, baisse, durcissement, limitation, suspension, gel, abaissement, diminution, restriction',
		),
		abolish: phrases('abrogation, fermeture, suppression, levée, dissolution, élimination'),
		amend: phrases('réforme, révision, refonte, modification, actualisation, transposition, report'),
	},
	ordinals: phrases('premièrement, deuxièmement, troisièmement'),
	instruments,
	types: {
		target: phrases("objectif, objectifs, d'ici 2030, neutralité carbone"),
		pilot: phrases('expérimentation, projet pilote'),
		'programme-expansion': phrases('extension, élargissement, généralisation'),
		'organisational-reform': phrases('agence, réorganisation, fusion des, compétence'),
		funding: phrases(
			"millions d'euros, milliards d'euros, euros, millions de francs, milliards de francs, millions de dollars, milliards de dollars, fcfa, francs cfa, crédits, budget, subvention, subventions, enveloppe, financement, investissement, investissements",
		),
		'pricing-and-payment': phrases(
			'taxe, impôt, redevance, cotisations, tarif, tarifs, prix, salaire minimum, taxes, impôts, tva, taux directeur, taux directeurs, droits de douane, rentes, pensions',
		),
		procurement: phrases("marché public, marchés publics, appel d'offres"),
		'capacity-building': phrases('formation, infrastructures, recherche, personnel, postes'),
		'licensing-and-regulation': phrases('autorisation, agrément, exigences, interdiction, teneurs maximales, règles'),
		'supervision-and-evaluation': phrases('contrôle, contrôles, surveillance, évaluation, inspection'),
		information: phrases('rapport, informations, statistiques, registre'),
	},
	compounds: [],
	fronting: [],
	perfect: [],
	responsible: [],
	targets: phrases('au moins, au plus'),
	anaphors: [],
	indicators: phrases("s'élevait à, s'est élevé à, a atteint"),
};
