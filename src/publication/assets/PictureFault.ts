/** Why a picture can't be used, and what to do about it: sentences for whoever wrote its name. */
export class PictureFault extends Error {
  override readonly name = 'PictureFault';
  readonly fix: string;

  constructor(message: string, fix: string) {
    super(message);
    this.fix = fix;
  }
}

const again = 'Open it, and save or export it again; if it does not open, ask for the file once more.';

/** Bytes that break the rules of their format. */
export const damaged = (what: string): PictureFault => new PictureFault(`The picture is damaged: ${what}.`, again);
