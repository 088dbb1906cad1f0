import type { Note } from '../../model/index.js';
import type { Finding } from './finding.js';
import { plainText } from './note-text.js';
import { anyOf, findWording, type Wording } from './wording.js';

// Denials, and senders who want nothing in return, count in the part of a sentence where they stand.
const denied = /(?:没有?|不是|并非|非|无|未|从不|不接|拒绝?|不算|谁也没|也没|没人|不)[^，,]{0,6}$/u;
const ownMoney =
  /自费|自己(?:花钱)?买的|自掏腰包|无广|非广|不是广告|(?:没|不)(?:有)?(?:收|拿)(?:钱|费)|无赞助|花了?\d+(?:元|块)?买/u;
const kin =
  '爸|妈|爹|娘|爷|奶|姥|外婆|外公|公公|婆婆|老公|老婆|媳妇|先生|太太|女儿|儿子|姐|妹|哥|弟|姑|姨|舅|叔|伯|婶|闺蜜|朋友|同学|同事|室友|邻居|老师|网友|读者|粉丝|前任|对象|男友|女友|男朋友|女朋友|自己';
const fromKin = new RegExp(`(?:${kin})[^，,。]{0,6}$`, 'u');
const sponsor = '品牌(?:方)?|官方|厂家|厂商|商家|店家|店铺|老板|公司|工作室|甲方|金主|主办方?|PR|掌柜|客服';

/** What tells that somebody gave money, goods, travel or a share for a note, or that the writer belongs to the house. */
const paid: readonly Wording[] = [
  {
    words: /寄来的|寄给我|寄我的|寄到我|送来(?:的|一|了)|寄了[^，,。]{0,6}(?:给我|来)/u,
    unlessAfter: anyOf(denied, fromKin),
    unlessIn: /退换|换货|补寄|(?:下单|付款|拍下)[^。]{0,8}寄/u,
  },
  {
    words: new RegExp(
      `(?:${sponsor})[^，,。]{0,6}?(?:寄|送(?!货|到)|赠|提供|邀请|请我|约我|赞助|给我|给了|报销|包了|包机酒|出(?:的)?钱|买单|付)|(?<!没)给了[^，,。]{0,4}(?:一|两|三|几)(?:台|套|件|箱|盒|支|瓶|笔)`,
      'u',
    ),
    unlessAfter: denied,
    unlessIn: /请我(?:喝|吃)[^。]{0,3}(?:水|茶)/u,
  },
  {
    words:
      /(?:感谢|谢谢|多谢)[^。，,]{0,14}(?:寄来|送来|赠送|送的|提供|赞助|邀请|邀约|支持|款待)|受邀|应邀|(?:往返|机票|酒店|食宿|机酒|车费|路费)[^。，,]{0,6}(?:报销|全包|包了|都包|他们出|品牌出|由)/u,
    unlessAfter: denied,
  },
  {
    words:
      /合作(?!社|愉快的?同事)|商务单|商单|广子|接广|接了?[个条]?广|恰个?饭|恰口饭|金主|推广费|推广(?:合作|笔记|期)|稿费|车马费|赞助|置换|(?:本期|本篇|这篇|这条)[^。，,]{0,6}(?:推广|广告)|#(?:广告|ad|合作|推广|gifted|sponsored)/iu,
    unlessAfter: denied,
    unlessIn: ownMoney,
  },
  {
    words:
      /佣金|返佣|返现|分成|提成|分红|抽成|(?:我|咱)(?:能|可以|会|也)?(?:有|拿|赚|抽)[^，,。]{0,6}(?:%|几块|几毛|一点|点数|饭钱|奶茶钱)|(?:走|用|点|从)我的?(?:链接|口令|码|优惠码|折扣码|专属)|我的?专属(?:码|链接|券|口令)/u,
    unlessAfter: denied,
  },
  {
    words:
      /(?:免费|赠予|送我|零元)(?:体验|试用|入住|拿)|体验官|试用官|品鉴官|推荐官|代言|形象大使|品牌大使|品牌挚友|首席\S{1,4}官|(?:收到|收了)[^。，,]{0,10}(?:PR|礼盒|样品|新品包裹|公关)|公关(?:盒|礼)|试用(?:名额|装)?(?:是)?(?:抽中|申请)/iu,
    unlessAfter: denied,
  },
  {
    words: new RegExp(
      `在[^，,。]{1,10}(?:做了|干了|上班|工作|任职|当了?)[^，,。]{0,6}(?:年|月)?[^，,。]{0,4}(?:产品|设计|研发|运营|采购|市场|编辑|客服|师傅|打版|裁缝|烘焙|调香)|我们?(?:公司|厂(?:里|子)?|品牌|工厂)(?:的|出|做|自己|新)|我是[^，,。]{0,10}(?:员工|主理人|创始人|合伙人|股东|设计师|产品经理|店长)|(?:${kin})(?:家)?(?:开的?店|的店|做的牌子|的牌子|的品牌|自己做的牌子|的工作室)|(?:入股|持股|有股份|东家)`,
      'u',
    ),
    unlessAfter: anyOf(/(?:辞|离)[^，,。]{0,4}$/u, /(?:不是|并非)[^，,。]{0,4}$/u),
  },
];

