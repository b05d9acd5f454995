/** German verbs of policy by act, in the infinitive, and how they are inflected. The present of a separable verb is that of clauses that it closes (`einführt`). */
import type { Paradigms } from '../../extract/measures/inflection.js';
import type { VerbRow } from '../../extract/measures/vocabulary.js';

const split = (text: string): readonly string[] => text.trim().split(/\s*,\s*/);

export const inflection: Paradigms = {
	stemVowel: 'en',
	plural: 'en',
	// beantragen: beantragt, beantragte, beantragt; verbs without an unstressed prefix are listed with their participles
	regular: { present: 't', past: 'te', supine: 't', passives: [] },
	classes: [],
	irregular: Object.fromEntries(
		// infinitive, present, past, participle
		`beschließen beschließt beschloss beschlossen
		erlassen erlässt erließ erlassen
		verabschieden verabschiedet verabschiedete verabschiedet
		annehmen annimmt annahm angenommen
		billigen billigt billigte gebilligt
		bewilligen bewilligt bewilligte bewilligt
		zustimmen zustimmt zustimmte zugestimmt
		unterzeichnen unterzeichnet unterzeichnete unterzeichnet
		veröffentlichen veröffentlicht veröffentlichte veröffentlicht
		vorlegen vorlegt vorlegte vorgelegt
		vorstellen vorstellt vorstellte vorgestellt
		ankündigen ankündigt ankündigte angekündigt
		vorschlagen vorschlägt vorschlug vorgeschlagen
		empfehlen empfiehlt empfahl empfohlen
		starten startet startete gestartet
		einleiten einleitet einleitete eingeleitet
		einführen einführt einführte eingeführt
		umsetzen umsetzt umsetzte umgesetzt
		durchführen durchführt durchführte durchgeführt
		anwenden anwendet wandte angewandt
		ergreifen ergreift ergriff ergriffen
		verpflichten verpflichtet verpflichtete verpflichtet
		auffordern auffordert aufforderte aufgefordert
		fordern fordert forderte gefordert
		anordnen anordnet anordnete angeordnet
		vorschreiben vorschreibt vorschrieb vorgeschrieben
		beauftragen beauftragt beauftragte beauftragt
		verbieten verbietet verbot verboten
		untersagen untersagt untersagte untersagt
		begrenzen begrenzt begrenzte begrenzt
		beschränken beschränkt beschränkte beschränkt
		senken senkt senkte gesenkt
		verringern verringert verringerte verringert
		kürzen kürzt kürzte gekürzt
		verschärfen verschärft verschärfte verschärft
		bereitstellen bereitstellt bereitstellte bereitgestellt
		finanzieren finanziert finanzierte finanziert
		investieren investiert investierte investiert
		fördern fördert förderte gefördert
		bezuschussen bezuschusst bezuschusste bezuschusst
		entlasten entlastet entlastete entlastet
		erreichen erreicht erreichte erreicht
		halbieren halbiert halbierte halbiert
		verdoppeln verdoppelt verdoppelte verdoppelt
		erproben erprobt erprobte erprobt
		ausbauen ausbaut ausbaute ausgebaut
		ausweiten ausweitet ausweitete ausgeweitet
		aufstocken aufstockt aufstockte aufgestockt
		erhöhen erhöht erhöhte erhöht
		verlängern verlängert verlängerte verlängert
		anheben anhebt anhob angehoben
		beschleunigen beschleunigt beschleunigte beschleunigt
		einrichten einrichtet einrichtete eingerichtet
		errichten errichtet errichtete errichtet
		schaffen schafft schuf geschaffen
		gründen gründet gründete gegründet
		einsetzen einsetzt einsetzte eingesetzt
		aufbauen aufbaut aufbaute aufgebaut
		erarbeiten erarbeitet erarbeitete erarbeitet
		bauen baut baute gebaut
		reformieren reformiert reformierte reformiert
		modernisieren modernisiert modernisierte modernisiert
		vereinfachen vereinfacht vereinfachte vereinfacht
		anpassen anpasst anpasste angepasst
		digitalisieren digitalisiert digitalisierte digitalisiert
		verbessern verbessert verbesserte verbessert
		stärken stärkt stärkte gestärkt
		unterstützen unterstützt unterstützte unterstützt
		erleichtern erleichtert erleichterte erleichtert
		ermöglichen ermöglicht ermöglichte ermöglicht
		abschaffen abschafft abschaffte abgeschafft
		beenden beendet beendete beendet
		streichen streicht strich gestrichen
		ändern ändert änderte geändert
		überarbeiten überarbeitet überarbeitete überarbeitet
		aufheben aufhebt aufhob aufgehoben
		widerrufen widerruft widerrief widerrufen
		prüfen prüft prüfte geprüft
		überprüfen überprüft überprüfte überprüft
		überwachen überwacht überwachte überwacht
		kontrollieren kontrolliert kontrollierte kontrolliert
		bewerten bewertet bewertete bewertet
		evaluieren evaluiert evaluierte evaluiert
		untersuchen untersucht untersuchte untersucht
		einberufen einberuft einberief einberufen
		melden meldet meldete gemeldet
		übermitteln übermittelt übermittelte übermittelt
		berichten berichtet berichtete berichtet
		unterrichten unterrichtet unterrichtete unterrichtet
		mitteilen mitteilt mitteilte mitgeteilt
		ernennen ernennt ernannte ernannt
		benennen benennt benannte benannt
		schützen schützt schützte geschützt
		sichern sichert sicherte gesichert
		sicherstellen sicherstellt sicherstellte sichergestellt
		gewährleisten gewährleistet gewährleistete gewährleistet
		gewähren gewährt gewährte gewährt
		zusammenarbeiten zusammenarbeitet zusammenarbeitete zusammengearbeitet
		beschaffen beschafft beschaffte beschafft
		festlegen festlegt festlegte festgelegt
		regeln regelt regelte geregelt
		genehmigen genehmigt genehmigte genehmigt
		zulassen zulässt zuließ zugelassen
		sagen sagt sagte gesagt
		erklären erklärt erklärte erklärt
		betonen betont betonte betont`
			.split('\n')
			.map((row) => row.trim().split(' ') as [string, string, string, string])
			.map(([infinitive, present, past, participle]) => [infinitive, [present, past, participle] as const]),
	),
};

