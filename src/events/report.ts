import type { PostKind, ReportReason } from '../model/index.js';
import { XhsRequestEvent } from './request-event.js';

export interface ReportDetail {
  readonly kind: PostKind;
  readonly id: string;
  readonly reason: ReportReason;
}

/** Asks to report a post to the host. It goes from the sight of whoever reported it. */
export class XhsReportEvent extends XhsRequestEvent<ReportDetail, void> {
  static readonly type = 'xhs-report';

  constructor(detail: ReportDetail) {
    super('xhs-report', detail);
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'xhs-report': XhsReportEvent;
  }
}
