import { errorMessage } from '../../model/error-message.js';
import type { Message, Refund, ReturnShipment } from '../../model/index.js';
import { cleanText } from '../typed/clean-text.js';
import { isTrackingNumber } from '../typed/tracking-number.js';

/** Whether the shopper is still to tell how the goods of a refund travel: the time for it runs out. */
export function isToBePosted({ actions, returnShipment }: Pick<Refund, 'actions' | 'returnShipment'>): boolean {
  return !returnShipment && (actions?.includes('return_shipment') ?? false);
}

/** What is missing of how goods travel back, or cannot be right, by its field; empty where nothing is. */
export function returnShipmentProblems({ carrier, trackingNumber }: ReturnShipment): readonly Message[] {
  const about = (name: keyof ReturnShipment, value: string, isRight: boolean): readonly Message[] =>
    isRight ? [] : [errorMessage(value.trim() === '' ? 'missing' : 'invalid', { kind: 'field', name })];
  return [
    ...about('carrier', carrier, cleanText(carrier).trim() !== ''),
    ...about('trackingNumber', trackingNumber, isTrackingNumber(trackingNumber)),
  ];
}
