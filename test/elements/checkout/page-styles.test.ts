import { expect } from '@open-wc/testing';
import { XhsCheckout } from '../../../src/elements/checkout/checkout.js';
import '../../../src/elements/checkout/define.js';
import { setupCheckout } from './setup.js';

XhsCheckout.disableWarning?.('change-in-update');

/** What themes say of the whole page, and mean it. */
const loud = `
  * { letter-spacing: 5px !important; line-height: 3 !important; }
  button, input, select, textarea, label, a { all: unset !important; background: lime !important; color: red !important; }
  div, section, fieldset, ul, li, p, h2, h3, legend, dl, dt, dd, span, small, strong {
    display: inline !important; margin: 20px !important; padding: 30px !important; border: 4px dashed red !important;
    font: 30px fantasy !important; text-transform: uppercase !important; position: static !important;
  }
  button:hover, input:focus { outline: 9px solid red !important; }
  *::before, button::after { content: 'page' !important; color: red !important; }
  ::placeholder { color: red !important; }
`;

/** Where an element stands in the page, which moves with what stands around it. */
const place = /^(inset|top|right|bottom|left)/;

/** How each element of a checkout looks, and what is drawn before and after it. Pictures have no letters. */
function looks(checkout: Element): readonly string[] {
  return [...checkout.querySelectorAll(':not(img)')].flatMap((element) =>
    [undefined, '::before', '::after'].map((part) => {
      const style = getComputedStyle(element, part);
      const said = [...style]
        .filter((name) => !place.test(name))
        .map((name) => `${name}: ${style.getPropertyValue(name)}`);
      return [`${element.localName}.${element.className}${part ?? ''}`, ...said].join('\n');
    }),
  );
}

/** What two looks differ in. */
function differences(before: readonly string[], after: readonly string[]): readonly string[] {
  return before.flatMap((look, at) => {
    const [name, ...was] = look.split('\n');
    const is = after[at]?.split('\n').slice(1) ?? [];
    return was.flatMap((each, index) => (each === is[index] ? [] : [`${name} was ${each}, is ${is[index]}`]));
  });
}

describe('a checkout in a page that insists on its styles', () => {
  let sheet: CSSStyleSheet;

  const say = (css: string): void => {
    sheet.replaceSync(css);
    document.adoptedStyleSheets = [sheet, ...document.adoptedStyleSheets];
  };

  beforeEach(() => {
    sheet = new CSSStyleSheet();
  });

  afterEach(() => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
  });

  it('looks as it does elsewhere', async () => {
    const { canvas, checkout } = await setupCheckout();
    const before = looks(checkout);
    say(loud);
    const after = looks(checkout);
    expect(before.length).to.be.above(300);
    expect(after.length).to.equal(before.length);
    expect(differences(before, after)).to.deep.equal([]);
    expect(getComputedStyle(canvas).textTransform, 'the page itself').to.equal('uppercase');
  });

  it('has the fields of a card look as the page says', async () => {
    const { checkout } = await setupCheckout();
    const field = document.createElement('div');
    field.slot = 'card';
    field.className = 'provider';
    field.append(document.createElement('input'));
    checkout.querySelector('form')!.append(field);
    say('.provider { border: 3px solid; } .provider input { background: rgb(1, 2, 3) !important; }');
    expect(getComputedStyle(field).borderTopWidth).to.equal('3px');
    expect(getComputedStyle(field.firstElementChild!).backgroundColor).to.equal('rgb(1, 2, 3)');
  });
});
