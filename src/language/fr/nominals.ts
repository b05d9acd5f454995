/** French nouns that name an action of policy. English spells many of them alike, so that each is looked for with the `de` behind it. */
import type { NominalVocabulary } from '../../extract/measures/nominal.js';
import { words } from '../words.js';

const governing = (nouns: string): readonly string[] =>
	words(nouns).flatMap((noun) => ['de', 'du', 'des', "d'"].map((link) => `${noun.replaceAll('_', ' ')} ${link}`));

export const nominals: NominalVocabulary = {
	phrases: [
		['establish', governing('création mise_en_place instauration élaboration construction constitution installation')],
		['implement', governing('introduction application déploiement mise_en_œuvre')],
		['expand', governing('extension augmentation hausse prolongation généralisation accélération élargissement revalorisation relèvement doublement')],
		['limit', governing('réduction baisse plafonnement limitation diminution encadrement')],
		['strengthen', governing('renforcement soutien consolidation développement')],
		['fund', governing('financement versement attribution octroi déblocage')],
		['subsidise', governing('exonération prise_en_charge remboursement')],
		['reform', governing('réforme simplification modernisation rénovation amélioration réorganisation')],
		['ban', governing('interdiction suspension')],
		['abolish', governing('suppression fermeture fin')],
		['amend', governing('modification révision')],
		['repeal', governing('abrogation')],
		['launch', governing('lancement ouverture expérimentation')],
		['inspect', governing('contrôle évaluation vérification')],
		['appoint', governing('nomination recrutement')],
	],
	endings: [],
};
