/** Words of the lines in which a Chinese page tells its source, author and date. */
export const months: readonly (readonly [string, number])[] = [];
export const weekdays: readonly string[] = ['星期一', '星期二', '星期三', '星期四', '星期五', '星期六', '星期日'];
export const bylines: readonly string[] = ['文', '作者'];
export const credits: readonly string[] = ['责任编辑', '编辑', '来源', '摄', '责编'];
