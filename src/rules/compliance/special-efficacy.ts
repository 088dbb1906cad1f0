import type { ComplianceProduct } from './compliance-product.js';
import { findWording, type Wording } from './wording.js';

/** An efficacy that a cosmetic has to be registered for (化妆品监督管理条例 art. 16), and how its registration is told. */
interface SpecialEfficacy {
  /** What the title of a product registered for it says. */
  readonly title: RegExp;
  readonly claims: readonly Wording[];
}

const denied =
  /不是|没有|不含|不能|不会|并非|不具|不算|别指望|不防|防不了|做不到|不美白|不祛|另外|记得|还要|还是要|之前|之后|前再|后再|(?<!不用|不必|无需|不)再[涂擦抹]|卸/u;
const deniedInEnglish =
  /\b(?:not|no|isn[’']t|doesn[’']t|does not|won[’']t|never|without|cannot|can[’']t|over|under|before|after|then|still|wear|laundry|towels?)\b/i;

const efficacies: readonly SpecialEfficacy[] = [
  {
    title: /美白|祛斑|淡斑|亮白|whiten|brighten|spot/iu,
    claims: [
      {
        words:
          /美白|祛斑|去斑|淡斑|褪黑|(?:变|养|捂|提)白|白了(?:[一两三\d]个?(?:度|色号|号)|不少|好多)|(?:能|会|至少|直接)白[一两三\d]个?(?:度|色号)|[斑色][^，,。]{0,6}?(?:淡了|没了|消了|不见了)|黑色素|去黄气?|冷白皮/u,
        unlessIn: /不是没了|不是|没有|不能|不会|并非|遮|盖住|不美白|不祛|做不到|别信|显白/u,
      },
      {
        words:
          /\b(?:whiten(?:s|ed|ing)?|lighten(?:s|ed|ing)? (?:skin|my|your|the|dark)|fade[sd]? (?:\w+ ){0,3}(?:spots?|pigmentation|freckles|melasma)|(?:dark |age )?spots? (?:\w+ )?(?:fade[sd]?|faded|gone|lighter|vanish\w*)|(?:turn(?:s|ed)?|got|went|became|is|now|by|skin|face) (?:\w+ ){0,2}shades? (?:lighter|whiter|fairer)|melanin|fairer skin)\b/i,
        unlessIn:
          /\b(?:not|no|isn[’']t|doesn[’']t|does not|won[’']t|never|cannot|can[’']t|laundry|towels?|teeth|cover\w*|conceal\w*)\b/i,
      },
    ],
  },
  {
    title: /防晒|隔离|SPF|PA\+|sun|screen/iu,
    claims: [
      {
        words:
          /SPF\s?\d+|PA\+{2,}|防晒(?:值|指数|力|效果|倍数)|(?:自带|有|能|可以|当|带|兼|也|代替|替代|不用涂?|省了|省掉)防晒|(?:不用|不必|无需)再?[涂擦抹]防晒|防(?:住)?紫外线|晒不黑|防晒(?:霜)?[都也]?(?:省了|免了|不用[涂擦])|没晒?黑/u,
        unlessIn: denied,
      },
      {
        words:
          /\bSPF\s?\d+|\b(?:sun protection|(?:blocks?|protects? (?:\w+ ){0,3}from) (?:the )?(?:uv|sun)\w*|uv (?:protection|filter)|works as (?:a )?sunscreen|doubles as (?:a )?sunscreen|(?:skip|instead of|replaces?|no need for) (?:the |my |your )?sunscreen)\b/i,
        unlessIn:
          /\b(?:not|no spf|isn[’']t|doesn[’']t|does not|won[’']t|never|cannot|can[’']t|over|under|before|then)\b/i,
      },
    ],
  },
  {
    title: /防脱|生发|育发|hair loss|anti-?hair/iu,
    claims: [
      {
        words: /防脱|固发|(?:脱发|掉发|掉头发)[^。]{0,10}?(?:少了|没了|停|不掉|长|好)|(?:不|没再|不再)掉头?发|密发/u,
        unlessIn: /不是|不能|不会|并非|不防脱|做不到|别指望|正常|断发/u,
      },
      { words: /\b(?:hair[- ]loss|hair fall|thinning hair|shedding)\b/i, unlessIn: deniedInEnglish },
    ],
  },
  { title: /染/u, claims: [{ words: /染发|(?:遮|盖)白发|一洗(?:变)?黑|白发变黑/u, unlessIn: denied }] },
  {
    title: /dye|tint|colou?r/iu,
    claims: [
      { words: /\b(?:dyes? (?:your |my |the )?hair|covers? gr[ea]y hair|hair dye)\b/i, unlessIn: deniedInEnglish },
    ],
  },
  { title: /烫|perm/iu, claims: [{ words: /烫(?:发|卷)(?!器|棒)|拉直膏/u, unlessIn: denied }] },
];

/** Growth of hair is beyond every cosmetic, however it is registered. */
const growth: readonly Wording[] = [
  {
    words:
      /生发(?!炉)|激活毛囊|毛囊(?:再生|复活|激活|重启)|长(?:出|回)[^，,。]{0,4}?(?:来|头发|新发|绒毛)|(?:睫毛|眉毛|头发|发际线)[^，,。]{0,8}?(?:长了|变长|变密|浓密|长出|长回|回来)|增长液/u,
    unlessIn: /不能|不会|并非|没有|做不到|别指望|不生发|自己长|剪/u,
  },
  {
    words:
      /\b(?:re-?grow(?:s|n|th)?|grows? (?:back )?(?:\w+ ){0,2}(?:hair|lashes|brows|eyebrows|eyelashes)|(?:hair|lash(?:es)?|brows?|eyelash) (?:growth|grew|grow(?:s|n)?|came back)|(?:lashes|brows)[^.]{0,12}(?:longer|thicker|fuller) (?:in|after)|hair grows)\b/i,
    unlessIn: /\b(?:not|no|isn[’']t|doesn[’']t|won[’']t|never|cannot|can[’']t|clips?)\b/i,
  },
];

/** Claims of an efficacy that none of the cosmetics of a note is registered for. */
export function findSpecialEfficacy(text: string, products: readonly ComplianceProduct[]): readonly string[] {
  const registered = products.filter(({ category }) => category === 'specialCosmetics');
  // A registration whose title says nothing of an efficacy may be for any.
  const isFor = ({ title = '' }: ComplianceProduct): readonly SpecialEfficacy[] => {
    const named = efficacies.filter((efficacy) => efficacy.title.test(title));
    return named.length > 0 ? named : efficacies;
  };
  const covered = new Set(registered.flatMap(isFor));
  const open = efficacies.filter((efficacy) => !covered.has(efficacy));
  return findWording(text, [...open.flatMap(({ claims }) => claims), ...growth]);
}
