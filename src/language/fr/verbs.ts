/** French verbs of policy by act, in the infinitive, and how they are inflected. */
import type { Paradigms } from '../../extract/measures/inflection.js';
import type { VerbRow } from '../../extract/measures/vocabulary.js';
import { phrases } from '../words.js';

/** Adverbs that may stand between an auxiliary and its participle. */
const adverbs = phrases(
	"également, aussi, ainsi, notamment, déjà, enfin, désormais, récemment, officiellement, formellement, donc, toutefois, ensuite, finalement, immédiatement, en outre, par ailleurs, d'abord, tout d'abord, par la suite, à nouveau, en conséquence, à cet effet, pour sa part, en particulier, provisoirement, définitivement, progressivement, automatiquement, intégralement, largement, fortement, vivement, instamment",
);

/** Each auxiliary alone and with an adverb behind it: `a`, `a également`. */
const withAdverbs = (auxiliaries: string): readonly string[] =>
	phrases(auxiliaries).flatMap((auxiliary) => [auxiliary, ...adverbs.map((adverb) => `${auxiliary} ${adverb}`)]);

export const inflection: Paradigms = {
	stemVowel: 'er',
	regular: { present: 'e', past: 'a', supine: 'é', passives: [] },
	classes: [],
	irregular: {},
	composed: {
		plural: 'ent',
		futures: ['a', 'ont'],
		agreement: ['', 'e', 's', 'es'],
		perfect: withAdverbs('a, ont'),
		passive: withAdverbs('est, sont, être'),
		'past-passive': withAdverbs('a été, ont été, avait été, fut, furent'),
		'future-passive': withAdverbs('sera, seront'),
		goingTo: phrases('va, vont, va également, vont également, va aussi, vont aussi, va désormais, vont désormais, va ainsi, va donc'),
		justDone: phrases("vient de, viennent de, vient d', viennent d'"),
		reflexivePerfect: phrases("s'est, se sont"),
		// what English or another language spells alike counts with the word behind it alone
		objects: phrases('un, une, des, la, le, les, l, de, d, aux, au, à, que, qu, leur, leurs, ses, chaque, plusieurs'),
		homographs: phrases(
			'proposer, encourager, imposer, assurer, disposer, obliger, organiser, financer, déterminer, changer, engager, charger, sanctionner, notifier, prolonger, exempter, limiter, interdire, supporter, confirmer, nommer, doter, cofinancer, valoriser, rationaliser, restructurer, actualiser, noter, relater, voter, statuer, verser, mobiliser',
		),
		strangers: phrases('installer, indexer, amender, relater, noter, revoir'),
		others: Object.fromEntries(
			// infinitive, present of one and of many, stem of the future, participle
			`établir établit établissent établir établi
			définir définit définissent définir défini
			rétablir rétablit rétablissent rétablir rétabli
			durcir durcit durcissent durcir durci
			bâtir bâtit bâtissent bâtir bâti
			enjoindre enjoint enjoignent enjoindr enjoint
			instruire instruit instruisent instruir instruit
			élargir élargit élargissent élargir élargi
			garantir garantit garantissent garantir garanti
			investir investit investissent investir investi
			fournir fournit fournissent fournir fourni
			bannir bannit bannissent bannir banni
			réunir réunit réunissent réunir réuni
			saisir saisit saisissent saisir saisi
			abolir abolit abolissent abolir aboli
			réduire réduit réduisent réduir réduit
			conduire conduit conduisent conduir conduit
			introduire introduit introduisent introduir introduit
			construire construit construisent construir construit
			interdire interdit interdisent interdir interdit
			prescrire prescrit prescrivent prescrir prescrit
			inscrire inscrit inscrivent inscrir inscrit
			transmettre transmet transmettent transmettr transmis
			soumettre soumet soumettent soumettr soumis
			permettre permet permettent permettr permis
			mettre met mettent mettr mis
			remettre remet remettent remettr remis
			prendre prend prennent prendr pris
			étendre étend étendent étendr étendu
			suspendre suspend suspendent suspendr suspendu
			rendre rend rendent rendr rendu
			prévoir prévoit prévoient prévoir prévu
			revoir revoit revoient reverr revu
			pourvoir pourvoit pourvoient pourvoir pourvu
			refondre refond refondent refondr refondu
			reconduire reconduit reconduisent reconduir reconduit
			recevoir reçoit reçoivent recevr reçu
			ouvrir ouvre ouvrent ouvrir ouvert
			soutenir soutient soutiennent soutiendr soutenu
			maintenir maintient maintiennent maintiendr maintenu
			tenir tient tiennent tiendr tenu
			obtenir obtient obtiennent obtiendr obtenu
			retenir retient retiennent retiendr retenu
			conclure conclut concluent conclur conclu
			exclure exclut excluent exclur exclu
			promouvoir promeut promeuvent promouvr promu
			poursuivre poursuit poursuivent poursuivr poursuivi
			élire élit élisent élir élu
			requérir requiert requièrent requerr requis
			acquérir acquiert acquièrent acquerr acquis
			créer crée créent créer créé
			accroître accroît accroissent accroîtr accru
			convenir convient conviennent conviendr convenu
			répondre répond répondent répondr répondu
			abroger abroge abrogent abroger abrogé
			protéger protège protègent protéger protégé
			accélérer accélère accélèrent accélérer accéléré
			alléger allège allègent alléger allégé
			lever lève lèvent lèver levé
			prélever prélève prélèvent prélèver prélevé
			relever relève relèvent relèver relevé
			rappeler rappelle rappellent rappeller rappelé
			appeler appelle appellent appeller appelé
			ramener ramène ramènent ramèner ramené
			suggérer suggère suggèrent suggérer suggéré
			injecter injecte injectent injecter injecté
			rémunérer rémunère rémunèrent rémunérer rémunéré
			geler gèle gèlent gèler gelé
			compléter complète complètent compléter complété
			gérer gère gèrent gérer géré
			coopérer coopère coopèrent coopérer coopéré
			répéter répète répètent répéter répété
			percevoir perçoit perçoivent percevr perçu
			employer emploie emploient emploier employé
			déployer déploie déploient déploier déployé
			nettoyer nettoie nettoient nettoier nettoyé
			appuyer appuie appuient appuier appuyé
			dire dit disent dir dit
			être est sont ser été
			entrer entre entrent entrer entré`
				.split('\n')
				.map((row) => row.trim().split(' ') as [string, string, string, string, string])
				.map(([infinitive, ...forms]) => [infinitive, forms] as const),
		),
	},
};

