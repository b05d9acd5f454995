/** Spanish words of page furniture, by kind of boilerplate; phrases are parted by semicolons. See the English ones for what the places mean. */
import type { CueVocabulary } from '../../boilerplate/cue-vocabulary.js';

export const cues: CueVocabulary = {
	navigation: {
		whole: `
			inicio; portada; menú; menú principal; buscar; buscador; búsqueda; iniciar sesión; cerrar sesión; regístrate; registrarse; mi cuenta;
			contacto; contáctanos; mapa del sitio; mapa web; aviso legal; política de privacidad; términos y condiciones; condiciones de uso; quiénes
			somos; acerca de; ayuda; saltar al contenido; ir al contenido; volver; volver arriba; volver al inicio; ver más; ver todo;
			ver todos; cerrar; cancelar; enviar; secciones; tienda; podcasts; vídeos; videos; última hora; suscríbete`,
		opens: `
			saltar al contenido; ir al contenido; pasar al contenido; volver al inicio; iniciar sesión`,
		within: `
			su navegador no; javascript está desactivado; habilitar javascript; activar javascript`,
	},
	breadcrumb: {
		opens: `
			estás en; está usted en; usted está aquí; estás aquí; te encuentras en; inicio >; inicio ›; inicio »; inicio /; portada >`,
	},
	byline: {
		whole: `
			redacción; la redacción; agencias; efe; europa press; por redacción`,
		opens: `
			autor:; autora:; escrito por; publicado por; por redacción; texto:; sobre el autor`,
		within: `
			ver todos los artículos; más artículos de`,
	},
	source: {
		opens: `
			fuente:; fuentes:; con información de; artículo publicado originalmente; este artículo fue publicado`,
	},
	share: {
		whole: `
			compartir; comparte; compartir en; imprimir; guardar; enviar por correo; enviar por email; copiar enlace; síguenos; escuchar; comentar;
			tuitear; descargar; me gusta`,
		opens: `
			compartir en; compartir por; compartir:; comparte en; comparte este; comparte esta; compartir esta; compartir este; síguenos; síganos; únete
			a; enviar a`,
		within: `
			facebook twitter; síguenos en; en facebook y twitter; nueva ventana`,
	},
	related: {
		whole: `
			relacionados; relacionado; noticias relacionadas; artículos relacionados; contenido relacionado; recomendados; lo más leído; lo más visto;
			más leídas; más leídos; más vistos; más noticias; últimas noticias; otros artículos; más artículos; artículo anterior; artículo siguiente;
			siguiente noticia; enlaces de interés; enlaces externos; archivado en`,
		opens: `
			lee también; lea también; leer también; lea además; lea más; leer más; te puede interesar; te puede gustar; también te puede; quizás te
			interese; te recomendamos; ver también; mira también; más información; noticias relacionadas; relacionado:; puedes leer; vea también; no te
			pierdas; también te puede interesar`,
	},
	readmore: {
		whole: `
			leer más; seguir leyendo; ver más; más información; haz clic aquí; haga clic aquí; ampliar; ver galería; ver vídeo; ver video; leer artículo
			completo`,
		opens: `
			haz clic; haga clic; pincha aquí; seguir leyendo; clic aquí`,
	},
	tags: {
		whole: `
			etiquetas; temas relacionados; palabras clave`,
		opens: `
			etiquetas:; temas:; palabras clave; archivado en; categorías:; categoría:; más sobre`,
	},
	comments: {
		whole: `
			comentarios; comentario; comentar; dejar un comentario; deja un comentario; escribe un comentario; responder; denunciar; ver comentarios;
			sin comentarios; deja una respuesta; cancelar la respuesta`,
		opens: `
			deja un comentario; deja tu comentario; dejar un comentario; deja una respuesta; comentarios (; tu dirección de correo; su dirección de
			correo; inicia sesión para; debes iniciar sesión; los comentarios están; sé el primero; para comentar; normas de participación`,
		within: `
			no será publicada; los campos obligatorios`,
	},
	cookies: {
		whole: `
			cookies; aceptar; aceptar todo; aceptar todas; rechazar; rechazar todo; configurar; configurar cookies; política de cookies; aceptar cookies`,
		opens: `
			utilizamos cookies; usamos cookies; este sitio utiliza cookies; este sitio web utiliza cookies; esta web utiliza cookies; nosotros y
			nuestros socios; si continúa navegando; al continuar navegando`,
		within: `
			utiliza cookies; utilizamos cookies; usamos cookies; uso de cookies; política de cookies; cookies propias y de terceros`,
	},
	newsletter: {
		whole: `
			newsletter; boletín; boletines; suscribirse; suscríbete; suscríbase; regístrate; correo electrónico; ya soy suscriptor; recibe nuestro
			boletín`,
		opens: `
			suscríbete; suscríbase; suscribirse a; regístrate; recibe nuestro; recibe las; recibe en tu; inscríbete; apúntate; este contenido es exclusivo; contenido exclusivo; ya eres
			suscriptor; para seguir leyendo; apóyanos; haz una donación`,
		within: `
			nuestro boletín; nuestra newsletter; nuestro newsletter; para suscriptores; darte de baja; en tu correo`,
	},
	advertisement: {
		whole: `
			publicidad; anuncio; anuncios; patrocinado; contenido patrocinado; espacio patrocinado; la noticia continúa tras la publicidad`,
		opens: `
			publicidad:; continúa leyendo; la noticia continúa; sigue leyendo debajo`,
	},
	copyright: {
		whole: `
			todos los derechos reservados; derechos reservados`,
		opens: `
			todos los derechos reservados; prohibida la reproducción; queda prohibida la reproducción; queda prohibida su reproducción; queda prohibida toda reproducción; queda prohibida la difusión total`,
		within: `
			todos los derechos reservados; derechos reservados; prohibida la reproducción; prohibida su reproducción`,
	},
	disclaimer: {
		opens: `
			aviso:; nota del editor; nota de la redacción; las opiniones expresadas; descargo de responsabilidad`,
		within: `
			no reflejan necesariamente; es responsabilidad de su autor; son responsabilidad exclusiva; no constituye asesoramiento`,
	},
	photo: {
		whole: `
			foto; imagen; foto de archivo; imagen de archivo; cortesía; archivo`,
		opens: `
			foto:; fotos:; imagen:; fotografía:; crédito:; créditos:; vídeo:; video:; foto cortesía; (foto:`,
	},
	pagination: {
		whole: `
			siguiente; anterior; página siguiente; página anterior; primera página; última página`,
		opens: `
			página 1 de; siguiente página; página anterior`,
	},
	languages: {
		whole: `
			idioma; idiomas; seleccionar idioma; elegir idioma`,
		opens: `
			seleccionar idioma; seleccione su idioma; elige tu idioma; disponible en`,
	},
	stamp: {
		opens: `
			publicado el; publicado:; actualizado el; actualizado:; última actualización; actualizada el; fecha de publicación; fecha:; tiempo de
			lectura; creado el; modificado el; actualizado a las`,
		within: `
			tiempo de lectura; min de lectura; minutos de lectura; actualizado el; actualizado a las; publicado el`,
	},
	contact: {
		whole: `
			contacto; contacto de prensa; dirección; teléfono; horario; oficina de prensa; gabinete de prensa`,
		opens: `
			teléfono:; tel.:; tfno; correo electrónico:; dirección:; fax:; contacto de prensa; contacto:; oficina de prensa; gabinete de prensa`,
	},
};
