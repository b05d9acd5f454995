/** Words of the lines in which a Chinese page tells its title, source, author and date. */

/** Open how the page is to be cited, with its date in brackets. */
export const citations: readonly string[] = ['引用格式', '引用本文', '建议引用', '请引用'];
/** Words before a colon that say that a headline follows. */
export const titleLabels: readonly string[] = ['标题', '题目', '题名', '文章标题', '标　题', '標題', '題目', '主题'];
/** Stand where a date should and say that there is none. */
export const absent: readonly string[] = ['无', '未知', '不详', '暂无'];
export const months: readonly (readonly [string, number])[] = [];
export const weekdays: readonly string[] = ['星期一', '星期二', '星期三', '星期四', '星期五', '星期六', '星期日', '星期天'];
export const bylines: readonly string[] = ['文', '作者', '记者', '本报记者', '通讯员', '撰文'];
export const credits: readonly string[] = ['责任编辑', '编辑', '来源', '摄', '责编', '图', '摄影', '供图'];
export const reporters: readonly string[] = ['本报', '本网', '记者', '通讯员'];
export const disclaimers: readonly string[] = ['免责声明', '免責聲明'];
export const pictureCredits: readonly string[] = ['供图', '摄', '图'];
export const published: readonly string[] = [
	'发布时间',
	'发布日期',
	'发表时间',
	'发表日期',
	'发稿时间',
	'公布日期',
	'公布时间',
	'公开日期',
	'发文日期',
	'印发日期',
	'印发时间',
	'日期',
	'时间',
	'发表于',
	'发布于',
	'发布',
	'发表',
	'刊登日期',
	'信息时间',
	'添加时间',
	'加入时间',
	'录入时间',
	'创建时间',
	'上传时间',
	'發布日期',
	'發佈日期',
	'發布時間',
	'發佈時間',
	'日期',
	'時間',
	'發表於',
];
export const updated: readonly string[] = [
	'更新时间',
	'更新日期',
	'更新于',
	'最后更新',
	'最后更新时间',
	'修改时间',
	'修订日期',
	'更新',
	'更新時間',
	'更新日期',
	'最後更新',
];
export const otherDates: readonly string[] = [
	'检索时间',
	'抓取时间',
	'采集时间',
	'截止时间',
	'截止日期',
	'施行日期',
	'实施日期',
	'生效日期',
	'有效期',
	'有效期至',
	'成文日期',
	'活动时间',
	'会议时间',
	'报名时间',
	'失效日期',
	'废止日期',
	'今天是',
	'现在是',
	'访问时间',
];
export const sources: readonly string[] = [
	'来源',
	'发布人',
	'稿源',
	'信息来源',
	'稿件来源',
	'文章来源',
	'新闻来源',
	'消息来源',
	'出处',
	'发布机构',
	'发文机关',
	'发布单位',
	'来源于',
	'转载自',
	'來源',
	'供稿单位',
	'发文单位',
	'发布部门',
];
export const authors: readonly string[] = ['作者', '记者', '撰稿', '文', '撰文', '通讯员', '编辑', '作　者'];
export const notTitles: readonly string[] = [
	'原标题',
	'当前位置',
	'您的位置',
	'您当前的位置',
	'您所在的位置',
	'你的位置',
	'所在位置',
	'位置',
	'标签',
	'关键词',
	'关键字',
	'分类',
	'栏目',
	'索引号',
	'主题词',
	'责任编辑',
	'上一篇',
	'下一篇',
	'字号',
	'字体',
	'分享',
	'分享到',
	'相关新闻',
	'延伸阅读',
	'扫一扫',
	'摘要',
	'导读',
	'依据',
	'制定依据',
];
export const agencies: readonly string[] = ['新华社', '中新社', '中新网', '人民网', '新华网', '央视网消息', '央视网', '本报讯', '中国新闻网'];
export const sections: readonly string[] = [
	'首页',
	'基本信息',
	'正文内容',
	'新闻',
	'新闻中心',
	'新闻动态',
	'要闻',
	'时政',
	'政策',
	'政策法规',
	'通知公告',
	'公告',
	'政务公开',
	'信息公开',
	'正文',
	'打印',
	'关闭',
	'返回顶部',
	'相关链接',
	'相关新闻',
	'推荐阅读',
	'热点新闻',
	'最新文章',
	'热门文章',
	'联系我们',
	'关于我们',
	'网站地图',
	'搜索',
	'登录',
	'注册',
	'评论',
	'政策全文',
	'详细新闻',
	'新闻摘要',
	'附件',
	'目录',
	'摘要',
	'导航',
	'公告公示',
	'行业动态',
	'工作动态',
	'友情链接',
	'政府信息公开',
];

/** Labels of fields that name the time of the data in them. */
export const periods: readonly string[] = ['报告期', '统计期', '统计时间', '统计周期', '数据时间', '所属期', '数据期间'];

/** What was done with a law on the days that its history tells: 2001年3月5日发布, 2009年6月1日第一次修订. */
export const enacted: readonly string[] = ['发布', '公布', '颁布', '通过', '批准'];
export const revised: readonly string[] = ['修订', '修正', '修改'];

/** Directly before a date they make it that of something told, where no label of publication stands: 请于2021年5月3日前报送. */
export const toldBefore: readonly string[] = ['于', '於', '至', '自', '从', '從', '到', '截至', '截止', '是', '为', '為'];

export const toldOn: readonly string[] = [];

/** Directly after a date they make it that of something told: 2021年5月3日前完成, 2021年5月3日起施行. */
export const toldAfter: readonly string[] = [
	'前',
	'起',
	'止',
	'之前',
	'以前',
	'之后',
	'以后',
	'后',
	'後',
	'至',
	'到',
	'内',
	'召开',
	'召開',
	'举行',
	'舉行',
	'开始',
	'结束',
	'生效',
	'施行',
	'实施',
	'截止',
];
