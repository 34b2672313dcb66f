const words = (all: string): ReadonlySet<string> => new Set(all.trim().split(/\s+/));

/**
 * Words that a text uses without naming anybody, folded: a company or a person who is called so is only suspected where
 * one of them is read. A small list on purpose: the dossier's own lower-case words are added to it.
 */
export const commonWords = words(`
  a an at by for from in into of off on or out to with i
  able about above access account action active add advance after again age agile agree air all alliance alpha also amber anchor angel annual answer any
  apex apple april arc area arrow art aspect asset atlas august aurora autumn avenue back balance bar base basic bay beacon beam bear beat best beta better
  big bird black blue board body bold bond book boost border both bow box brand bread break bridge bright bring broad brook brown build call camp can candle
  canvas card care carry cart case castle catch cedar change channel chapter charge charm chart check chief choice circle citizen city class clean clear
  clever client climb clock close cloud club coach coast code coin cold colour color column come comfort command common compass complete concept concord
  connect contact content contract core corner cost count country course cover craft create credit crest crew cross crown crystal current custom cycle dark
  date dawn day deal dean deep delta depot desk detail direct discover distance diamond dock dollar door double draft dream drive duke dust eagle early
  earth easy echo edge eight elements ember end equal era evening ever every exact example expert express extra eye face fact fair faith falcon fall family
  fast field fifth file final fine fire first fit five fix flag flash fleet flow focus force forest form fort fortune forum forward four fox frame france
  free fresh friend front full fusion future gain gap garden gate general gentle genesis giant gift give glory gold golden good grace grand grant grass
  gravity great green grid ground grow growth guard guide half hall hand happy harbor harbour hard harmony hart head heart help heritage high hill home honest
  hope horizon horse hour house human hunter icon idea ideal image impact impulse index infinity inner insight inspire iron island item ivory jade jet join
  journey joy jump june junior just justice keen keep key kind king kit knight know lake lamp land lane large last late launch law lead leaf lean level
  liberty life lift light lime line link lion list little live local lock logic long look loop lotus love loyal luck lunar magic magnet main make manual
  map maple march mark marker marks mason master match matrix matter max may meadow measure media member meridian merit metro middle mile mind mirror mission model
  modern moment monday money monitor moon more morning most motion mountain move much name nature near need nest net new next night nine noble node norm
  north nova now number oak oasis object ocean office old olive omega one online only open optimum option orange orbit order origin outer over own
  oxygen pace page pair palm panel paper park part partner pass path patron pay peak pearl pen people perfect phase phoenix piece pilot pine pioneer
  place plain plan planet plant plate play plus point pole polar port post present press price pride prime prince prior prism pro process profile
  profit progress project proof proper provider pulse pure purple quality quarter queen quest quick quiet radius rain range rapid rate ray reach ready real
  reason red reef regent report rest result review rich ridge right ring rise river road rock room root rose round route royal rule run safe sail
  sand satellite save scale scope sea seal season second secure seed select senior sense serve set seven shade shape share sharp shell shield shift
  ship shore short side sign signal silver simple single six sky small smart smooth snow solar solid source space spark spectrum speed spirit spring
  square staff stage standard star start state station stay step sterling stone storm stream street strong style summer summit sun sunday support sure
  surface swan swift switch table target task team ten term test text third three tide tiger time title today together tomorrow tool top torch total
  touch tower track trade trail train transfer tree trend triangle tribune true trust turn twin two type union unique unit unity universe up urban use
  valley value vector velocity venture vest victor victory view village vine vision vista vital voice volume volt wave way wealth weather web week
  wells white whole wide wild will wind window wing winter wise wolf wonder wood word work world yard year yellow yes young zenith zero zone
  bishop baker cook carter cooper fisher gardener miller potter shepherd smith taylor turner walker weaver rich long short small young wise may june rosemary
  iris lily daisy ivy heather hazel violet ruby opal dawn eve harmony frank ernest earnest chase cliff dale dean drew forest glen guy lance miles pat
  penny pierce reed rob rusty sandy skip stone ward wade drake sterling

  а б в к о с у я без в до за из на над о об от по под при про с у во со ко не ни
  авангард аврора актив алмаз альфа арсенал база баланс берег береза бор весна вера вершина ветер вектор версия взгляд вид виктория витязь вклад вода волна восток
  восход время выбор газета гамма герои глава год голос город горизонт гора гранит град гром дар два движение дело день династия диалог дом долина дорога дружба
  дуб единство енисеи жизнь журнал заря закат запад запас заслон звезда звено зенит зерно зима знак знамя знание золото импульс интеграл искра источник итог камень
  капитал кедр квант ключ книга колос комета комфорт контакт контур краи кристалл кредит круг лагуна лад лев легион легенда лес лето лига лидер лимон линия лира
  лотос луч любовь люди магнит максимум марс мастер маяк медведь меридиан метод мечта мир миг мост молния монолит море надежда начало небо нива новость новатор
  ночь нота обзор облако образ озеро океан омега опора оптима орбита орел орион ориентир основа остров ответ отдел память парк партнер парус перспектива песня
  пламя план планета плюс победа поиск поле полет полюс порт поток правда прибои пример прогресс проект простор прямая путь работа радуга развитие рассвет
  ресурс река родина родник роза рост рубин рубеж русь сатурн свет свобода север село сердце сила система сказка слава след слово смысл снег совет согласие
  созвездие сокол солнце союз спектр спутник старт степь столица сторона страна стрела сфера тема темп тепло титан тополь точка традиция три триумф тропа труд
  удача узел урал урожаи успех утро фаворит факел факт фокус фортуна форум формула характер цель центр цикл час человек шанс шаг эврика экватор элемент
  эпоха эра этап эталон эхо юг юность янтарь ясень марк роман ян богдан

  riyadh jeddah dammam khobar alkhobar makkah medina dubai abudhabi sharjah doha manama muscat kuwait cairo amman beirut baghdad istanbul ankara
  london paris berlin hamburg munich frankfurt vienna zurich geneva basel rome milan madrid barcelona lisbon porto dublin oslo bergen stockholm gothenburg
  copenhagen helsinki tallinn riga vilnius warsaw prague budapest athens moscow petersburg novgorod kazan minsk kyiv york boston chicago houston dallas
  toronto sydney melbourne singapore tokyo delhi mumbai excel outlook windows teams word access sharepoint office linux android
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december

  москва петербург новгород казань самара уфа пермь омск томск тула тверь рязань калуга воронеж ростов краснодар сочи екатеринбург челябинск новосибирск
  красноярск иркутск владивосток хабаровск минск сибирь сибирскии урал уральскии волга волжскии волжская кавказ балтика крым

  الرياض رياض جده مكه المدينه الدمام الخبر الظهران الجبيل ينبع تبوك ابها الطايف دبي ابوظبي الشارقه الدوحه المنامه مسقط الكويت القاهره عمان بيروت بغداد
  نقطه التحول تحول خيار الخيار الاول اول جديد الجديد جديده تقدم حلول دليل مسار وحده متابعه انجاز شروق معيار نموذج شبكه خط مسيره مشروع فريق شريك
  الامل امل النور نور المستقبل مستقبل الفجر فجر الغد غد اليوم يوم النجاح نجاح التميز تميز الاتحاد اتحاد السلام سلام الحياه حياه الرياده رياده الابداع ابداع الافق افق
  القمه قمه النجم نجم النجوم الشمس شمس القمر قمر البحر بحر النهر نهر الجبل جبل الواحه واحه الصحراء الوطن وطن الشرق شرق الغرب غرب الشمال شمال الجنوب جنوب الخليج
  الجزيره جزيره البيت بيت الدار دار الطريق طريق الجسر جسر البرج برج القلعه الثقه ثقه الامان امان الامانه الوفاء وفاء الكرم كريم سعيد جميل امين صادق عادل
  سالم كامل ماهر ناصر حكيم خالد رشيد شريف طاهر فريد منير هادي وحيد فهد نبيل سليم رضا هدي مني وفاق بدايه البدايه نهايه خطوه الخطوه رويه الرويه
  هدف الهدف حل الحل قيمه القيمه جوده الجوده سرعه السرعه دقه الدقه خبره الخبره معرفه المعرفه علم العلم فكر الفكر راي وقت الوقت عمل العمل مال المال ارض الارض
  سماء السماء ماء الماء هواء الهواء نار النار ذهب الذهب فضه الفضه لولوه اللولوه زهره الزهره ورده الورده نخله النخله شجره الشجره ربيع الربيع صيف شتاء خريف
  سلامه السلامه شفاء الشفاء نعمه النعمه رحمه الرحمه بركه البركه صباح الصباح مساء سماح فرح الفرح سرور هناء رجاء اماني امال ايمان الايمان احسان اخلاص الاخلاص ابتسام
  انتصار جهاد كفاح عزيز العزيز كبير الكبير صغير الصغير طويل الطويل قصير حسن الحسن حسين جيد محمود مسعود منصور موفق سالم السالم سامي عالي العالي غالي الغالي
  ضياء الضياء سناء بهاء صفاء الصفاء نقاء وداد ود محبه سعاده السعاده راحه الراحه عافيه العافيه صحه الصحه قوه القوه عزم العزم حزم صبر الصبر شكر الشكر حمد ثناء وعد الوعد
  عهد العهد ميثاق عقد العقد بيان البيان برهان دلال جمال الجمال كمال الكمال جلال هلال الهلال بدر البدر شهاب كوكب فلك سماح مطر المطر غيث ريم غزال صقر الصقر
  اسد ليث نسر فارس الفارس قايد القايد رايد الرايد ماجد مجد المجد فخر الفخر عز العز شرف الشرف نبل كرامه الكرامه حريه الحريه عداله العداله عدل العدل حق الحق صدق الصدق
  اصيل الاصيل متين راسخ ثابت الثابت قايم واثق امن الامن مامون مختار المختار مراد هادف صالح الصالح فالح ناجح الناجح رابح غانم جابر عامر العامر عابد زاهر باهر ساطع
  رفيع راقي سهل السهل صعب سريع السريع خفيف ثقيل ابيض اسود احمر اخضر الخضراء خضراء ازرق بيضاء جنه الجنه روضه الروضه بستان حديقه زيتون ياسمين ريحان
  رحيق عبير عطر العطر نسيم النسيم هبه هديه الهديه عطاء العطاء عنايه العنايه رعايه الرعايه حمايه الحمايه نهضه النهضه وحيد فريده وعي عزه ذكري لقاء اللقاء وصال
  نافع النافع مفيد مبارك المبارك سديد مهند عاصم حافظ الحافظ حارس الحارس خليل رفيق الرفيق صديق الصديق عون العون مجيب قادر القادر زين الزين
`);

/** English writes these with a capital wherever they stand: it says nothing of a name. */
export const alwaysCapital = words(`
  january february march april may june july august september october november december
  monday tuesday wednesday thursday friday saturday sunday easter christmas
  english french german italian spanish russian arabic norwegian swedish danish dutch finnish irish scottish welsh greek turkish polish portuguese chinese
  japanese korean indian american british european asian african
`);
