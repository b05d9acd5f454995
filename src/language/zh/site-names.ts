/** The last characters of the name of a site, a paper or a station. */
export const siteEndings =
	'网 網 在线 在線 新闻 新聞 日报 日報 晚报 晚報 时报 時報 早报 晨报 快报 周刊 杂志 雜誌 频道 頻道 电视台 电台 通讯社 客户端 门户 资讯 观察 传媒 之声'.split(
		' ',
	);
/** The last character of the name of an agency, a paper or a station, and of cooperatives and machines. */
export const pressEndings = '社 报 報 台'.split(' ');
