/** Dutch words of page furniture, by kind of boilerplate; phrases are parted by semicolons. See the English ones for what the places mean. */
import type { CueVocabulary } from '../../boilerplate/cue-vocabulary.js';

export const cues: CueVocabulary = {
	navigation: {
		whole: `
			home; menu; zoeken; zoek; inloggen; uitloggen; registreren; mijn account; contact; over ons; privacyverklaring; privacybeleid;
			voorwaarden; algemene voorwaarden; sitemap; help; naar de inhoud; naar hoofdinhoud; terug; terug naar boven; naar boven;
			toon meer; meer tonen; alles bekijken; sluiten; annuleren; verzenden; abonneren`,
		opens: `
			ga naar de inhoud; naar de inhoud; direct naar; ga direct naar; spring naar; terug naar`,
	},
	breadcrumb: {
		opens: `
			u bevindt zich hier; u bent hier; je bent hier; u bevindt zich`,
	},
	byline: {
		whole: `
			redactie; onze redactie; door redactie; anp; belga`,
		opens: `
			auteur:; geschreven door; door redactie; door onze; tekst:; redactie:`,
	},
	source: {
		opens: `
			bron:; bronnen:`,
	},
	share: {
		whole: `
			delen; deel; deel dit artikel; deel dit; deel artikel; printen; afdrukken; print; bewaren; bewaar; kopieer link; volg ons; mail; luister;
			stuur door; deel deze pagina`,
		opens: `
			deel op; deel via; deel dit; deel deze; delen via; volg ons; volg ons op; stuur dit`,
		within: `
			facebook twitter; volg ons op`,
	},
	related: {
		whole: `
			gerelateerd; gerelateerde artikelen; gerelateerd nieuws; meer over; meer nieuws; meer artikelen; meest gelezen; laatste nieuws; aanbevolen;
			aanbevolen voor u; andere artikelen; verwante artikelen; populair; volgend artikel; vorig artikel; uitgelicht`,
		opens: `
			lees ook; lees meer; lees verder; lees hier; bekijk ook; zie ook; meer over; gerelateerd:; ook interessant; luister ook; meer lezen`,
	},
	readmore: {
		whole: `
			lees meer; lees verder; meer lezen; klik hier; bekijk meer; toon meer; bekijk de video; vergroten`,
		opens: `
			klik hier; lees verder`,
	},
	tags: {
		whole: `
			tags; trefwoorden; labels; categorieën`,
		opens: `
			tags:; trefwoorden:; onderwerpen:; categorie:; categorieën:; geplaatst in`,
	},
	comments: {
		whole: `
			reacties; reactie; reageer; reageren; plaats een reactie; geef een reactie; beantwoorden; geen reacties; toon reacties; alle reacties`,
		opens: `
			plaats een reactie; geef een reactie; laat een reactie; reacties (; je e-mailadres; uw e-mailadres; log in om; om te reageren; reageer als
			eerste`,
		within: `
			wordt niet gepubliceerd; vereiste velden zijn`,
	},
	cookies: {
		whole: `
			cookies; accepteren; alles accepteren; accepteer; accepteer alle cookies; weigeren; cookie-instellingen; cookiebeleid; akkoord`,
		opens: `
			wij gebruiken cookies; we gebruiken cookies; deze website gebruikt cookies; deze site gebruikt cookies; wij en onze partners`,
		within: `
			gebruikt cookies; gebruiken cookies; gebruik van cookies; cookiebeleid; cookies accepteren`,
	},
	newsletter: {
		whole: `
			nieuwsbrief; nieuwsbrieven; abonneer; abonneren; aanmelden; meld je aan; schrijf je in; inschrijven; al abonnee; word lid`,
		opens: `
			meld je aan; meld u aan; schrijf je in; abonneer; ontvang; dit artikel is; al abonnee; word abonnee; steun ons`,
		within: `
			onze nieuwsbrief; voor abonnees; exclusief voor abonnees; uitschrijven`,
	},
	advertisement: {
		whole: `
			advertentie; advertenties; reclame; gesponsord; sponsored; adverteren`,
		opens: `
			advertentie:; tekst gaat verder; artikel gaat verder; verhaal gaat verder; de tekst gaat`,
	},
	copyright: {
		whole: `
			alle rechten voorbehouden`,
		opens: `
			alle rechten voorbehouden`,
		within: `
			alle rechten voorbehouden`,
	},
	photo: {
		whole: `
			foto; beeld; archieffoto; anp; archiefbeeld`,
		opens: `
			foto:; beeld:; foto's:; video:; illustratie:`,
	},
	pagination: {
		whole: `
			volgende; vorige; volgende pagina; vorige pagina`,
		opens: `
			pagina 1 van`,
	},
	stamp: {
		opens: `
			gepubliceerd op; gepubliceerd:; geplaatst op; laatst bijgewerkt; bijgewerkt op; bijgewerkt:; leestijd; aangepast op; laatste update; datum:`,
		within: `
			leestijd; minuten leestijd; min. leestijd; laatst bijgewerkt; bijgewerkt op`,
	},
	contact: {
		whole: `
			contact; perscontact; adres; telefoon; contactgegevens; openingstijden`,
		opens: `
			telefoon:; tel.:; adres:; e-mail:; perscontact; voor meer informatie`,
	},
};
