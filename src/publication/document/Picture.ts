/** A picture as the document names it: by its handle, with its size in units of its own. */
export interface Picture {
  readonly handle: string;
  readonly width: number;
  readonly height: number;
}

/** A picture that says something: with the words for a reader who cannot see it. */
export interface TellingPicture extends Picture {
  readonly alt: string;
}
