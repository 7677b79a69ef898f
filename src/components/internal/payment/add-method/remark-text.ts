import { msg } from '@lit/localize';

/** Why nothing was added, apart from a decline and from what `errorMessage()` knows. What was typed stays, except in `began-anew`. */
export const remarkText = (
  remark: 'fields-unavailable' | 'incomplete' | 'began-anew' | 'not-approved' | 'unclear',
): string => {
  switch (remark) {
    case 'fields-unavailable':
      return msg('The payment service could not be reached. What you typed is still there: try again.', {
        desc: 'The payment provider gave no token for the fields of a card.',
      });
    case 'incomplete':
      return msg('Something is still missing, or not right. It is marked in the fields.', {
        desc: 'The fields of a card are not filled in completely.',
      });
    case 'began-anew':
      return msg('The form had stood open for too long and had to begin anew. Please fill it in again. Nothing has been saved.', {
        desc: 'The right to add a payment method had expired, and the fields are empty again.',
      });
    case 'not-approved':
      return msg('Your bank has not had your approval, so nothing was saved. What you typed is still there: you can try again.', {
        desc: 'The challenge of the bank was cancelled, timed out or failed.',
      });
    case 'unclear':
      return msg('We do not know yet whether it was saved. Look at your payment methods before you try again.', {
        desc: 'The answer to adding a payment method could not be understood.',
      });
  }
};
