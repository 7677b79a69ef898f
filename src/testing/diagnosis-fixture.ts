import { type Diagnosis, type Finding, type FindingCode, findingCodes } from '../api/contract/diagnosis.ts';
import { asOf, today } from './calendar.ts';

/** A sample of one situation, with whatever a test wants different. */
export type DiagnosisFixture = (overrides?: Partial<Diagnosis>) => Diagnosis;

/** What was looked at, as far as the findings tell. */
export const checkedFor = (findings: readonly Finding[], unknown: readonly FindingCode[] = []): Diagnosis['checked'] =>
  findingCodes.map((code) => {
    if (unknown.includes(code)) return { code, state: 'unknown' };
    return { code, state: findings.some((finding) => finding.code === code) ? 'found' : 'fine' };
  });

/**
 * Makes a fixture out of what was found, the weightiest first, and what could not be looked at. Other findings bring
 * what was checked with them.
 */
export const fixture =
  (found: readonly Finding[], unknown: readonly FindingCode[] = []): DiagnosisFixture =>
  (overrides = {}) => {
    const findings = [...(overrides.findings ?? found)];
    const facts: Diagnosis = {
      asOf,
      today,
      topic: 'payment-declined',
      findings,
      checked: checkedFor(findings, unknown),
      ...overrides,
    };
    // Through JSON: what a server sends has no `undefined`, and no two samples share an object.
    return JSON.parse(JSON.stringify(facts)) as Diagnosis;
  };
