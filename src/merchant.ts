// The brand's side: `xhs-elements/merchant`. It registers the elements that a brand works with, and exports what they
// reckon with; nothing of it is in a shopper's page.
export type { AnalyticsRecord } from './model/analytics.js';
export type { ComplianceProduct } from './rules/compliance/compliance-product.js';
export type { ComplianceRule, Finding } from './rules/compliance/finding.js';
export { lintListing, lintNote, type LintOptions } from './rules/compliance/lint-note.js';
export { ruleTable, staleRules, type RuleSource } from './rules/compliance/rule-table.js';
export { toCsv, type Cell } from './rules/insights/csv.js';
export { insightsLog, type InsightsLog } from './rules/insights/insights-log.js';
export { readLog, type ReadLog } from './rules/insights/read-log.js';
export { report, type Figures, type Report, type ReportOptions, type ReportRow } from './rules/insights/report.js';
