import type { Language } from "@/lib/contract/languages";

/** What the case of the gallery says, in one language: an invented one, so that it names nobody. */
type Words = {
  title: string;
  question: string;
  exercise: string;
  publisher: string;
  /** From calm to grave. */
  scenarios: readonly string[];
  /** By the ids of the tree's questions. */
  tree: Readonly<Record<string, { question: string; answers: readonly [string, string] }>>;
  voices: Readonly<Record<"first" | "second" | "unnamed", { name: string; event: string }>>;
  teams: readonly string[];
  claims: readonly string[];
};

const EN: Words = {
  title: "Two neighbours, an example",
  question: "How will the quarrel at the border have gone in a month?",
  exercise: "Two neighbours, an example",
  publisher: "An example paper",
  scenarios: ["Return to calm", "Cold talks", "Closed border", "Fire between patrols", "Limited strikes", "Strikes on both capitals", "Border war", "Regional war"],
  tree: {
    force: { question: "Does either side send its air force?", answers: ["No", "Yes"] },
    talk: { question: "Do both sides keep talking?", answers: ["Yes", "No"] },
    tone: { question: "Does the tone grow warmer?", answers: ["Yes", "No"] },
    fire: { question: "Do patrols open fire?", answers: ["No", "Yes"] },
    armies: { question: "Do armies cross the border?", answers: ["No", "Yes"] },
    capitals: { question: "Are the capitals hit?", answers: ["No", "Yes"] },
    others: { question: "Do other countries join in?", answers: ["No", "Yes"] },
  },
  voices: {
    first: { name: "Rana Karim", event: "the fighting spreads beyond the two countries" },
    second: { name: "Tom Berg", event: "the two sides talk again" },
    unnamed: { name: "Observers in the capital", event: "the border stays open" },
  },
  teams: ["North desk", "South desk", "East desk"],
  claims: ["Neither side gains from a longer quarrel.", "The last two quarrels ended at a table.", "Both armies have called up reserves.", "Allies have promised help to both sides."],
};

const AR: Words = {
  title: "جارتان، مثال",
  question: "كيف يكون الخلاف على الحدود قد تطوّر بعد شهر؟",
  exercise: "جارتان، مثال",
  publisher: "صحيفة للمثال",
  scenarios: ["عودة الهدوء", "محادثات باردة", "إغلاق الحدود", "نيران بين الدوريات", "ضربات محدودة", "ضربات على العاصمتين", "حرب على طول الحدود", "حرب إقليمية"],
  tree: {
    force: { question: "هل يرسل أحد الطرفين طيرانه الحربي؟", answers: ["لا", "نعم"] },
    talk: { question: "هل يواصل الطرفان الحديث؟", answers: ["نعم", "لا"] },
    tone: { question: "هل تلين اللهجة؟", answers: ["نعم", "لا"] },
    fire: { question: "هل تفتح الدوريات النار؟", answers: ["لا", "نعم"] },
    armies: { question: "هل تعبر الجيوش الحدود؟", answers: ["لا", "نعم"] },
    capitals: { question: "هل تُقصف العاصمتان؟", answers: ["لا", "نعم"] },
    others: { question: "هل تنضم دول أخرى؟", answers: ["لا", "نعم"] },
  },
  voices: {
    first: { name: "رنا كريم", event: "يمتد القتال إلى خارج البلدين" },
    second: { name: "توم بيرغ", event: "يعود الطرفان إلى المحادثات" },
    unnamed: { name: "مراقبون في العاصمة", event: "تبقى الحدود مفتوحة" },
  },
  teams: ["مكتب الشمال", "مكتب الجنوب", "مكتب الشرق"],
  claims: ["لا يكسب أي من الطرفين من إطالة الخلاف.", "انتهى الخلافان الأخيران حول طاولة.", "استدعى الجيشان قوات الاحتياط.", "وعد الحلفاء الطرفين بالعون."],
};

/** The words of the gallery's case in a language. */
export const WORDS: Readonly<Record<Language, Words>> = { en: EN, ar: AR };
