import assert from 'node:assert/strict';
import { planChange } from '../../../src/domain/changes/plan-change.ts';
import {
  isRefused,
  type Change,
  type PlannedChange,
  type Refusal,
} from '../../../src/domain/changes/planned-change.ts';
import type { Context } from '../../../src/domain/subscription/context.ts';
import type { SubscriptionRecord } from '../../../src/domain/subscription/record.ts';
import { context } from './records.ts';

/** A change that must go through. */
export const change = (record: SubscriptionRecord, wanted: Change, where: Context = context()): PlannedChange => {
  const planned = planChange(record, wanted, where);
  if (isRefused(planned)) assert.fail(`${wanted.kind} was refused: ${planned.refused}`);
  return planned;
};

/** A change that must not. */
export const refuse = (record: SubscriptionRecord, wanted: Change, where: Context = context()): Refusal => {
  const planned = planChange(record, wanted, where);
  assert.ok(isRefused(planned), `${wanted.kind} went through`);
  return planned;
};

/** Consequences in short: code, day, amount in minor units, name. */
export const said = ({ consequences }: PlannedChange): string[] =>
  consequences.map(({ code, on, amount, name }) => [
    code,
    on,
    amount?.amount,
    name,
  ].filter((part) => part !== undefined).join(' '));
