import type { Product, ProductOption, Variant } from '../../model/index.js';
import { isAvailable } from '../note/tagged-product.js';

/** What has been chosen so far: option id → value id. */
export type Choice = Readonly<Record<string, string>>;

/** How one value of an option stands, given what else is chosen. */
export interface ValueState {
  readonly id: string;
  readonly selected: boolean;
  /** `available`; `soldOut`: it exists and is sold out; `absent`: it is not made in this combination. */
  readonly status: 'available' | 'soldOut' | 'absent';
}

/** The variant that a choice amounts to; undefined while it is incomplete or does not exist. */
export function variantOf(product: Product, choice: Choice): Variant | undefined {
  if (product.options.some((option) => choice[option.id] === undefined)) return undefined;
  return product.variants.find((variant) => matches(variant, choice));
}

/** The options that are still open, in order. */
export function openOptions(product: Product, choice: Choice): readonly ProductOption[] {
  return product.options.filter((option) => choice[option.id] === undefined);
}

/** The picture of a value that is chosen, before the whole variant is. */
export function pictureOfChoice({ options }: Product, choice: Choice): Product['media'][number] | undefined {
  const chosen = options.flatMap(({ id, values }) => values.filter((value) => value.id === choice[id]));
  return chosen.find(({ picture }) => picture)?.picture;
}

/** How each value of an option stands. Sold-out values stay, so that they can be looked at. */
export function valueStates(product: Product, option: ProductOption, choice: Choice): readonly ValueState[] {
  return option.values.map(({ id }) => {
    const wanted = { ...choice, [option.id]: id };
    const candidates = product.variants.filter((variant) => matches(variant, wanted));
    return {
      id,
      selected: choice[option.id] === id,
      status: candidates.length === 0 ? 'absent' : candidates.some(isAvailable) ? 'available' : 'soldOut',
    };
  });
}

/**
 * The choice after a value is picked. Where it does not go together with the rest, the rest gives way, as little
 * as possible: the shopper's last word counts.
 */
export function choose(product: Product, choice: Choice, optionId: string, valueId: string): Choice {
  const wanted: Choice = { ...choice, [optionId]: valueId };
  if (product.variants.some((variant) => matches(variant, wanted))) return wanted;
  const candidates = product.variants.filter((variant) => variant.options[optionId] === valueId);
  const nearest = candidates.reduce<Variant | undefined>(
    (best, variant) => (!best || kept(variant, choice) > kept(best, choice) ? variant : best),
    undefined,
  );
  if (!nearest) return wanted;
  // Only what was chosen is chosen again; open options stay open.
  return Object.fromEntries(
    Object.keys(wanted).map((id) => [id, id === optionId ? valueId : (nearest.options[id] ?? '')]),
  );
}

/**
 * What to begin with: the variant asked for by id or SKU; else whatever there is only one of. Nothing else is
 * chosen in the shopper's place.
 */
export function initialChoice(product: Product, ref?: string): Choice {
  const asked = ref === undefined ? undefined : findVariant(product, ref);
  const only = product.variants.length === 1 ? product.variants[0] : undefined;
  const variant = asked ?? only;
  if (variant) return { ...variant.options };
  return Object.fromEntries(
    product.options.flatMap(({ id, values: [value, ...others] }) =>
      value && others.length === 0 ? [[id, value.id]] : [],
    ),
  );
}

/** A variant by id or SKU. */
export function findVariant(product: Product, ref: string): Variant | undefined {
  return product.variants.find((variant) => variant.id === ref || variant.sku === ref);
}

/** The most units of a variant that one order may hold; undefined where nothing limits it. */
export function quantityLimit({ availability }: Variant): number | undefined {
  const limits = [availability.quantity, availability.maxPerOrder].filter((limit) => limit !== undefined);
  return limits.length > 0 ? Math.min(...limits) : undefined;
}

function matches(variant: Variant, choice: Choice): boolean {
  return Object.entries(choice).every(([option, value]) => variant.options[option] === value);
}

function kept(variant: Variant, choice: Choice): number {
  return Object.entries(choice).filter(([option, value]) => variant.options[option] === value).length;
}
