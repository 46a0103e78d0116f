/**
 * Words inside names of places and organisations that are translated, not transliterated. `head` words close the Chinese name (River Tees: 蒂斯河), the
 * others stand where they stand. Facts, compiled by hand from general knowledge.
 */
const entries = (list: string): readonly (readonly [string, string])[] =>
  list
    .trim()
    .split(/[|\n]/u)
    .map((pair) => {
      const [word = "", zh = ""] = pair.trim().split(" ");
      return [word, zh] as const;
    });

export const HEAD_WORDS_ZH: ReadonlyMap<string, string> = new Map(
  entries(`
university 大学|college 学院|school 学校|academy 学院|institute 研究所|laboratory 实验室|library 图书馆|museum 博物馆|gallery 美术馆|theatre 剧院|theater 剧院|opera 歌剧院|orchestra 乐团|hospital 医院|church 教堂|cathedral 大教堂|abbey 修道院|monastery 修道院|temple 神庙|mosque 清真寺|palace 宫|castle 城堡|tower 塔|fort 堡|bridge 桥|station 站|airport 机场|stadium 体育场|park 公园|garden 花园|gardens 花园|square 广场|street 街|road 路|avenue 大道|boulevard 大道|highway 公路|railway 铁路|canal 运河|port 港|harbour 港|harbor 港|dam 大坝|building 大厦|hotel 酒店|centre 中心|center 中心|prison 监狱
river 河|lake 湖|sea 海|ocean 洋|bay 湾|gulf 湾|strait 海峡|channel 海峡|island 岛|islands 群岛|isle 岛|peninsula 半岛|cape 角|coast 海岸|beach 海滩|mount 山|mountain 山|mountains 山脉|hill 山|hills 山|range 山脉|valley 谷|canyon 峡谷|plateau 高原|desert 沙漠|forest 森林|basin 盆地|falls 瀑布|glacier 冰川|volcano 火山|delta 三角洲
city 市|town 镇|village 村|county 县|district 区|province 省|state 州|region 地区|territory 领地|republic 共和国|kingdom 王国|empire 帝国|duchy 公国|principality 公国|federation 联邦|dynasty 王朝|caliphate 哈里发国
party 党|government 政府|parliament 议会|congress 国会|senate 参议院|assembly 议会|council 委员会|committee 委员会|commission 委员会|ministry 部|department 部|office 办公室|agency 局|bureau 局|authority 管理局|administration 局|court 法院|police 警察|army 军|navy 海军|force 部队|forces 部队|guard 卫队|bank 银行|fund 基金|foundation 基金会|association 协会|society 学会|union 联盟|league 联盟|federation 联合会|organization 组织|organisation 组织|club 俱乐部|team 队|company 公司|corporation 公司|corp 公司|inc 公司|ltd 公司|group 集团|holdings 控股|industries 工业|airlines 航空|airways 航空|motors 汽车|records 唱片|pictures 影业|studios 影业|entertainment 娱乐|press 出版社|magazine 杂志|times 时报|post 邮报|herald 先驱报|tribune 论坛报|telegraph 电讯报|journal 杂志|news 新闻|daily 日报|network 网|television 电视台|radio 电台|broadcasting 广播公司|movement 运动|front 阵线|alliance 联盟|coalition 联盟|trust 信托|service 局|services 服务
`),
);

export const MODIFIER_WORDS_ZH: ReadonlyMap<string, string> = new Map(
  entries(`
north 北|south 南|east 东|west 西|northern 北|southern 南|eastern 东|western 西|central 中|upper 上|lower 下|great 大|greater 大|grand 大|big 大|little 小|new 新|old 老|royal 皇家|imperial 帝国|national 国家|international 国际|world 世界|global 全球|federal 联邦|democratic 民主|republican 共和|people's 人民|peoples 人民|liberal 自由|conservative 保守|labour 劳工|social 社会|socialist 社会主义|communist 共产|christian 基督教|catholic 天主教|islamic 伊斯兰|united 联合|supreme 最高|high 高等|general 总|public 公共|free 自由|independent 独立|green 绿|red 红|black 黑|white 白|blue 蓝|golden 金|first 第一|second 第二|third 第三
american 美国|british 英国|english 英格兰|french 法国|german 德国|italian 意大利|spanish 西班牙|portuguese 葡萄牙|russian 俄罗斯|soviet 苏联|chinese 中国|japanese 日本|korean 韩国|indian 印度|african 非洲|european 欧洲|asian 亚洲|arab 阿拉伯|turkish 土耳其|ottoman 奥斯曼|roman 罗马|greek 希腊|egyptian 埃及|persian 波斯|austrian 奥地利|polish 波兰|dutch 荷兰|swedish 瑞典|irish 爱尔兰|scottish 苏格兰|welsh 威尔士|canadian 加拿大|australian 澳大利亚|mexican 墨西哥|brazilian 巴西|israeli 以色列|byzantine 拜占庭
science 科学|sciences 科学|technology 技术|arts 艺术|art 艺术|music 音乐|history 历史|natural 自然|medical 医学|health 卫生|education 教育|foreign 外交|affairs 事务|defence 国防|defense 国防|finance 财政|justice 司法|interior 内政|trade 贸易|commerce 商务|economic 经济|security 安全|intelligence 情报|research 研究|development 发展|energy 能源|oil 石油|space 航天|aviation 航空|football 足球|cricket 板球|rugby 橄榄球|olympic 奥林匹克|basketball 篮球|baseball 棒球|film 电影|election 选举|electoral 选举|human 人|rights 权利|labor 劳工|workers 工人|trade 贸易|air 空|civil 民用|constitutional 宪法|criminal 刑事|atlantic 大西洋|pacific 太平洋|mediterranean 地中海|arctic 北极|holy 神圣
`),
);
