/**
 * One answer to "what is this charge?" for every kind of explanation, and for those without any.
 */
export * from './one-purchase.ts';
export * from './refunds-and-others.ts';
export * from './several-purchases.ts';
