// Words that say what kind of thing a name names, not which one; folded as `fold` does. Data only: add a word here.

const words = (all: string): ReadonlySet<string> => new Set(all.trim().split(/\s+/));
const phrases = (all: string): readonly (readonly string[])[] =>
  all
    .trim()
    .split(/\s*\n\s*/)
    .map((line) => line.split(' '))
    .toSorted((a, b) => b.length - a.length);

/** Legal forms, at the beginning or the end of a company's name; the longest first. */
export const legalForms = phrases(`
  llc
  l l c
  ltd
  limited
  pvt ltd
  private limited
  inc
  incorporated
  corp
  corporation
  co
  company
  plc
  p l c
  llp
  lp
  pte
  pte ltd
  pty
  pty ltd
  fze
  fzco
  fz llc
  wll
  w l l
  dmcc
  gmbh
  ggmbh
  gmbh & co kg
  co kg
  ag
  kg
  kgaa
  ohg
  ug
  e v
  e k
  se
  as
  a s
  asa
  aps
  ab
  oy
  oyj
  hf
  ehf
  bv
  b v
  nv
  n v
  sa
  s a
  sas
  sarl
  s a r l
  srl
  s r l
  spa
  s p a
  sp z o o
  s r o
  a s
  kft
  zrt
  d o o
  ооо
  оао
  зао
  пао
  нао
  ао
  ип
  тоо
  чп
  гк
  ано
  фгуп
  гуп
  муп
  нпо
  нпп
  тд
  группа компании
  общество с ограниченнои ответственностью
  акционерное общество
  публичное акционерное общество
  закрытое акционерное общество
  индивидуальныи предприниматель
  ооо фирма
  ذ م م
  ش ذ م م
  ش م م
  ش م ع
  ش م ل
  ش م س
  م م ح
  ذات مسووليه محدوده
  ذات المسووليه المحدوده
  المحدوده
  محدوده
  القابضه
  المساهمه
  مساهمه
  مساهمه عامه
  المساهمه العامه
`);

/** Articles before a name. */
export const articles = words(`the a an der die das den le la les el los las de het en ett`);

/** Nouns that lead a name and say what it is: the name follows them. */
export const leadNouns = words(`
  شركه موسسه مجموعه مصنع مصانع مكتب دار بنك مصرف مستشفي عيادات صيدليات سلسله متاجر اسواق مطاعم فنادق فندق جامعه معهد مدارس مركز مراكز هييه جمعيه وكاله
  компания компании фирма корпорация холдинг группа концерн завод комбинат фабрика предприятие банк сеть магазин магазины аптека аптеки клиника клиники
  гостиница отель ресторан агентство бюро институт университет центр торговыи дом объединение производственное научно производственная торговая
  компаниям ассоциация фонд издательство типография мануфактура красильная
`);

/** Words of trades: what a company does or is, shared by many. */
export const tradeWords = words(`
  group groups holding holdings international global worldwide systems system solutions solution services service technologies technology tech
  industries industry industrial logistics transport shipping freight cargo trade trading traders foods food beverages drinks bakery bakeries dairy farms
  farm retail stores store shops shop markets market supermarkets pharmacies pharmacy pharma medical health healthcare clinic clinics hospital hospitals
  hotel hotels resorts restaurant restaurants energy power electric electrical electronics oil gas petroleum chemicals chemical plastics steel metal metals
  mining mills mill works engineering engineers engineer construction contractors builders building buildings development developers properties property
  estate estates insurance bank banking finance financial capital investments investment partners partner partnership consulting consultants consultancy
  advisory associates media press publishing printing print design studio studios software data digital network networks telecom communications
  mobile motors motor automotive auto cars airlines airways aviation marine maritime ports port university college school schools academy institute
  foundation centre center company companies enterprise enterprises products product manufacturing factory factories textiles textile fashion furniture
  paper packaging glass dynamics robotics analytics instruments machinery machines maskin rederi fisk shipyard bakers catering ceramics cement timber wood agriculture agro water waste recycling security safety cleaning facilities management
  laboratories labs research sciences science brothers sons bros gulf arabia middle east north south west east northern southern western eastern
  nordic european europe american america national general united first new royal
  handels handel werke werk maschinenbau bau technik stahl logistik verlag bank versicherung
  строи торг пром сервис групп системы технологии технология треид треидинг логистика логистик транспорт инжиниринг монтаж проект снаб маркет ритеил
  фарм фарма мед агро нефть газ энерго энергия металл сталь хим пласт лес дом мебель текстиль пищевые продукты продукт молоко хлеб хлебозавод
  международная международныи россииская россиискии национальныи национальная региональныи новыи новая первыи первая
  تجاره تجاريه صناعه صناعيه صناعات خدمات مقاولات استثمار استثمارات استثماريه عقاريه عقارات تطوير لوجستيه لوجستيات نقل شحن اغذيه غذاييه مواد طبيه صحيه
  ادويه تقنيه تقنيات معلومات اتصالات انظمه نظم حلول هندسه هندسيه استشارات طاقه كهرباء نفط غاز مياه بناء انشاءات تعليم تعليميه تدريب تامين تمويل ماليه
  عالميه دوليه عربيه سعوديه خليج خليجيه وطنيه متحده متكامله حديثه عامه تسويق توزيع تجزيه ملابس اثاث سيارات سياحه سفر طيران
`);

/** Letters and words after a name that are not part of it. */
export const degrees = words('phd md mba msc bsc ba ma cpa cfa jr sr ii iii iv esq dipl ing');

/** Small words that belong to the surname after them. */
export const particles = words(
  'van von der den de del della da di du dos le la ter ten af av bin ibn bint al el abu abi ben ould بن ابن بنت ابو ابا ابي ال عبد',
);

/** Russian first names that end like surnames. */
export const givenLikeSurnames = words(`
  лев яков константин валентин мартин августин севастьян ян эрвин эдвин мерлин дамиян касьян демьян емельян лукьян ульян
  ирина марина полина кристина екатерина алина нина арина карина галина валентина ангелина регина сабина эвелина дарина антонина василина
  зарина мальвина альбина инина янина фаина лина дина элина аделина каролина мадина амина самина ева женева витко данко марко
`);