export const verbs: readonly VerbRow[] = [
	{
		act: 'issue',
		class: 'decide',
		past: 'adopted',
		verbs: phrases('publier, diffuser, présenter, émettre, délivrer, promulguer, transmettre au parlement, rendre public, édicter'),
	},
	{
		act: 'adopt',
		class: 'decide',
		past: 'adopted',
		verbs: phrases('adopter, classer, arrêter, décider, fixer, conclure, signer, ratifier, voter, convenir de, décréter, définir, statuer, déterminer'),
	},
	{
		act: 'approve',
		class: 'decide',
		past: 'adopted',
		verbs: phrases(
			'approuver, valider, autoriser, homologuer, agréer, entériner, accorder, habiliter, permettre, avaliser, acter, marquer son accord, marquer leur accord, donner son accord, donner son feu vert, donner le feu vert, donner son aval, donner un avis favorable',
		),
	},
	{ act: 'announce', class: 'decide', past: 'announced', verbs: phrases('annoncer, dévoiler, promettre, faire part, confirmer') },
	{ act: 'propose', class: 'direct', past: 'proposed', verbs: phrases('proposer, recommander, préconiser, suggérer') },
	{ act: 'launch', class: 'decide', past: 'in-force', verbs: phrases('lancer, ouvrir, engager, relancer, inaugurer') },
	{
		act: 'implement',
		class: 'do',
		past: 'completed',
		verbs: phrases(
			'mettre en œuvre, être applicable, être applicables, appliquer, exécuter, prendre, prendre les mesures, mettre à exécution, réaliser, transposer, gérer, exercer, tenir',
		),
	},
	{ act: 'implement', class: 'decide', past: 'adopted', verbs: phrases('introduire, instaurer, instituer') },
	{
		act: 'require',
		class: 'direct',
		past: 'in-force',
		verbs: phrases(
			'exiger, obliger, imposer, prescrire, ordonner, prévoir, demander, requérir, inviter, exhorter, instruire, enjoindre, appeler à, appeler le, appeler les, donner instruction, donner des instructions',
		),
	},
	{ act: 'commission', class: 'decide', past: 'adopted', verbs: phrases('charger, mandater, confier, saisir') },
	{ act: 'ban', class: 'decide', past: 'in-force', verbs: phrases('interdire, prohiber, suspendre, bannir, fermer, exclure, refuser, rejeter, geler') },
	{
		act: 'limit',
		class: 'decide',
		past: 'in-force',
		verbs: phrases(
			'limiter, plafonner, réduire, baisser, restreindre, encadrer, diminuer, percevoir, prélever, sanctionner, taxer, abaisser, ramener à, ramener de, durcir',
		),
	},
	{
		act: 'fund',
		class: 'decide',
		past: 'announced',
		verbs: phrases(
			'consacrer, allouer, affecter, débloquer, financer, verser, investir, attribuer, octroyer, mobiliser, dépenser, injecter, doter, cofinancer, débourser, décaisser, réserver',
		),
	},
	{
		act: 'subsidise',
		class: 'decide',
		past: 'in-force',
		verbs: phrases('subventionner, exonérer, dispenser, exempter, rembourser, indemniser, prendre en charge, compenser, gratifier, bonifier'),
	},
	{ act: 'target', class: 'do', past: 'in-force', verbs: phrases('atteindre, doubler, tripler') },
	{ act: 'pilot', class: 'decide', past: 'in-force', verbs: phrases('expérimenter, tester') },
	{
		act: 'expand',
		class: 'do',
		past: 'completed',
		verbs: phrases(
			'étendre, élargir, augmenter, prolonger, relever, accroître, généraliser, accélérer, rehausser, revaloriser, proroger, majorer, reconduire, réévaluer, indexer, porter à, porter de',
		),
	},
	{
		act: 'establish',
		class: 'decide',
		past: 'adopted',
		verbs: phrases(
			'créer, établir, mettre en place, élaborer, construire, fonder, constituer, déployer, mettre sur pied, ériger, rétablir, bâtir, installer, implanter, aménager',
		),
	},
	{
		act: 'reform',
		class: 'do',
		past: 'completed',
		verbs: phrases(
			'réformer, moderniser, simplifier, adapter, transformer, numériser, améliorer, réorganiser, fusionner, harmoniser, rénover, passer de, passer à, passer d, refondre, restructurer, rationaliser, réaménager, dématérialiser, revoir',
		),
	},
	{
		act: 'strengthen',
		class: 'do',
		past: 'completed',
		verbs: phrases(
			'renforcer, soutenir, encourager, favoriser, faciliter, promouvoir, intensifier, poursuivre, accompagner, consolider, appuyer, valoriser, stimuler',
		),
	},
	{
		act: 'abolish',
		class: 'decide',
		past: 'completed',
		verbs: phrases('supprimer, abolir, lever, retirer, dissoudre, mettre fin, alléger, mettre un terme, éliminer, démanteler'),
	},
	{ act: 'amend', class: 'decide', past: 'adopted', verbs: phrases('modifier, réviser, compléter, remplacer, ajouter, rectifier, actualiser, amender') },
	{ act: 'repeal', class: 'decide', past: 'repealed', verbs: phrases('abroger, annuler, révoquer') },
	{ act: 'enter-into-force', class: 'effect', past: 'in-force', verbs: phrases('entrer en vigueur, entrer en application') },
	{
		act: 'inspect',
		class: 'do',
		past: 'completed',
		verbs: phrases('contrôler, vérifier, examiner, évaluer, surveiller, inspecter, effectuer, réexaminer, procéder, auditer'),
	},
	{ act: 'convene', class: 'decide', past: 'completed', verbs: phrases('convoquer, réunir, organiser') },
	{
		act: 'report',
		class: 'do',
		past: 'completed',
		verbs: phrases('communiquer, notifier, informer, transmettre, soumettre, remettre, conserver, enregistrer, inscrire, fournir, adresser, déposer'),
	},
	{ act: 'appoint', class: 'decide', past: 'adopted', verbs: phrases('nommer, désigner, recruter, élire') },
	{ act: 'protect', class: 'do', past: 'in-force', verbs: phrases('protéger, garantir, assurer, veiller, préserver, empêcher, prévenir, lutter, maintenir') },
	{ act: 'cooperate', class: 'do', past: 'in-force', verbs: phrases('coopérer, collaborer, consulter les, coordonner, participer') },
	{ act: 'procure', class: 'decide', past: 'completed', verbs: phrases('acheter, acquérir, commander, attribuer le marché, attribuer un marché') },
	{ act: 'clarify', class: 'direct', past: 'adopted', verbs: phrases('préciser, clarifier, régir, réglementer') },
	{
		act: 'say',
		class: 'report',
		past: 'announced',
		verbs: phrases(
			'ajouter que, ajouter qu, assurer que, assurer qu, préciser que, préciser qu, confirmer que, confirmer qu, dire, affirmer, estimer, souligner, rappeler, expliquer, saluer, indiquer, déclarer, noter, insister, juger, constater, évoquer, rapporter, commenter, relater, regretter, féliciter',
		),
	},
];
