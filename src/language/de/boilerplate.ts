/** German words of page furniture, by kind of boilerplate; phrases are parted by semicolons. See the English ones for what the places mean. */
import type { CueVocabulary } from '../../boilerplate/cue-vocabulary.js';

export const cues: CueVocabulary = {
	navigation: {
		whole: `
			startseite; home; navigation; menü; hauptmenü; menü öffnen; menü schließen; suche; suchen; suche öffnen; anmelden; abmelden; registrieren;
			login; mein konto; kontakt; impressum; datenschutzerklärung; agb; über uns; hilfe; karriere; jobs; stellenmarkt; presse;
			sitemap; inhaltsverzeichnis der seite; leichte sprache; gebärdensprache; zur startseite; zum inhalt; zum hauptinhalt; zum
			seitenanfang; nach oben; seitenanfang; zurück; zurück zur übersicht; zur übersicht; mehr; alle anzeigen; mehr anzeigen; weitere anzeigen;
			schließen; abbrechen; senden; e-paper; epaper; abo; abonnements; podcasts; newsticker; mediathek; ressorts; rss-feed; nutzungsbasierte
			onlinewerbung; privatsphäre; datenschutz-einstellungen; über diese seite; feedback; merkliste; lesezeichen; schriftgröße`,
		opens: `
			zum inhalt springen; zum hauptinhalt; zur navigation; direkt zum inhalt; springe zum; springen sie; zum seitenanfang; zurück zur startseite;
			sie sind nicht angemeldet; einloggen oder; jetzt anmelden; jetzt registrieren`,
		within: `
			ihr browser unterstützt; javascript ist deaktiviert; aktivieren sie javascript; bitte aktivieren sie javascript; zum hauptinhalt springen;
			als startseite festlegen`,
	},
	breadcrumb: {
		opens: `
			sie sind hier; sie befinden sich hier; sie befinden sich; startseite >; startseite ›; startseite »; startseite /; home ›`,
	},
	byline: {
		whole: `
			von unserer redaktion; von der redaktion; redaktion; von dpa; dpa; afp; epd; kna; sid`,
		opens: `
			autor:; autorin:; autoren:; verfasst von; geschrieben von; ein artikel von; ein kommentar von; ein beitrag von; ein gastbeitrag von; eine
			analyse von; text:; über den autor; über die autorin; redaktion:`,
		within: `
			alle artikel von; alle beiträge von; mehr artikel von; weitere artikel von; redakteur bei; redakteurin bei`,
	},
	credits: {
		opens: `
			(dpa; (mit material von; mit material von; mit agenturmaterial; übersetzt von; übersetzung:; mitarbeit:`,
		within: `
			mit material der dpa; mit informationen der nachrichtenagentur`,
	},
	source: {
		whole: `
			quelle; quellen`,
		opens: `
			quelle:; quellen:; erschienen in; dieser artikel erschien; dieser artikel ist erschienen; dieser text erschien; zuerst erschienen;
			originalartikel`,
		within: `
			erschien zuerst auf; erschien zuerst bei`,
	},
	share: {
		whole: `
			teilen; artikel teilen; seite teilen; beitrag teilen; drucken; seite drucken; artikel drucken; merken; auf die merkliste; artikel merken;
			link kopieren; kopieren; per e-mail teilen; e-mail; twittern; versenden; weiterleiten; vorlesen; artikel vorlesen; anhören; folgen; folgen
			sie uns; pdf; druckversion; druckansicht`,
		opens: `
			teilen auf; teilen sie; auf facebook teilen; auf twitter teilen; auf x teilen; auf linkedin teilen; auf whatsapp teilen; per mail teilen;
			per e-mail; bei facebook; artikel teilen; diesen artikel; diese seite drucken; diese seite teilen; diese seite weiterempfehlen; folgen sie
			uns; folge uns; folgt uns; auf facebook; auf twitter; als pdf`,
		within: `
			facebook twitter; auf facebook und twitter; folgen sie uns auf; folge uns auf; wird in neuem fenster geöffnet; öffnet in neuem fenster`,
	},
	related: {
		whole: `
			das könnte sie auch interessieren; das könnte dich auch interessieren; das könnte ihnen auch gefallen; weitere artikel; weitere artikel zum
			thema; weitere meldungen; weitere nachrichten; weitere themen; weitere beiträge; ähnliche artikel; ähnliche beiträge; verwandte artikel;
			verwandte themen; verwandte beiträge; meistgelesen; meistgelesene artikel; die meistgelesenen artikel; meistkommentiert; beliebteste
			artikel; beliebt; neueste artikel; neueste meldungen; neueste beiträge; aktuelle meldungen; aktuelle nachrichten; aktuelle artikel;
			empfehlungen der redaktion; empfohlene artikel; mehr aus; topthemen; top-themen; top themen; im trend; schlagzeilen; weiterführende links;
			weiterführende informationen; links zum thema; nächster artikel; vorheriger artikel; nächster beitrag; vorheriger beitrag`,
		opens: `
			lesen sie auch; lesen sie hier; lesen sie mehr; lesen sie dazu; lesen sie weiter; lies auch; auch interessant; auch lesenswert; mehr zum
			thema; mehr dazu; mehr aus; weitere artikel; weitere informationen finden; das könnte; siehe auch; passend dazu; zum thema:; dossier:;
			nächster artikel; vorheriger artikel; zum weiterlesen; zum thema; weiterlesen; mehr lesen`,
	},
	readmore: {
		whole: `
			mehr lesen; weiterlesen; mehr erfahren; mehr anzeigen; jetzt lesen; zum artikel; zum video; zur bildergalerie; bildergalerie; hier klicken;
			details; bild vergrößern; vergrößern; video abspielen; ausklappen; einklappen; vollbild; zur galerie`,
		opens: `
			hier klicken; klicken sie hier; hier geht es zu; hier geht's zu; zum vollständigen artikel; den ganzen artikel; bild vergrößern`,
	},
	tags: {
		whole: `
			schlagworte; schlagwörter; stichworte; stichwörter; kategorien; tags`,
		opens: `
			schlagworte:; schlagwörter:; stichworte:; stichwörter:; themen:; kategorien:; kategorie:; mehr zu den themen`,
	},
	comments: {
		whole: `
			kommentare; kommentar; kommentar schreiben; kommentar verfassen; kommentieren; jetzt kommentieren; kommentare anzeigen; alle kommentare;
			antworten; melden; kommentar melden; diskutieren sie mit; leserkommentare; keine kommentare; neueste zuerst; älteste zuerst; beste zuerst;
			schreiben sie einen kommentar; schreibe einen kommentar`,
		opens: `
			schreiben sie einen kommentar; schreibe einen kommentar; hinterlasse einen kommentar; kommentar schreiben; kommentar hinterlassen;
			kommentare (; kommentare zu; ihre e-mail-adresse; deine e-mail-adresse; bitte melden sie sich an; melden sie sich an, um; um zu
			kommentieren; die kommentarfunktion; diskutieren sie; diskutiere mit; ihr kommentar; ihre meinung; was meinen sie`,
		within: `
			wird nicht veröffentlicht; erforderliche felder sind; kommentarfunktion; netiquette; um kommentieren zu`,
	},
	cookies: {
		whole: `
			cookies; cookie-einstellungen; cookie-richtlinie; alle akzeptieren; alle ablehnen; akzeptieren; ablehnen; einstellungen speichern; nur
			notwendige cookies; notwendige cookies; datenschutzeinstellungen; einwilligung verwalten`,
		opens: `
			wir verwenden cookies; wir nutzen cookies; diese website verwendet cookies; diese webseite verwendet cookies; diese seite verwendet cookies;
			unsere website verwendet cookies; wir und unsere partner; um unsere webseite; mit ihrer zustimmung; hier finden sie eine übersicht aller
			verwendeten cookies`,
		within: `
			verwendet cookies; verwenden cookies; nutzen cookies; einsatz von cookies; verwendung von cookies; cookie-einstellungen; ihre einwilligung
			jederzeit; personenbezogene daten an drittplattformen; an dieser stelle finden sie einen externen inhalt; externen inhalt; externe inhalte
			anzeigen; externe inhalte angezeigt; inhalte von drittanbietern`,
	},
	newsletter: {
		whole: `
			newsletter; newsletter abonnieren; jetzt abonnieren; abonnieren; newsletter-anmeldung; zum newsletter; jetzt anmelden; jetzt testen; jetzt
			kostenlos testen; zum angebot; angebot sichern; bereits abonnent; sie sind bereits abonnent; e-mail-adresse; kostenlos anmelden; jetzt
			registrieren`,
		opens: `
			abonnieren sie; jetzt abonnieren; newsletter:; melden sie sich; melden sie sich jetzt; unser newsletter; unseren newsletter; mit unserem
			newsletter; dieser artikel ist; dieser artikel ist nur; diesen artikel weiterlesen; jetzt weiterlesen; lesen sie diesen artikel; sie haben
			bereits ein abo; schon abonnent; bereits registriert; unterstützen sie uns; erhalten sie die wichtigsten; erhalten sie täglich; exklusiv für
			abonnenten`,
		within: `
			unseren newsletter; unserem newsletter; newsletter abonnieren; newsletter bestellen; jederzeit abbestellen; jederzeit kündbar; in ihr
			postfach; ihrem postfach; mit einem abo`,
	},
	advertisement: {
		whole: `
			anzeige; anzeigen; werbung; ad; advertorial; sponsored; gesponsert; bezahlter inhalt; anzeige schließen; werbung ausblenden;
			affiliate-links; weiter mit werbung`,
		opens: `
			anzeige:; werbung:; nach der anzeige; artikel geht nach; scrollen um weiterzulesen; dieser artikel enthält affiliate; bei den mit`,
		within: `
			affiliate-links; erhalten wir eine provision; erhalten wir eine kleine provision`,
	},
	copyright: {
		whole: `
			alle rechte vorbehalten; copyright`,
		opens: `
			alle rechte vorbehalten; © copyright; nachdruck nur; vervielfältigung nur`,
		within: `
			alle rechte vorbehalten; alle rechte bei; vervielfältigung nur mit genehmigung; nachdruck verboten`,
	},
	disclaimer: {
		whole: `
			haftungsausschluss; hinweis der redaktion; disclaimer`,
		opens: `
			haftungsausschluss:; hinweis der redaktion; anmerkung der redaktion; transparenzhinweis; disclaimer:`,
		within: `
			übernimmt keine haftung; keine gewähr; stellt keine anlageberatung; geben nicht notwendigerweise die meinung; geben nicht die meinung`,
	},
	editor: {
		opens: `
			redaktion:; verantwortlich:; v.i.s.d.p; chefredaktion:; redakteur:; redakteurin:`,
	},
	photo: {
		whole: `
			symbolbild; symbolfoto; archivbild; archivfoto; foto; bild; picture alliance; imago; dpa`,
		opens: `
			foto:; fotos:; bild:; bilder:; bildquelle; bildrechte; bildnachweis; © dpa; grafik:; symbolbild:; video:; quelle: dpa`,
		within: `
			picture alliance; /dpa; / dpa`,
	},
	pagination: {
		whole: `
			nächste seite; vorherige seite; weiter; zurück; vor; seite; ältere beiträge; neuere beiträge`,
		opens: `
			seite 1 von; seite 1; auf einer seite lesen; nächste seite; vorherige seite`,
	},
	languages: {
		whole: `
			sprache; sprache wählen; deutsch; sprache auswählen`,
		opens: `
			sprache wählen; sprache auswählen; in anderen sprachen`,
	},
	stamp: {
		opens: `
			stand:; aktualisiert:; aktualisiert am; aktualisiert um; zuletzt aktualisiert; letzte aktualisierung; veröffentlicht:; veröffentlicht am;
			erstellt am; erstellt:; datum:; lesezeit; lesedauer; geändert am; zuletzt geändert`,
		within: `
			lesezeit; min. lesezeit; minuten lesezeit; uhr aktualisiert; zuletzt aktualisiert; aktualisiert am; vor 1 stunde; vor einer stunde`,
	},
	contact: {
		whole: `
			kontakt; pressekontakt; ansprechpartner; ansprechpartnerin; ansprechpersonen; anschrift; öffnungszeiten; impressum; rückfragen`,
		opens: `
			telefon:; tel.:; telefax:; e-mail:; anschrift:; pressekontakt; ansprechpartner:; rückfragen an; für rückfragen; postanschrift; pressestelle`,
	},
};
