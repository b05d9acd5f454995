/** Portuguese words of page furniture, by kind of boilerplate; phrases are parted by semicolons. See the English ones for what the places mean. */
import type { CueVocabulary } from '../../boilerplate/cue-vocabulary.js';

export const cues: CueVocabulary = {
	navigation: {
		whole: `
			início; página inicial; menu; buscar; pesquisar; pesquisa; entrar; sair; cadastre-se; minha conta; contato; contacto; contactos; fale
			conosco; mapa do site; política de privacidade; termos de uso; termos e condições; quem somos; sobre; sobre nós; ajuda; ir
			para o conteúdo; voltar; voltar ao topo; ver mais; ver tudo; ver todos; fechar; cancelar; enviar; seções; editorias; assine; anuncie`,
		opens: `
			ir para o conteúdo; ir para o menu; saltar para o conteúdo; voltar ao início; voltar para`,
	},
	breadcrumb: {
		opens: `
			você está aqui; você está em; está em; início >; página inicial >`,
	},
	byline: {
		whole: `
			redação; da redação; por redação; agência brasil; lusa`,
		opens: `
			autor:; autora:; escrito por; publicado por; por redação; da redação; texto:; reportagem:; edição:`,
	},
	source: {
		opens: `
			fonte:; fontes:; com informações de; com informações da; com informações do`,
	},
	share: {
		whole: `
			compartilhar; compartilhe; partilhar; partilhe; imprimir; salvar; guardar; enviar por e-mail; copiar link; siga-nos; ouvir; comentar;
			curtir; baixar`,
		opens: `
			compartilhar no; compartilhar via; compartilhe; compartilhar:; partilhar no; siga-nos; siga nossas; siga o; siga a; enviar para; receba as
			notícias`,
		within: `
			facebook twitter; siga-nos no; no facebook e`,
	},
	related: {
		whole: `
			notícias relacionadas; artigos relacionados; conteúdo relacionado; relacionados; relacionadas; mais lidas; mais lidos; mais vistas; últimas
			notícias; mais notícias; outras notícias; recomendados; recomendadas; recomendado para você; você pode gostar; você também pode gostar;
			próximo artigo; artigo anterior; links úteis; em alta`,
		opens: `
			leia também; leia mais; veja também; ver também; saiba mais; veja mais; confira também; notícias relacionadas; você pode gostar; mais sobre;
			relacionado:; clique e leia`,
	},
	readmore: {
		whole: `
			leia mais; ler mais; continue lendo; continuar lendo; saiba mais; ver mais; clique aqui; ampliar; veja o vídeo`,
		opens: `
			clique aqui; continue lendo; continuar a ler`,
	},
	tags: {
		whole: `
			tags; etiquetas; palavras-chave; categorias`,
		opens: `
			tags:; etiquetas:; assuntos:; palavras-chave; categorias:; categoria:; temas:`,
	},
	comments: {
		whole: `
			comentários; comentário; comentar; deixe um comentário; deixe seu comentário; responder; denunciar; ver comentários; sem comentários; deixe
			uma resposta; cancelar resposta`,
		opens: `
			deixe um comentário; deixe seu comentário; deixe uma resposta; comentários (; o seu endereço de; o seu endereço de email; faça login para;
			os comentários são; seja o primeiro`,
		within: `
			não será publicado; campos obrigatórios são marcados`,
	},
	cookies: {
		whole: `
			cookies; aceitar; aceitar todos; aceito; rejeitar; rejeitar todos; recusar; configurar cookies; política de cookies; gerir cookies`,
		opens: `
			utilizamos cookies; usamos cookies; este site utiliza cookies; este site usa cookies; nós e os nossos parceiros; nós e nossos parceiros`,
		within: `
			utiliza cookies; usa cookies; utilizamos cookies; usamos cookies; uso de cookies; política de cookies`,
	},
	newsletter: {
		whole: `
			newsletter; boletim; assine; assinar; inscreva-se; subscrever; subscreva; assine já; já é assinante; cadastre-se`,
		opens: `
			assine; inscreva-se; subscreva; receba; cadastre-se; conteúdo exclusivo; este conteúdo é exclusivo; já é assinante; apoie; já sou assinante`,
		within: `
			nossa newsletter; para assinantes; exclusivo para assinantes; cancelar a inscrição`,
	},
	advertisement: {
		whole: `
			publicidade; anúncio; anúncios; patrocinado; conteúdo patrocinado; continua após a publicidade; continua depois da publicidade`,
		opens: `
			continua após; continua depois; publicidade:; a matéria continua`,
	},
	copyright: {
		whole: `
			todos os direitos reservados`,
		opens: `
			todos os direitos reservados; proibida a reprodução; é proibida a reprodução`,
		within: `
			todos os direitos reservados; proibida a reprodução; direitos reservados`,
	},
	disclaimer: {
		opens: `
			aviso:; nota do editor; as opiniões expressas`,
		within: `
			não refletem necessariamente; não reflete necessariamente; é de responsabilidade do autor`,
	},
	photo: {
		whole: `
			foto; imagem; divulgação; foto de arquivo; reprodução`,
		opens: `
			foto:; fotos:; imagem:; crédito:; créditos:; (foto:; vídeo:`,
	},
	pagination: {
		whole: `
			próximo; próxima; anterior; próxima página; página anterior; seguinte`,
		opens: `
			página 1 de`,
	},
	stamp: {
		opens: `
			publicado em; publicado:; atualizado em; atualizado:; última atualização; data de publicação; tempo de leitura; publicada em; atualizada em;
			última modificação; data:`,
		within: `
			tempo de leitura; min de leitura; minutos de leitura; atualizado em; publicado em`,
	},
	contact: {
		whole: `
			contato; contacto; assessoria de imprensa; assessoria de comunicação; endereço; telefone`,
		opens: `
			telefone:; tel.:; endereço:; e-mail:; assessoria de imprensa; assessoria de comunicação; contato:`,
	},
};
