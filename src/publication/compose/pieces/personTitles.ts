const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Titles before a name, in small letters without points and hyphens. Data only: add one here. */
const titles = words(`
  mr mrs ms miss mx sir dame madam dr drs prof professor doctor dipling diplkfm diplkffr dring herr herrn frau fru
  mme mlle doña dott dottssa dssa engr sheikh shaikh shaykh sheikha hajj haji sayyid
  гн гжа др дра проф профессор инж инженер доктор акад академик доц доцент господин госпожа
  кэн дэн ктн дтн кюн дюн кфмн дфмн кхн дхн кмн дмн кпн дпн кин дин кфн дфн кгн дгн ксхн дсхн
  السيد السيدة سيد سيدة الأستاذ الأستاذة أستاذ أستاذة الدكتور الدكتورة دكتور دكتورة المهندس المهندسة مهندس مهندسة
  البروفيسور البروفسور المستشار المستشارة المحامي المحامية الشيخ الشيخة شيخ شيخة الأمير الأميرة الحاج الحاجة الآنسة
  معالي سعادة سمو فضيلة السمو
  דר פרופ מר גב גברת עוד אינג`);

/** The same for what is a title only with its point: without it, it is a name. */
const pointed = words('mag hon rev fr eng arch adv capt col gen ing ir lic sr sra srta avv hr dipl');

/** Degrees behind a name; those that are names as well are told by their capitals. */
const degrees = words(`
  phd dphil dsc mba emba llm llb md msc bsc meng beng ceng pmp cpa cfa acca frics mrics jr esq ii iii iv
  кэн дэн ктн дтн кюн дюн кфмн дфмн кхн дхн кмн дмн кпн дпн кин дин кфн дфн кгн дгн ксхн дсхн`);

const bare = (word: string): string => word.toLocaleLowerCase('en').replace(/[.'’"״׳\-‐‑]/gu, '');

/** Small letters with points (к. т. н., rer. nat.), or one or two Arabic letters with theirs (د., أ.د.). */
const abbreviated = /^(?:(?:\p{Ll}{1,6}[.-]+)+|(?:\p{Script=Arabic}[./]){1,3})$/u;

/** Whether a word before a name is a title. */
export const isTitle = (word: string): boolean =>
  titles.has(bare(word)) || abbreviated.test(word) || (word.endsWith('.') && isPointed(word));

/** "Mag.", and titles that are written together: "Prof.Dr.", "Dr.-Ing.". */
const isPointed = (word: string): boolean =>
  word.split(/[.\-‐‑]+/u).every((part) => part === '' || titles.has(bare(part)) || pointed.has(bare(part)));

/** Whether a word behind a name is a degree; `isFar` says that given name and surname are both before it. */
export const isDegree = (word: string, isFar: boolean): boolean =>
  degrees.has(bare(word)) || abbreviated.test(word) || (isFar && /^\p{Lu}{2,}$/u.test(word.replace(/\./g, '')));
