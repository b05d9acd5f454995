/** Portuguese titles of those who head a ministry, which name it by its field: `ministra da Saúde`, `ministro das Finanças`. */
import type { OfficeVocabulary } from '../../extract/measures/responsibility/office-vocabulary.js';
import { phrases } from '../words.js';

export const offices: OfficeVocabulary = {
	titles: phrases('ministro, ministra, ministros, ministras'),
	links: phrases('da, do, das, dos, de'),
	joints: phrases('da, do, das, dos, de, e'),
	// by the words of the English names of the ministries
	fields: {
		saúde: ['health'],
		educação: ['education'],
		finanças: ['finance'],
		fazenda: ['finance'],
		justiça: ['justice'],
		ambiente: ['environment'],
		energia: ['energy'],
		trabalho: ['labour'],
		agricultura: ['agriculture'],
		economia: ['economy'],
		defesa: ['defence'],
		transportes: ['transport'],
		ciência: ['science'],
		planejamento: ['planning'],
		cidades: ['cities'],
		comunicações: ['communications'],
		infraestruturas: ['infrastructure'],
		habitação: ['housing'],
		interna: ['internal'],
		negócios: ['foreign'],
		exteriores: ['foreign'],
		previdência: ['social security'],
		gestão: ['management'],
		indústria: ['industry'],
	},
	acting: [],
	no: phrases('primeiro, primeira, ex, antigo, antiga'),
	localHeads: [],
};
