export type { Call, CallName } from './call.ts';
export { createMemoryBackend } from './create-memory-backend.ts';
export type { Failure } from './faults.ts';
export type { Hold } from './hold.ts';
export type { MemoryBackend, MemoryBackendOptions } from './memory-backend.ts';
