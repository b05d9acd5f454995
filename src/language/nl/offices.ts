/** Dutch titles of those who head a ministry, which name it by its field: `minister van Financiën`, `staatssecretaris van Defensie`. */
import type { OfficeVocabulary } from '../../extract/measures/responsibility/office-vocabulary.js';
import { phrases } from '../words.js';

export const offices: OfficeVocabulary = {
	titles: phrases('minister, ministers, staatssecretaris, staatssecretarissen'),
	links: phrases('van, voor'),
	joints: phrases('van, voor, de, het, en'),
	// by the words of the English names of the ministries
	fields: {
		volksgezondheid: ['health'],
		vws: ['health'],
		onderwijs: ['education'],
		ocw: ['education'],
		financiën: ['finance'],
		justitie: ['justice'],
		defensie: ['defence'],
		landbouw: ['agriculture'],
		economische: ['economic'],
		ez: ['economic'],
		ezk: ['economic'],
		klimaat: ['climate'],
		infrastructuur: ['infrastructure'],
		ienw: ['infrastructure'],
		binnenlandse: ['interior'],
		bzk: ['interior'],
		buitenlandse: ['foreign'],
		sociale: ['social affairs'],
		szw: ['social affairs'],
		volkshuisvesting: ['housing'],
		asiel: ['asylum'],
		mobiliteit: ['mobility'],
		ambtenarenzaken: ['civil service'],
	},
	acting: [],
	no: phrases('eerste, oud, voormalig, voormalige, demissionair'),
	localHeads: [],
};