export const verbs: readonly VerbRow[] = [
	{ act: 'issue', class: 'decide', past: 'adopted', verbs: split('erlassen, veröffentlichen, vorlegen, vorstellen') },
	{ act: 'adopt', class: 'decide', past: 'adopted', verbs: split('beschließen, verabschieden, annehmen, unterzeichnen, festlegen') },
	{ act: 'approve', class: 'decide', past: 'adopted', verbs: split('billigen, genehmigen, bewilligen, zustimmen, zulassen') },
	{ act: 'announce', class: 'decide', past: 'announced', verbs: split('ankündigen') },
	{ act: 'propose', class: 'direct', past: 'proposed', verbs: split('vorschlagen, empfehlen') },
	{ act: 'launch', class: 'decide', past: 'in-force', verbs: split('starten, einleiten') },
	{ act: 'implement', class: 'do', past: 'completed', verbs: split('umsetzen, durchführen, anwenden, ergreifen') },
	{ act: 'implement', class: 'decide', past: 'adopted', verbs: split('einführen') },
	{ act: 'require', class: 'direct', past: 'in-force', verbs: split('verpflichten, auffordern, fordern, anordnen, vorschreiben') },
	{ act: 'commission', class: 'decide', past: 'adopted', verbs: split('beauftragen') },
	{ act: 'ban', class: 'decide', past: 'in-force', verbs: split('verbieten, untersagen') },
	{ act: 'limit', class: 'decide', past: 'in-force', verbs: split('begrenzen, beschränken, senken, verringern, kürzen, verschärfen') },
	{ act: 'fund', class: 'decide', past: 'announced', verbs: split('bereitstellen, finanzieren, investieren, fördern, gewähren') },
	{ act: 'subsidise', class: 'decide', past: 'in-force', verbs: split('bezuschussen, entlasten') },
	{ act: 'target', class: 'do', past: 'in-force', verbs: split('erreichen, halbieren, verdoppeln') },
	{ act: 'pilot', class: 'decide', past: 'in-force', verbs: split('erproben') },
	{ act: 'expand', class: 'do', past: 'completed', verbs: split('ausbauen, ausweiten, aufstocken, erhöhen, verlängern, anheben, beschleunigen') },
	{
		act: 'establish',
		class: 'decide',
		past: 'adopted',
		verbs: split('einrichten, errichten, schaffen, gründen, einsetzen, aufbauen, erarbeiten, bauen'),
	},
	{ act: 'reform', class: 'do', past: 'completed', verbs: split('reformieren, modernisieren, vereinfachen, anpassen, digitalisieren, verbessern') },
	{ act: 'strengthen', class: 'do', past: 'completed', verbs: split('stärken, unterstützen, erleichtern, ermöglichen') },
	{ act: 'abolish', class: 'decide', past: 'completed', verbs: split('abschaffen, beenden, streichen') },
	{ act: 'amend', class: 'decide', past: 'adopted', verbs: split('ändern, überarbeiten') },
	{ act: 'repeal', class: 'decide', past: 'repealed', verbs: split('aufheben, widerrufen') },
	{ act: 'inspect', class: 'do', past: 'completed', verbs: split('prüfen, überprüfen, überwachen, kontrollieren, bewerten, evaluieren, untersuchen') },
	{ act: 'convene', class: 'decide', past: 'completed', verbs: split('einberufen') },
	{ act: 'report', class: 'do', past: 'completed', verbs: split('melden, übermitteln, berichten, unterrichten') },
	{ act: 'appoint', class: 'decide', past: 'adopted', verbs: split('ernennen, benennen') },
	{ act: 'protect', class: 'do', past: 'in-force', verbs: split('schützen, sichern, sicherstellen, gewährleisten') },
	{ act: 'cooperate', class: 'do', past: 'in-force', verbs: split('zusammenarbeiten') },
	{ act: 'procure', class: 'decide', past: 'completed', verbs: split('beschaffen') },
	{ act: 'clarify', class: 'direct', past: 'adopted', verbs: split('regeln') },
	{ act: 'say', class: 'report', past: 'announced', verbs: split('sagen, erklären, betonen, mitteilen') },
];
