/** The last letter of a Chinese place's name, what before it names no place, and the places of Taiwan. */
import { words } from '../words.js';

export const units = ['省', '市', '县', '区', '州', '盟', '旗', '镇', '乡', '村'];

/** 全市, 本省, 各县, 该区, 我市, 城市, 两市, 多地市. */
export const notOwn = [...'全本各该我此某每两三四五六七八九十百多几城都超股楼门夜外设地社园小校院厂郊灾疫山景片农乡新老'];

/** Taiwan, its counties and cities, and the organs of state that only it has: it counts its years and its money in its own way. */
export const ofTaiwan = words(`
	台湾 台北 新北 台中 台南 高雄 新竹 桃园 基隆 苗栗 彰化 南投 云林 嘉义 屏东 宜兰 花莲 台东 澎湖 金门 中华民国
	行政院 立法院 司法院 监察院 考试院 立委 立院 卫福部 内政部 健保署`);
