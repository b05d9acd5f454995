/** German nouns that name an action of policy; compounds end in them: `Steuer|senkung`. */
import type { NominalVocabulary } from '../../extract/measures/nominal.js';
import { words } from '../words.js';

export const nominals: NominalVocabulary = {
	phrases: [],
	endings: [
		['establish', words('einrichtung schaffung gründung aufbau errichtung einsetzung ausarbeitung erarbeitung entwicklung')],
		['implement', words('einführung umsetzung durchführung')],
		['expand', words('ausbau ausweitung erhöhung anhebung verlängerung aufstockung beschleunigung erweiterung')],
		['limit', words('senkung begrenzung beschränkung verschärfung verringerung kürzung reduzierung deckelung absenkung bekämpfung')],
		['strengthen', words('stärkung unterstützung erleichterung sicherung')],
		['fund', words('förderung finanzierung bereitstellung investition investitionen sofortprogramm förderprogramm sondervermögen')],
		['subsidise', words('entlastung befreiung steuergutschrift zuschuss zuschüsse')],
		['reform', words('reform modernisierung vereinfachung digitalisierung neuregelung anpassung neuordnung verbesserung umgestaltung')],
		['ban', words('verbot untersagung')],
		['abolish', words('abschaffung aufhebung streichung beendigung wegfall abbau')],
		['amend', words('änderung novellierung überarbeitung novelle')],
		['inspect', words('überprüfung evaluierung überwachung kontrolle kontrollen')],
		['launch', words('offensive pilotprojekt modellprojekt')],
		['require', words('pflicht verpflichtung')],
		['protect', words('gewährleistung sicherstellung')],
	],
};
