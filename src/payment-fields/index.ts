/** Fields of payment providers: the interface of their adapters, and where a page names its own. */
export type {
  FieldsAppearance,
  FieldsState,
  MountedPaymentFields,
  MountOptions,
  PaymentFieldsAdapter,
  TokenResult,
} from './adapter.ts';
export { loadPaymentFields, registerPaymentFields } from './registry.ts';
/** For adapters whose provider shows its fields in a frame of its own origin. */
export { createNonce, number, oneOf, openChannel, text, yesOrNo } from './frame-channel.ts';
export type { ChannelOptions, Check, Fields, FrameChannel, MessageOf, MessageShapes } from './frame-channel.ts';
export { openFrame } from './open-frame.ts';
export type { FrameOptions, OpenFrame } from './open-frame.ts';
