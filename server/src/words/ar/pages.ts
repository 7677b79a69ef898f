import type { PageWords } from '../page-words.ts';

const rules = new Intl.PluralRules('ar');

const minutesOf = (minutes: number): string => {
  const form = rules.select(minutes);
  if (form === 'two') return 'دقيقتين';
  if (form === 'few') return `${minutes} دقائق`;
  return `${minutes} دقيقة`;
};

export const ar: PageWords = {
  language: 'ar',
  languageName: 'العربية',
  languages: 'اللغة',
  stepOne: 'الخطوة 1 من 2: إشعارك',
  stepTwo: 'الخطوة 2 من 2: المراجعة والتأكيد',
  noReason: 'لا يلزم ذكر السبب. لا يُرسل شيء قبل مراجعته في الخطوة التالية.',
  lawOf: (country) => `القانون المطبق: ${country}`,
  labels: {
    contract: 'أي عقد؟',
    name: 'اسمك',
    email: 'البريد الإلكتروني',
    type: 'كيف تنهيه؟',
    reason: 'السبب (اختياري)',
    endOn: 'اليوم الذي ينتهي فيه (اختياري)',
  },
  hints: {
    contract: 'رقم طلب أو منتج أو يوم: ما تعرفه عنه.',
    email: 'يُرسل التأكيد إليه.',
    ordinary: 'مع مهلة الإخطار المتفق عليها.',
    extraordinary: 'لسبب مهم، بلا مهلة إخطار.',
    reason: 'للإنهاء الاستثنائي فقط.',
    endOn: 'إذا تُرك فارغا، انتهى العقد في أقرب وقت ممكن.',
  },
  errors: {
    contract: 'اذكر أي عقد: يكفي رقم طلب أو منتج أو يوم.',
    name: 'اكتب اسمك.',
    email: 'اكتب بريدا إلكترونيا يمكن إرسال التأكيد إليه، مثل name@example.com.',
    type: 'اختر كيف تنهيه.',
    reason: 'اكتب ذلك بكلمات أقل.',
    endOn: 'اكتب يوما موجودا، أو اتركه فارغا.',
  },
  tooLong: (most) => `استخدم ${most} حرفا على الأكثر.`,
  toPutRight: 'صحّح ما يلي:',
  error: 'تصحيح',
  next: 'المتابعة إلى المراجعة',
  check: {
    withdraw: 'راجع إشعارك. يصبح نافذا بعد تأكيده.',
    terminate: 'راجع إشعارك. يصبح نافذا بعد تأكيده.',
  },
  back: 'الرجوع والتغيير',
  open: { withdraw: 'العدول عن العقد من هنا', terminate: 'إنهاء العقد من هنا' },
  confirm: { withdraw: 'تأكيد العدول', terminate: 'إنهاء الآن' },
  received: { withdraw: 'استلمنا عدولك عن العقد', terminate: 'استلمنا إنهاءك للعقد' },
  mailed: (address) => `يُرسل هذا التأكيد أيضا إلى ${address}.`,
  keepIt: 'احتفظ بالتأكيد: اطبع هذه الصفحة، أو نزّلها كمستند.',
  download: { html: 'تنزيل كصفحة ويب', pdf: 'تنزيل بصيغة PDF' },
  downloadUntil: (moment) => `يمكن تنزيل المستندات هنا حتى ${moment}.`,
  notReceived: 'تعذّر استلام ذلك الآن. لم يُقدَّم أي إشعار بعد، وما كتبته ما زال هنا. أكّد مرة أخرى.',
  tooMany: (minutes) =>
    minutes === 1
      ? 'أُرسل من شبكتك عدد كبير من الإشعارات في وقت قصير. لم يُقدَّم أي إشعار بعد. أكّد مرة أخرى بعد دقيقة.'
      : `أُرسل من شبكتك عدد كبير من الإشعارات في وقت قصير. لم يُقدَّم أي إشعار بعد. أكّد مرة أخرى بعد ${minutesOf(minutes)}.`,
  unreadable: 'تعذّرت قراءة ما أُرسل. املأ النموذج مرة أخرى.',
};
