/** What a finding says to whoever wrote the note, and what there is to do. */
export interface ComplianceSentence {
  readonly says: string;
  readonly remedy: string;
}

/** By rule of the linter (`rules/compliance`). */
const englishRules = {
  'title-length': {
    says: 'The title is longer than the 20 units that the platform takes.',
    remedy: 'Shorten it: a Chinese character counts one, two letters count one, an emoji counts two.',
  },
  'missing-alt': {
    says: 'The picture has no text that says what is to be seen.',
    remedy: 'Describe it in one sentence. Leave it empty ("") only for decoration without tags.',
  },
  'tags-overlap': {
    says: 'Two tags share room, so that one cannot be tapped without the other.',
    remedy: 'Move one away until 24 pixels lie between their middles, or put it on another picture.',
  },
  'tag-too-small': {
    says: 'The tag is shown with less than 24 pixels on a side.',
    remedy: 'Make its target larger, or scale the note down less.',
  },
  'product-gone': {
    says: 'The shop does not know this product or variant any more.',
    remedy: 'Tag one that is sold, or take the tag out. An alternate is only for what may come back.',
  },
  'product-sold-out': {
    says: 'It is sold out, and nothing that could be bought is named in its place.',
    remedy: 'Name an alternate, restock, or take the tag out.',
  },
  'compare-price-without-kind': {
    says: 'The price that is struck through does not say what it is.',
    remedy: 'Give its kind: suggested retail price, lowest of seven days, last deal, or market price.',
  },
  'absolute-words': {
    says: 'The words praise the goods as the best of all, which nobody can prove.',
    remedy: 'Say what it does, or give the source and the period of the fact.',
  },
  'health-claim': {
    says: 'The words promise an effect on health, or a sentence that health food must carry is missing.',
    remedy: 'Take out illness, healing and endorsement; with health food, add 「本品不能代替药物」.',
  },
  'cosmetic-claim': {
    says: 'The words promise what a medicine or a specially registered cosmetic does.',
    remedy: 'Stay with what the product is filed for, such as moisture, cleansing or colour.',
  },
  'missing-disclosure': {
    says: 'It reads as if money, goods or a share were given for the note, and it has no label.',
    remedy: 'Add a disclosure, “advertisement” or “partnership”. Words in the text are no label.',
  },
  'deposit-too-high': {
    says: 'The deposit is more than a fifth of the price.',
    remedy: 'Ask for 20 % at most; what is above has not the effect of a deposit.',
  },
  'price-in-text': {
    says: 'The price that is written is not the price that the shop asks.',
    remedy: 'Leave prices out of words. The tag shows the shop’s price at every moment.',
  },
  'outbound-link': {
    says: 'It leads the trade away from this site.',
    remedy: 'Link to a page of the site, or tag the product instead.',
  },
  'missing-document': {
    says: 'Goods of this kind need a document in domestic trade, and none that holds is named.',
    remedy: 'Add the filing or registration with its number, or do not tag the product until it is there.',
  },
} satisfies Readonly<Record<string, ComplianceSentence>>;

export interface ComplianceMessages {
  /** Stands wherever findings are shown. */
  readonly advice: string;
  readonly rules: Readonly<Record<keyof typeof englishRules, ComplianceSentence>>;
}

const english: ComplianceMessages = {
  advice: 'This is advice and no legal opinion. A note without findings is not thereby allowed.',
  rules: englishRules,
};

const chinese: ComplianceMessages = {
  advice: '以下仅为合规建议，不构成法律意见；没有提示，也不代表内容一定合规。',
  rules: {
    'title-length': {
      says: '标题超过平台规定的 20 个字。',
      remedy: '请精简标题：一个汉字算一个字，两个字母或数字算一个字，一个表情算两个字。',
    },
    'missing-alt': {
      says: '图片没有替代文字，或替代文字没有说明画面内容。',
      remedy: '用一句话描述画面；只有不带标签的装饰图才可以留空。',
    },
    'tags-overlap': {
      says: '两个标签的点击区域重叠，容易误点。',
      remedy: '把其中一个移开至少 24 像素，或移到另一张图上。',
    },
    'tag-too-small': {
      says: '标签的点击区域有一边不足 24 像素。',
      remedy: '调大点击区域，或减小笔记的缩放比例。',
    },
    'product-gone': {
      says: '店铺里已经没有这件商品或这个规格。',
      remedy: '改标在售商品或删除标签；替代商品只适用于暂时缺货，不适用于已下架的商品。',
    },
    'product-sold-out': {
      says: '商品已售罄，也没有可以购买的替代商品。',
      remedy: '请设置替代商品、补货，或删除标签。',
    },
    'compare-price-without-kind': {
      says: '划线价没有标明含义。',
      remedy: '请注明价格类型：建议零售价、七日内最低成交价、上次成交价或市场价。',
    },
    'absolute-words': {
      says: '用了无法证明的绝对化用语。',
      remedy: '改为描述具体特点；如确有依据，请同时写明数据来源和统计期间。',
    },
    'health-claim': {
      says: '文案暗示商品有治疗或保健功效，或缺少保健食品必须标明的提示。',
      remedy: '删去疾病、疗效和他人推荐的表述；保健食品须显著标明“本品不能代替药物”。',
    },
    'cosmetic-claim': {
      says: '文案宣称了医疗作用，或未经注册的特殊功效。',
      remedy: '只写备案范围内的功效，例如保湿、清洁、修饰。',
    },
    'missing-disclosure': {
      says: '内容像是收了报酬、赠品或分成，但没有标注。',
      remedy: '请添加“广告”或“合作”标识；只在正文里说明不算标识。',
    },
    'deposit-too-high': {
      says: '定金超过价款的 20%。',
      remedy: '请把定金降到 20% 以内，超出部分不产生定金效力。',
    },
    'price-in-text': {
      says: '文案里的价格与店铺售价不一致。',
      remedy: '文案里不要写价格，标签会实时显示店铺售价。',
    },
    'outbound-link': {
      says: '内容把交易引到了站外。',
      remedy: '改用站内链接，或直接给商品打标签。',
    },
    'missing-document': {
      says: '这类商品在境内销售需要资质，目前没有有效的资质。',
      remedy: '请补充备案或注册凭证编号；补齐之前不要给它打标签。',
    },
  },
};

/**
 * What the linter's findings say, in Chinese for any `zh`, else in English. It is no area of `messagesFor()`: a shopper's
 * page never loads it.
 */
export function complianceMessages(locale: string): ComplianceMessages {
  return /^zh\b/i.test(locale) ? chinese : english;
}
