/** Danish words of page furniture, by kind of boilerplate; phrases are parted by semicolons. See the English ones for what the places mean. */
import type { CueVocabulary } from '../../boilerplate/cue-vocabulary.js';

export const cues: CueVocabulary = {
	navigation: {
		whole: `
			hjem; forside; forsiden; til forsiden; menu; søg; log ind; log ud; opret; min profil; kontakt; kontakt os; om os; privatlivspolitik;
			persondatapolitik; hjælp; gå til indhold; til toppen; tilbage; vis mere; vis alle; se alle; luk; annuller; send; abonner;
			arkiv; ledige stillinger; kundeservice`,
		opens: `
			gå til indhold; spring til; gå til hovedindhold; til toppen; tilbage til`,
	},
	breadcrumb: {
		opens: `
			du er her; her er du`,
	},
	byline: {
		whole: `
			redaktionen; ritzau`,
		opens: `
			skrevet af; tekst:; forfatter:; af redaktionen; journalist:`,
	},
	source: {
		opens: `
			kilde:; kilder:`,
	},
	share: {
		whole: `
			del; del artikel; del artiklen; del på facebook; del på twitter; print; udskriv; gem; kopier link; følg os; lyt`,
		opens: `
			del på; del artiklen; del denne; følg os`,
		within: `
			facebook twitter; følg os på`,
	},
	related: {
		whole: `
			relaterede artikler; relateret; mest læste; mest læst; seneste nyt; seneste nyheder; flere nyheder; flere artikler; mere om; anbefalet;
			næste artikel; forrige artikel; relevante links`,
		opens: `
			læs også; læs mere; læs videre; læs hele; se også; hør også; mere om; flere artikler; relaterede`,
	},
	readmore: {
		whole: `
			læs mere; vis mere; klik her; læs hele artiklen; mere information; se video`,
		opens: `
			klik her; læs hele`,
	},
	tags: {
		whole: `
			tags; nøgleord; kategorier`,
		opens: `
			emner:; tags:; nøgleord:; kategori:`,
	},
	comments: {
		whole: `
			kommentarer; kommentar; kommenter; skriv en kommentar; svar; anmeld; vis kommentarer`,
		opens: `
			skriv en kommentar; kommentarer (; din e-mailadresse; log ind for at`,
		within: `
			vil ikke blive publiceret; krævede felter er`,
	},
	cookies: {
		whole: `
			cookies; accepter; accepter alle; tillad alle; afvis; afvis alle; nødvendige cookies; cookieindstillinger`,
		opens: `
			vi bruger cookies; denne hjemmeside bruger; dette website bruger; hjemmesiden bruger; vi og vores partnere; vores hjemmeside bruger`,
		within: `
			bruger cookies; anvender cookies; brug af cookies`,
	},
	newsletter: {
		whole: `
			nyhedsbrev; nyhedsbreve; tilmeld; tilmeld dig; tilmeld nyhedsbrev; bliv abonnent; køb abonnement`,
		opens: `
			tilmeld dig; abonner på; få vores; få nyhedsbrev; denne artikel er; allerede abonnent; støt os`,
		within: `
			vores nyhedsbrev; for abonnenter; afmelde`,
	},
	advertisement: {
		whole: `
			annonce; annoncer; reklame; sponsoreret; annoncørbetalt indhold; artiklen fortsætter efter annoncen`,
		opens: `
			annonce:; artiklen fortsætter`,
	},
	copyright: {
		whole: `
			alle rettigheder forbeholdes`,
		opens: `
			ansvarshavende chefredaktør; alle rettigheder`,
		within: `
			alle rettigheder forbeholdes`,
	},
	photo: {
		whole: `
			foto; billede; arkivfoto; ritzau scanpix`,
		opens: `
			foto:; billede:; illustration:; video:`,
		within: `
			ritzau scanpix; /ritzau`,
	},
	pagination: {
		whole: `
			næste; forrige; næste side; forrige side`,
		opens: `
			side 1 af`,
	},
	stamp: {
		opens: `
			publiceret; opdateret:; sidst opdateret; senest opdateret; dato:; læsetid`,
		within: `
			læsetid; sidst opdateret; senest opdateret`,
	},
	contact: {
		whole: `
			kontakt; pressekontakt; kontaktoplysninger; adresse; telefon; åbningstider`,
		opens: `
			telefon:; tlf.:; tlf:; e-mail:; adresse:; pressekontakt; mobil:`,
	},
};
