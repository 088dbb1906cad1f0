import { disclaims, disclaimsInEnglish, englishIllnesses, illnesses } from './medical-words.js';
import type { Wording } from './wording.js';

const gets = String.raw`(?:治[好愈疗了]?|根治|断根|好了|好转|痊愈|消失|消了|没了|不见了|不再|没再|再也没|缓解|改善|减轻|消除|预防|防治|调理|克星|救星|福音|告别|远离|赶走|再见|拜拜|逆转|对抗|抵抗|降[了到低]|不药而愈|神药|有救|专治|不犯|没犯|不疼|不痛|不晕|不麻|止住|止泻|救命)`;

/** Claims that only a medicine may make, of food and of what is taken or worn (广告法 art. 17, 18). */
export const healthChinese: readonly Wording[] = [
  { words: /(?<![\d.])[0零]\s*(?:副作用|过敏风险|风险)|(?:无|没有)任何副作用|绝无副作用/u },
  {
    words: new RegExp(`(?:${illnesses})[^。]{0,24}?${gets}|${gets}[^，,。]{0,8}?(?:${illnesses})`, 'u'),
    unlessIn: disclaims,
  },
  {
    words:
      /(?<!不是)(?:根治|治愈率|药到病除|疗效|药效|包治|祛病|治百病|百病不侵)|(?:有|起到|具有)[^，,。]{0,6}(?:治疗|食疗|理疗|保健)(?:作用|功效|效果)|治疗(?!师|室|费)/u,
    unlessIn: disclaims,
    unlessBefore: /^(?:系|感)/u,
  },
  {
    words:
      /(?:降|控|稳|平)(?:低)?(?:血)?[糖压脂](?!分|力|机|奶|率)|降三高|软化血管|抗癌|防癌|抗肿瘤|通血管|溶血栓|(?:血糖|血压|血脂|尿酸|胆固醇|转氨酶|近视|度数|视力|指标)[^。]{0,16}?(?:降|下来|下去|正常了|[平都就也]?稳了?|回到|恢复|好看|提高|上升了|不涨)/u,
    unlessIn: disclaims,
    unlessBefore: /^(?:食谱|饮食的|曲线|烘焙)/u,
  },
  {
    words:
      /(?:有助于)?(?:增强|提高|提升|调节|改善|维持)[^，,。]{0,6}?(?:免疫力?|抵抗力|体质|记忆力|视力)|(?:免疫力?|抵抗力|体质)[^，,。]{0,6}?(?:涨|提升|提高|增强|上来|变[好强]|拉满)/u,
    unlessIn: disclaims,
  },
  {
    words: /(?:膝盖|关节|胃|肚子|脑袋|嗓子|腰椎|颈椎|头)(?:都|也|就|早就|再也)?不(?:疼|痛|晕|麻|胀)了?/u,
    unlessIn: disclaims,
  },
  {
    words:
      /(?:药|胰岛素|安眠药|褪黑素|激素)[^，,。]{0,6}?(?:减了|停了|都?不用吃|扔了|戒了|断了)|(?:不用|不必|停|断|代替|替代|告别)[^，,。]{0,3}(?:吃药|药物|打针|手术|西药)/u,
    unlessIn: disclaims,
  },
  {
    words:
      /(?:医生|主任|专家|教授|药师|营养师|护士|中医|院士|医院|月嫂)[^，,。]{0,8}?(?:推荐|力荐|认证|背书|都(?:在)?[喝吃用说夸]|也(?:在)?[喝吃用]|同款|认可|问我)/u,
    unlessIn: disclaims,
  },
  {
    words: /(?:化疗|放疗|肿瘤|癌症?|术后|绝症|重症)[^。]{0,16}?(?:每天|喝|吃|补|指标|碗|粒|恢复|撑过)/u,
    unlessIn: disclaims,
  },
  {
    words:
      /排毒|解毒|祛湿|清肠|刮油|护肝|养肝|补肾|壮阳|健脾|养胃|护眼明目|明目|安神|助眠|补气血|补血|活血|通络|抗衰老?|延年益寿|抗病毒|杀死?病毒|消炎|抗炎|抗氧化衰|清热|下火|降火|止咳|化痰|润肺|长高|增高|促进(?:睡眠|消化|代谢|发育|骨骼|大脑)|大脑发育/u,
    unlessIn: disclaims,
    unlessBefore: /^(?:水|期|药)/u,
  },
  {
    words:
      /(?:减肥|瘦身|燃脂|减脂|掉秤)(?:茶|神器|必备|效果|药|[^，,。]{0,6}\d+\s*(?:斤|公斤|kg|天))|(?:[\d一二三四五六七八九十两半]+\s*个?(?:天|周|星期|月)[^。]{0,10}?(?:瘦|减|掉)[^，,。]{0,4}?[\d一二三四五六七八九十两]+\s*(?:斤|公斤|kg))|躺瘦|(?:永不|不)反弹|(?:瘦|掉|轻)了[\d一二三四五六七八九十两]+\s*(?:斤|公斤|kg)/u,
    unlessIn: disclaims,
  },
  {
    words: /(?:接近|媲美|堪比|不输|等于|代替|替代|和|像|如同|仿)[^，,。]{0,2}母乳(?!喂养)|母乳(?:级|化|水平)/u,
    unlessIn: /(?:不能|不可|无法)(?:代替|替代)|母乳是|母乳喂养/u,
  },
  { words: /(?:宝宝|孩子|娃|喝了)[^。]{0,8}?不(?:上火|腹泻|便秘|拉肚子|生病|感冒|过敏|胀气)/u, unlessIn: disclaims },
];

