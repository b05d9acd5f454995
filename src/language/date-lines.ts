/**
 * Names of months as pages of many languages print them in their date lines. Bodies of articles are read in the languages that have a
 * folder; a date line is short and regular enough to be read in more.
 */
const table: readonly string[] = [
	// January to December; forms of one month are parted by a bar, full and short, nominative and genitive
	'january|jan february|feb march|mar april|apr may june|jun july|jul august|aug september|sept|sep october|oct november|nov december|dec',
	'januar|jänner|jaenner|jän februar|feber märz|maerz|mär|mrz april mai juni juli august september oktober|okt november dezember|dez',
	'janvier|janv février|fevrier|févr|fév mars avril|avr mai juin juillet|juil août|aout septembre octobre novembre décembre|decembre|déc',
	'enero|ene febrero marzo abril|abr mayo junio julio agosto|ago septiembre|setiembre|set octubre noviembre diciembre|dic',
	'gennaio|gen febbraio marzo aprile maggio|mag giugno|giu luglio|lug agosto settembre ottobre|ott novembre dicembre',
	'janeiro fevereiro|fev março|marco abril maio|mai junho julho agosto setembro outubro|out novembro dezembro',
	'januari februari maart|mrt april mei juni juli augustus september oktober november december',
	'januari februari mars april maj juni juli augusti september oktober november december',
	'januar februar marts april maj juni juli august september oktober november december|des',
	'tammikuu|tammikuuta helmikuu|helmikuuta maaliskuu|maaliskuuta huhtikuu|huhtikuuta toukokuu|toukokuuta kesäkuu|kesäkuuta heinäkuu|heinäkuuta elokuu|elokuuta syyskuu|syyskuuta lokakuu|lokakuuta marraskuu|marraskuuta joulukuu|joulukuuta',
	'stycznia|styczeń|sty lutego|luty|lut marca|marzec kwietnia|kwiecień|kwi maja|maj czerwca|czerwiec|cze lipca|lipiec|lip sierpnia|sierpień|sie września|wrzesień|wrz października|październik|paź listopada|listopad|lis grudnia|grudzień|gru',
	'ledna|leden února|únor března|březen dubna|duben května|květen června|červen července|červenec srpna|srpen září října|říjen listopadu prosince|prosinec',
	'januára februára marca apríla|apríl mája|máj júna|jún júla|júl augusta septembra októbra novembra decembra',
	'januarja februarja marca aprila maja junija julija avgusta|avgust septembra oktobra novembra decembra',
	'siječnja|siječanj veljače|veljača ožujka|ožujak travnja|travanj svibnja|svibanj lipnja|lipanj srpnja|srpanj kolovoza|kolovoz rujna|rujan listopad studenoga|studeni|studenog prosinca|prosinac',
	'január február március|márc április|ápr május|máj június|jún július|júl augusztus szeptember|szept október november december',
	'ianuarie|ian februarie martie aprilie mai iunie|iun iulie|iul august septembrie octombrie|oct noiembrie|noi decembrie',
	'января|январь|янв февраля|февраль|фев марта|март|мар апреля|апрель|апр мая|май июня|июнь|июн июля|июль|июл августа|август|авг сентября|сентябрь|сен|сент октября|октябрь|окт ноября|ноябрь|ноя|нояб декабря|декабрь|дек',
	'січня|січень лютого|лютий березня|березень квітня|квітень травня|травень червня|червень липня|липень серпня|серпень вересня|вересень жовтня|жовтень листопада грудня|грудень',
	'януари февруари март април май юни юли август септември октомври ноември декември',
	'јануар фебруар март април мај јун јул август септембар октобар новембар децембар',
	'ιανουαρίου|ιανουάριος|ιαν φεβρουαρίου|φεβρουάριος|φεβ μαρτίου|μάρτιος|μαρ απριλίου|απρίλιος|απρ μαΐου|μάιος|μαϊ ιουνίου|ιούνιος|ιουν ιουλίου|ιούλιος|ιουλ αυγούστου|αύγουστος|αυγ σεπτεμβρίου|σεπτέμβριος|σεπ οκτωβρίου|οκτώβριος|οκτ νοεμβρίου|νοέμβριος|νοε δεκεμβρίου|δεκέμβριος|δεκ',
	'ocak|oca şubat|şub mart nisan|nis mayıs haziran|haz temmuz|tem ağustos|ağu eylül|eyl ekim|eki kasım|kas aralık|ara',
	'januari februari mac april mei jun julai ogos september oktober november disember',
	'januari februari maret|mar april mei juni juli agustus|agu september oktober november desember',
	'jaanuar veebruar märts aprill mai juuni juuli august september oktoober november detsember',
	'gener febrer març abril maig juny juliol agost setembre octubre novembre desembre',
	'sausio vasario kovo balandžio gegužės birželio liepos rugpjūčio rugsėjo spalio lapkričio gruodžio',
	'يناير فبراير مارس أبريل|ابريل مايو يونيو يوليو أغسطس|اغسطس سبتمبر أكتوبر|اكتوبر نوفمبر ديسمبر',
	'जनवरी फरवरी|फ़रवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर|सितम्बर अक्टूबर|अक्तूबर नवंबर|नवम्बर दिसंबर|दिसम्बर',
	'জানুয়ারি|জানুয়ারী ফেব্রুয়ারি|ফেব্রুয়ারী মার্চ এপ্রিল মে জুন জুলাই আগস্ট সেপ্টেম্বর অক্টোবর নভেম্বর ডিসেম্বর',
	'led úno bře dub kvě čvn čvc srp zář říj lis pro',
	'gen febr març abr maig juny juliol ag set oct nov des',
	'janúar febrúar mars apríl maí júní júlí ágúst september október nóvember desember',
	'xaneiro febreiro marzo abril maio xuño xullo agosto setembro outubro novembro decembro',
	'janar shkurt mars prill maj qershor korrik gusht shtator tetor nëntor dhjetor',
	'yanvar fevral mart aprel may iyun iyul avqust sentyabr oktyabr noyabr dekabr',
	'janvāris|janvārī februāris|februārī marts|martā aprīlis|aprīlī maijs|maijā jūnijs|jūnijā jūlijs|jūlijā augusts|augustā septembris|septembrī oktobris|oktobrī novembris|novembrī decembris|decembrī',
	'januari februari machi aprili mei juni julai agosti septemba oktoba novemba desemba',
	'enero pebrero marso abril mayo hunyo hulyo agosto setyembre oktubre nobyembre disyembre',
	'студзеня лютага сакавіка красавіка мая чэрвеня ліпеня жніўня верасня кастрычніка лістапада снежня',
	'јануари февруари март април мај јуни јули август септември октомври ноември декември',
	'ינואר|בינואר פברואר|בפברואר מרץ|במרץ אפריל|באפריל מאי|במאי יוני|ביוני יולי|ביולי אוגוסט|באוגוסט ספטמבר|בספטמבר אוקטובר|באוקטובר נובמבר|בנובמבר דצמבר|בדצמבר',
	'มกราคม กุมภาพันธ์ มีนาคม เมษายน พฤษภาคม มิถุนายน กรกฎาคม สิงหาคม กันยายน ตุลาคม พฤศจิกายน ธันวาคม',
	'جنوری فروری مارچ اپریل مئی جون جولائی اگست ستمبر اکتوبر نومبر دسمبر',
	'ژانویه فوریه مارس آوریل می ژوئن ژوئیه اوت سپتامبر اکتبر نوامبر دسامبر',
	'جانفي فيفري مارس أفريل ماي جوان جويلية أوت سبتمبر أكتوبر نوفمبر ديسمبر',
];

