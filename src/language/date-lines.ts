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
	'siječnja|siječanj veljače|veljača ožujka|ožujak travnja|travanj svibnja|svibanj lipnja|lipanj srpnja|srpanj kolovoza|kolovoz rujna|rujan listopada studenoga|studeni|studenog prosinca|prosinac',
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
];

/** Month names, lower case, to 1-12. */
export const monthNames: ReadonlyMap<string, number> = new Map(
	table.flatMap((line) => line.split(' ').flatMap((forms, index) => forms.split('|').map((form): [string, number] => [form.normalize('NFC'), index + 1]))),
);

/** Words that stand before the date of publication in languages without a folder of their own, lower case. */
export const publishedWords: readonly string[] = (
	'veröffentlicht|erstellt|erschienen|publiziert|eingestellt|verfasst|geschrieben|vom|datum|stand|publié|publie|paru|mis en ligne|publicado|publicada|publicación|fecha|creado|pubblicato|data|' +
	'publikováno|vydáno|publikowano|opublikowano|dodano|data publikacji|gepubliceerd|geplaatst|publicerad|publicerat|publisert|julkaistu|udgivet|offentliggjort|közzétéve|megjelent|publicat|опубликовано|дата|' +
	'опубліковано|δημοσίευση|δημοσιεύτηκε|yayınlanma|yayın tarihi|tarih|objavljeno|diterbitkan|입력|등록|발행|公開日|投稿日|配信|掲載'
).split('|');

/** Words that stand before the date of a later change, likewise. */
export const updatedWords: readonly string[] = (
	'aktualisiert|letzte änderung|zuletzt geändert|geändert|bearbeitet|mis à jour|modifié|actualizado|actualizada|actualización|aggiornato|ultimo aggiornamento|modificato|atualizado|aktualizováno|aktualizacja|' +
	'zaktualizowano|bijgewerkt|gewijzigd|uppdaterad|oppdatert|päivitetty|opdateret|frissítve|actualizat|обновлено|изменено|оновлено|ενημέρωση|güncelleme|güncellenme|diperbarui|수정|최종수정|更新日|最終更新'
).split('|');