const fixes = String.raw`(?:cure[sd]?|heal(?:s|ed|ing)?|treat(?:s|ed|ing)?|remed(?:y|ies)|prevent(?:s|ed|ing)?|fight(?:s|ing)?|relie(?:ves?|ved|ving|f)|reverse[sd]?|ease[sd]?|eas(?:es|ing)|gets? rid of|got rid of|gets? over|end(?:s|ed)|stop(?:s|ped)|banish(?:es|ed)?|goodbye|bye|no more|gone|beats?|keeps? away|wards? off|protects? (?:you |us )?(?:from|against)|clears? up|cleared up|soothes?|lower(?:s|ed)?|reduce[sd]?|combats?|helps? with|never came back|went away|disappeared|vanished)`;

export const healthEnglish: readonly Wording[] = [
  { words: /\b(?:zero|no|without any) side effects?\b/i },
  {
    words: new RegExp(
      `\\b${fixes}\\b[^.]{0,40}?\\b${englishIllnesses}\\b|\\b${englishIllnesses}\\b[^.]{0,24}?\\b(?:(?:is|are|was|were|has|have) (?:\\w+ )?(?:gone|cured|healed|over|better)|gone|cured|healed|disappeared|vanished|went away|cleared up|never came back|killer)\\b`,
      'i',
    ),
    unlessIn: disclaimsInEnglish,
  },
  {
    words:
      /\b(?:lower(?:s|ed)?|reduce[sd]?|regulate[sd]?|control(?:s|led)?|balance[sd]?|stabili[sz]e[sd]?|stead(?:ies|ied)|brings? down|brought down)\s+(?:\w+\s+){0,3}(?:blood (?:sugar|pressure|lipids?)|sugar levels?|cholesterol|glucose|hormones)\b|\b(?:blood (?:sugar|pressure)|cholesterol|glucose)\b[^.]{0,24}\b(?:down|dropped|fell|normal|lower|stable)\b/i,
    unlessIn: disclaimsInEnglish,
  },
  {
    words:
      /\b(?:boost(?:s|ed)?|strengthen(?:s|ed)?|improve[sd]?|supercharge[sd]?|builds?|raises?|enhances?|supports?)\s+(?:\w+\s+){0,2}(?:immunity|immune|resistance to|memory|eyesight|brain development|gut health|digestion|metabolism|circulation)\b|\bimmune[- ]boost\w*/i,
    unlessIn: disclaimsInEnglish,
  },
  {
    words:
      /\b(?:detox(?:es|ifies|ify|ing)?|flush(?:es)? (?:out )?toxins|anti[- ]cancer|anti[- ]inflammatory|anti[- ]ageing from within|liver cleanse|cleanses? (?:the|your) liver|fat[- ]burning|burns? (?:belly )?fat|melts? fat|slimming tea|weight[- ]loss (?:tea|pill)|clinically proven|therapeutic|healing (?:energy|properties|power))\b/i,
    unlessIn: disclaimsInEnglish,
  },
  {
    words:
      /\b(?:came|come|coming|got|get|been|went|am) off (?:my|the|her|his) (?:prescription|medication|meds|pills|tablets|insulin)|\b(?:instead of|no need for|threw (?:out|away)|replaces?|without) (?:my |the |your |her |his )?(?:pills|tablets|medication|meds|prescription|painkillers|insulin|sleeping pills|doctor)\b|\bno pills\b/i,
  },
  {
    words:
      /\b(?:doctors?|pharmacists?|physicians?|nutritionists?|paediatricians?|pediatricians?|dermatologists?|midwi(?:fe|ves)|nurses?|professors?)\b[^.]{0,16}\b(?:recommend(?:s|ed)?|swears? by|approved?|endorse[sd]?|tested|told me to (?:buy|take|use)|(?:asked|asks) (?:me |us )?what)\b/i,
    unlessIn: disclaimsInEnglish,
  },
  {
    words:
      /\b(?:los[et]|drop(?:ped)?|shed|down)\s+(?:up to\s+)?(?:\d+|two|three|four|five|six|seven|eight|nine|ten|a few)\s?(?:kg|kilos?|pounds|lbs?|dress sizes)\b/i,
    unlessIn: disclaimsInEnglish,
  },
  {
    words:
      /\b(?:as good as|just like|close(?:st)? (?:thing )?to|same as|equals?|replaces?|instead of|better than|like) (?:breast ?milk|mother[’']s milk|mum[’']s milk)\b/i,
    unlessIn: /\bbreast(?:milk| milk|feeding) is best|cannot replace\b/i,
  },
];
