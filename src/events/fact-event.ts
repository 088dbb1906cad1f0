/** Base of every fact: something that has happened. Facts bubble out of shadow roots and cannot be cancelled. */
export abstract class XhsFactEvent<Detail> extends Event {
  /** What happened. */
  readonly detail: Readonly<Detail>;

  constructor(type: string, detail: Detail) {
    super(type, { bubbles: true, composed: true });
    this.detail = detail;
  }
}