const deniedInEnglish =
  /\b(?:not|no|never|nobody|no one|didn[’']t|wasn[’']t|isn[’']t|don[’']t|haven[’']t|without|nor|neither|un|non)\b[^.,]{0,30}$/i;
const kinInEnglish =
  /\b(?:m[uo]m|mother|dad|father|gran\w*|nan|aunt\w*|uncle|sister|brother|friend\w*|husband|wife|partner|boyfriend|girlfriend|daughter|son|neighbou?r\w*|colleague\w*|reader\w*|follower\w*|teacher|cousin|flatmate|she|he)\b[^.,]{0,12}$/i;

const paidInEnglish: readonly Wording[] = [
  {
    words:
      /\b(?:sponsored|gifted|pr (?:box|package|parcel|gift|sample)|press (?:sample|trip|kit)|paid (?:partnership|promotion|post|for (?:the|this|my|by))|(?:in|a) (?:paid )?(?:partnership|collaboration) with|collab(?:oration)?(?: with)?|affiliate|ambassador|(?:working|worked|teamed up|partnered|partnering) with|free of charge|complimentary|in exchange for|on the house|#ad|#gifted|#spon\w*|#collab)\b|#(?:ad|gifted|spon\w*|collab)\b/i,
    unlessAfter: deniedInEnglish,
    unlessIn: /\bpaid for (?:it|this|them) (?:myself|with my own)|my own money\b/i,
  },
  {
    words:
      /\b(?:sent|gave|mailed|posted|shipped|handed|lent|offered|gifts?)\s+(?:(?:me|us)\b|(?:it|this|these|them|the \w+|one|a \w+) (?:to (?:me|us)|over|for free|so (?:that )?i|and paid|in (?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter))\b)|\b(?:they|brand|company|shop|maker) (?:sent|gave|flew|invited|hosted|paid|put (?:me|us) up)\b/i,
    unlessAfter: new RegExp(`${deniedInEnglish.source}|${kinInEnglish.source}`, 'i'),
    unlessIn: /\bsent (?:me |us )?(?:the wrong|a replacement|a refund|it back)|\bordered\b/i,
  },
  {
    words:
      /\b(?:flew (?:me|us)|invited (?:me|us)|hosted (?:me|us)|paid (?:me|us|my|our|the)\b|put (?:me|us) up|covered (?:my|our|the) (?:flight|hotel|travel|train|room|stay)|(?:flight|hotel|trip|train|room|stay)[^.]{0,20}\b(?:on them|paid|covered|was theirs)|thank(?:s| you)[^.]{0,30}\b(?:for (?:sending|gifting|the (?:gift|parcel|sample|invite|invitation|stay|trip)|having|inviting)))\b/i,
    unlessAfter: deniedInEnglish,
  },
  {
    words:
      /\b(?:commission|if you (?:buy|order|shop) (?:through|via|with|from)|i (?:earn|get|make|take) a little|i earn\b|i (?:get|make|take) (?:a |an )?(?:small |little )?(?:cut|percentage|per cent|percent|share|fee|something|bit|few pence|few cents|coffee)|(?:use|with|through|via) my (?:\w+ )?(?:code|link)|my (?:discount )?code|share the (?:till|takings|profits?)|split the (?:takings|profits?|money)|pays? (?:me|my rent)|payroll|i (?:work|worked) (?:for|at|there|with them)|my (?:employer|company|boss|day job|business partner)|i (?:co-?)?(?:founded|own (?:a |part |half )(?:share |of )?)|(?:husband|wife|partner|sister|brother|mum|dad|friend)[’']s (?:shop|brand|company|label))\b/i,
    unlessAfter: deniedInEnglish,
  },
];

/**
 * A note that was paid for, in money or in goods, and is not labelled so. Words in the text are no label; a store's own
 * note is known by its author.
 */
export function findMissingDisclosure(note: Note): readonly Finding[] {
  if (note.disclosures.length > 0 || note.author.storeId !== undefined) return [];
  return plainText(note).flatMap(([path, text]) =>
    findWording(text, [...paid, ...paidInEnglish]).map((words) => ({ rule: 'missing-disclosure', path, words })),
  );
}
