// Written by "npm run words" from xliff/. Do not modify by hand.

export const later = () => import('./ar-later.ts');

export const templates = {
  'refund-request-heading': `استرداد المبالغ`,
  's09cc2b4d1462f793': `إنهاء عقد`,
  's19f8e21fef08fb25': `الاشتراكات`,
  's3ae1a06a3636d2f0': `التحقق من عملية خصم`,
  's3bfc8abea9ce7baf': `الموافقات`,
  's6ebc9bd6feae62a3': `جار التحميل…`,
  's84e73053dec47ab3': `طرق الدفع`,
  's8585321032e8ce22': `تعذر تحميل هذا الجزء. يرجى التحقق من الاتصال بالشبكة وإعادة المحاولة.`,
  'scd1dd6ff53d0d01a': `إعادة المحاولة`,
  'sd83ffc17133bd76c': `العدول عن عقد`,
  'sedfb1c2e9a7c852e': `سجل المشتريات`,
  'sf7f7cedd5f3843d4': `إذا تعذر عليك الشراء`,
};
