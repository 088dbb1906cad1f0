import type { CheckoutMessages } from '../../i18n/en/checkout.js';
import { messageText } from '../../i18n/index.js';
import type { Address, Checkout, CheckoutInput, Message, Region } from '../../model/index.js';
import {
  addressFields,
  checkAddress,
  toAddress,
  type AddressDraft,
  type AddressLabel,
} from '../../rules/address/address.js';
import { payableOf } from '../../rules/price/payable.js';
import { lacksDistrict, settleRegions } from '../../rules/address/regions.js';
import type { Shop } from '../../runtime/shop.js';
import type { CheckoutView } from '../../state/checkout/checkout-store.js';

/** What a shopper has typed so far. Kept in memory only, so that going back to the cart does not lose it. */
export interface CheckoutDraft {
  address: { -readonly [Key in keyof Address]?: string };
  /** Which of the customer's addresses was chosen; undefined where one is typed. */
  savedAddress: number | undefined;
  email: string;
  /** The back end has asked for an email address: from then on there is a field for it. */
  asksEmail: boolean;
  note: string;
  deliveryOptionId: string | undefined;
  paymentMethodId: string | undefined;
  /** What the shopper has with the shop is to pay as much as it can. */
  usesBalance: boolean | undefined;
  accepted: Set<string>;
  /** In memory only, and only until the back end has it. */
  identityNumber: string;
  /** The identity number that was handed over last, until its masked form is answered: it goes out once. */
  handedIdentity: string | undefined;
  /** Another identity number is to be typed than the one the back end has. */
  replacesIdentity: boolean;
  /** Undefined until an invoice was thought of. */
  invoice: InvoiceDraft | undefined;
  /** The shopper has tried to pay: from now on everything that is missing is said. */
  tried: boolean;
  /** Fields that were changed and left. */
  readonly touched: Set<string>;
}

/** An invoice as far as it has been filled in. */
export interface InvoiceDraft {
  readonly kind: 'none' | 'person' | 'company';
  readonly title: string;
  readonly taxId: string;
}

/** Something to be put right, at the field it is about. */
export interface Problem {
  /** Name of the field, as messages name it. */
  readonly field: string;
  readonly text: string;
}

const drafts = new WeakMap<Shop, CheckoutDraft>();
/** Shops whose customers are followed: what one of them has typed is not for the next. */
const followed = new WeakSet<Shop>();

/** The draft of a shop; a new one begins with the country that the shop sells to. */
export function draftOf(shop: Shop): CheckoutDraft {
  let draft = drafts.get(shop);
  if (!draft) {
    const country = shop.$settings.get().country;
    draft = {
      address: { country },
      savedAddress: undefined,
      email: '',
      asksEmail: false,
      note: '',
      deliveryOptionId: undefined,
      paymentMethodId: undefined,
      usesBalance: undefined,
      accepted: new Set(),
      identityNumber: '',
      handedIdentity: undefined,
      replacesIdentity: false,
      invoice: undefined,
      tried: false,
      touched: new Set(),
    };
    drafts.set(shop, draft);
    if (!followed.has(shop)) shop.checkout.$view.listen(({ left }) => left && forgetDraft(shop));
    followed.add(shop);
  }
  return draft;
}

/** Forgets what was typed: after an order, nothing of the shopper stays on the page. */
export function forgetDraft(shop: Shop): void {
  drafts.delete(shop);
}

/** Says of nothing any more that it is missing, until the shopper goes on. */
export function beginAnew(draft: CheckoutDraft): void {
  draft.tried = false;
  draft.touched.clear();
}

/** Takes one of the customer's addresses, or an empty form for another. What it lacks is asked for. */
export function chooseAddress(draft: CheckoutDraft, addresses: readonly Address[], index: number | undefined): void {
  const address = index === undefined ? undefined : addresses[index];
  draft.address = address ? { ...address } : { country: draft.address.country ?? '' };
  draft.savedAddress = address && checkAddress(address).length === 0 ? index : undefined;
}