/** Letters without their accents, as capitals and careless pages write them; İ and ı are both i. */
function plain(name: string): string {
	return name
		.normalize('NFD')
		.replace(/[\u0300-\u036f]/g, '')
		.replaceAll('ı', 'i');
}

const named = table.flatMap((line) =>
	line.split(' ').flatMap((forms, index) => forms.split('|').map((form): [string, number] => [form.normalize('NFC'), index + 1])),
);

/** Month names, lower case, to 1-12. */
const monthNames: ReadonlyMap<string, number> = new Map([...named.map(([name, month]): [string, number] => [plain(name), month]), ...named]);

/** Names of months as date lines print them, lower case. */
export const monthWords: readonly string[] = [...monthNames.keys()];

/** Small words between the parts of a date: `12 de mayo de 2031`. */
export const dateJoints: readonly string[] = 'de del di den der le el il do da van op vom'.split(' ');

/** Months of which an old era counts the years, by what is taken off for the common one. */
const thai = new Set(table.find((line) => line.startsWith('มกราคม'))?.split(' '));
const BUDDHIST = 543;

/** The month, 1-12, that a word of any case names. */
export function monthNamed(word: string): number | undefined {
	const lower = word.toLowerCase().normalize('NFC');
	return monthNames.get(lower) ?? monthNames.get(plain(lower));
}

/** The year of the common era that a year means beside the name of a month. */
export function yearBeside(month: string, year: number): number {
	return year > 2400 && thai.has(month) ? year - BUDDHIST : year;
}

const words = (lists: readonly string[]): readonly string[] => lists.flatMap((list) => list.split('|'));

