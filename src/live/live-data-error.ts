/** What is wrong in data of a live room, and where: `items.0.productId`. */
export interface LiveDataIssue {
  readonly path: string;
  readonly message: string;
}

/** More are not told: a list of hundreds that are all wrong has one fault. */
const most = 50;

/** Data of a room that does not hold, with all that is wrong in it. */
export class LiveDataError extends Error {
  override readonly name = 'LiveDataError';
  readonly issues: readonly LiveDataIssue[];

  constructor(issues: readonly LiveDataIssue[]) {
    const told = issues.slice(0, most);
    super(told.map(({ path, message }) => (path === '' ? message : `${path}: ${message}`)).join('; '));
    this.issues = told;
  }
}
