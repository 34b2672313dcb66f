/** ISO 3166-1, the countries of today: codes of two letters with those of three. */
const table = `AD AND AE ARE AF AFG AG ATG AI AIA AL ALB AM ARM AO AGO AQ ATA AR ARG AS ASM AT AUT AU AUS AW ABW AX ALA AZ AZE
  BA BIH BB BRB BD BGD BE BEL BF BFA BG BGR BH BHR BI BDI BJ BEN BL BLM BM BMU BN BRN BO BOL BQ BES BR BRA BS BHS BT BTN
  BV BVT BW BWA BY BLR BZ BLZ CA CAN CC CCK CD COD CF CAF CG COG CH CHE CI CIV CK COK CL CHL CM CMR CN CHN CO COL CR CRI
  CU CUB CV CPV CW CUW CX CXR CY CYP CZ CZE DE DEU DJ DJI DK DNK DM DMA DO DOM DZ DZA EC ECU EE EST EG EGY EH ESH ER ERI
  ES ESP ET ETH FI FIN FJ FJI FK FLK FM FSM FO FRO FR FRA GA GAB GB GBR GD GRD GE GEO GF GUF GG GGY GH GHA GI GIB GL GRL
  GM GMB GN GIN GP GLP GQ GNQ GR GRC GS SGS GT GTM GU GUM GW GNB GY GUY HK HKG HM HMD HN HND HR HRV HT HTI HU HUN ID IDN
  IE IRL IL ISR IM IMN IN IND IO IOT IQ IRQ IR IRN IS ISL IT ITA JE JEY JM JAM JO JOR JP JPN KE KEN KG KGZ KH KHM KI KIR
  KM COM KN KNA KP PRK KR KOR KW KWT KY CYM KZ KAZ LA LAO LB LBN LC LCA LI LIE LK LKA LR LBR LS LSO LT LTU LU LUX LV LVA
  LY LBY MA MAR MC MCO MD MDA ME MNE MF MAF MG MDG MH MHL MK MKD ML MLI MM MMR MN MNG MO MAC MP MNP MQ MTQ MR MRT MS MSR
  MT MLT MU MUS MV MDV MW MWI MX MEX MY MYS MZ MOZ NA NAM NC NCL NE NER NF NFK NG NGA NI NIC NL NLD NO NOR NP NPL NR NRU
  NU NIU NZ NZL OM OMN PA PAN PE PER PF PYF PG PNG PH PHL PK PAK PL POL PM SPM PN PCN PR PRI PS PSE PT PRT PW PLW PY PRY
  QA QAT RE REU RO ROU RS SRB RU RUS RW RWA SA SAU SB SLB SC SYC SD SDN SE SWE SG SGP SH SHN SI SVN SJ SJM SK SVK SL SLE
  SM SMR SN SEN SO SOM SR SUR SS SSD ST STP SV SLV SX SXM SY SYR SZ SWZ TC TCA TD TCD TF ATF TG TGO TH THA TJ TJK TK TKL
  TL TLS TM TKM TN TUN TO TON TR TUR TT TTO TV TUV TW TWN TZ TZA UA UKR UG UGA UM UMI US USA UY URY UZ UZB VA VAT VC VCT
  VE VEN VG VGB VI VIR VN VNM VU VUT WF WLF WS WSM YE YEM YT MYT ZA ZAF ZM ZMB ZW ZWE`;

const words = table.split(/\s+/);
const alpha2: ReadonlySet<string> = new Set(words.filter((_, i) => i % 2 === 0));
const byAlpha3: ReadonlyMap<string, string> = new Map(
  words.flatMap((code, i) => (i % 2 === 1 ? [[code, words[i - 1] ?? ''] as const] : [])),
);

/** Codes that people write and that are no country of today, with the one that took its place, where it is one. */
const instead: Readonly<Record<string, string>> = {
  UK: 'GB',
  EL: 'GR',
  DD: 'DE',
  FX: 'FR',
  TP: 'TL',
  ZR: 'CD',
  BU: 'MM',
  DY: 'BJ',
  HV: 'BF',
  RH: 'ZW',
  VD: 'VN',
  YD: 'YE',
};

/** Short names that people write and no list of names has, in capitals and without points. */
const short: Readonly<Record<string, string>> = {
  UAE: 'AE',
  KSA: 'SA',
  ENGLAND: 'GB',
  SCOTLAND: 'GB',
  'GREAT BRITAIN': 'GB',
  BRITAIN: 'GB',
  HOLLAND: 'NL',
  AMERICA: 'US',
  США: 'US',
  ОАЭ: 'AE',
  РФ: 'RU',
  КСА: 'SA',
  ВЕЛИКОБРИТАНИЯ: 'GB',
  'САУДОВСКАЯ АРАВИЯ': 'SA',
  السعودية: 'SA',
  الإمارات: 'AE',
  أمريكا: 'US',
};

/** Whether a code is that of a country of today (ISO 3166-1, two capital letters). */
export const isCountry = (code: string): boolean => alpha2.has(code);

const languages = ['en', 'ru', 'ar', 'de', 'fr', 'es'] as const;
const plain = (name: string): string =>
  name.trim().toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace(/^the /, '').replace(/[.’']/g, '');

/** The code of a country by another of its codes, or by its name in English, Russian, Arabic, German, French or Spanish; null where that is no one's. */
export function countryOf(written: string): string | null {
  const typed = written.trim();
  if (typed.length > 60) return null;
  const capitals = typed.toUpperCase().replaceAll('.', '');
  const code = isCountry(capitals) ? capitals : (instead[capitals] ?? byAlpha3.get(capitals) ?? short[capitals]);
  if (code !== undefined) return code;
  for (const language of languages) {
    const names = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
    for (const known of alpha2) if (plain(names.of(known) ?? '') === plain(typed)) return known;
  }
  return null;
}
