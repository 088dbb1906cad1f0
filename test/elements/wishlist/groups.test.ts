import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { html } from 'lit';
import '../../../src/elements/wishlist/define.js';
import { typing } from '../../../src/i18n/en/typing.js';
import { wishlist as en } from '../../../src/i18n/en/wishlist.js';
import { appears, find, findAll, press, type, until } from '../../../stories/acting.js';
import { override } from '../../../stories/sample-shop.js';
import { saveInGroups, saved } from '../../../stories/save-wishes.js';
import { stage, type Stage, wordsOf } from '../stage.js';

const [tea = '', serum = '', tee = ''] = saved;
const row = (id: string): string => `xhs-wishlist >>> [data-id="${id}"]`;
const rows = (canvas: HTMLElement): string[] =>
  findAll(canvas, 'xhs-wishlist >>> [data-id]').map(({ dataset }) => dataset['id'] ?? '');
const chips = (canvas: HTMLElement): string[] =>
  findAll(canvas, 'xhs-wishlist >>> [data-group]').map(({ textContent }) => textContent.trim().replace(/\s+/g, ' '));
const focused = (canvas: HTMLElement, selector: string): Promise<unknown> =>
  until(() => find(canvas, `xhs-wishlist >>> ${selector}`)?.matches(':focus'), `the focus on ${selector}`);

async function open(options: Parameters<typeof stage>[1] = {}): Promise<Stage> {
  const opened = await stage(() => html`<xhs-wishlist></xhs-wishlist>`, { prepare: saveInGroups, ...options });
  await until(
    () => rows(opened.canvas).length === saved.length && chips(opened.canvas).length === 2,
    'list and groups',
  );
  return opened;
}

