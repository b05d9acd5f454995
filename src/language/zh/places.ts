/** The last letter of a Chinese place's name, and what before it names no place. */

export const units = ['省', '市', '县', '区', '州', '盟', '旗', '镇', '乡', '村'];

/** 全市, 本省, 各县, 该区, 我市, 城市, 两市, 多地市. */
export const notOwn = [...'全本各该我此某每两三四五六七八九十百多几城都超股楼门夜外设地社园小校院厂郊灾疫山景片农乡新老'];
