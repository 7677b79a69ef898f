import type { PageWords } from '../page-words.ts';

export const en: PageWords = {
  language: 'en',
  languageName: 'English',
  languages: 'Language',
  stepOne: 'Step 1 of 2: your statement',
  stepTwo: 'Step 2 of 2: check and confirm',
  noReason: 'You need not say why. Nothing is sent before you have checked it in the next step.',
  lawOf: (country) => `Applicable law: ${country}`,
  labels: {
    contract: 'Which contract?',
    name: 'Your name',
    email: 'Email address',
    type: 'How do you terminate it?',
    reason: 'Cause (optional)',
    endOn: 'The day on which it is to end (optional)',
  },
  hints: {
    contract: 'An order number, a product or a day: whatever you know of it.',
    email: 'The acknowledgement is sent there.',
    ordinary: 'With the period of notice that was agreed.',
    extraordinary: 'For an important cause, without a period of notice.',
    reason: 'Of an extraordinary termination only.',
    endOn: 'Leave it empty, and the contract ends as early as possible.',
  },
  errors: {
    contract: 'Say which contract it is: an order number, a product or a day is enough.',
    name: 'Write your name.',
    email: 'Write an email address that the acknowledgement can be sent to, such as name@example.com.',
    type: 'Choose how you terminate it.',
    reason: 'Say it in fewer words.',
    endOn: 'Write a day that there is, or leave it empty.',
  },
  tooLong: (most) => `Use at most ${most} characters.`,
  toPutRight: 'Please put this right:',
  error: 'Put right',
  next: 'Go on to check it',
  check: {
    withdraw: 'Check what you declare. Once you confirm it, it counts.',
    terminate: 'Check what you declare. Once you confirm it, it counts.',
  },
  back: 'Go back and change it',
  open: { withdraw: 'Withdraw from contract here', terminate: 'Terminate contract here' },
  confirm: { withdraw: 'Confirm withdrawal', terminate: 'Terminate now' },
  received: { withdraw: 'Your withdrawal is received', terminate: 'Your termination is received' },
  mailed: (address) => `This acknowledgement is also sent to ${address}.`,
  keepIt: 'Keep the acknowledgement: print this page, or download it as a document.',
  download: { html: 'Download as a web page', pdf: 'Download as PDF' },
  downloadUntil: (moment) => `The documents can be downloaded here until ${moment}.`,
  notReceived: 'It could not be received just now. Nothing has been declared yet, and what you wrote is still here. Please confirm once more.',
  tooMany: (minutes) =>
    minutes === 1
      ? 'Too much was declared from your network in a short time. Nothing has been declared yet. Please confirm once more in a minute.'
      : `Too much was declared from your network in a short time. Nothing has been declared yet. Please confirm once more in ${minutes} minutes.`,
  unreadable: 'What was sent could not be read. Please fill in the form once more.',
};
