/** A store that stays when language, market or customer change. */
export interface Resettable {
  /**
   * Asks anew for what is being shown.
   * @param customerLeft forgets also what she did, on this device as well. A guest who signs in has not left: false. Left out
   *   where the customer stays, and only language or market change.
   */
  reset(customerLeft?: boolean): void;
}