/** Sets an address right by the list of its places, once that is there. One of which more is asked then is shown whole. */
export function settleAddress(draft: CheckoutDraft, regions: readonly Region[]): void {
  draft.address = settleRegions(regions, draft.address);
  if (lacksDistrict(regions, draft.address)) draft.savedAddress = undefined;
}

/** Whether anything of an address was filled in. */
export function isTyped({ address }: CheckoutDraft): boolean {
  return Object.entries(address).some(([field, value]) => field !== 'country' && value);
}

/** Takes what the back end knows already, where nothing was typed yet. */
export function fillDraft(draft: CheckoutDraft, checkout: Checkout): void {
  if (checkout.address && !isTyped(draft)) draft.address = { ...checkout.address };
  if (!draft.email) draft.email = checkout.buyer.email ?? '';
  const known = (id: string | undefined): boolean => checkout.paymentMethods.some((method) => method.id === id);
  if (!known(draft.paymentMethodId)) draft.paymentMethodId = checkout.paymentMethodId ?? checkout.paymentMethods[0]?.id;
  draft.usesBalance = checkout.balance && (draft.usesBalance ?? checkout.balance.applied !== undefined);
  if (!checkout.deliveryOptions.some(({ id }) => id === draft.deliveryOptionId)) {
    draft.deliveryOptionId = checkout.deliveryOptionId;
  }
  draft.identityNumber = '';
  draft.handedIdentity = undefined;
  for (const id of draft.accepted)
    if (!checkout.consents.some((consent) => consent.id === id)) draft.accepted.delete(id);
}

/** Whether there is a field for an email address: in China an order is told of by phone, unless the shop says otherwise. */
export function asksEmail(draft: CheckoutDraft): boolean {
  return draft.asksEmail || draft.address.country !== 'CN';
}

/** Takes note of it when the back end has, or wants, an email address. */
export function takeEmailAnswer(draft: CheckoutDraft, { messages, checkout }: CheckoutView): void {
  draft.asksEmail ||=
    checkout?.buyer.email !== undefined ||
    messages.some(({ target }) => target.kind === 'field' && target.name === 'email');
}

/** An identity number that the back end has, or will not have, is not handed over again, and not kept here. */
export function takeIdentityAnswer(draft: CheckoutDraft, { checkout, messages }: CheckoutView): void {
  if (draft.handedIdentity === undefined || !checkout) return;
  const refused = messages.some(({ target }) => target.kind === 'field' && target.name === 'identityNumber');
  if (refused) draft.handedIdentity = undefined;
  else if (checkout.identity?.masked !== undefined) {
    draft.identityNumber = '';
    draft.handedIdentity = undefined;
    draft.replacesIdentity = false;
  }
}

/** Everything that was filled in, for the back end. */
export function inputOf(draft: CheckoutDraft): CheckoutInput {
  const address = toAddress(draft.address);
  const email = draft.email.trim();
  return {
    ...(address && { address }),
    ...(email && { buyer: { email } }),
    ...(draft.deliveryOptionId !== undefined && { deliveryOptionId: draft.deliveryOptionId }),
    ...(draft.paymentMethodId !== undefined && { paymentMethodId: draft.paymentMethodId }),
    ...(draft.usesBalance !== undefined && { usesBalance: draft.usesBalance }),
    ...(draft.note.trim() && { orderNote: draft.note.trim() }),
    acceptedConsents: [...draft.accepted],
  };
}

/** The address as far as it goes: enough to ask what a delivery to that country costs. */
export function roughAddress(draft: AddressDraft): Address {
  const known = Object.fromEntries(Object.entries(draft).filter(([, value]) => value));
  return { name: '', phone: '', street: '', country: '', ...known };
}

