export type { Call, CallName } from './call.ts';
export { createMemoryBackend } from './create-memory-backend.ts';
export type { Failure } from './faults.ts';
export type { Hold } from './hold.ts';
export type { MemoryBackend, MemoryBackendOptions } from './memory-backend.ts';
export type { RefundMove } from './refunds/move-refund.ts';
export type {
  ChallengeLook,
  ChallengeResult,
  DiagnosisResult,
  PaymentRequest,
  PaymentResult,
  Result,
  Results,
  SetupCompletion,
  SetupResult,
} from './results.ts';
export type { HandOver } from './world.ts';
