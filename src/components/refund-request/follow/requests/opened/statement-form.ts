import { msg } from '@lit/localize';
import { maskCardNumbers } from '../../../../../api/contract/card-number.ts';
import { LONGEST_WORDS, tooLongWords } from '../../../../internal/own-words.ts';
import type { BillingError } from '../../../../../api/errors.ts';
import { FormController, type FormHost } from '../../../../../controllers/form-controller.ts';
import type { BillingHost } from '../../../../../controllers/host.ts';
import { EvidenceFiles, fileSettled } from '../../../evidence/index.ts';

/** The most files of one request. */
const MOST_FILES = 10;

type StatementField = 'statement' | 'files';

/** What is sent. No files are not named. */
export interface Said {
  statement: string;
  evidence?: string[];
}

/** What the form asks of its element. */
export type StatementHost = BillingHost &
  FormHost & { readonly request?: { readonly evidence: readonly unknown[] } | undefined; announce(text: string): void };

interface StatementOptions {
  /** Words must be there; else files alone are sent. */
  readonly hasWords: boolean;
  readonly submit: (said: Said) => Promise<BillingError | undefined>;
}

/** Something that the customer says in their own words, with files: an answer, an appeal; or files alone. */
export class StatementForm {
  readonly hasWords: boolean;
  readonly form: FormController<StatementField>;
  readonly files: EvidenceFiles;
  /** A card's number stood in the words, and was hidden. */
  masked = false;

  #host: StatementHost;

  constructor(host: StatementHost, { hasWords, submit }: StatementOptions) {
    this.#host = host;
    this.hasWords = hasWords;
    this.files = new EvidenceFiles(host, { most: () => this.most, changed: (file) => host.announce(fileSettled(file)) });
    this.form = new FormController<StatementField>(host, {
      initial: { statement: '', files: '' },
      tidy: (_field, text) => this.#tidy(text),
      validate: ({ statement }) => ({
        statement: hasWords && !statement.trim() ? missing.words() : statement.length > LONGEST_WORDS ? tooLongWords() : undefined,
        files: this.files.incomplete ? missing.leftOut() : !hasWords && !this.files.ids.length ? missing.files() : undefined,
      }),
      submit: ({ statement }) => {
        const { ids } = this.files;
        return submit({ statement: maskCardNumbers(statement.trim()), ...(ids.length > 0 && { evidence: ids }) });
      },
      waits: () => this.files.busy,
    });
  }

  /** How many files may still go along with the request. */
  get most(): number {
    return Math.max(MOST_FILES - (this.#host.request?.evidence.length ?? 0), 0);
  }

  /** What stands there and has not been sent. */
  get unsent(): string {
    return this.form.values.statement.trim();
  }

  clear(): void {
    this.masked = false;
    this.form.reset();
    this.files.clear();
  }

  #tidy(text: string): string {
    const masked = maskCardNumbers(text);
    if (masked !== text) this.masked = true;
    return masked;
  }
}

const missing = {
  words: () => msg('Write something first.', { desc: 'Beside an empty text field that must be filled in.' }),
  files: () => msg('Choose a file first.', { desc: 'Beside an empty field for files.' }),
  leftOut: () => msg('Try the file again that is not here yet, or leave it out.', { desc: 'A file could not be sent.' }),
};
