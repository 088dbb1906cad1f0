// What a brand's own desk brings to the editor: which note it is about, the law's words for the shop's own, and which
// listings may be tagged.
const editor = document.querySelector('xhs-tag-editor');
const provider = document.querySelector('xhs-provider');
const note = new URLSearchParams(location.search).get('note');
if (note === '') editor.removeAttribute('note-id');
else if (note) editor.setAttribute('note-id', note);

const cosmetics = ['Skincare', 'Make-up', 'Body care', 'Bath', '护肤', '彩妆', '身体护理', '洗护'];
editor.terms = {
  categories: {
    ...Object.fromEntries(cosmetics.map((name) => [name, 'ordinaryCosmetics'])),
    'Sun care': 'specialCosmetics',
    防晒: 'specialCosmetics',
  },
  documents: { 'Cosmetics filing': 'cosmeticsFiling', 化妆品备案: 'cosmeticsFiling' },
};
editor.approve = ({ id }) => (id === 'olle-fjord-puree' ? 'The listing waits for its approval · 商品尚未过审' : null);

document.querySelector('#language').addEventListener('click', (event) => {
  const isChinese = provider.getAttribute('locale') === 'zh-CN';
  provider.setAttribute('locale', isChinese ? 'en' : 'zh-CN');
  event.target.textContent = isChinese ? '中文' : 'English';
  event.target.lang = isChinese ? 'zh-CN' : 'en';
});
