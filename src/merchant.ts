// The brand's side: `xhs-elements/merchant`. It registers the elements that a brand works with, and exports what they
// reckon with; nothing of it is in a shopper's page.
import './elements/insights/define.js';
import './elements/live-host/define.js';
import './elements/note-lint/define.js';
import './elements/store-setup/define.js';
import './elements/tag-editor/define.js';

export { XhsInsights } from './elements/insights/insights.js';
export { XhsLiveHost } from './elements/live-host/live-host.js';
export type { RoomSetup } from './elements/live-host/host-setup.js';
export { XhsLiveActEvent, type LiveActDetail } from './events/live-act.js';
export { XhsLivePriceEvent, type LivePriceDetail } from './events/live-price.js';
export {
  LivePublishError,
  type LiveOperation,
  type LivePublisher,
  type LivePublishErrorCode,
} from './live/publisher.js';
export {
  MerchantError,
  type LoadedSetup,
  type MerchantContext,
  type MerchantErrorCode,
  type MerchantIssue,
  type MerchantSource,
} from './merchant/source.js';
export type { AnalyticsRecord } from './model/analytics.js';
export { XhsNoteLint } from './elements/note-lint/note-lint.js';
export type { Approve } from './elements/tag-editor/product-search.js';
export { XhsStoreSetup } from './elements/store-setup/store-setup.js';
export { XhsTagEditor } from './elements/tag-editor/tag-editor.js';
export { XhsNoteChangeEvent, type NoteChangeDetail } from './events/note-change.js';
export { XhsSetupChangeEvent, type SetupChangeDetail } from './events/setup-change.js';
export { XhsSubmitApprovalEvent } from './events/submit-approval.js';
export type { ComplianceProduct } from './rules/compliance/compliance-product.js';
export type { ComplianceRule, Finding } from './rules/compliance/finding.js';
export { lintListing, lintNote, type LintOptions } from './rules/compliance/lint-note.js';
export { ruleTable, staleRules, type RuleSource } from './rules/compliance/rule-table.js';
export type { ComplianceTerms } from './rules/compliance/terms.js';
export { toCsv, type Cell } from './rules/insights/csv.js';
export { insightsLog, type InsightsLog } from './rules/insights/insights-log.js';
export { readLog, type ReadLog } from './rules/insights/read-log.js';
export { report, type Figures, type Report, type ReportOptions, type ReportRow } from './rules/insights/report.js';
export { checklistOf, type Checklist, type SetupItem } from './rules/store-setup/checklist.js';
export { listingRefusal, type ListingRefusal } from './rules/store-setup/listing-refusal.js';
export { type DeskAction, type DeskState, type HostToken, type LiveDesk } from './runtime/open-live-desk.js';
export type { MerchantToken } from './runtime/open-store-setup.js';
export { createLiveDesk, type LiveDeskOptions } from './state/live/create-live-desk.js';