/** Words that stand before the date of publication in languages without a folder of their own, lower case, a language a line. */
export const publishedWords: readonly string[] = words([
	'veröffentlicht|veröffentlichung|veröffentlichungsdatum|erstellt|erstellungsdatum|erschienen|erscheinungsdatum|publiziert|eingestellt|verfasst|geschrieben|gepostet|vom|datum|stand|online seit',
	'publié|publie|publiée|paru|parution|mis en ligne|mise en ligne|créé|posté|rédigé|date de publication|date de parution|publication',
	'publicado|publicada|publicación|fecha|fecha de publicación|creado|creación|escrito|posteado',
	'pubblicato|pubblicata|pubblicazione|data|data pubblicazione|data di pubblicazione|creato|inserito|scritto',
	'postado|postada|criado|data de publicação|publicação|divulgado',
	'publikováno|zveřejněno|vydáno|vloženo|vytvořeno|přidáno|zverejnené|zverejnené dňa|publikované|vytvorené|pridané',
	'publikowano|opublikowano|opublikowana|opublikowany|dodano|dodane|utworzono|data publikacji|data dodania|data utworzenia|data wydania',
	'gepubliceerd|geplaatst|publicatiedatum|geschreven|aangemaakt|geplaatst op',
	'publicerad|publicerat|publicerades|skapad|inlagd|publisert|publiseringsdato|opprettet|skrevet|udgivet|offentliggjort|publiceret|oprettet|skrevet den',
	'julkaistu|kirjoitettu|luotu|julkaisupäivä',
	'közzétéve|megjelent|létrehozva|publikálva|feltöltve|beküldve',
	'publicat|postat|data publicării|publicată|adăugat',
	'опубликовано|опубликован|опубликована|дата|дата публикации|размещено|создано|добавлено|опубліковано|дата публікації|створено|публикувано|публикувана|објављено',
	'δημοσίευση|δημοσιεύτηκε|δημοσιεύθηκε|ημερομηνία|ημερομηνία δημοσίευσης|καταχωρήθηκε|ανάρτηση|αναρτήθηκε',
	'yayınlanma|yayınlanma tarihi|yayın tarihi|yayımlanma|tarih|giriş tarihi|oluşturulma|oluşturulma tarihi|eklenme tarihi|haber giriş',
	'objavljeno|objavljen|objavljena|postavljeno|datum objave|kreirano',
	'diterbitkan|dipublikasikan|terbit|diposting|tanggal|ditulis',
	'ngày đăng|đăng ngày|đăng lúc|xuất bản|đăng bởi',
	'입력|등록|등록일|발행|발행일|게시|게시일|작성일|작성|승인|기사입력',
	'公開日|公開|掲載日|掲載|投稿日|投稿|配信|発表日|発表|作成日|発行日',
	'تاريخ النشر|نشر في|نشر|نُشر|تم النشر|تاريخ',
	'प्रकाशित|प्रकाशन तिथि|প্রকাশিত|প্রকাশ|প্রকাশের সময়|เผยแพร่|เผยแพร่เมื่อ|วันที่|פורסם|תאריך|תאריך פרסום',
]);

/** Words that stand before the date of a later change, likewise. */
export const updatedWords: readonly string[] = words([
	'aktualisiert|aktualisierung|letzte aktualisierung|zuletzt aktualisiert|letzte änderung|zuletzt geändert|zuletzt bearbeitet|geändert|bearbeitet|überarbeitet|letztes update',
	'mis à jour|mise à jour|dernière mise à jour|modifié|dernière modification|actualisé',
	'actualizado|actualizada|actualización|última actualización|modificado|última modificación',
	'aggiornato|aggiornata|aggiornamento|ultimo aggiornamento|modificato|ultima modifica',
	'atualizado|atualizada|atualização|última atualização|modificado em|última modificação',
	'aktualizováno|aktualizace|poslední aktualizace|změněno|upraveno|aktualizované|posledná aktualizácia|upravené',
	'aktualizacja|zaktualizowano|ostatnia aktualizacja|zmodyfikowano|ostatnia modyfikacja|data modyfikacji|data aktualizacji',
	'bijgewerkt|laatst bijgewerkt|gewijzigd|laatst gewijzigd|laatste update',
	'uppdaterad|uppdaterat|senast uppdaterad|ändrad|senast ändrad|oppdatert|sist oppdatert|endret|sist endret|opdateret|senest opdateret|ændret|redigeret',
	'päivitetty|viimeksi päivitetty|muokattu',
	'frissítve|utolsó frissítés|módosítva|utolsó módosítás',
	'actualizat|ultima actualizare|modificat|actualizată',
	'обновлено|обновление|последнее обновление|дата обновления|изменено|оновлено|останнє оновлення|змінено|обновена|последна промяна|ажурирано',
	'ενημέρωση|ενημερώθηκε|τελευταία ενημέρωση|τελευταία τροποποίηση',
	'güncelleme|güncelleme tarihi|güncellenme|son güncelleme|güncellendi|değiştirilme',
	'ažurirano|zadnja izmjena|posodobljeno|zadnja sprememba|izmenjeno',
	'diperbarui|pembaruan|diubah|cập nhật|ngày cập nhật|cập nhật lúc|lần cuối',
	'수정|최종수정|최종 수정|수정일|업데이트|更新日|更新|最終更新|最終更新日|改訂日',
	'آخر تحديث|تحديث|अपडेट|आखरी अपडेट|আপডেট|সর্বশেষ আপডেট|อัปเดต|แก้ไขล่าสุด|עודכן|עדכון אחרון',
]);

