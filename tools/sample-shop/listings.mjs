// Since when each product is to be had: from before the first word that anybody says of it.
const days = {
  'isle-glow-serum': '2025-11-06',
  'isle-glow-cushion': '2026-04-26',
  'isle-glow-lip-tea': '2026-04-22',
  'isle-glow-mist': '2026-04-10',
  'isle-glow-hand-cream': '2026-04-16',
  'isle-glow-blush': '2026-05-03',
  'isle-glow-body-oil': '2026-04-01',
  'shanmai-buckwheat-tea': '2026-04-19',
  'shanmai-oolong': '2026-06-04',
  'shanmai-crisps': '2026-04-21',
  'shanmai-nut-mix': '2026-04-25',
  'shanmai-honey': '2026-05-02',
  'shanmai-tea-cups': '2026-04-13',
  'norra-lune-cream': '2025-11-27',
  'norra-lune-cleanser': '2025-11-14',
  'norra-lune-sunscreen': '2026-06-17',
  'norra-lune-toner': '2026-05-09',
  'norra-lune-night-mask': '2026-04-20',
  'norra-lune-lip-balm': '2026-04-23',
  'mianshi-tee': '2026-04-24',
  'mianshi-shirt': '2026-04-04',
  'mianshi-socks': '2026-05-13',
  'mianshi-tote': '2026-05-01',
  'mianshi-scarf': '2026-04-12',
  'mianshi-bucket-hat': '2026-04-30',
  'qichi-candle': '2026-04-15',
  'qichi-diffuser': '2026-05-24',
  'qichi-pillow': '2026-03-30',
  'qichi-yoga-mat': '2026-04-29',
  'qichi-bath-salt': '2026-05-18',
  'yawu-muslin': '2026-04-28',
  'yawu-bottle': '2026-04-07',
  'yawu-blocks': '2026-04-08',
  'yawu-bowl-set': '2026-04-18',
  'yawu-wash': '2026-04-27',
  'olle-fjord-puree': '2026-04-06',
  'olle-fjord-balm': '2026-05-10',
  'olle-fjord-blanket': '2026-05-08',
  'alder-reed-herbal-tea': '2026-05-23',
  'alder-reed-eye-pillow': '2026-04-05',
};

/** When a product came into the shop, at ten in the morning there. */
export function listedAt(id) {
  if (!days[id]) throw new Error(`${id}: since when is it to be had?`);
  return `${days[id]}T10:00:00+08:00`;
}
