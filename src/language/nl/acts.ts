/** Dutch verbs whose act depends on what they tell of. */
import type { ActRow } from '../../extract/measures/entry/act-vocabulary.js';
import { phrases } from '../words.js';

const coming = phrases('er komen, komen er');

export const acts: readonly ActRow[] = [
	{ verbs: ['sluiten'], ahead: phrases('akkoord, overeenkomst, verdrag, convenant, contract, deal'), act: 'adopt' },
	{ verbs: ['sluiten'], behind: phrases('akkoord, overeenkomst, verdrag, convenant, contract, deal'), act: 'adopt' },
	{ verbs: coming, behind: phrases('verbod, vuurwerkverbod, rookverbod, rijverbod, exportverbod, totaalverbod'), act: 'ban' },
	{ verbs: coming, behind: phrases('plafond, prijsplafond, maximum, limiet, heffing, belasting, boete, boetes, norm, normen'), act: 'limit' },
	{ verbs: coming, behind: phrases('plicht, verplichting, meldplicht, vergunningplicht'), act: 'require' },
	{ verbs: coming, behind: phrases('miljoen, miljard, geld, subsidie, steun, compensatie, budget, middelen'), act: 'fund' },
	{ verbs: phrases('stijgen, omhooggaan'), act: 'expand', type: 'pricing-and-payment' },
	{ verbs: phrases('dalen, omlaaggaan'), act: 'limit', type: 'pricing-and-payment' },
];
