// Drawn from the word lists of compromise 14.17.0 (MIT License, Copyright (c) 2019 Spencer Kelly).

/** Adjectives and nouns of origin, lower case: capitalised, yet no names. */
export const ENGLISH_DEMONYMS: ReadonlySet<string> = new Set(
  `
afghan afghans african african-american africans albanian albanians algerian algerians american americans angolan angolans arab arabic argentine
argentines armenian armenians asian asians aussie aussies australian australians austrian austrians babylonian bangladeshi bangladeshis basque
belarusian belarusians belgian belgians berliner bolivian bolivians bosnian bosnians brazilian brazilians brit british brits buddhist bulgarian
bulgarians byzantine californian californians cambodian cambodians cameroonian cameroonians canadian canadians cantonese catalan catholic
celtic chadian chadians chilean chileans chinese chinese-american chineses christian colombian colombians communist congolese congoleses croat
croatian croatians croats cuban cubans czech czeches dane danes danish democrat dominican dominicans dutch dutches dutchman ecuadorian ecuadorians
edwardian egyptian egyptians elizabethan emirati emiratis english englishman englishmans englishmen estonian estonians ethiopian ethiopians eurasian
european europeans filipino filipinos finnish flemish french frenches frenchman frenchmen gaelic gambian gambians georgian georgians german germans
ghanaian ghanaians greek greeks guatemalan guatemalans haitian haitians hebrew hindi hindis hindu hispanic honduran hondurans hongkonger hungarian
hungarians icelandic icelandics indian indians indonesian indonesians iranian iranians iraqi iraqis irish irishman irishmans islamic israeli israelis
italian italians ivorian ivorians jamaican jamaicans japanese japaneses jewish jordanian jordanians kazakh kazakhs kenyan kenyans korean koreans
kurdish kuwaiti kuwaitis lao laos latin latino latvian latvians lebanese lebaneses liberian liberians libyan libyans lithuanian lithuanians londoner
macedonian macedonians malagasies malagasy malaysian malaysians maltese mandarin marxist medieval mexican mexicans mongol mongolian mongolians
moroccan moroccans muslim namibian namibians nazi nepalese new-yorker nicaraguan nicaraguans nigerian nigerians nigerien nigeriens nordic
norwegian norwegians omani omanis orthodox ottoman pakistani pakistanis palestinian palestinians panamanian panamanians paraguayan paraguayans
parisian persian peruvian peruvians philippine philippines polish portuguese portugueses protestant qatari qataris republican roman romanian romanians
russian russians rwandan rwandans samoan samoans sanskrit saudi saudis scotsman scottish scottishes senegalese senegaleses serbian serbians
singaporean singaporeans sinhalese slavic slovak slovaks socialist somalian somalians soviet spaniard spaniards spanish sudanese sudaneses swede
swedes swedish swiss swisses syrian syrians taiwanese taiwaneses texan texans thai thais tibetan trinidadian trinidadians tunisian tunisians turkish
turkmen turkmens ugandan ugandans ukrainian ukrainians uyghur venezuelan venezuelans victorian vietnamese vietnameses welsh welshes western-style
zambian zambians zimbabwean zimbabweans zionist
`
    .trim()
    .split(/\s+/u),
);
