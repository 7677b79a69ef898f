import { msg } from '@lit/localize';
import { type TroubleTopic, troubleTopics } from '../../api/contract/diagnosis.ts';

/** The trouble that a text names, where it names one. */
export const topicOf = (text: string | undefined): TroubleTopic | undefined => troubleTopics.find((topic) => topic === text);

/** What somebody comes with, in their own words. */
export const topicText = (topic: TroubleTopic): string => {
  switch (topic) {
    case 'cannot-buy':
      return msg('I cannot buy anything', { desc: 'One of three troubles to choose from.' });
    case 'payment-declined':
      return msg('My payment was declined', { desc: 'One of three troubles to choose from.' });
    case 'cannot-download':
      return msg('I cannot download or update', { desc: 'One of three troubles to choose from.' });
  }
};

/** What it looks like, for whoever is in doubt which of them it is. */
export const topicHint = (topic: TroubleTopic): string => {
  switch (topic) {
    case 'cannot-buy':
      return msg('The purchase does not go through, or does not even begin.', { desc: 'Below "I cannot buy anything".' });
    case 'payment-declined':
      return msg('The card or the bank said no.', { desc: 'Below "My payment was declined".' });
    case 'cannot-download':
      return msg('Something that you have bought will not come, or stays at an old version.', {
        desc: 'Below "I cannot download or update".',
      });
  }
};
