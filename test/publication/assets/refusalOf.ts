import { sentencesOf } from '../../../src/foundation/diagnostics/diagnose.ts';
import { PictureFault } from '../../../src/publication/assets/picture/PictureFault.ts';

/** What a picture is refused with, as the user reads it. */
export function refusalOf(read: () => unknown): string {
  try {
    read();
  } catch (error) {
    if (!(error instanceof PictureFault)) throw error;
    const { message, fix } = sentencesOf(error.statement);
    return `${message} ${fix}`;
  }
  return 'It is not refused.';
}
