export * from '../internal/subscription/events.ts';
