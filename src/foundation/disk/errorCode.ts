/** The system's own name of an error, such as `ENOSPC`; empty for errors of other kinds. */
export function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}
