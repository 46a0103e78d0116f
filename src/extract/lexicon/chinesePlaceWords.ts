/** Characters and words that close a place's name; the word before must be a name. */
export const CHINESE_PLACE_HEADS: readonly string[] =
  "共和国 王国 帝国 自治区 特别行政区 行政区 自治州 自治县 地区 半岛 群岛 海峡 海湾 平原 高原 盆地 山脉 沙漠 运河 水库 大道 公园 广场 国家公园 机场 国际机场 车站 火车站 地铁站 港口 大桥 隧道 省 市 县 区 州 郡 镇 乡 村 岛 湖 河 江 山 海 洋 湾 港 峡 谷 街 路 桥 寺 庙 宫 站 府 道 线 铁路 高速公路 公路 教堂 城堡 宫殿 大厦 体育场 球场 国 城 堡 角 关 峰 溪 川 原 屯 庄".split(
    " ",
  );
