/** Headings of pages that are no headlines, and labels before headlines, in the languages whose metadata have no folder of their own; lower case, a language a line. */
const words = (lists: readonly string[]): readonly string[] => lists.flatMap((list) => list.split('|'));

/** Headings of the parts of a page, whole: menus, forms, lists of other articles, notices. */
export const partHeadings: readonly string[] = words([
	'startseite|inhalt|inhaltsverzeichnis|navigation|hauptnavigation|hauptmenü|menü|suche|suchen|kommentare|kommentar schreiben|ähnliche artikel|verwandte artikel|verwandte themen|mehr zum thema|weitere artikel|weitere meldungen|das könnte sie auch interessieren|meistgelesen|neueste beiträge|teilen|artikel teilen|anmelden|abonnieren|anzeige|kontakt|impressum|datenschutz|pressemitteilung|pressemitteilungen|aktuelles|nachrichten|downloads|servicenavigation|fußzeile|breadcrumb-navigation|bitte wählen',
	'accueil|sommaire|navigation principale|recherche|rechercher|commentaires|laisser un commentaire|articles similaires|articles liés|à lire aussi|sur le même sujet|les plus lus|partager|se connecter|s’abonner|publicité|mentions légales|communiqué de presse|communiqués de presse|actualités|fil d’ariane|nous contacter|veuillez choisir',
	'inicio|menú|menú principal|navegación|buscar|búsqueda|comentarios|deja un comentario|deja una respuesta|artículos relacionados|noticias relacionadas|también te puede interesar|lo más leído|lo más visto|compartir|iniciar sesión|suscríbete|publicidad|aviso legal|nota de prensa|notas de prensa|comunicado de prensa|noticias|actualidad|contacto|seleccione una opción',
	'menu principale|navigazione|cerca|ricerca|commenti|lascia un commento|articoli correlati|leggi anche|i più letti|condividi|accedi|iscriviti|abbonati|pubblicità|note legali|comunicato stampa|comunicati stampa|notizie|contatti|indice|seleziona un’opzione',
	'início|menu principal|navegação|pesquisar|pesquisa|busca|buscar|comentários|deixe um comentário|deixe uma resposta|artigos relacionados|notícias relacionadas|leia também|mais lidas|mais lidos|compartilhar|partilhar|entrar|assine|publicidade|notícias|comunicado de imprensa|contato|contacto|selecione uma opção',
	'inhoud|hoofdmenu|zoeken|reacties|laat een reactie achter|gerelateerde artikelen|lees ook|lees verder|meest gelezen|delen|inloggen|abonneren|advertentie|nieuws|nieuwsbrief|persbericht|persberichten|kruimelpad|maak een keuze',
	'innehåll|meny|huvudmeny|sök|kommentarer|lämna ett svar|relaterade artiklar|läs också|läs mer|mest läst|dela|logga in|prenumerera|annons|nyheter|nyhetsbrev|pressmeddelande|pressmeddelanden|hovedmeny|søk|søg|indhold|innhold|les også|læs også|mest lest|mest læst|del|logg inn|log ind|annonse|nyheder|pressemelding|pressemeddelelse|sisältö|valikko|haku|kommentit|lue myös|luetuimmat|uutiset|tiedote|kirjaudu',
	'strona główna|spis treści|menu główne|szukaj|wyszukiwarka|komentarze|dodaj komentarz|podobne artykuły|powiązane artykuły|czytaj także|zobacz także|najczęściej czytane|udostępnij|zaloguj się|reklama|aktualności|wiadomości|komunikat prasowy|kontakt|domů|obsah|hledat|vyhledávání|komentáře|diskuse|související články|čtěte také|nejčtenější|sdílet|přihlásit se|aktuality|tisková zpráva|tiskové zprávy|domov|hľadať|súvisiace články|najčítanejšie|tlačová správa',
	'kezdőlap|tartalom|keresés|hozzászólások|kapcsolódó cikkek|olvasta már|legolvasottabb|megosztás|bejelentkezés|hirdetés|hírek|sajtóközlemény|acasă|cuprins|căutare|caută|comentarii|articole similare|citește și|cele mai citite|autentificare|publicitate|știri|comunicat de presă',
	'главная|главное меню|меню|содержание|поиск|комментарии|добавить комментарий|похожие статьи|похожие материалы|читайте также|по теме|самое читаемое|популярное|поделиться|войти|подписаться|реклама|новости|пресс-релиз|контакты|головна|зміст|пошук|коментарі|читайте також|новини|поділитися|начало|търсене|свързани статии|почетна|претрага',
	'αρχική|μενού|περιεχόμενα|αναζήτηση|σχόλια|σχετικά άρθρα|διαβάστε επίσης|δημοφιλή|κοινοποίηση|σύνδεση|ειδήσεις|νέα|δελτίο τύπου|επικοινωνία',
	'anasayfa|ana sayfa|menü|içindekiler|arama|ara|yorumlar|yorum yap|ilgili haberler|benzer haberler|son dakika|son haberler|en çok okunanlar|paylaş|giriş yap|abone ol|reklam|haberler|basın bülteni|iletişim|seçiniz',
	'beranda|daftar isi|cari|pencarian|komentar|artikel terkait|berita terkait|baca juga|terpopuler|bagikan|masuk|iklan|berita|siaran pers|trang chủ|mục lục|tìm kiếm|bình luận|tin liên quan|bài viết liên quan|xem thêm|chia sẻ|đăng nhập|tin tức|thông cáo báo chí',
	'ホーム|トップページ|メニュー|目次|検索|コメント|関連記事|関連リンク|人気記事|ランキング|新着記事|シェア|ログイン|お知らせ|ニュース|プレスリリース|お問い合わせ|本文へ移動|선택하세요|홈|메뉴|목차|검색|댓글|관련기사|관련 기사|많이 본 뉴스|인기기사|공유|로그인|뉴스|보도자료|공지사항|본문 바로가기|목록|상태바|페이지 정보|본문|보도·설명자료|보도설명자료|이 기사를 공유합니다|기사를 공유합니다|컨텐츠 바로가기|콘텐츠 영역|브리핑룸|현재 위치|이전글|다음글|첨부파일|주소복사가 완료되었습니다|댓글 첫 댓글을 작성해보세요',
	'الرئيسية|القائمة|المحتويات|بحث|البحث|التعليقات|تعليقات|أخبار ذات صلة|مقالات ذات صلة|اقرأ أيضا|الأكثر قراءة|مشاركة|شارك|تسجيل الدخول|إعلان|أخبار|بيان صحفي|اتصل بنا|ראשי|תפריט|חיפוש|תגובות|כתבות נוספות|שתף|होम|खोज|टिप्पणियाँ|संबंधित खबरें|संबंधित समाचार|शेयर करें|समाचार',
]);

