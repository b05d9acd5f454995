/** Norwegian words of page furniture, by kind of boilerplate; phrases are parted by semicolons. See the English ones for what the places mean. */
import type { CueVocabulary } from '../../boilerplate/cue-vocabulary.js';

export const cues: CueVocabulary = {
	navigation: {
		whole: `
			hjem; forside; forsiden; til forsiden; meny; søk; logg inn; logg ut; registrer deg; min side; kontakt; kontakt oss; om oss; 			personvernerklæring; hjelp; hopp til innhold; til toppen; tilbake; vis mer; vis alle; se alle; lukk; avbryt; send; abonner;
			arkiv; ledige stillinger; tips oss; kundeservice`,
		opens: `
			hopp til; gå til innhold; gå direkte til; til toppen; tilbake til`,
	},
	breadcrumb: {
		opens: `
			du er her; her er du`,
	},
	byline: {
		whole: `
			redaksjonen; ntb; (ntb)`,
		opens: `
			skrevet av; tekst:; forfatter:; av redaksjonen; journalist:`,
	},
	source: {
		opens: `
			kilde:; kilder:`,
	},
	share: {
		whole: `
			del; del artikkelen; del på facebook; del på twitter; skriv ut; lagre; kopier lenke; følg oss; tips en venn; lytt`,
		opens: `
			del på; del artikkelen; del via; følg oss; del denne`,
		within: `
			facebook twitter; følg oss på`,
	},
	related: {
		whole: `
			relaterte artikler; relaterte saker; relatert; mest lest; siste nytt; siste saker; siste nyheter; flere saker; flere nyheter; mer om;
			anbefalt; neste artikkel; forrige artikkel; sterke meninger; relevante lenker`,
		opens: `
			les også; les mer; les flere; les hele; se også; hør også; mer om; flere saker; les saken; relaterte; bakgrunn:`,
	},
	readmore: {
		whole: `
			les mer; vis mer; klikk her; les hele saken; les hele artikkelen; mer informasjon; se video; vis bilde`,
		opens: `
			klikk her; les hele`,
	},
	tags: {
		whole: `
			emneord; stikkord; nøkkelord; kategorier`,
		opens: `
			emner:; emneord:; stikkord:; tema:; kategori:`,
	},
	comments: {
		whole: `
			kommentarer; kommentar; kommenter; legg igjen en kommentar; skriv en kommentar; svar; rapporter; vis kommentarer`,
		opens: `
			legg igjen en kommentar; kommentarer (; din e-postadresse; logg inn for å; du må være`,
		within: `
			vil ikke bli publisert; obligatoriske felt er`,
	},
	cookies: {
		whole: `
			informasjonskapsler; cookies; godta; godta alle; aksepter; avvis; avvis alle; innstillinger`,
		opens: `
			vi bruker informasjonskapsler; vi bruker cookies; dette nettstedet bruker; nettstedet bruker; vi og våre partnere`,
		within: `
			bruker informasjonskapsler; bruker cookies; bruk av informasjonskapsler`,
	},
	newsletter: {
		whole: `
			nyhetsbrev; abonner; bli abonnent; meld deg på; kjøp abonnement; allerede abonnent`,
		opens: `
			meld deg på; abonner på; få nyhetsbrev; få de siste; denne artikkelen er; allerede abonnent; støtt oss; for abonnenter`,
		within: `
			vårt nyhetsbrev; for abonnenter; meld deg av`,
	},
	advertisement: {
		whole: `
			annonse; annonser; annonsørinnhold; reklame; sponset; artikkelen fortsetter under annonsen; saken fortsetter under annonsen`,
		opens: `
			annonse:; artikkelen fortsetter; saken fortsetter; teksten fortsetter`,
	},
	copyright: {
		whole: `
			alle rettigheter reservert`,
		opens: `
			ansvarlig redaktør; opphavsrett; alle rettigheter`,
		within: `
			ansvarlig redaktør; redaktøransvar; vær varsom-plakaten`,
	},
	photo: {
		whole: `
			foto; bilde; arkivfoto; illustrasjonsfoto; illustrasjonsbilde; ntb`,
		opens: `
			foto:; bilde:; illustrasjon:; video:; arkivfoto:`,
	},
	pagination: {
		whole: `
			neste; forrige; neste side; forrige side`,
		opens: `
			side 1 av`,
	},
	stamp: {
		opens: `
			publisert; publisert:; oppdatert:; sist oppdatert; sist endret; dato:; lesetid`,
		within: `
			lesetid; sist oppdatert; oppdatert:; min lesetid`,
	},
	contact: {
		whole: `
			kontakt; pressekontakt; kontaktinformasjon; adresse; telefon; åpningstider`,
		opens: `
			telefon:; tlf.:; tlf:; e-post:; adresse:; besøksadresse; postadresse; pressekontakt; mobil:`,
	},
};
