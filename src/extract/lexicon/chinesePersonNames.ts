import { wordSet } from "./wordSet.js";

/** Chinese surnames of one character, simplified. */
export const CHINESE_SURNAMES: ReadonlySet<string> = new Set(
  "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤常温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳欧管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝官封谈匡鞠惠荆乐冀郁胥南班储原栗燕楚鄢劳谌奚皮粟冼蔺楼盘满闻厉伊仝区郜海阎阚花习滑但强帅朴",
);

/** Chinese surnames of two characters, simplified. */
export const CHINESE_DOUBLE_SURNAMES: ReadonlySet<string> = wordSet(
  "欧阳 司马 上官 诸葛 东方 皇甫 尉迟 公孙 慕容 令狐 宇文 长孙 司徒 夏侯 端木 南宫 独孤 西门 呼延 轩辕 拓跋",
);

/** Characters that given names are seldom made of; a word with one of them after a surname is rarely a name. */
export const NOT_IN_GIVEN_NAMES: ReadonlySet<string> = new Set(
  "的了是在不有我他这上们来到说对会着就那要下没看得过还去给但又很把被让从将与及或向于其以可能也都而则等之所为因此如么吗呢吧啊您你她它个第每该各某两几多少什怎哪谁",
);

/** Characters by which Chinese writes foreign names, simplified. */
export const TRANSLITERATION_CHARACTERS: ReadonlySet<string> = new Set(
  "阿埃艾爱安昂奥巴白班邦保鲍贝本比彼毕宾波伯博布查茨戴丹达代德登邓狄迪蒂丁东杜多顿厄恩尔法范菲费芬弗福夫盖冈高戈格葛古哈海汉赫亨胡华怀惠霍基吉加贾杰金卡凯坎康考科克肯库夸奎拉莱兰朗劳勒雷里利莉莲廉列林琳龙卢鲁伦罗洛马玛迈麦曼芒毛梅门蒙米密敏明摩莫墨默姆穆娜纳奈南内尼妮涅宁纽努诺欧帕潘庞佩彭皮平珀普奇齐恰乔切琼丘让热仁荣若撒萨塞瑟森沙莎山绍舍申圣施什史舒斯思松苏索塔泰坦汤唐特滕提廷图托瓦万旺威韦维魏温文翁沃乌伍武西希锡夏香肖谢辛欣休许雅亚扬耶叶伊因英尤约逊扎泽詹珍治朱竹兹宗佐卓祖",
);
