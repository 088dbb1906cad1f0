export { type AnalyticsBus, type AnalyticsSink, type Consent, createAnalyticsBus } from './bus.js';
export { countFact, dataFacts, touchFacts } from './count-fact.js';
export { itemOf, itemOfLine, majorUnits, purchaseOf } from './items.js';
export type * from './vocabulary.js';