/** Words before a colon that say that no headline follows: who wrote a page, where and how often it was read. */
export const fieldLabels: readonly string[] = words([
	'작성자|조회수|조회|등록일|담당자|담당부서|글쓴이|출처|번호|첨부|연락처|일시|장소|참석|문의|부서|전화|기간|대상',
	'担当|担当者|担当部署|連絡先|問い合わせ先|問合せ先|場所|日時|配信日|公開日|掲載日|出典|作成者|閲覧数|電話番号',
]);

/** Words before a colon that say that a headline follows. */
export const titleLabels: readonly string[] = words([
	'titel|überschrift|betreff|titre|intitulé|objet|título|titular|asunto|assunto|titolo|oggetto|onderwerp|rubrik|overskrift|otsikko|tytuł|název|názov|naslov|cím|titlu|заголовок|название|тема|назва|заглавие|τίτλος|θέμα|başlık|konu|judul|tiêu đề|タイトル|件名|表題|제목|العنوان|शीर्षक',
]);

/** What opens a line that says to whom a letter goes or who proposes what follows, and is no headline. */
export const addressLines: readonly string[] = words([
	'an den präsidenten|an die präsidentin|an die mitglieder|auf antrag der|auf antrag des',
	'aan de voorzitter|aan de leden van|brief van de minister|brief van de staatssecretaris|op voorstel van|op voordracht van',
]);

/** Words before a headline that turn it around: denial, repeal, drafts and proposals. They are part of it whatever parts them. */
export const turningWords: ReadonlySet<string> = new Set(
	words([
		'no|not|never|false|fake|hoax|rumour|rumor|denial|denied|debunked|repeal|repealed|repeals|revoked|rescinded|withdrawn|withdrawal|abolished|abolition|cancelled|canceled|suspended|suspension|expired|superseded|annulled|rejected|against|without|draft|drafts|proposal|proposals|proposed|planned|pending|correction|corrected|alleged|satire',
		'kein|keine|nicht|falsch|falschmeldung|aufhebung|aufgehoben|außer|zurückgezogen|abgelehnt|entwurf|referentenentwurf|gesetzentwurf|vorschlag|geplant|gegen|berichtigung',
		'non|pas|faux|fausse|abrogation|abrogé|abrogée|abrogés|annulé|annulée|retiré|suspendu|projet|avant-projet|proposition|contre|rectificatif',
		'no|falso|falsa|bulo|derogación|derogado|derogada|anulado|anulada|suspendido|proyecto|anteproyecto|borrador|propuesta|contra',
		'falso|falsa|abrogazione|abrogato|abrogata|annullato|sospeso|bozza|disegno|proposta|contro|não|revogação|revogado|revogada|suspenso|projeto|minuta',
		'geen|niet|intrekking|ingetrokken|concept|voorstel|ontwerp|ej|upphävd|utkast|förslag|nie|uchylenie|uchylony|projekt|нет|отмена|отменён|отменен|проект|не',
		'废止|取消|撤销|草案|征求意见稿|谣言|辟谣|否认|失效|廃止|案',
	]),
);

/** Words of a note in brackets that tell where a text was printed or who translated it; beginnings of words. */
export const printedNotes: readonly string[] = words([
	'printed|reprinted|published|originally|appeared|translat|posted|excerpt|abridged|courtesy|syndicat',
	'erstmals|erschienen|übersetz|veröffentlicht|nachdruck|publié|paru|tradu|publicad|pubblicat|tradot|vertaald|översatt|przekł|tłumacz|перев|опубликован|转载|译|翻訳|転載',
]);

/** Words that the head of a letter or a release holds and a headline in capitals opens with seldom: organs and labels. */
export const letterheads: ReadonlySet<string> = new Set(
	words([
		'release|ministry|department|office|government|council|commission|committee|board|agency|authority|bureau|secretariat|republic|parliament|embassy|university|gazette|news',
		'ministerium|amt|behörde|regierung|parlament|republik|pressemitteilung|ministère|gouvernement|république|communiqué|ministerio|gobierno|república|comunicado|ministero|governo|repubblica|ministério',
	]),
);