describe('the groups of xhs-wishlist', () => {
  it('shows what is in a group alone, and all again', async () => {
    const { canvas } = await open();
    expect(chips(canvas)).to.deep.equal(['For mum 2', 'Winter skin care 1']);
    await press(canvas, 'xhs-wishlist >>> [data-group="skin"]');
    await until(() => rows(canvas).join() === serum, 'the group alone');
    await press(canvas, 'xhs-wishlist >>> [data-group="skin"]');
    await until(() => rows(canvas).length === saved.length, 'all again');
  });

  it('makes, renames and deletes a group by keyboard alone, and brings it back where it was', async () => {
    const { canvas } = await open();
    find(canvas, 'xhs-wishlist >>> [part~="new-group"]')!.focus();
    await sendKeys({ press: 'Enter' });
    await focused(canvas, '.group-form input');
    await sendKeys({ press: 'Escape' });
    await focused(canvas, '[part~="new-group"]');
    await sendKeys({ press: 'Enter' });
    await focused(canvas, '.group-form input');
    await sendKeys({ type: 'Rainy  days' });
    await sendKeys({ press: 'Enter' });
    await until(() => chips(canvas).includes('Rainy days 0'), 'the new group');
    await focused(canvas, '[data-group]:focus');
    await sendKeys({ press: 'Enter' });
    await appears(canvas, 'xhs-wishlist >>> [part~="notice"]');
    find(canvas, 'xhs-wishlist >>> [part~="rename-group"]')!.focus();
    await sendKeys({ press: 'Enter' });
    const field = await appears<HTMLInputElement>(canvas, 'xhs-wishlist >>> .group-form input');
    expect(field.value).to.equal('Rainy days');
    field.value = 'for MUM';
    field.form!.requestSubmit();
    const told = await appears(canvas, 'xhs-wishlist >>> #group-problem');
    expect(told.textContent).to.equal(en.groupNameTaken);
    field.value = 'Sunny days';
    field.form!.requestSubmit();
    await until(() => chips(canvas).includes('Sunny days 0'), 'its new name');
    await press(canvas, 'xhs-wishlist >>> [data-group="gifts"]');
    await press(canvas, 'xhs-wishlist >>> [part~="delete-group"]');
    await until(() => !chips(canvas).includes('For mum 2'), 'it to go');
    expect(rows(canvas)).to.deep.equal(saved, 'what was in it stays saved');
    await focused(canvas, '.undo button');
    await sendKeys({ press: 'Enter' });
    await until(() => chips(canvas)[0] === 'For mum 2', 'it in its place again');
    await focused(canvas, '[data-group="gifts"]');
  });

  it('puts something into a group and takes it out, and into one that is made for it', async () => {
    const { canvas, shop } = await open();
    const { $groups } = await shop.saved();
    const held = (name: string): string[] =>
      ($groups.get()?.find((group) => group.name === name)?.items ?? []).map(({ id }) => id);
    await press(canvas, `${row(tee)} >>> [part~="choose-groups"]`);
    const [gifts] = await until(() => {
      const found = findAll<HTMLInputElement>(canvas, `${row(tee)} >>> input`);
      return found.length === 2 && found;
    }, 'the groups');
    expect(gifts!.checked).to.equal(false);
    gifts!.click();
    await until(() => held('For mum').includes(tee), 'it in the group');
    gifts!.click();
    await until(() => !held('For mum').includes(tee), 'it out of the group');
    findAll(canvas, `${row(tee)} >>> .picker .chip`)[0]!.click();
    const field = await appears<HTMLInputElement>(canvas, `${row(tee)} >>> .group-form input`);
    field.value = 'Tees';
    field.form!.requestSubmit();
    await until(() => held('Tees').includes(tee), 'it in the new group');
    await until(() => findAll(canvas, `${row(tee)} >>> input:checked`).length === 1, 'its tick');
    await press(canvas, `${row(tee)} >>> [part~="groups-done"]`);
    await until(() => !find(canvas, `${row(tee)} >>> .picker`), 'the choice to close');
    await focused(canvas, `[data-id="${tee}"] [part~="choose-groups"]`);
  });

  it('keeps a name whole that is too long, and says by how much, until it is shorter', async () => {
    const { canvas } = await open();
    const family = '👩🏽‍👩🏽‍👧🏽‍👦🏽';
    await press(canvas, 'xhs-wishlist >>> [part~="new-group"]');
    const field = await appears<HTMLInputElement>(canvas, 'xhs-wishlist >>> .group-form input');
    const told = (): string => wordsOf(find(canvas, 'xhs-wishlist >>> .group-form')!);
    expect(field.maxLength, 'nothing that was pasted is cut unseen').to.equal(-1);
    await type(canvas, 'xhs-wishlist >>> .group-form input', family.repeat(28));
    await until(() => told().includes(typing.charactersLeft(2)), 'what is left');
    await type(canvas, 'xhs-wishlist >>> .group-form input', family.repeat(31));
    await until(() => told().includes(typing.tooLong(1)), 'what is too much');
    expect(field.ariaInvalid).to.equal('true');
    field.form!.requestSubmit();
    await focused(canvas, '.group-form input');
    expect(field.value).to.equal(family.repeat(31));
    await type(canvas, 'xhs-wishlist >>> .group-form input', family.repeat(30));
    field.form!.requestSubmit();
    await until(() => chips(canvas).includes(`${family.repeat(30)} 0`), 'the group under its whole name');
  });

  it('finds a thing in its groups again when it is brought back to the list', async () => {
    const { canvas } = await open();
    await press(canvas, `${row(tea)} >>> [part~="remove"]`);
    await until(() => chips(canvas)[0] === 'For mum 1', 'one fewer');
    await press(canvas, 'xhs-wishlist >>> .undo button');
    await until(() => chips(canvas)[0] === 'For mum 2', 'it to be back');
  });

  it('takes back what the back end refuses', async () => {
    let refuses = false;
    const { canvas } = await open({
      adapter: (sample) =>
        override(sample, {
          updateWishlistGroups: (...given) =>
            refuses ? Promise.reject(new Error('no')) : sample.updateWishlistGroups!(...given),
        }),
    });
    refuses = true;
    await press(canvas, 'xhs-wishlist >>> [data-group="gifts"]');
    await press(canvas, 'xhs-wishlist >>> [part~="delete-group"]');
    await until(() => find(document.body, '[role="status"], [aria-live]') && chips(canvas).length === 2, 'it to stay');
    expect(find(canvas, 'xhs-wishlist >>> .undo')).to.equal(undefined);
  });
});
