/** Chinese words of following what a higher body decided. */

export const followers: readonly string[] = '贯彻 贯彻落实 落实 按照 根据 遵照 依照 依据 遵循 学习贯彻 围绕 响应'.split(' ');

export const directions: readonly string[] =
	'决策部署 工作部署 战略部署 重大部署 统一部署 部署要求 部署 决策 精神 指示 指示精神 批示 批示精神 要求 总体要求 工作要求 有关要求'.split(' ');
