/**
 * What the GraphQL documents have in common. They are written for version 2026-04 of the Storefront API, and each is
 * validated against Shopify's published schema by the tests.
 */

/** Every document says where and in which language somebody shops. */
export const market = '$country: CountryCode, $language: LanguageCode';
export const inContext = '@inContext(country: $country, language: $language)';

export const shared = `
fragment Amount on MoneyV2 { amount currencyCode }
fragment Picture on Image { url(transform: { maxWidth: 1200, maxHeight: 1200 }) width height altText }
fragment Stock on ProductVariant { availableForSale currentlyNotInStock quantityAvailable quantityRule { maximum } }`;
