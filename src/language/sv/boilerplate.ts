/** Swedish words of page furniture, by kind of boilerplate; phrases are parted by semicolons. See the English ones for what the places mean. */
import type { CueVocabulary } from '../../boilerplate/cue-vocabulary.js';

export const cues: CueVocabulary = {
	navigation: {
		whole: `
			hem; startsida; meny; sök; logga in; logga ut; registrera; mitt konto; kontakt; kontakta oss; om oss; om webbplatsen; 			integritetspolicy; webbkarta; hjälp; till innehållet; hoppa till innehåll; till toppen; tillbaka; visa mer; visa alla; visa
			fler; stäng; avbryt; skicka; prenumerera; arkiv; lediga jobb; lyssna; lättläst`,
		opens: `
			hoppa till; gå till innehåll; gå direkt till; till sidans topp; tillbaka till`,
		within: `
			din webbläsare stöder inte; aktivera javascript`,
	},
	breadcrumb: {
		opens: `
			du är här; här är du; hem /; hem >; start /; startsida /`,
	},
	byline: {
		whole: `
			redaktionen; tt`,
		opens: `
			av:; text:; skribent:; författare:; skriven av; publicerad av`,
	},
	source: {
		opens: `
			källa:; källor:`,
	},
	share: {
		whole: `
			dela; dela artikeln; dela sidan; skriv ut; skriv ut sidan; spara; kopiera länk; följ oss; tipsa; lyssna; mejla; dela på facebook; dela på
			twitter; dela på linkedin`,
		opens: `
			dela på; dela via; dela artikeln; dela sidan; dela:; följ oss; tipsa en`,
		within: `
			facebook twitter; följ oss på`,
	},
	related: {
		whole: `
			relaterat; relaterade artiklar; relaterad information; relaterade länkar; relaterade nyheter; relaterat innehåll; mest läst; mest lästa;
			senaste nytt; senaste nyheterna; fler nyheter; fler artiklar; mer om; mer från; mer inom; mer om ämnet; rekommenderat; nästa artikel;
			föregående artikel; externa länkar`,
		opens: `
			läs mer; läs även; läs också; läs vidare; läs:; se även; se också; mer om; relaterade; fler artiklar; mer från`,
	},
	readmore: {
		whole: `
			läs mer; läs hela; visa mer; klicka här; läs hela artikeln; mer information; förstora; förstora bilden; visa bild; stäng bild`,
		opens: `
			klicka här; läs hela; klicka för`,
	},
	tags: {
		whole: `
			taggar; nyckelord; etiketter; kategorier; ämnesord`,
		opens: `
			ämnen:; taggar:; nyckelord:; kategori:; kategorier:; ämnesord:`,
	},
	comments: {
		whole: `
			kommentarer; kommentar; kommentera; lämna en kommentar; skriv en kommentar; svara; anmäl; visa kommentarer; inga kommentarer`,
		opens: `
			lämna en kommentar; lämna ett svar; kommentarer (; din e-postadress; logga in för att; kommentera artikeln`,
		within: `
			kommer inte publiceras; obligatoriska fält är`,
	},
	cookies: {
		whole: `
			kakor; cookies; om kakor; om cookies; godkänn; godkänn alla; acceptera; acceptera alla; avvisa; neka; inställningar för kakor;
			kakinställningar; endast nödvändiga; cookieinställningar`,
		opens: `
			vi använder kakor; vi använder cookies; den här webbplatsen använder; webbplatsen använder; denna webbplats använder; vi och våra partners`,
		within: `
			använder kakor; använder cookies; användningen av kakor; användning av cookies; nödvändiga kakor; samtycker till; godkänner du`,
	},
	newsletter: {
		whole: `
			nyhetsbrev; nyhetsbrevet; prenumerera; prenumerera på nyhetsbrev; bli prenumerant; anmäl dig; e-postadress; redan prenumerant`,
		opens: `
			prenumerera på; anmäl dig; få nyheter; få vårt; beställ nyhetsbrev; redan prenumerant; den här artikeln är; bli medlem; stöd oss`,
		within: `
			vårt nyhetsbrev; för prenumeranter; avsluta prenumerationen`,
	},
	advertisement: {
		whole: `
			annons; annonser; reklam; sponsrat; sponsrat innehåll; annonsera; i samarbete med`,
		opens: `
			annons:; annonsera; artikeln fortsätter; texten fortsätter`,
	},
	copyright: {
		whole: `
			alla rättigheter förbehållna; upphovsrätt`,
		opens: `
			alla rättigheter; ansvarig utgivare; copyright ©`,
		within: `
			alla rättigheter förbehållna; ansvarig utgivare`,
	},
	photo: {
		whole: `
			foto; bild; arkivbild; genrebild; tt; pressbild`,
		opens: `
			foto:; bild:; foto /; illustration:; fotograf:; film:; video:`,
	},
	pagination: {
		whole: `
			nästa; föregående; nästa sida; föregående sida; första sidan; sista sidan`,
		opens: `
			sida 1 av`,
	},
	languages: {
		whole: `
			språk; språk/language; svenska; other languages; välj språk; på andra språk`,
		opens: `
			välj språk; andra språk; in english`,
	},
	stamp: {
		opens: `
			publicerad; publicerat; publicerad:; uppdaterad:; senast uppdaterad; senast ändrad; senast granskad; sidan uppdaterad; sidan uppdaterades;
			sidan publicerades; sidinformation; datum:; lästid`,
		within: `
			lästid; senast uppdaterad; uppdaterad:; min läsning`,
	},
	contact: {
		whole: `
			kontakt; presskontakt; presskontakter; kontaktuppgifter; kontakta oss; adress; telefon; växel; kontaktperson; besöksadress; postadress`,
		opens: `
			telefon:; tel.:; telefon (växel; e-post:; adress:; besöksadress; postadress; presskontakt; kontakt:; pressekreterare; pressjour; mobil:;
			fax:`,
	},
};
