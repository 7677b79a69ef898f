import { isAmount } from '../fit.ts';
import { nameOf, untilOf } from '../name-charge.ts';
import { workingOf } from '../working.ts';
import type { Detector } from './detector.ts';

/** One charge of one purchase, to the last minor unit. */
export const oneCharge: Detector = ({ asked, fits }) =>
  asked.kind === 'credit'
    ? []
    : fits
        .filter((fit) => fit.movement.kind === 'charge' && isAmount(asked, fit))
        .map(({ movement, days }) => {
          const code = nameOf(movement);
          const { conversion } = movement.purchase.record;
          return {
            code,
            working: workingOf(movement),
            movements: [movement],
            amountBy: 'amount-equal',
            ...(days !== undefined && { days }),
            ...(conversion && { conversion: { original: conversion.original, rate: conversion.rate, source: conversion.source } }),
            ...untilOf(movement, code),
          };
        });
