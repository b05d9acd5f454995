/** How the titles of official documents are built in Chinese: 某市人民政府|关于|…|的|通知. */
import { words } from '../words.js';

/** Before what the document is about. */
export const about = '关于';

/** What a document does with what stands behind it, `about` among them. */
export const openers: readonly string[] = words('关于 印发 转发 公布 发布');

/** Before that, how firm or many it is: 的|若干|意见. */
export const degrees: readonly string[] = words('若干 实施 指导 工作 补充 紧急 暂行 试行');

/** What the document is, at the end. */
export const kinds: readonly string[] = words('通知 意见 决定 批复 公告 通告 公报 函 复函 报告 请示 指示 命令 令 办法 规定 方案 说明 通报');

/** Before the title of another document: 上一|篇. */
export const neighbours: readonly string[] = words('上一 下一 前一 后一');
export const neighbourUnits = '篇条页则';