/** What the page itself can tell is missing or wrong, in the order of the form. */
export function problemsOf(
  draft: CheckoutDraft,
  checkout: Checkout,
  regions: readonly Region[],
  t: CheckoutMessages,
): readonly Problem[] {
  const country = draft.address.country ?? '';
  const labels = new Map(addressFields(country).map(({ field, label }) => [field as string, label]));
  const problems: Problem[] = checkAddress(draft.address).map(({ field, code }) => ({
    field,
    text: code === 'missing' ? missingText(labels.get(field) ?? 'street', t) : invalidText(field, country, t),
  }));
  if (lacksDistrict(regions, draft.address)) {
    problems.push({ field: 'district', text: t.missingDistrict });
  }
  const email = draft.email.trim();
  if (email && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email)) problems.push({ field: 'email', text: t.invalidEmail });
  if (checkout.deliveryOptions.length === 0) problems.push({ field: 'deliveryOptionId', text: t.deliveryNone });
  if (draft.paymentMethodId === undefined && !isPaidByBalance(checkout))
    problems.push({ field: 'paymentMethodId', text: t.paymentMissing });
  for (const { id, kind, lineIds } of checkout.consents) {
    if (draft.accepted.has(id)) continue;
    const title = checkout.lines.find((line) => lineIds.includes(line.id))?.title ?? '';
    const text = {
      crossBorder: t.crossBorderMissing,
      identity: t.identityConsentMissing,
      noReturn: t.noReturnMissing(title),
      terms: t.termsMissing,
      deposit: t.depositMissing,
    }[kind];
    problems.push({ field: `consent:${id}`, text });
  }
  return problems;
}

/** Whether the balance pays all of it, so that there is nothing left to choose a method for. */
export function isPaidByBalance(checkout: Checkout): boolean {
  return checkout.balance?.applied !== undefined && payableOf(checkout)?.amount === 0;
}

/** Whether something stands in a field of the form; undefined for a field that the form does not have. */
function isFilled(draft: CheckoutDraft, field: string): boolean | undefined {
  if (field.startsWith('consent:')) return draft.accepted.has(field.slice('consent:'.length));
  if (field === 'identityNumber') return draft.identityNumber !== '';
  if (field === 'email' || field === 'paymentMethodId' || field === 'deliveryOptionId') return !!draft[field];
  const known = field === 'country' || addressFields(draft.address.country ?? '').some((rule) => rule.field === field);
  return known ? !!draft.address[field as keyof Address] : undefined;
}

/** Codes by which a back end says that something has not been filled in. */
const absences: ReadonlySet<Message['code']> = new Set(['missing', 'consent_required', 'identity_required']);

/**
 * What the back end says about fields of the form. That something is missing is said once the shopper has tried to
 * pay, and not about what is filled in by now.
 */
export function fieldMessages(
  messages: readonly Message[],
  { draft, locale, tried }: { draft: CheckoutDraft; locale: string; tried: boolean },
): readonly Problem[] {
  return messages.flatMap((message): Problem[] => {
    const { target, code } = message;
    const filled = target.kind === 'field' ? isFilled(draft, target.name) : undefined;
    if (target.kind !== 'field' || filled === undefined) return [];
    if (absences.has(code) && (!tried || filled)) return [];
    return [{ field: target.name, text: messageText(message, locale) }];
  });
}

/** What the back end says that no field of the form can show: about the whole, or about fields that are not here. */
export function otherMessages(messages: readonly Message[], draft: CheckoutDraft): readonly Message[] {
  return messages.filter(({ target }) =>
    target.kind === 'field'
      ? isFilled(draft, target.name) === undefined
      : target.kind !== 'line' && target.kind !== 'code',
  );
}

function missingText(label: AddressLabel, t: CheckoutMessages): string {
  const texts: Record<AddressLabel, string> = {
    name: t.missingName,
    phone: t.missingPhone,
    province: t.missingProvince,
    state: t.missingState,
    prefecture: t.missingPrefecture,
    city: t.missingCity,
    district: t.missingDistrict,
    street: t.missingStreet,
    postalCode: t.missingPostalCode,
  };
  return texts[label];
}

function invalidText(field: string, country: string, t: CheckoutMessages): string {
  if (field === 'postalCode') return t.invalidPostalCode;
  return country === 'CN' ? t.invalidMobile : t.invalidPhone;
}
