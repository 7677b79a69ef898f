
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      's19eb7b259805f1bf': `The service is not available just now. Please try again in a little while.`,
's3e2703a0076a4290': `You are signed out. Sign in again to continue.`,
'sbb83394c56dc5c09': `There is no connection. Check your network and try again.`,
's5a58241ebe188ab3': `The answer is taking too long. Please try again.`,
'sa2e415a4fe1baff7': `Something in the answer could not be read. Please try again.`,
's08bb1b640d7d1c50': `This page is not allowed to show your account. Please contact support.`,
'sa2e2b58edc9950a9': `This cannot be done from this page. Please contact support.`,
'sbe7dfb4a281ff2cc': `We could not find this. It may have been removed.`,
's212fb2b8766878dd': `This cannot be done right now.`,
's537e9a75a0139c20': `Your subscription has changed since you opened this. Here is how it looks now.`,
'se570adbea658d1c7': `Your subscription is being renewed at this moment. Please try again shortly.`,
'sea04aa66b1d7ade2': `The payment was declined. Nothing has been changed.`,
's075dc02146ceb3bb': `We are still working on this. Please wait a moment and try again.`,
's8ae05b4beda73ac3': `That was many attempts in a short time. Please wait a moment and try again.`,
's7e1b8af3557881b7': `Something in what you entered could not be accepted. Please check it and try again.`,
's6ebc9bd6feae62a3': `Loading…`,
'scd1dd6ff53d0d01a': `Try again`,
's0b2831b0955f67f3': `This is taking longer than usual.`,
'sbd6703795239fe1d': `We could not refresh this just now. You see what we last knew.`,
's5d4f2e82c6ecd714': str`${0} every ${1}`,
's4fe11e9df26b53e4': str`${0} per day`,
's6e58f0d402c631ca': str`${0} per week`,
'see14d21361de82e0': str`${0} per month`,
's3ffeee4b0894bc7b': str`${0} per year`,
    };
  