import { anyOf, type Wording } from './wording.js';

// The guideline of 2023 lets through: what is striven for, a comparison within one's own range, how goods are best used,
// standard grades, names, and facts with source and period. 〇 stands where the text has the author's own name.
const striving =
  /(?:追求|力求|力争|努力|致力于|为了?|希望|想要?|争取|立志|目标|想成为|去?做到?|给你|给您|给家人|把|尽量|愿|理想|口号|座右铭)[^，,]{0,8}$/u;
const ownRange =
  /(?:〇|我们家?的?|自家|本店|本品牌|本系列|系列|我家|店里|咱家|家里|三款|四款|五款|几款|几个颜色|几只|尺码|款式|里面?|之中|当中|其中)[^，,]{0,12}$/u;
const taste = /(?:我|我妈|妈妈|宝宝|孩子|姐妹|朋友|个人|自己|他|她|大家|家人|猫|狗)[^，,]{0,6}$/u;
const denied =
  /(?:不是|不算|并非|没有|没|不敢[说称]|不能[说称]|不好说|谈不上|别信|哪有|哪来|不存在|称不上|算不上|说不上|未必|不一定|不求|不必|不追求|别再?[说写叫]|不[说写叫提]|不用|谁说|所谓|禁止|禁用)[^，,]{0,8}$/u;
