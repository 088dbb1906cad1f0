import { disclaims, disclaimsInEnglish } from './medical-words.js';
import type { Wording } from './wording.js';

const named = /不是|并非|没有|别信|不存在|不叫|不说|不能叫|不能说|不得|不做|不算|所谓|禁止|哪来/u;

/** What cosmetics must not be called, and must not promise (化妆品监督管理条例 art. 43; 广告法 art. 17). */
export const cosmeticChinese: readonly Wording[] = [
  {
    words:
      /药妆|医学护肤|医学级|医研(?:级|护肤)|医用(?:面膜|护肤|级)?|医美级?(?!.{0,4}(?:钱|贵))|医疗级|械字号|药用级|处方级|院线级|术后(?:修复|也能|可用|能用|必备|适用)|药膏|激素药/u,
    unlessIn: named,
    unlessBefore: /^(?:口罩|纱布|酒精|棉签|冰袋|先|要|遵)/u,
  },
  {
    words:
      /抗炎|消炎|杀菌|灭菌|抗菌|抑菌|除螨|抗敏治|抗过敏|脱敏|炎症[^，,。]{0,4}[消退没下]|红肿[^，,。]{0,6}[消退没下]|红疹[^。]{0,12}[压消退没]|止痒|消肿/u,
    unlessIn: disclaims,
    unlessBefore: /^的?是?(?:抹布|毛巾|湿巾|洗手液|砧板|菜板|袜|床|布|垫|喷剂|皂盒)/u,
  },
  {
    words:
      /(?:治疗?|治好|根治|消除|祛除|修复|告别|去除|淡化|改善|缓解|搞定|赶走|祛|抚平)[^，,。]{0,4}?(?:痤疮|湿疹|皮炎|玫瑰痤疮|疤|痘印|痘坑|妊娠纹|激素脸|毛囊炎|银屑病|敏感肌病|粉刺病|脂溢|荨麻疹|脚气|灰指甲|冻疮|红血丝|黄褐斑)|(?:湿疹|皮炎|痤疮|玫瑰痤疮|脚气|荨麻疹|激素脸|妊娠纹|疤痕?|增生|毛囊炎|冻疮|红血丝)[^，,。]{0,12}?(?:好了|没了|消[了失]|淡了|平了|不见|退了|没再|再也没|痊愈)/u,
    unlessIn: disclaims,
    unlessAfter: /(?:疤是|遮)$/u,
  },
  {
    words:
      /干细胞|生长因子|换肤|细胞再生|再生(?:胶原|细胞)|基因修复|溶脂|溶解脂肪|燃脂|瘦脸|瘦身|瘦腿|丰胸|童颜针|水光针级|类肉毒|打针效果|涂抹式(?:玻尿酸|肉毒|水光)|排毒|促进(?:血液循环|代谢|细胞)/u,
    unlessIn: /不含|没有|不是|并非|不加|别信|不能|不会|做不到/u,
  },
  {
    words:
      /(?:[\d一二三四五六七八九十两]+\s*个?(?:秒|天|夜|晚|周|分钟|小时|次|月))[^，,。]{0,8}?(?:美白|变白|白[一两三\d]个?(?:度|色号)|祛斑|祛痘|淡斑|除皱|去皱|逆龄|年轻|见效)|(?:永久|彻底|立刻|立即|瞬间|一夜)[^，,。]{0,2}(?:美白|变白|祛斑|祛痘|除皱|去皱|消除|祛除|脱毛|回春)/u,
    unlessIn: /别信|不信|不可能|做不到|没有|不承诺|不会/u,
  },
  {
    words:
      /逆转(?:衰老|肌龄|时光|皱纹)|逆龄(?:神|回|生长)|年轻了?(?:十|10|5|五|8|八)岁|抚平所有|皱纹(?:消失|全无|没了|不见)|零皱纹|(?:孕妇|婴儿|吃进嘴)[^，,。]{0,4}都(?:能|可以)(?:吃|放心吃)/u,
    unlessIn: /别信|不信|不可能|做不到|没有|不会/u,
  },
];

export const cosmeticEnglish: readonly Wording[] = [
  {
    words:
      /\b(?:cosmeceutical|dermaceutical|medicated skin ?care|medical[- ]grade|clinical[- ](?:strength|grade)|prescription[- ]strength|pharmaceutical[- ]grade|medical skin ?care|doctor[- ]grade|hospital[- ]grade|post[- ](?:procedure|surgery|op|laser)|like (?:an? )?(?:ointment|steroid)|steroid cream|better than (?:the |my |any )?(?:ointment|steroid|prescription|clinic))\b/i,
    unlessIn:
      /\b(?:not|no such|isn[’']t|never|don[’']t call|nothing)\b.{0,24}(?:cosmeceutical|medical|medicated|clinical|prescription|steroid|ointment)/i,
  },
  {
    words:
      /\b(?:cure[sd]?|treat(?:s|ed|ing)?|heal(?:s|ed|ing)?|clear(?:s|ed)? (?:up)?|eliminate[sd]?|gets? rid of|got rid of|repair(?:s|ed)?|calm(?:s|ed)?|soothe[sd]?|fade[sd]?|erase[sd]?|end(?:s|ed)|goodbye,?(?: to)?|bye|no more)\b[^.]{0,30}?\b(?:acne|eczema|rosacea|dermatitis|psoriasis|scars?|stretch marks?|inflammation|infections?|rash(?:es)?|fung\w+|athlete[’']s foot)\b|\b(?:acne|eczema|rosacea|dermatitis|psoriasis|scars?|stretch marks?|rash(?:es)?|inflammation)\b[^.]{0,24}\b(?:gone|cleared|healed|cured|vanished|disappeared|faded|flattened|went (?:away|down|flat))\b/i,
    unlessIn: disclaimsInEnglish,
  },
  {
    words:
      /\b(?:anti[- ]?(?:inflammatory|bacterial|microbial|fungal|septic)|kills? (?:\d+\S* (?:of )?)?(?:bacteria|germs|fungus)|stem[- ]cells?|growth factors?|botox\b(?! money)|cell regeneration|regenerates? (?:skin |new )?cells?|dna repair|repairs? dna|melts? (?:away )?(?:\w+ )?fat|dissolves? (?:\w+ )?fat|slims? (?:your |the |my )?(?:face|jaw|thighs?|waist)|fights? cellulite|below the skin|detox(?:es|ifies|ify|ing)?)\b/i,
    unlessIn: /\b(?:no|not|without|free of|isn[’']t|never)\b/i,
  },
  {
    words:
      /\b(?:removes? (?:all )?wrinkles|erases? (?:all )?(?:your )?(?:wrinkles|lines)|wrinkles? (?:\w+ )?(?:disappear(?:ed)?|vanish(?:ed)?|gone)|reverses? (?:skin )?age?ing|turns? back (?:the clock|time)|(?:ten|10|five) years younger|permanent(?:ly)? (?:whit\w+|remov\w+|brighten\w+|hair[- ]free))\b/i,
    unlessIn: disclaimsInEnglish,
  },
];
