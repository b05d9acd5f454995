/** Italian words of page furniture, by kind of boilerplate; phrases are parted by semicolons. See the English ones for what the places mean. */
import type { CueVocabulary } from '../../boilerplate/cue-vocabulary.js';

export const cues: CueVocabulary = {
	navigation: {
		whole: `
			home; menu; cerca; accedi; registrati; esci; contatti; chi siamo; note legali; privacy policy; termini e condizioni; mappa del
			sito; aiuto; vai al contenuto; torna su; torna alla home; indietro; mostra tutto; vedi tutti; chiudi; annulla; invia;
			abbonati; sezioni`,
		opens: `
			vai al contenuto; salta al contenuto; torna alla; torna a inizio pagina`,
	},
	breadcrumb: {
		opens: `
			sei in; ti trovi in; sei qui; tu sei qui; home ›`,
	},
	byline: {
		whole: `
			redazione; di redazione; a cura della redazione; ansa; adnkronos`,
		opens: `
			autore:; scritto da; a cura di; di redazione; testo di; pubblicato da`,
	},
	source: {
		opens: `
			fonte:; fonti:; fonte immagine; leggi l'articolo originale`,
	},
	share: {
		whole: `
			condividi; condividi su; stampa; salva; invia per email; copia link; seguici; ascolta; ascolta l'articolo; tweet; commenta; scarica`,
		opens: `
			condividi su; condividi questo; condividi l'articolo; condividi:; seguici su; invia a; stampa questo`,
		within: `
			facebook twitter; seguici su`,
	},
	related: {
		whole: `
			articoli correlati; notizie correlate; correlati; i più letti; più letti; ultime notizie; ultimi articoli; altri articoli; altre notizie;
			articolo precedente; articolo successivo; consigliati; consigliati per te; raccomandati per te; link utili`,
		opens: `
			leggi anche; leggi tutto; leggi di più; vedi anche; guarda anche; potrebbe interessarti; ti potrebbe; articoli correlati; per saperne di
			più; scopri di più; articolo precedente; articolo successivo; approfondisci; potrebbe interessarti anche; ti potrebbe interessare; ti
			potrebbe interessare anche; per approfondire`,
	},
	readmore: {
		whole: `
			leggi tutto; leggi di più; continua a leggere; continua; clicca qui; scopri di più; vedi tutto; guarda il video; guarda la gallery;
			ingrandisci`,
		opens: `
			clicca qui; continua a leggere; leggi l'articolo`,
	},
	tags: {
		whole: `
			argomenti; tag; tags; etichette`,
		opens: `
			tag:; tags:; argomenti:; etichette:; categorie:; categoria:; temi:`,
	},
	comments: {
		whole: `
			commenti; commento; lascia un commento; scrivi un commento; rispondi; segnala; commenta; nessun commento; mostra commenti`,
		opens: `
			lascia un commento; lascia una risposta; commenti (; il tuo indirizzo email; devi essere connesso; accedi per; i commenti sono; scrivi un
			commento`,
		within: `
			non sarà pubblicato; i campi obbligatori`,
	},
	cookies: {
		whole: `
			cookie; cookies; accetta; accetta tutti; accetta e chiudi; rifiuta; rifiuta tutti; gestisci cookie; cookie policy; preferenze cookie`,
		opens: `
			questo sito utilizza; questo sito usa; utilizziamo i cookie; utilizziamo cookie; noi e i nostri partner; continuando a navigare; usiamo i
			cookie`,
		within: `
			utilizza cookie; utilizza i cookie; uso dei cookie; cookie policy; cookie di profilazione; cookie tecnici`,
	},
	newsletter: {
		whole: `
			newsletter; iscriviti; iscriviti alla newsletter; abbonati; abbonati ora; sei già abbonato; registrati; inserisci la tua email`,
		opens: `
			iscriviti; abbonati; ricevi; contenuto riservato; questo contenuto è riservato; sei già abbonato; sostienici; registrati per`,
		within: `
			nostra newsletter; riservato agli abbonati; riservata agli abbonati; annullare l'iscrizione`,
	},
	advertisement: {
		whole: `
			pubblicità; annuncio; annunci; sponsorizzato; contenuto sponsorizzato; advertisement`,
		opens: `
			pubblicità:; continua dopo la pubblicità; continua a leggere dopo`,
	},
	copyright: {
		whole: `
			tutti i diritti riservati; riproduzione riservata; diritti riservati`,
		opens: `
			tutti i diritti riservati; riproduzione riservata; © riproduzione`,
		within: `
			tutti i diritti riservati; riproduzione riservata; diritti riservati`,
	},
	photo: {
		whole: `
			foto; foto d'archivio; immagine di repertorio; ansa`,
		opens: `
			foto:; foto di; immagine:; crediti:; credits:; video:`,
	},
	pagination: {
		whole: `
			successivo; precedente; pagina successiva; pagina precedente; avanti; indietro`,
		opens: `
			pagina 1 di`,
	},
	stamp: {
		opens: `
			pubblicato il; pubblicato:; aggiornato il; aggiornato:; aggiornato alle; ultimo aggiornamento; ultima modifica; data di pubblicazione; tempo
			di lettura; data:`,
		within: `
			tempo di lettura; minuti di lettura; min di lettura; aggiornato il; ultimo aggiornamento`,
	},
	contact: {
		whole: `
			contatti; ufficio stampa; indirizzo; orari; contatti stampa`,
		opens: `
			telefono:; tel.:; indirizzo:; ufficio stampa; per informazioni:; contatti:`,
	},
};
