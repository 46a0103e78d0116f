/** ISO 3166 three-letter codes by two-letter ones: the country codes of CAMEO and PLOVER. */
export const COUNTRY_CODES: ReadonlyMap<string, string> = new Map(
  `
AD:AND AE:ARE AF:AFG AG:ATG AL:ALB AM:ARM AO:AGO AR:ARG AT:AUT AU:AUS AZ:AZE BA:BIH BB:BRB BD:BGD BE:BEL BF:BFA BG:BGR BH:BHR BI:BDI BJ:BEN BN:BRN BO:BOL BR:BRA
BS:BHS BT:BTN BW:BWA BY:BLR BZ:BLZ CA:CAN CD:COD CF:CAF CG:COG CH:CHE CI:CIV CL:CHL CM:CMR CN:CHN CO:COL CR:CRI CU:CUB CV:CPV CY:CYP CZ:CZE DE:DEU DJ:DJI DK:DNK
DM:DMA DO:DOM DZ:DZA EC:ECU EE:EST EG:EGY EH:ESH ER:ERI ES:ESP ET:ETH FI:FIN FJ:FJI FR:FRA GA:GAB GB:GBR GD:GRD GE:GEO GH:GHA GM:GMB GN:GIN GQ:GNQ GR:GRC GT:GTM
GW:GNB GY:GUY HK:HKG HN:HND HR:HRV HT:HTI HU:HUN ID:IDN IE:IRL IL:ISR IN:IND IQ:IRQ IR:IRN IS:ISL IT:ITA JM:JAM JO:JOR JP:JPN KE:KEN KG:KGZ KH:KHM KI:KIR KM:COM
KN:KNA KP:PRK KR:KOR KW:KWT KZ:KAZ LA:LAO LB:LBN LC:LCA LI:LIE LK:LKA LR:LBR LS:LSO LT:LTU LU:LUX LV:LVA LY:LBY MA:MAR MC:MCO MD:MDA ME:MNE MG:MDG MH:MHL MK:MKD
ML:MLI MM:MMR MN:MNG MO:MAC MR:MRT MT:MLT MU:MUS MV:MDV MW:MWI MX:MEX MY:MYS MZ:MOZ NA:NAM NE:NER NG:NGA NI:NIC NL:NLD NO:NOR NP:NPL NR:NRU NZ:NZL OM:OMN PA:PAN
PE:PER PG:PNG PH:PHL PK:PAK PL:POL PS:PSE PT:PRT PW:PLW PY:PRY QA:QAT RO:ROU RS:SRB RU:RUS RW:RWA SA:SAU SB:SLB SC:SYC SD:SDN SE:SWE SG:SGP SI:SVN SK:SVK SL:SLE
SM:SMR SN:SEN SO:SOM SR:SUR SS:SSD ST:STP SV:SLV SY:SYR SZ:SWZ TD:TCD TG:TGO TH:THA TJ:TJK TL:TLS TM:TKM TN:TUN TO:TON TR:TUR TT:TTO TV:TUV TW:TWN TZ:TZA UA:UKR
UG:UGA US:USA UY:URY UZ:UZB VA:VAT VC:VCT VE:VEN VN:VNM VU:VUT WS:WSM XK:XKX YE:YEM ZA:ZAF ZM:ZMB ZW:ZWE
`
    .trim()
    .split(/\s+/u)
    .map((pair) => [pair.slice(0, 2), pair.slice(3)] as const),
);

/** Adjectives and nouns of origin that do not begin as their country's name does. */
export const IRREGULAR_DEMONYMS: ReadonlyMap<string, string> = new Map(
  `
french:FRA frenchman:FRA dutch:NLD greek:GRC greeks:GRC turkish:TUR turk:TUR turks:TUR danish:DNK dane:DNK danes:DNK swiss:CHE british:GBR briton:GBR britons:GBR britain:GBR
english:GBR scottish:GBR welsh:GBR chinese:CHN spanish:ESP spaniard:ESP spaniards:ESP polish:POL pole:POL poles:POL swedish:SWE swede:SWE swedes:SWE finnish:FIN finn:FIN
finns:FIN irish:IRL thai:THA thais:THA filipino:PHL filipinos:PHL serb:SRB serbs:SRB croat:HRV croats:HRV slovak:SVK slovaks:SVK slovene:SVN slovenes:SVN czech:CZE
czechs:CZE norwegian:NOR norwegians:NOR welshman:GBR burmese:MMR burma:MMR lao:LAO laotian:LAO saudi:SAU saudis:SAU emirati:ARE emirates:ARE uae:ARE ivorian:CIV
congolese:COD zaire:COD zairean:COD kampuchean:KHM kampuchea:KHM soviet:RUS ussr:RUS yugoslav:SRB yugoslavia:SRB palestinian:PSE palestinians:PSE palestine:PSE plo:PSE
gaza:PSE kosovar:XKX american:USA americans:USA us:USA u.s.:USA usa:USA uk:GBR u.k.:GBR dprk:PRK timorese:TLS peruvian:PER ukrainian:UKR malian:MLI tibetan:CHN
taiwanese:TWN hong-kong:HKG bosnia:BIH bosnian:BIH cypriot:CYP cypriots:CYP maltese:MLT lebanese:LBN sudanese:SDN senegalese:SEN togolese:TGO portuguese:PRT japanese:JPN
vietnamese:VNM nepalese:NPL israel:ISR
`
    .trim()
    .split(/\s+/u)
    .map((pair) => pair.split(":") as [string, string]),
);
