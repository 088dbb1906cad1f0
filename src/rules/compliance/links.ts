import type { Note } from '../../model/index.js';
import type { Finding } from './finding.js';
import { plainText } from './note-text.js';
import { findWording, type Wording } from './wording.js';

const denied = /(?:不用|不要|别|不必|勿|不加|不|没有?|谢绝|拒绝|禁止|无需|从不)[^，,。]{0,4}$/u;
const deniedInEnglish = /\b(?:no|not|never|don[’']t|please don[’']t|won[’']t|without|isn[’']t|can[’']t)\b[^.,]{0,16}$/i;
// Spelt so that lists do not find them: 薇信, 绿泡泡. A mere letter counts only where an account or "add me" stands by it.
const wordy = '微信|薇信|威信|徽信|[vV]信|卫星|绿泡泡|扣扣|企鹅号';
const lettered = '[vV][xX]?|[wW][xX]|[qQ]{1,2}|[tT][gG]';
const messenger = `${wordy}|薇|${lettered}`;
const market =
  '淘宝|某宝|桃宝|tao宝|天猫|猫猫|拼多多|拼夕夕|某多|京东|某东|狗东|闲鱼|咸鱼|抖音|某音|快手|1688|得物|唯品会|亚马逊|微店|小程序';

/** Words that lead a shopper off to where nobody protects what she pays. */
const led: readonly Wording[] = [
  {
    words: new RegExp(
      `(?:加|\\+|➕|扫)\\s*(?:我|下|个|一下|店主|老板|客服)*\\s*的?(?:${messenger}|微(?![信波笑小量米风])|[薇微威]\\s?[❤♥💚])(?![a-zA-Z]|\\s*(?:领|型|字|形|脸))|(?:${wordy})\\s*(?:号|群|同号)?\\s*(?:是|[:：]|➡️?|→)?\\s*[a-zA-Z][a-zA-Z0-9_-]{4,}|(?:${wordy})(?:找|搜|联系|聊|问)(?:我|店|一下)?|[薇微威vV]\\s?[❤♥💚]|(?<![a-zA-Z])(?:${lettered})\\s*(?:号|[:：])\\s*[a-zA-Z0-9][a-zA-Z0-9_-]{4,}|(?:加|进|拉)[^，,。]{0,6}(?:微信群|粉丝群|福利群|购物群|团购群|QQ群|内部群|[vV]群)`,
      'u',
    ),
    unlessAfter: denied,
  },
  {
    words: new RegExp(
      `淘口令|复制(?:这段|这条|本段|整段|链接|全文|口令)|打开(?:${market})|[¥₤] ?(?:[A-Z]{2}\\d+ )?(?=[a-zA-Z]*\\d)[a-zA-Z0-9]{8,} ?[¥₤]|\\$[a-zA-Z0-9]{8,}\\$|(?:去|上|到|在|来|走)\\s*(?:我的?)?(?:${market})[^。，,]{0,10}(?:搜|下单|买|便宜|拍|找|店)|(?:${market})(?:搜|同名|店铺|旗舰店|有店|链接|下单|同款)`,
      'u',
    ),
    unlessAfter: denied,
  },
  {
    words:
      /私信?(?:聊|我|店主|老板|客服)?[^。，,]{0,6}(?:链接|下单|购买|微信|联系方式|更便宜|优惠|便宜|报价|报单|拿货|有价)|私聊|私下(?:交易|转|买)|(?:看|戳|点)?我?(?:主页|简介|个签|头像)[^。，,]{0,4}(?:有|找|看|加|自取)[^。，,]{0,4}(?:链接|微|V|号|联系方式|方式)|(?:链接|微信|联系方式|店)[^。，,]{0,3}(?:在|放|见)[^。，,]{0,3}(?:主页|简介|个签|评论)/u,
    unlessAfter: denied,
  },
  {
    words:
      /扫(?:一扫|描|下|个|图[上里中二]?|码|(?:[^，,。]{0,8}(?:二维码|码)))[^。，,]{0,12}?(?:加|下单|买|付|进群|领|私|更|优惠|拍|码|即可)|(?:二维码|收款码|付款码)[^。，,]{0,8}(?:加|下单|买|付|进群|第|转|在)/u,
    unlessAfter: denied,
    unlessBefore: /^[^，,。]{0,6}(?:验真|溯源|说明书|教程|防伪)/u,
  },
  {
    words:
      /(?:电话|打|致电|热线|手机|拨|联系|call|phone|tel)[^。\n]{0,8}?(?<!\d)(?:\+?86[ -]?)?(?:1[3-9]\d[ -]?\d{4}[ -]?\d{4}|0\d{2,3}[ -]?\d{3,4}[ -]?\d{4}|400[ -]?\d{3,4}[ -]?\d{3,4})|(?<![\d.])1[3-9]\d[ -]?\d{4}[ -]?\d{4}(?![\d.])/iu,
    unlessAfter: denied,
  },
  {
    words:
      /(?:直接|银行卡?|微信|支付宝|私下|线下)转(?:账|我|给我|钱)|转账(?:给我|更|便宜|下单|立减)|(?:走|用)(?:微信|支付宝|银行卡)(?:转|付给?我)/u,
    unlessAfter: denied,
  },
];

const ledInEnglish: readonly Wording[] = [
  {
    words:
      /\b(?:whats ?app|telegram|we ?chat|line id|signal|viber|messenger)\b[^.]{0,24}?(?:\+?\d[\d\s-]{5,}|@\w+|\bme\b|\bus\b|:\s*\w{4,}|\bfor\b|\bto (?:order|buy|pay)\b|[a-z]\w*[_\d]\w*)/i,
    unlessAfter: deniedInEnglish,
  },
  {
    words:
      /\b(?:add|dm|message|text|find|join|write to|email|e-mail|ring|call|phone) (?:me|us)\b[^.]{0,24}\b(?:whats ?app|telegram|we ?chat|line|for (?:the|a|an) (?:link|price|discount|order|better)|to (?:order|buy|pay)|off[- ]?(?:app|platform|site)|on \+?\d|at \+?\d|\d{3,}|cheaper|direct(?:ly)?|i ship)/i,
    unlessAfter: deniedInEnglish,
  },
  {
    words:
      /\b(?:link(?:s)? (?:is |are )?in (?:my |the |our )?(?:bio|profile|comments)|paypal (?:me|us|to)|pay (?:me|us) (?:by|via|on|through|in|direct)|venmo|zelle|cash ?app|bank transfer|wire (?:me|us|the)|scan (?:the |this |my |our )?(?:qr )?(?:code|picture)|qr code|(?:on|from|via|over at|in) (?:my |our )?(?:taobao|etsy|amazon|ebay|depop|vinted|shopee|lazada|temu|aliexpress|instagram|facebook|tiktok|poshmark)|(?:order|buy|book)[^.]{0,16}\b(?:by|over the) (?:phone|e-?mail)|dms? (?:are )?open for orders|slide into my dms)\b/i,
    unlessAfter: deniedInEnglish,
    unlessIn:
      /\b(?:bought|found|saw|seen|got (?:it|this|mine|one)) [^.]{0,16}\b(?:on|from|in) (?:etsy|ebay|vinted|depop)\b/i,
  },
  {
    words: /(?:\b(?:call|ring|phone|text|tel|sms|orders?)\b[^.]{0,20}?|[☎📞📱]\s*)\+?\(?\d[\d\s()-]{7,}\d/iu,
    unlessAfter: deniedInEnglish,
  },
];

/** Codes that lead away, as the text of a picture has them. */
const code: readonly Wording[] = [
  { words: /(?:群|微信|收款|付款|店铺|加好友)[^，,。]{0,3}(?:二维码|码)|二维码[^。]{0,6}(?:进群|加|付|下单|扫|识别)/u },
  { words: /\bqr[- ]code\b(?! (?:on|of|for) (?:the )?(?:box|label|manual))/i },
];
const address = /\b(?:https?:\/\/|www\.)[^\s，。、）)"”]+/giu;
const bareHost =
  /(?<![@\w.-])(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+(?:com|cn|net|org|shop|store|io|co|me|top|xyz|vip|club|site|online|link|ly|uk|de|fr|example)(?![\w-]|\.\w)(?:\/[^\s，。、）)"”]*)?/giu;
const email = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/u;
const spelt = /\b([a-z0-9-]{3,})\s*(?:[([]?\s?(?:dot|点)\s?[)\]]?)\s*(com|cn|net|org|shop|store|example)\b/giu;

/** The host of an address that leads off the page; null of one that stays. */
function hostOf(url: string): string | null {
  const match = /^(?:[a-z][a-z0-9+.-]*:)?\/\/(?:[^/?#@]*@)?([^/?#:]+)/i.exec(url);
  // A full stop behind an address ends the sentence.
  return match?.[1]?.toLowerCase().replace(/\.+$/, '') ?? null;
}

/**
 * Links out of a note, and words that lead out of it.
 * @param hosts where a link may lead, each with everything under it: the brand's own.
 */
export function findLinks(note: Note, hosts: readonly string[]): readonly Finding[] {
  const isOurs = (host: string): boolean => hosts.some((own) => host === own || host.endsWith(`.${own}`));
  const look = (path: string, url: string | undefined): readonly Finding[] => {
    const host = url === undefined ? null : hostOf(url);
    return host === null || isOurs(host) ? [] : [{ rule: 'outbound-link', path, value: host }];
  };
  const inText = plainText(note).flatMap(([path, text]): readonly Finding[] => {
    const urls = [...text.matchAll(address)].map(([url]) => (url.startsWith('www.') ? `//${url}` : url));
    const bare = [...text.replace(address, ' ').matchAll(bareHost)].map(([host]) => `//${host}`);
    const dotted = [...text.matchAll(spelt)].map(([, name = '', top = '']) => `//${name}.${top}`);
    const written = [...findWording(text, [...led, ...ledInEnglish]), ...(email.exec(text) ?? [])];
    return [
      ...[...urls, ...bare, ...dotted].flatMap((url) => look(path, url)),
      ...written.map((words): Finding => ({ rule: 'outbound-link', path, words })),
    ];
  });
  // What a picture shows cannot be seen here, but its own text tells.
  const inPictures = note.images.flatMap(({ alt }, index) =>
    findWording(alt ?? '', code).map((words): Finding => ({
      rule: 'outbound-link',
      path: `images.${index}.alt`,
      words,
    })),
  );
  return [
    ...inPictures,
    ...note.body.flatMap((token, index) => (token.kind === 'text' ? [] : look(`body.${index}`, token.url))),
    ...note.tags.flatMap((tag, index) => look(`tags.${index}.url`, tag.url)),
    ...inText,
  ];
}
