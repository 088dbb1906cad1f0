import { currencyDigits, type Money, type Product, type Review, type Variant } from '../../model/index.js';

const mostReviews = 10;

/**
 * A product as search engines read it: JSON-LD of schema.org (Product, Offer, AggregateRating, Review), as Google's
 * "Product structured data" asks for it. Prices are those of the adapter. Safe inside a script element: nothing in it can
 * end one.
 */
export function productJsonLd(product: Product, reviews: readonly Review[], pageUrl: string): string {
  const { rating } = product;
  const data = {
    '@context': 'https://schema.org',
    '@type': 'Product',
    name: product.title,
    description: product.description ?? product.subtitle,
    image: product.media.map(({ url }) => url),
    productID: product.id,
    url: product.url ?? pageUrl,
    offers: product.variants.map((variant) => offerOf(variant, product.url ?? pageUrl)),
    ...(rating &&
      rating.count > 0 && {
        aggregateRating: {
          '@type': 'AggregateRating',
          ratingValue: rating.value,
          bestRating: rating.scale,
          reviewCount: rating.count,
        },
      }),
    // What the host has not looked at, or took down, is nothing to publish.
    review: reviews
      .filter(({ state = 'published' }) => state === 'published')
      .slice(0, mostReviews)
      .map(({ author, rating: ratingValue, text, createdAt }) => ({
        '@type': 'Review',
        author: { '@type': 'Person', name: author || 'Anonymous' },
        datePublished: new Date(createdAt).toISOString().slice(0, 10),
        reviewBody: text,
        reviewRating: { '@type': 'Rating', ratingValue, bestRating: 5 },
      })),
  };
  return escapeForScript(JSON.stringify(data));
}

/** JSON in which no character can end a script, begin a comment or break a line of script. It stays the same JSON. */
export function escapeForScript(json: string): string {
  return json.replace(/[<>&\u2028\u2029]/g, (each) => `\\u${each.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

function offerOf({ id, sku, price, availability }: Variant, url: string): object {
  const states = {
    in_stock: 'InStock',
    low_stock: 'LimitedAvailability',
    out_of_stock: 'OutOfStock',
    preorder: 'PreOrder',
    discontinued: 'Discontinued',
  };
  return {
    '@type': 'Offer',
    sku: sku ?? id,
    price: decimal(price),
    priceCurrency: price.currency,
    availability: `https://schema.org/${states[availability.status]}`,
    url,
  };
}

/** Minor units as schema.org wants them: 12900 fen are "129.00". */
function decimal({ amount, currency }: Money): string {
  const digits = currencyDigits(currency);
  return (amount / 10 ** digits).toFixed(digits);
}
