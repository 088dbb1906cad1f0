// What reviews are about, by the words of the Chinese text: the tags that one can choose reviews by.
const topics = [
  [{ en: 'Smell', 'zh-CN': '味道' }, /味|香|闻/],
  [{ en: 'Texture', 'zh-CN': '质地' }, /质地|吸收|搓泥|软|润|闷|油/],
  [{ en: 'Colour', 'zh-CN': '颜色' }, /色|白|黄|红/],
  [{ en: 'Size', 'zh-CN': '尺码大小' }, /大|小|松|合身|公斤|厘米/],
  [{ en: 'Lasts', 'zh-CN': '耐用' }, /小时|一天|个月|遍|次/],
  [{ en: 'Taste', 'zh-CN': '口感' }, /甜|吃|喝|泡/],
  [{ en: 'Delivery', 'zh-CN': '物流包装' }, /快递|物流|清关|包装|碎|漏|箱|盒/],
  [{ en: 'Buys again', 'zh-CN': '会回购' }, /回购|第二|补充装|再买/],
];

export const topicsOf = (text) => topics.filter(([, words]) => words.test(text['zh-CN'])).map(([name]) => name);
