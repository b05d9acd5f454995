/** Swedish nouns that name an action of policy; compounds end in them: `klimat|satsning`. Adjectives of change open an item as well: `Höjd skatt`. */
import type { NominalVocabulary } from '../../extract/measures/nominal.js';
import { phrases, words } from '../words.js';

export const nominals: NominalVocabulary = {
	phrases: [
		['expand', phrases('ökat, ökad, ökade, utökad, utökade, utökat, höjd, höjda, höjt, fler, förlängd, förlängda, förlängt')],
		['limit', phrases('sänkt, sänkta, minskad, minskade, minskat, skärpt, skärpta, begränsad, begränsade')],
		['strengthen', phrases('stärkt, stärkta, förstärkt, förstärkta')],
		['reform', phrases('förbättrad, förbättrade, förbättrat, förenklad, förenklade, moderniserad')],
		['abolish', phrases('slopad, slopade, slopat, avskaffad, avskaffade')],
		['commission', phrases('underlag från, uppdrag till, uppdrag att, uppdrag om, uppdrag åt')],
		['fund', phrases('stöd till, bidrag till, medel till, resurser till')],
	],
	endings: [
		['fund', words('satsning satsningar investering investeringar finansiering statsbidrag tillskott')],
		['commission', words('uppdrag utredning')],
		['establish', words('inrättande bildande etablering upprättande framtagande')],
		['implement', words('införande genomförande')],
		['expand', words('höjning utbyggnad förlängning utökning ökning utvidgning')],
		['limit', words('sänkning skärpning begränsning minskning')],
		['strengthen', words('förstärkning stärkande')],
		['ban', words('förbud')],
		['reform', words('reform reformer omläggning effektivisering modernisering förenkling')],
		['abolish', words('avskaffande slopande borttagande')],
		['inspect', words('översyn kartläggning utvärdering uppföljning')],
		['amend', words('lagändring lagändringar ändring')],
		['plan', words('handlingsplan överenskommelse överenskommelser')],
	],
};
