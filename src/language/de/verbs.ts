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
		// infinitive, present, past, participle; a low line stands for a space
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
		teilnehmen teilnimmt teilnahm teilgenommen
		vorsehen vorsieht vorsah vorgesehen
		erteilen erteilt erteilte erteilt
		verweigern verweigert verweigerte verweigert
		ablehnen ablehnt ablehnte abgelehnt
		zurücknehmen zurücknimmt zurücknahm zurückgenommen
		entziehen entzieht entzog entzogen
		aussetzen aussetzt aussetzte ausgesetzt
		festsetzen festsetzt festsetzte festgesetzt
		eröffnen eröffnet eröffnete eröffnet
		bestimmen bestimmt bestimmte bestimmt
		entscheiden entscheidet entschied entschieden
		bestellen bestellt bestellte bestellt
		berufen beruft berief berufen
		einstellen einstellt einstellte eingestellt
		erheben erhebt erhob erhoben
		zahlen zahlt zahlte gezahlt
		auszahlen auszahlt auszahlte ausgezahlt
		erstatten erstattet erstattete erstattet
		leisten leistet leistete geleistet
		zuweisen zuweist zuwies zugewiesen
		ausgeben ausgibt ausgab ausgegeben
		vergeben vergibt vergab vergeben
		ausschreiben ausschreibt ausschrieb ausgeschrieben
		befreien befreit befreite befreit
		ausnehmen ausnimmt ausnahm ausgenommen
		ermächtigen ermächtigt ermächtigte ermächtigt
		befugen befugt befugte befugt
		berechtigen berechtigt berechtigte berechtigt
		erlauben erlaubt erlaubte erlaubt
		gestatten gestattet gestattete gestattet
		übertragen überträgt übertrug übertragen
		anhören anhört anhörte angehört
		beteiligen beteiligt beteiligte beteiligt
		hinzuziehen hinzuzieht hinzuzog hinzugezogen
		anzeigen anzeigt anzeigte angezeigt
		bekanntgeben bekanntgibt bekanntgab bekanntgegeben
		bekanntmachen bekanntmacht bekanntmachte bekanntgemacht
		aufbewahren aufbewahrt aufbewahrte aufbewahrt
		führen führt führte geführt
		kennzeichnen kennzeichnet kennzeichnete gekennzeichnet
		registrieren registriert registrierte registriert
		eintragen einträgt eintrug eingetragen
		beantragen beantragt beantragte beantragt
		einreichen einreicht einreichte eingereicht
		nachweisen nachweist nachwies nachgewiesen
		einhalten einhält einhielt eingehalten
		beachten beachtet beachtete beachtet
		berücksichtigen berücksichtigt berücksichtigte berücksichtigt
		vermeiden vermeidet vermied vermieden
		verhindern verhindert verhinderte verhindert
		bekämpfen bekämpft bekämpfte bekämpft
		ahnden ahndet ahndete geahndet
		verhängen verhängt verhängte verhängt
		bestrafen bestraft bestrafte bestraft
		haften haftet haftete gehaftet
		aufnehmen aufnimmt aufnahm aufgenommen
		ersetzen ersetzt ersetzte ersetzt
		einfügen einfügt einfügte eingefügt
		ergänzen ergänzt ergänzte ergänzt
		fassen fasst fasste gefasst
		ausarbeiten ausarbeitet ausarbeitete ausgearbeitet
		entwickeln entwickelt entwickelte entwickelt
		koordinieren koordiniert koordinierte koordiniert
		auflegen auflegt auflegte aufgelegt
		aufwenden aufwendet aufwendete aufgewendet
		absenken absenkt absenkte abgesenkt
		einsparen einspart einsparte eingespart
		reduzieren reduziert reduzierte reduziert
		ausschließen ausschließt ausschloss ausgeschlossen
		stoppen stoppt stoppte gestoppt
		schließen schließt schloss geschlossen
		sperren sperrt sperrte gesperrt
		zulassen zulässt zuließ zugelassen
		anerkennen anerkennt anerkannte anerkannt
		gelten gilt galt gegolten
		kundmachen kundmacht kundmachte kundgemacht
		verkünden verkündet verkündete verkündet
		mitwirken mitwirkt mitwirkte mitgewirkt
		lockern lockert lockerte gelockert
		steigen steigt stieg gestiegen
		sinken sinkt sank gesunken
		ausbezahlen ausbezahlt ausbezahlte ausbezahlt
		verteilen verteilt verteilte verteilt
		vereinbaren vereinbart vereinbarte vereinbart
		einigen einigt einigte geeinigt
		ratifizieren ratifiziert ratifizierte ratifiziert
		verschieben verschiebt verschob verschoben
		fortsetzen fortsetzt fortsetzte fortgesetzt
		deckeln deckelt deckelte gedeckelt
		auflösen auflöst auflöste aufgelöst
		abbauen abbaut abbaute abgebaut
		lancieren lanciert lancierte lanciert
		gutheißen gutheißt guthieß gutgeheißen
		beschliessen beschliesst beschloss beschlossen
		gutheissen gutheisst guthiess gutgeheissen
		ausschliessen ausschliesst ausschloss ausgeschlossen
		schliessen schliesst schloss geschlossen
		ausser_kraft_treten ausser_kraft_tritt ausser_kraft_trat ausser_kraft_getreten
		ausser_kraft_setzen ausser_kraft_setzt ausser_kraft_setzte ausser_kraft_gesetzt
		in_die_vernehmlassung_schicken in_die_vernehmlassung_schickt in_die_vernehmlassung_schickte in_die_vernehmlassung_geschickt
		in_die_vernehmlassung_geben in_die_vernehmlassung_gibt in_die_vernehmlassung_gab in_die_vernehmlassung_gegeben
		erhalten erhält erhielt erhalten
		bekommen bekommt bekam bekommen
		in_kraft_treten in_kraft_tritt in_kraft_trat in_kraft_getreten
		außer_kraft_treten außer_kraft_tritt außer_kraft_trat außer_kraft_getreten
		in_kraft_setzen in_kraft_setzt in_kraft_setzte in_kraft_gesetzt
		außer_kraft_setzen außer_kraft_setzt außer_kraft_setzte außer_kraft_gesetzt
		zur_verfügung_stellen zur_verfügung_stellt zur_verfügung_stellte zur_verfügung_gestellt
		auf_den_weg_bringen auf_den_weg_bringt auf_den_weg_brachte auf_den_weg_gebracht
		sorge_tragen sorge_trägt sorge_trug sorge_getragen
		dafür_sorge_tragen dafür_sorge_trägt dafür_sorge_trug dafür_sorge_getragen
		dafür_sorgen dafür_sorgt dafür_sorgte dafür_gesorgt
		rechnung_tragen rechnung_trägt rechnung_trug rechnung_getragen
		betonen betont betonte betont`
			.split('\n')
			.map(
				(row) =>
					row
						.trim()
						.split(' ')
						.map((word) => word.replaceAll('_', ' ')) as [string, string, string, string],
			)
			.map(([infinitive, present, past, participle]) => [infinitive, [present, past, participle] as const]),
	),
};

export const verbs: readonly VerbRow[] = [
	{
		act: 'issue',
		class: 'decide',
		past: 'adopted',
		verbs: split('erlassen, veröffentlichen, vorlegen, vorstellen, bekanntgeben, bekanntmachen, verkünden, kundmachen, auf den weg bringen'),
	},
	{
		act: 'adopt',
		class: 'decide',
		past: 'adopted',
		verbs: split(
			'beschließen, verabschieden, annehmen, unterzeichnen, festlegen, festsetzen, bestimmen, entscheiden, in kraft setzen, vereinbaren, einigen, ratifizieren, beschliessen',
		),
	},
	{
		act: 'approve',
		class: 'decide',
		past: 'adopted',
		verbs: split(
			'billigen, genehmigen, bewilligen, zustimmen, zulassen, erteilen, erlauben, gestatten, anerkennen, berechtigen, ermächtigen, befugen, gutheißen, gutheissen',
		),
	},
	{ act: 'announce', class: 'decide', past: 'announced', verbs: split('ankündigen') },
	{ act: 'propose', class: 'direct', past: 'proposed', verbs: split('vorschlagen, empfehlen, in die vernehmlassung schicken, in die vernehmlassung geben') },
	{ act: 'launch', class: 'decide', past: 'in-force', verbs: split('starten, einleiten, eröffnen, auflegen, ausschreiben, lancieren') },
	{
		act: 'implement',
		class: 'do',
		past: 'completed',
		verbs: split('umsetzen, durchführen, anwenden, ergreifen, leisten, einhalten, beachten, berücksichtigen, führen, rechnung tragen, gelten'),
	},
	{ act: 'implement', class: 'decide', past: 'adopted', verbs: split('einführen') },
	{ act: 'require', class: 'direct', past: 'in-force', verbs: split('verpflichten, auffordern, fordern, anordnen, vorschreiben, vorsehen') },
	{ act: 'commission', class: 'decide', past: 'adopted', verbs: split('beauftragen, übertragen') },
	{
		act: 'ban',
		class: 'decide',
		past: 'in-force',
		verbs: split('verbieten, untersagen, stoppen, schließen, sperren, ausschließen, verweigern, ablehnen, aussetzen, verschieben, schliessen, ausschliessen'),
	},
	{
		act: 'limit',
		class: 'decide',
		past: 'in-force',
		verbs: split(
			'begrenzen, beschränken, senken, verringern, kürzen, verschärfen, absenken, reduzieren, einsparen, ahnden, verhängen, bestrafen, erheben, haften, deckeln',
		),
	},
	{
		act: 'fund',
		class: 'decide',
		past: 'announced',
		verbs: split(
			'bereitstellen, finanzieren, investieren, fördern, gewähren, zahlen, auszahlen, zuweisen, ausgeben, aufwenden, zur verfügung stellen, ausbezahlen, verteilen',
		),
	},
	{ act: 'subsidise', class: 'decide', past: 'in-force', verbs: split('bezuschussen, entlasten, erstatten, befreien, ausnehmen') },
	{ act: 'target', class: 'do', past: 'in-force', verbs: split('erreichen, halbieren, verdoppeln') },
	{ act: 'pilot', class: 'decide', past: 'in-force', verbs: split('erproben') },
	{ act: 'expand', class: 'do', past: 'completed', verbs: split('ausbauen, ausweiten, aufstocken, erhöhen, verlängern, anheben, beschleunigen, fortsetzen') },
	{
		act: 'establish',
		class: 'decide',
		past: 'adopted',
		verbs: split('einrichten, errichten, schaffen, gründen, einsetzen, aufbauen, erarbeiten, bauen, ausarbeiten, entwickeln'),
	},
	{ act: 'reform', class: 'do', past: 'completed', verbs: split('reformieren, modernisieren, vereinfachen, anpassen, digitalisieren, verbessern, lockern') },
	{ act: 'strengthen', class: 'do', past: 'completed', verbs: split('stärken, unterstützen, erleichtern, ermöglichen') },
	{
		act: 'abolish',
		class: 'decide',
		past: 'completed',
		verbs: split('abschaffen, beenden, streichen, einstellen, entziehen, außer kraft setzen, auflösen, abbauen, ausser kraft setzen'),
	},
	{ act: 'amend', class: 'decide', past: 'adopted', verbs: split('ändern, überarbeiten, ersetzen, einfügen, ergänzen, fassen') },
	{ act: 'repeal', class: 'decide', past: 'repealed', verbs: split('aufheben, widerrufen, zurücknehmen') },
	{ act: 'enter-into-force', class: 'effect', past: 'in-force', verbs: split('in kraft treten, außer kraft treten, ausser kraft treten') },
	{ act: 'inspect', class: 'do', past: 'completed', verbs: split('prüfen, überprüfen, überwachen, kontrollieren, bewerten, evaluieren, untersuchen, anhören') },
	{ act: 'convene', class: 'decide', past: 'completed', verbs: split('einberufen') },
	{
		act: 'report',
		class: 'do',
		past: 'completed',
		verbs: split(
			'melden, übermitteln, berichten, unterrichten, anzeigen, nachweisen, einreichen, eintragen, registrieren, aufbewahren, kennzeichnen, beantragen, mitteilen',
		),
	},
	{ act: 'appoint', class: 'decide', past: 'adopted', verbs: split('ernennen, benennen, bestellen, berufen') },
	{
		act: 'protect',
		class: 'do',
		past: 'in-force',
		verbs: split('schützen, sichern, sicherstellen, gewährleisten, verhindern, vermeiden, bekämpfen, sorge tragen, dafür sorge tragen, dafür sorgen'),
	},
	{
		act: 'cooperate',
		class: 'do',
		past: 'in-force',
		verbs: split('zusammenarbeiten, beteiligen, mitwirken, teilnehmen, koordinieren, hinzuziehen, aufnehmen'),
	},
	{ act: 'procure', class: 'decide', past: 'completed', verbs: split('beschaffen') },
	{ act: 'clarify', class: 'direct', past: 'adopted', verbs: split('regeln') },
	{ act: 'be', class: 'state', past: 'completed', verbs: split('steigen, sinken') },
	{ act: 'fund', class: 'conduct', past: 'in-force', verbs: split('erhalten, bekommen') },
	{ act: 'say', class: 'report', past: 'announced', verbs: split('sagen, erklären, betonen') },
];
