/** Italian titles of those who head a ministry, which name it by its field: `ministro della Salute`, `ministra dell'Università`. */
import type { OfficeVocabulary } from '../../extract/measures/responsibility/office-vocabulary.js';
import { phrases } from '../words.js';

export const offices: OfficeVocabulary = {
	titles: phrases('ministro, ministra, viceministro, viceministra, sottosegretario, sottosegretaria'),
	links: phrases('della, dello, dell, delle, dei, degli, del, alla, allo, all, alle, ai, agli, al, per'),
	joints: phrases("della, dello, dell, delle, dei, degli, del, alla, allo, all, alle, ai, agli, al, per, la, le, lo, l, gli, e, '"),
	// by the words of the English names of the ministries
	fields: {
		salute: ['health'],
		sanità: ['health'],
		economia: ['economy'],
		finanze: ['finance'],
		interno: ['interior'],
		interni: ['interior'],
		giustizia: ['justice'],
		difesa: ['defence'],
		istruzione: ['education'],
		scuola: ['education'],
		università: ['universities'],
		ricerca: ['research'],
		ambiente: ['environment'],
		ecologica: ['environment'],
		energetica: ['energy'],
		lavoro: ['labour'],
		infrastrutture: ['infrastructure'],
		trasporti: ['transport'],
		agricoltura: ['agriculture'],
		agricole: ['agriculture'],
		imprese: ['enterprises'],
		sviluppo: ['enterprises'],
		cultura: ['culture'],
		beni: ['culture'],
		turismo: ['tourism'],
		esteri: ['foreign'],
	},
	acting: [],
	no: phrases('primo, prima, ex, già'),
	localHeads: [],
};
