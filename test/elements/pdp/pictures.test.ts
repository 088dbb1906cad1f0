import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { find, until } from '../../../stories/acting.js';
import { setupPdp } from './setup.js';

describe('the pictures of xhs-pdp', () => {
  it('begin with the first for another product, wherever those before were left', async () => {
    const { canvas, pdp } = await setupPdp('yawu-blocks');
    const track = (): HTMLElement => find(canvas, 'xhs-pdp >>> .track')!;
    const slides = (): HTMLElement[] => [...track().querySelectorAll<HTMLElement>('.slide')];
    const alive = (): number => slides().findIndex(({ inert }) => !inert);
    await until(() => slides().length > 1 && track().clientWidth > 0, 'several pictures');
    track().scrollTo({ left: track().clientWidth, behavior: 'instant' });
    await until(() => alive() === 1, 'the second picture');
    // What is known already is drawn into the same row of pictures.
    await pdp.shop!.catalog.load('qichi-diffuser');
    pdp.productId = 'qichi-diffuser';
    await until(() => pdp.product?.id === 'qichi-diffuser', 'the other product');
    await pdp.updateComplete;
    await until(() => alive() === 0 && track().scrollLeft === 0, 'its first picture in view');
  });

  it('show that they have the focus, inside their frame, which lets nothing out', async () => {
    const { canvas } = await setupPdp('yawu-blocks');
    const track = find(canvas, 'xhs-pdp >>> .track')!;
    await until(() => track.tabIndex === 0, 'several pictures');
    await sendKeys({ press: 'Tab' });
    track.focus();
    expect(track.matches(':focus-visible')).to.equal(true);
    const { outlineOffset, outlineStyle, outlineWidth } = getComputedStyle(track.querySelector('.slide')!);
    expect(outlineStyle).to.equal('solid');
    expect(parseFloat(outlineOffset) + parseFloat(outlineWidth)).to.be.at.most(0);
  });
});
