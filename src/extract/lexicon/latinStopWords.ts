import { wordSet } from "./wordSet.js";

/** Latin words in Chinese text that are terms, units or file types and no names, lower case. */
export const LATIN_TERMS: ReadonlySet<string> = wordSet(`
ai agi aigc llm llms vlm nlp ml dl rl rlhf moe rag cot gpu cpu npu tpu soc asic fpga hbm dram nand ssd ram rom api apis sdk app apps ip ipo ceo cto coo cfo cmo cpo cio vp pr hr kol kpi okr roi gmv gdp cpi ppi pmi etf reit esg ppp b2b b2c c2c saas paas iaas it ict iot vr ar mr xr ui ux pc tv led lcd oled usb wifi wi-fi bluetooth gps 5g 4g 6g 3d 2d 4k 8k hd uhd fps ppt pdf doc word excel html css http https www com cn net org url url email e-mail mail id ok vs etc no yes top best plus pro max mini ultra lite air new hot vip diy qr nft dao web3 token tokens agent agents prompt bug demo beta alpha offer title tag tags news blog post vlog live show follow open-source open source benchmark transformer attention diffusion a b c d e f g h i j k l m n o p q r s t u v w x y z ii iii iv vi vii viii ix km kg mg cm mm ml kb mb gb tb hz ghz mhz kw mw gw am pm utc gmt rmb usd eur hkd dna rna hiv covid covid-19 pcr a股 h股 b股 pre-a series round pe vc lp gp mvp po poc sku spu o2o p2p cpu/gpu ev evs phev bev suv mpv abs mba phd dr mr mrs ms prof st jr sr feat ft the and of for in on at to by with from is are be was i'm it's 's
`);

/** Capitalised English words that are no names by themselves: days, months, feasts and common heads of sentences, lower case. */
export const CAPITALISED_NO_NAMES: ReadonlySet<string> = wordSet(`
monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
i i'm i've i'd i'll we you he she it they my your his her its our their this that these those there here who what when where why how which whose whom
christmas easter halloween thanksgiving ramadan hanukkah new year english
ok yes no not oh hey hi hello thanks thank please sorry wow well lol
mr mrs ms miss dr prof sir madam lord lady
ai ceo cto cfo coo tv pc usa gdp ipo pm am ad bc bce ce pdf html faq fyi asap aka etc api gpu cpu
internet web email e-mail
god lord
north south east west northern southern eastern western
`);