/** Words that stand before the date of something else: when a reader joined, when something takes place, ends or was called up. */
export const otherWords: readonly string[] = words([
	'registriert|registriert seit|mitglied seit|dabei seit|beigetreten|anmeldeschluss|einsendeschluss|bewerbungsfrist|gültig bis|gültig ab|abgerufen|abgerufen am|geboren|heute|termin|beginn|ende|bis|ab|seit|nächste|nächster',
	"inscrit|inscrit le|inscription|membre depuis|consulté|consulté le|date limite|valable|né|née|jusqu’au|jusqu'au|depuis|aujourd’hui|aujourd'hui",
	'registrado|miembro desde|fecha límite|consultado|válido hasta|nacido|hasta|desde|hoy|iscritto|iscrizione|iscritto dal|scadenza|consultato|valido fino|nato|fino al|oggi|membro desde|cadastrado|prazo|acessado|acesso em|nascido|até|hoje',
	'lid sinds|geregistreerd|geraadpleegd|geldig tot|geboren op|vandaag|zarejestrowany|dołączył|dołączyła|termin składania|dostęp|ważne do|dzisiaj|registrován|registrace|člen od|narozen|platnost do|dnes|registrovaný',
	'medlem sedan|medlem siden|registrerad|hämtad|född|giltig till|i dag|liittynyt|rekisteröity|csatlakozott|regisztrált|határidő|înscris|membru din|termen limită|astăzi',
	'зарегистрирован|регистрация|на сайте с|присоединился|дата регистрации|дата обращения|родился|сегодня|срок|зареєстрований|дата звернення|εγγραφή|μέλος από|προθεσμία|σήμερα|katılım|katılma tarihi|üyelik tarihi|kayıt tarihi|son başvuru|bugün|son tarih',
	'bergabung|hari ini|batas waktu|tham gia|hôm nay|가입일|마감|오늘|登録日|開催日|締切|応募締切|有効期限|今日|開催期間',
]);

/** Between the number of an act and its date: `Decreto 12/2021, | de | 3 de mayo de 2021`. */
export const citedOf: ReadonlySet<string> = new Set('of de du del vom'.split(' '));

/** An act in small letters directly before its date, where no number need stand between: `ai sensi della legge| 3 maggio 2021, n. 12`. */
export const citedActs: ReadonlySet<string> = new Set(
	'legge decreto decreto-legge legislativo ministeriale direttoriale dirigenziale regio presidenziale deliberazione delibera ordinanza circolare'.split(' '),
);

/** Words before a date, or before the article or preposition of one, that make it a start or an end of something told: `à |partir| du 3 mai`, `|hasta| el 3 de mayo`. A language a line. */
export const spanning: ReadonlySet<string> = new Set(
	["partir compter jusqu'au jusqu'à dès depuis avant", 'partir hasta desde antes contar', 'partir até desde antes', 'partire decorrere fino entro'].flatMap(
		(words) => words.split(' '),
	),
);

/** Words that no source beside a year holds: the year is that of a law, a chapter, a table. Lower case, a language a line. */
export const notSources: ReadonlySet<string> = new Set(
	[
		'act law bill code chapter section part figure table annex appendix article regulation directive edition volume issue budget election elections games cup census data year fiscal forecast target',
		'gesetz verordnung kapitel abschnitt teil abbildung tabelle anhang artikel ausgabe band haushalt wahl wahlen jahr ziel',
		'loi décret chapitre partie figure tableau annexe budget élection élections année objectif',
		'ley decreto capítulo parte figura cuadro tabla anexo artículo presupuesto elección elecciones año objetivo',
		'legge decreto capitolo parte figura tabella allegato bilancio elezioni anno lei capítulo quadro orçamento eleições ano',
	].flatMap((words) => words.split(' ')),
);
