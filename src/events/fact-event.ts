/**
 * Base of every fact: something that has happened. Facts bubble out of shadow roots and cannot be cancelled; of an error it is the
 * line in the console that can.
 */
export abstract class XhsFactEvent<Detail> extends Event {
  /** What happened. */
  readonly detail: Readonly<Detail>;

  constructor(type: string, detail: Detail, cancelable = false) {
    super(type, { bubbles: true, composed: true, cancelable });
    this.detail = detail;
  }
}
