import { errorMessage } from '../../model/error-message.js';
import type { Message, ReturnShipment } from '../../model/index.js';
import { cleanText } from '../typed/clean-text.js';
import { isTrackingNumber } from '../typed/tracking-number.js';

/** What is missing of how goods travel back, or cannot be right, by its field; empty where nothing is. */
export function returnShipmentProblems({ carrier, trackingNumber }: ReturnShipment): readonly Message[] {
  const about = (name: keyof ReturnShipment, value: string, isRight: boolean): readonly Message[] =>
    isRight ? [] : [errorMessage(value.trim() === '' ? 'missing' : 'invalid', { kind: 'field', name })];
  return [
    ...about('carrier', carrier, cleanText(carrier).trim() !== ''),
    ...about('trackingNumber', trackingNumber, isTrackingNumber(trackingNumber)),
  ];
}
