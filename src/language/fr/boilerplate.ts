/** French words of page furniture, by kind of boilerplate; phrases are parted by semicolons. See the English ones for what the places mean. */
import type { CueVocabulary } from '../../boilerplate/cue-vocabulary.js';

export const cues: CueVocabulary = {
	navigation: {
		whole: `
			accueil; menu; menu principal; ouvrir le menu; fermer le menu; recherche; rechercher; connexion; se connecter; s'inscrire; s'identifier; mon
			compte; mon espace; déconnexion; contact; contactez-nous; nous contacter; plan du site; mentions légales; politique de confidentialité;
			conditions générales; conditions d'utilisation; cgu; cgv; à propos; qui sommes-nous; aide; faq; aller
			au contenu; aller au menu; retour; retour à l'accueil; retour en haut; haut de page; retour à la liste; voir plus; voir tout; tout voir;
			afficher plus; fermer; annuler; envoyer; valider; boutique; podcasts; vidéos; en direct; newsletters; rss; recrutement; gestion des cookies;
			paramètres`,
		opens: `
			aller au contenu; aller à la navigation; aller à la recherche; passer au contenu; accéder au contenu; retour à l'accueil; retour à la page;
			vous n'êtes pas connecté; se connecter ou`,
		within: `
			votre navigateur ne; javascript est désactivé; activer javascript; javascript doit être activé`,
	},
	breadcrumb: {
		opens: `
			vous êtes ici; accueil >; accueil ›; accueil »; accueil /`,
	},
	byline: {
		whole: `
			la rédaction; par la rédaction; avec afp; afp; reuters; par afp`,
		opens: `
			auteur:; auteur :; auteurs :; écrit par; rédigé par; publié par; propos recueillis par; un article de; à propos de l'auteur; rédaction :`,
		within: `
			tous les articles de; propos recueillis par; (avec afp`,
	},
	credits: {
		opens: `
			(avec afp; avec afp; traduit par; traduction :; traduction:; (traduit`,
	},
	source: {
		opens: `
			source :; source:; sources :; sources:; cet article a été publié; article publié initialement; lire l'article original`,
		within: `
			est apparu en premier sur`,
	},
	share: {
		whole: `
			partager; partager l'article; partager cet article; partager la page; imprimer; imprimer la page; imprimer l'article; envoyer par mail;
			envoyer par e-mail; copier le lien; enregistrer; sauvegarder; suivez-nous; nous suivre; écouter; écouter l'article; offrir; offrir cet
			article; tweeter; réagir; télécharger; version imprimable`,
		opens: `
			partager sur; partagez; partager :; partager cet; partager l'article; partager par; envoyer à un; imprimer cet; suivez-nous; suivez nous;
			retrouvez-nous; rejoignez-nous; nous suivre`,
		within: `
			facebook twitter; sur facebook et twitter; suivez-nous sur; nouvelle fenêtre`,
	},
	related: {
		whole: `
			sur le même sujet; sur le même thème; dans la même rubrique; articles similaires; articles liés; articles associés; articles recommandés;
			autres articles; les plus lus; les plus populaires; articles les plus lus; le plus lu; derniers articles; dernières actualités; dernières
			infos; nos derniers articles; vous aimerez aussi; vous pourriez aussi aimer; cela peut vous intéresser; recommandé pour vous; nos
			recommandations; plus d'articles; article suivant; article précédent; contenus sponsorisés; liens utiles; liens externes; la sélection de la
			rédaction`,
		opens: `
			lire aussi; à lire aussi; lire également; à lire :; à lire également; voir aussi; à voir aussi; lire la suite; sur le même sujet; pour en
			savoir plus; en savoir plus; plus d'informations sur; découvrez aussi; retrouvez tous; articles similaires; article suivant; article
			précédent; vous aimerez; dossier :; à découvrir; pour aller plus loin`,
	},
	readmore: {
		whole: `
			lire la suite; lire plus; en savoir plus; voir la suite; voir plus; cliquez ici; suite; voir la vidéo; voir les photos; agrandir; agrandir
			l'image; agrandir la photo; lire l'article`,
		opens: `
			cliquez ici; cliquer ici; lire la suite; cliquez sur; pour lire la suite`,
	},
	tags: {
		whole: `
			mots-clés; mots clés; tags; thématiques; étiquettes`,
		opens: `
			mots-clés :; mots-clés:; mots clés; thèmes :; tags :; étiquettes; classé dans; publié dans; catégorie :; catégories :`,
	},
	comments: {
		whole: `
			commentaires; commentaire; laisser un commentaire; ajouter un commentaire; poster un commentaire; commenter; réagir; répondre; signaler;
			voir les commentaires; aucun commentaire; vos réactions; vos commentaires; les commentaires`,
		opens: `
			laisser un commentaire; laissez un commentaire; ajouter un commentaire; commentaires (; votre adresse e-mail; votre adresse de messagerie;
			connectez-vous pour; vous devez être connecté; les commentaires sont; soyez le premier; pour commenter; réagissez; donnez votre avis`,
		within: `
			ne sera pas publiée; champs obligatoires sont indiqués; charte de modération`,
	},
	cookies: {
		whole: `
			cookies; tout accepter; tout refuser; accepter; refuser; continuer sans accepter; gérer mes cookies; gestion des cookies; paramétrer les
			cookies; paramétrer; politique de cookies; personnaliser`,
		opens: `
			ce site utilise des cookies; nous utilisons des cookies; notre site utilise des cookies; en poursuivant votre navigation; nous et nos
			partenaires; avec votre accord; votre consentement; ce contenu est bloqué`,
		within: `
			utilise des cookies; utilisons des cookies; dépôt de cookies; vos choix en matière de cookies; utilisation de cookies; acceptation des
			cookies; retirer votre consentement`,
	},
	newsletter: {
		whole: `
			newsletter; newsletters; s'abonner; abonnez-vous; je m'abonne; je m'inscris; inscrivez-vous; inscription; votre e-mail; votre email; adresse
			e-mail; déjà abonné; lettre d'information; recevoir la newsletter; s'inscrire à la newsletter`,
		opens: `
			abonnez-vous; inscrivez-vous; s'abonner à; recevez; inscription à la newsletter; cet article est réservé; article réservé; la suite est
			réservée; il vous reste; déjà abonné; pour lire la suite; contenu réservé; soutenez; faire un don; je m'abonne; ne manquez`,
		within: `
			notre newsletter; nos newsletters; notre lettre d'information; réservé aux abonnés; réservée aux abonnés; vous désinscrire; se désinscrire;
			lien de désinscription`,
	},
	advertisement: {
		whole: `
			publicité; annonce; sponsorisé; contenu sponsorisé; publi-information; publireportage; partenaire; la suite après la publicité; suite de
			l'article après la publicité`,
		opens: `
			publicité :; la suite après; suite après; article sponsorisé; lire la suite après`,
	},
	copyright: {
		whole: `
			tous droits réservés`,
		opens: `
			tous droits réservés; © tous; reproduction interdite; toute reproduction`,
		within: `
			tous droits réservés; tous droits de reproduction; reproduction interdite; toute reproduction interdite`,
	},
	disclaimer: {
		opens: `
			avertissement :; note de la rédaction; les opinions exprimées; les propos exprimés; clause de non-responsabilité`,
		within: `
			n'engagent que leur auteur; n'engage que son auteur; ne reflètent pas nécessairement; ne constitue pas un conseil`,
	},
	photo: {
		whole: `
			photo; image d'illustration; photo d'illustration; photo d'archives; illustration; crédit photo`,
		opens: `
			photo :; photo:; photos :; crédit :; crédit photo; crédits photo; crédits :; image :; illustration :; vidéo :; légende :; © afp`,
	},
	pagination: {
		whole: `
			suivant; précédent; page suivante; page précédente; première page; dernière page; suivante; précédente`,
		opens: `
			page 1 sur; page suivante; page précédente; page 1/`,
	},
	languages: {
		whole: `
			langue; langues; choisir la langue; changer de langue`,
		opens: `
			choisir la langue; choisissez votre langue; disponible en; autres langues`,
	},
	stamp: {
		opens: `
			publié le; mis à jour le; mis en ligne le; modifié le; dernière mise à jour; dernière modification; date de publication; temps de lecture;
			lecture :; actualisé le; posté le; créé le; publié :; paru le`,
		within: `
			temps de lecture; min de lecture; minutes de lecture; mis à jour le; publié le; lecture :`,
	},
	contact: {
		whole: `
			contact; contacts; contact presse; contacts presse; contacts médias; adresse; coordonnées; horaires; service de presse`,
		opens: `
			téléphone :; tél. :; tél :; tél.; courriel :; e-mail :; adresse :; fax :; contact presse; contacts presse; service de presse; contact :;
			pour tout renseignement`,
	},
};