const quoted = /[「『“"《]$/u;
const notGoods =
  /^(?:的)?(?:时候|时光|时间|时刻|时段|日子|年纪|年华|一天|天气|季节|状态|自己|安排|办法|方法|位置|角度|光线?|阳光|朋友|闺蜜|老师|心意|回忆|风景|秋天|春天|夏天|冬天|周末|结局|关系|距离|温度|食用|赏味|使用|饮用|品尝|口感|保存|保质|储存|享用|搭配|观赏|实践|水温|泡法|吃法|喝法|看法)/u;
/** A fact has its source and its period. */
const proved =
  /^(?=.*(?:来源|数据来自|根据|据.{2,40}(?:统计|数据|报告|年报|年鉴|榜单)|检测报告|报告编号|证书(?:编)?号))(?=.*(?:19|20)\d{2})/u;
const praise =
  '好|佳|优秀|优质|优惠|强大?|先进|高[级端档]|高品质|高质量|安全|有效|权威|专业|受欢迎|畅销|热销|健康|天然|纯净|完美|极致|牛|厉害|正宗|划算|实惠|值得(?:买|入手|拥有)|好[穿用吃喝看闻睡背写]|舒服|舒适|柔软|轻薄|显瘦|显白|保湿|补水|滋润|温和|耐用|结实|新鲜|靠谱|火|懂';

/** Praise that nobody can prove, in Chinese (广告法 art. 9(3)). */
export const absoluteChinese: readonly Wording[] = [
  {
    words: /国家级|世界级|宇宙级|全球级|国际顶级|殿堂级|史诗级/u,
    unlessAfter: denied,
    unlessBefore: /^(?:的?(?:非遗|非物质|检测|标准|实验室|森林|保护区|赛事|比赛|景区|公园|教练|裁判|地质|湿地|文物))/u,
  },
  { words: /最高级|最高端|最顶级|最高品质|最优质/u, unlessAfter: anyOf(striving, denied, ownRange) },
  { words: /最佳/u, unlessBefore: notGoods, unlessAfter: anyOf(striving, denied, quoted) },
  {
    words: /顶级|顶尖|顶奢|极品|至尊|登峰造极|极致(?:工艺|品质|体验|享受|奢华|性价比|的?(?:工艺|品质))/u,
    unlessAfter: anyOf(denied, quoted, striving),
  },
  {
    words: new RegExp(
      `(?:全网|全国|全球|全世界|世界上?|全亚洲|亚洲|全宇宙|宇宙|地球上?|地表|史上|有史以来|行业|同行|业内|业界|市面上|国内|全城|同类|同价位|同级)[^，,。]{0,6}?(?:最(?!近|后|初|终|多只|多能|高温|低温|少)|第一(?!次|步|眼|时间|口|天|批|款|支|代|人)|唯一|独家|首创|首个|首款|No\\.?1)`,
      'u',
    ),
    unlessIn: proved,
    unlessAfter: denied,
  },
  {
    words:
      /(?:销量|销售额|口碑|品类|类目|排名|品质|质量|国货|护肤界|回购率|好评)[^，,。]{0,3}(?:稳居|位居|排|登顶)?(?:第一|榜首|首位|冠军)|销冠|断层第一|(?:稳居|位居|登顶|蝉联|领跑)[^，,。]{0,6}(?:榜首|榜单|冠军|首位|第一|全网|行业|类目)/u,
    unlessIn: proved,
    unlessAfter: denied,
  },
  { words: /第一(?:品牌|名牌|选择|大品牌|梯队)/u, unlessIn: proved, unlessAfter: denied },
  { words: /没有之一/u, unlessAfter: taste },
  {
    words:
      /(?:全网|历史|史上|全年)最?低价?|最低价|底价之王|最便宜|史低|全网底价|没有比(?:这|我们|它)更(?:低|便宜|好)的/u,
    unlessAfter: anyOf(ownRange, denied),
    unlessBefore: /^(?:的?那?[个件款只]?颜色|的一款|的那)/u,
    unlessIn: proved,
  },
  {
    words:
      /独一无二|绝无仅有|史无前例|空前绝后|前无古人|无与伦比|举世无双|无可比拟|无人能及|天下无双|无可替代|吊打(?:一切|所有|大牌|全网)|秒杀(?:一切|所有|大牌|全网)/u,
    unlessAfter: anyOf(denied, /(?:你|您|每个人|每一个|自己)[^，,]{0,6}$/u),
    unlessBefore: /^的?(?:你|您|自己|花纹|纹路|编号|指纹)/u,
  },
  { words: /首选(?!项|尺码|颜色|语言|配送|地址|方式)/u, unlessAfter: anyOf(taste, denied) },
  {
    words: /万能|包治百病/u,
    unlessAfter: denied,
    unlessBefore: /^的?(?:表|胶|钥匙|充|插|遥控|适配|公式|的大葱|工具|转换|接口|句|青年|朋友圈)/u,
  },
  {
    words:
      /(?:(?<![\d.])100\s*%|百分之百|百分百)\s*(?:会?有效|见效|管用|安全|无害|不过敏|零过敏|满意|治愈|成功|防晒|不反弹|好用|不[掉褪起]|显瘦|让你|正品)/u,
    unlessAfter: denied,
  },
  { words: /(?<![\d.])[0零]\s*(?:差评|瑕疵)/u, unlessAfter: denied },
  {
    words: new RegExp(`最(?:${praise})的`, 'u'),
    unlessAfter: anyOf(striving, ownRange, taste, denied, quoted),
    unlessBefore: anyOf(
      notGoods,
      /^(?:是(?:脚|肩|手|领|袖|口|那|它不|不|没|周|下|早|晚)|办法|做法|方式|事|人(?!群)|裁缝|老板|那[个一件天张页])/u,
    ),
  },
  {
    words: /[界圈款品级质类]的?天花板|天花板(?:级|级别|本人|水准)/u,
    unlessAfter: denied,
  },
  {
    words:
      /[\p{Script=Han}]{1,4}(?:之王|届?的王者)(?!子|蓉)|王者品牌|王牌产品|领导品牌|领军品牌|领袖品牌|龙头品牌|遥遥领先|冠军品牌|世界领先|国际领先|全球领先|行业领先|独步天下/u,
    unlessAfter: anyOf(denied, quoted),
    unlessBefore: /^[」』”"》]/u,
    unlessIn: proved,
  },
  {
    words: /(?<![A-Za-z])(?:NO|No|no|TOP|Top)\.?\s?1(?![\d档])/u,
    unlessIn: anyOf(proved, /色号|第\d页|步骤|档|号色|No\.?\s?2|No\.?\s?3/u),
  },
  {
    words:
      /永久(?:有效|美白|脱毛|不褪色|不变形|定型|祛|免)|绝对(?:有效|安全|不会?|无|正品|满意|好用)|永不(?:褪色|变形|起球|磨损|过时|断货)/u,
    unlessAfter: anyOf(denied, /不(?:是|能说|敢说)?$/u),
  },
];
