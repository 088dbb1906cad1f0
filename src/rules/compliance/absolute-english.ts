import type { Wording } from './wording.js';

const goods =
  '(?:brand|creams?|serums?|sunscreens?|teas?|coffees?|honey|mugs?|cups?|pans?|pots?|lamps?|lights?|candles?|pillows?|blankets?|throws?|shirts?|tees?|t-shirts?|coats?|jackets?|cardigans?|sweaters?|jumpers?|knits?|trousers|jeans|skirts?|dress(?:es)?|aprons?|bags?|totes?|shoes?|boots?|sneakers|hats?|caps?|scarf|scarves|socks|toys?|blocks|bottles?|soaps?|balms?|lotions?|mists?|lipsticks?|blush|shampoos?|oils?|products?|quality|prices?|value|deals?|leather|wool|cotton|linen|fabrics?|materials?|ingredients?|skin ?care|formulas?|snacks?|biscuits?|oatcakes?|supplements?|gummies|capsules|milk|diapers?|nappies)';
const denied =
  /\b(?:not|isn[’']t|never|no|nor|wasn[’']t|aren[’']t|won[’']t|don[’']t|doesn[’']t|hardly|far from)\b[^.,]{0,24}$/i;
const striving =
  /\b(?:one of|do(?:es|ing)?|did|try(?:ing)?|give|for|to be|become|aim\w*|striv\w*|hope\w*|looking for|want\w*|my|of our|among our|in our range)\s*(?:to make\s*)?$/i;
const own =
  /\b(?:best before|in (?:our|my|the|this) (?:own )?(?:range|shop|line|collection|house|drawer|cupboard|kitchen|family)|of (?:our|my|the|these) (?:own )?(?:range|two|three|four|five|six|creams|teas|colou?rs|sizes|batch)|we (?:make|have made|stock|sell)|we[’']ve (?:ever )?made|i think|for me|to me|my favou?rite|in my (?:opinion|view|book))\b/i;
/** A fact has its source and its period. */
const proved =
  /^(?=.*\b(?:according to|source:|report(?:ed)?|survey|ranking|certificate|figures|measured by|tested by)\b)(?=.*\b(?:19|20)\d{2}\b)/i;

/** Praise that nobody can prove, in English, as ads have it. */
export const absoluteEnglish: readonly Wording[] = [
  {
    words: new RegExp(
      `\\b(?:the|world[’']s|china[’']s|asia[’']s|europe[’']s|market[’']s|simply|absolute(?:ly)? the)\\s+(?:very\\s+|absolute\\s+|single\\s+)?(?:best|finest|greatest|ultimate)\\s+(?:[\\w-]+\\s+){0,2}?${goods}\\b`,
      'i',
    ),
    unlessAfter: new RegExp(`${denied.source}|${striving.source}`, 'i'),
    unlessBefore: /^\s*(?:for (?:a|an|the|you|this|that)\b|before\b|i (?:can|could)\b|we (?:can|could|know)\b)/i,
    unlessIn: own,
  },
  {
    words:
      /\b(?:best|finest|greatest|purest|safest|softest|strongest|lightest|most \w+)\b[^.,]{0,30}\b(?:on the market|in the (?:whole )?(?:world|country|industry|business)|in (?:china|asia|europe)|ever(?: made| created| sold)?|anywhere|on earth|on the planet|money can buy|you can (?:buy|get)|out there|of all time|bar none)(?!\w)/i,
    unlessAfter: denied,
    unlessIn: own,
  },
  {
    words: /\b(?:no\.?\s?1|number one|#1|nr\.?\s?1)\b/i,
    unlessBefore:
      /^\s*(?:on my list|rule|reason|tip|step|question|shade|complaint|mistake|is (?:the )?(?:low|smallest|mild|a shade))\b/i,
    unlessAfter:
      /\b(?:shade|colou?r|step|tip|size|rule|reason|bus|platform|my|line|bowl|gear|mark|setting|chapter|part|door|house)\s*$/i,
    unlessIn: new RegExp(`${proved.source}|\\b(?:no\\.?\\s?[23]|number two|shades?)\\b`, 'i'),
  },
  {
    words: new RegExp(
      `\\bthe only\\s+(?:(?:[\\w-]+\\s+){0,2}?${goods}|one that|thing that (?:works|helps))\\b(?=[^.]{0,40}\\b(?:you(?:[’']ll)?\\b|that|works?|need|worth|in the world|on the market|anyone))`,
      'i',
    ),
    unlessIn:
      /\b(?:in our (?:range|shop)|of ours|i own|i had|i have|left|in stock|i packed|i brought|in my|we make|that fits? (?:me|my|the))\b/i,
  },
  {
    words:
      /\b(?:100\s?%|one hundred per ?cent|hundred percent)\s+(?:effective|safe|guaranteed|natural cure|cure|proven|results?|risk[- ]free|satisfaction|works)/i,
    unlessAfter: denied,
  },
  {
    words:
      /\b(?:lowest price(?:s)?(?:,? (?:ever|anywhere|guaranteed|on the (?:web|internet|market|net)|in (?:history|china|the (?:world|country))))|(?:guaranteed )?cheapest (?:ever|anywhere|price|on the (?:web|market|internet)|in (?:china|town|the (?:world|country)))|cannot be beaten|can[’']t be beaten|nobody beats)\b/i,
    unlessAfter: denied,
    unlessIn: /\bin our (?:own )?(?:shop|range|history)\b/i,
  },
  {
    words:
      /\b(?:unrivall?ed|unbeatable|unparallell?ed|unmatched|unsurpassed|peerless|second to none|without equal|unequall?ed|world[- ]beating|world[- ]leading|world[- ]class|industry[- ]leading|world[’']s (?:finest|first|leading|softest|purest|strongest|lightest|favou?rite)|like no other|there is nothing better|nothing (?:else )?comes close|leaves? (?:every|all) other\w* behind|beats (?:them all|everything|every other)|king of (?:all )?\w+s\b)/i,
    unlessAfter: denied,
    unlessIn: proved,
  },
  {
    words:
      /\b(?:miracle (?:cure|cream|serum|in a)|state[- ]level|national[- ]grade|top[- ]tier|never fails|works for everyone|instant(?:ly)? perfect|perfect in every way|flawless in every)\b/i,
    unlessAfter: denied,
  },
];
