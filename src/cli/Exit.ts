/** The exit code of a run, once one is known; commander hands none back. */
export interface Exit {
  code: number;
}
